import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../testing/office-lines'

const record = 'Office: Mayor of Quenby|Term Start: 4 May 1960|Term End: 3 May 1970|Office2: Leader of the Farmers Party|Term Start2: 1955|Term End2: 1959'

const lines = (prose: string): readonly string[] => officeLines(record, prose).filter((line) => /^(?:predecessor|successor)/.test(line))

const before = ['predecessor "Carl Dunn" Mayor of Quenby']
const maybeBefore = ['predecessor "Carl Dunn" Mayor of Quenby?']
const next = ['successor "Carl Dunn" Mayor of Quenby']
const maybeNext = ['successor "Carl Dunn" Mayor of Quenby?']

describe('each verb tells who gives and who takes, whoever of the two is named', () => {
  it.each([
    ['She succeeded Carl Dunn as mayor.', before],
    ['She resigned. Carl Dunn succeeded her as mayor.', next],
    ['She was succeeded as mayor by Carl Dunn.', next],
    ['Carl Dunn succeeded Marrow as mayor.', next],
    ['Carl Dunn succeeded Tilda Marrow as mayor.', next],
    ['She was mayor, in which post she replaced Carl Dunn.', before],
    ['Carl Dunn, whom she replaced as mayor, was a baker.', maybeBefore],
    ['Carl Dunn was the mayor whom she replaced.', maybeBefore],
    ['She replaced Carl Dunn, a baker, as mayor.', before],
    ['She replaced Carl Dunn, the new premier, as mayor.', before],
    ['She followed Carl Dunn as mayor.', before],
    ['She resigned. Carl Dunn followed her as mayor.', next],
    ['She was followed as mayor by Carl Dunn.', next],
    ['She displaced Carl Dunn as mayor.', before],
    ['She was displaced as mayor by Carl Dunn.', maybeNext],
    ['She was preceded as mayor by Carl Dunn.', before],
    ['She took over from Carl Dunn as mayor.', before],
    ['She took over from Carl Dunn the post of mayor.', before],
    ['She took over as mayor from Carl Dunn.', before],
    ['She took over the mayoralty from Carl Dunn.', before],
    ['She inherited the mayoralty from Carl Dunn.', maybeBefore],
    ['She resigned. Carl Dunn took over from her as mayor.', next],
    ['She resigned. Carl Dunn took over as mayor from her.', next],
    ['She resigned. Carl Dunn, a baker, took over the mayoralty from her.', maybeNext],
    ['She took the place of Carl Dunn as mayor.', before],
    ["She took Carl Dunn's place as mayor.", maybeBefore],
    ['She resigned. Carl Dunn took her place as mayor.', maybeNext],
    ['She resigned. Carl Dunn stepped into her shoes as mayor.', maybeNext],
    ['She handed the mayoralty to Carl Dunn.', next],
    ['She yielded the mayoralty to Carl Dunn.', next],
    ['She gave up the mayoralty to Carl Dunn.', maybeNext],
    ['She resigned the mayoralty to Carl Dunn.', maybeNext],
    ['Carl Dunn handed the mayoralty to her.', maybeBefore],
    ['She made way for Carl Dunn as mayor.', next],
    ['She stood down as mayor in favour of Carl Dunn.', maybeNext],
    ['She was elected mayor in succession to Carl Dunn.', before],
    ['The council elected her to succeed Carl Dunn as mayor.', maybeBefore],
    ['The council elected Carl Dunn as mayor to succeed her.', []],
    ['She resigned. Carl Dunn was chosen to succeed her as mayor.', maybeNext],
    ["Marrow's successor as mayor was Carl Dunn.", next],
    ["Marrow's predecessor as mayor was Carl Dunn.", before],
    ['Her predecessor as mayor, Carl Dunn, was a baker.', before],
    ['Carl Dunn was her predecessor as mayor.', before],
    ['Carl Dunn, her successor as mayor, was a baker.', next],
    ['She was succeeded as leader by Eva Frey and as mayor by Carl Dunn.', ['successor "Eva Frey" Leader of the Farmers Party', ...next]],
    ['She resigned. Eva Frey succeeded her as leader, and Carl Dunn, a baker, as mayor.', ['successor "Eva Frey" Leader of the Farmers Party', ...maybeNext]],
    ['She resigned. Eva Frey succeeded her as leader, and Carl Dunn in Quenby.', ['successor "Eva Frey" Leader of the Farmers Party', ...maybeNext]],
    ['Carl Dunn was succeeded as mayor by Marrow.', before],
    ['Carl Dunn was replaced by her as mayor.', before],
    ['Carl Dunn made way for her as mayor.', maybeBefore],
    ['Carl Dunn stood down as mayor in her favour.', maybeBefore],
    ['She was elected mayor as successor to Carl Dunn.', maybeBefore],
    ["She was Carl Dunn's successor as mayor.", maybeBefore],
    ['She resigned. Carl Dunn came after her as mayor.', maybeNext],
    ['She inherited from Carl Dunn the mayoralty.', maybeBefore],
    ['She left the mayoralty in 1970, succeeded by Carl Dunn.', next],
    ['Succeeding Carl Dunn as mayor, she kept the clerks.', before],
    ['Having succeeded Carl Dunn as mayor, she kept the clerks.', before],
    ['She succeeded Eva Frey as leader and Carl Dunn as mayor.', ['predecessor "Eva Frey" Leader of the Farmers Party', ...maybeBefore]],
    ['Ida Moss was her rival. By that time Marrow was leader again, and in May she succeeded Carl Dunn as mayor.', before],
    ['On 4 May 1960 she succeeded Carl Dunn, who had been mayor and leader for forty days.', ['predecessor "Carl Dunn" Mayor of Quenby? also Leader of the Farmers Party']],
    ['She stood against Carl Dunn and lost; in May she took over from Dunn as mayor.', ['predecessor "Dunn" Mayor of Quenby']],
  ])('%s', (prose, expected) => expect(lines(prose)).toEqual(expected))
})

describe('what is no change of holders', () => {
  it.each([
    'She followed Carl Dunn to Holm on 4 May 1960.',
    'She resigned as mayor. Carl Dunn followed her to Holm.',
    'She was followed by Carl Dunn into the hall.',
    'She took over the mayoralty from June.',
    'She took over as mayor from Monday.',
    'She passed the mayoralty to Carl Dunn for the summer.',
    'She was preceded in death by Carl Dunn.',
    "She took Carl Dunn's hand as mayor.",
    'She met Carl Dunn, whom she defeated as mayor.',
    "Marrow's predecessor as mayor gladly told Carl Dunn.",
    'She was mayor. The council chose Carl Dunn as acting mayor to succeed her.',
    'She resigned. Carl Dunn was chosen to succeed her as mayor, but declined.',
    'She stood against Nils Aasen and lost; in May he took over from Dunn as mayor.',
    'She appointed Carl Dunn as mayor to replace the ailing Eva Frey.',
    "She was seen as Carl Dunn's successor as mayor.",
    'She was groomed as the successor of Carl Dunn as mayor.',
    'She was elected mayor as successor to Carl Dunn, but declined.',
    'She sang as mayor, followed by Carl Dunn.',
    'Carl Dunn gave way to her at the crossing.',
    'Carl Dunn stood in her favour.',
    'Carl Dunn came after her with a broom.',
    'She inherited from Carl Dunn the mill.',
    'As mayor she gave the post of treasurer to Carl Dunn.',
    'She was mayor and was followed by Carl Dunn out of the room.',
    'She lost the mayoralty to Carl Dunn in the play.',
    'She refused to hand over to Carl Dunn as mayor.',
    'She left the hall to Carl Dunn on 3 May 1969.',
    'She made the mayor wait for Carl Dunn.',
  ])('%s', (prose) => expect(lines(prose)).toEqual([]))

  it.each([
    ['She succeeded Carl Dunn as mayor, and Eva Frey as her deputy.', before],
    ['She retired in 1970, replaced in the choir by Carl Dunn.', ['successor "Carl Dunn" no office']],
    ['The cabinet of Nils Aasen, who had replaced Carl Dunn as mayor, fell.', ['predecessor "Carl Dunn" Mayor of Quenby other Nils Aasen']],
    ['She resigned. Eva Frey succeeded her as leader, and Carl Dunn sang in Quenby.', ['successor "Eva Frey" Leader of the Farmers Party']],
    ['On 3 May Dunn succeeded her as mayor.', ['successor "Dunn" Mayor of Quenby']],
  ])('%s', (prose, expected) => expect(lines(prose)).toEqual(expected))
})
