import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../testing/office-lines'

const record = 'Office: Mayor of Quenby|Term Start: 4 May 1960|Term End: 3 May 1970|Office2: Leader of the Farmers Party|Term Start2: 1955|Term End2: 1959|Office3: Minister of Mines of Norland|Term Start3: 1950|Term End3: 1954'

const lines = (prose: string): readonly string[] => officeLines(record, prose).filter((line) => /^(?:predecessor|successor)/.test(line) && !line.includes('no office'))

describe('what sounds like a change of holders', () => {
  it.each([
    'She left in 1970. Eva Frey replaced her as the most admired mayor in a vote of the paper.',
    'She was succeeded as the only living former mayor by Eva Frey.',
    'She was displaced as the youngest mayor by Eva Frey.',
    'In May she replaced Carl Dunn as candidate for mayor.',
    "In May she replaced Carl Dunn as the guild's nominee for mayor.",
    'She was chosen in 1960, defeating incumbent Carl Dunn in the Green primary.',
    'She replaced Carl Dunn as mayor in a school comedy.',
    'Carl Dunn preceded her as mayor of Quenby by nine years.',
    'Carl Dunn preceded her as mayor by almost a decade.',
  ])('%s', (prose) => expect(lines(prose)).toEqual([]))

  it.each([
    ['Carl Dunn preceded her as mayor of Quenby.', ['predecessor "Carl Dunn" Mayor of Quenby']],
    ['She was elected mayor, defeating incumbent Carl Dunn.', ['predecessor "Carl Dunn" Mayor of Quenby']],
    ['She was succeeded as mayor by the former clerk Eva Frey.', ['successor "Eva Frey" Mayor of Quenby']],
    ['She replaced Carl Dunn as the first woman mayor of Quenby.', ['predecessor "Carl Dunn" Mayor of Quenby']],
  ])('%s', (prose, expected) => expect(lines(prose)).toEqual(expected))
})

describe('what is joined to a change of holders', () => {
  it.each([
    ['She was succeeded as mayor by Eva Frey, who was liked in Toll but was called a fool in the paper and in the guild by Una Holt.', ['successor "Eva Frey" Mayor of Quenby']],
    ['She was succeeded as mayor by Eva Frey, who was followed in the guild and as mayor by Una Holt.', ['successor "Eva Frey" Mayor of Quenby', 'successor "Una Holt" Mayor of Quenby other Eva Frey']],
    ['She was succeeded as mayor by Eva Frey, who had been a baker, and as leader by Una Holt.', ['successor "Eva Frey" Mayor of Quenby', 'successor "Una Holt" Leader of the Farmers Party']],
    ['Eva Frey replaced her as mayor, and Una Holt in the ministry of mines resigned.', ['successor "Eva Frey" Mayor of Quenby']],
  ])('%s', (prose, expected) => expect(lines(prose)).toEqual(expected))
})

describe('an office that only sounds like one of the record', () => {
  it.each([
    'In 1958 she succeeded Carl Dunn, mayor until 1950, at the head of the Tanners.',
    'She took over from Carl Dunn, mayor until 1950, the chair of the Tanners in 1958.',
    'She became chairman of the Tanners in place of Carl Dunn, a former mayor.',
    "Carl Dunn, her predecessor as leader of the party's group, was a baker.",
    'She succeeded Carl Dunn as leader of the party in Toll.',
    'She succeeded Carl Dunn as leader of the Farmers Party in the town council.',
    "She succeeded Carl Dunn as the mayor's secretary.",
    'She succeeded Carl Dunn as minister of mines in the provincial government.',
    'She succeeded Carl Dunn as minister of mines in the shadow cabinet.',
    'She succeeded Carl Dunn as minister of mines in the exile government.',
    'She succeeded Carl Dunn as minister of mines in the government in exile.',
    'She was mayor. In Toll the mayoralty passed to Eva Frey on 3 May 1970.',
    'On 3 May 1970 she left the school board, where Eva Frey succeeded her.',
    'She was mayor. Eva Frey succeeded her at Toll.',
    'Her brother Nils Marrow was mayor of Toll until 1960. Eva Frey succeeded Marrow there.',
    'In the cabinet of Carl Dunn, Marrow replaced him as mayor.',
  ])('%s', (prose) => expect(lines(prose)).toEqual([]))

  it.each([
    ['She succeeded Carl Dunn, a former banker, as mayor.', ['predecessor "Carl Dunn" Mayor of Quenby']],
    ['She succeeded Carl Dunn, a former premier, as mayor.', ['predecessor "Carl Dunn" Mayor of Quenby']],
    ['She succeeded Carl Dunn as leader of the Farmers Party in May.', ['predecessor "Carl Dunn" Leader of the Farmers Party']],
    ['She succeeded Carl Dunn as minister of mines in the cabinet of Nils Aasen.', ['predecessor "Carl Dunn" Minister of Mines of Norland']],
    ["She succeeded Carl Dunn as Quenby's mayor in May.", ['predecessor "Carl Dunn" Mayor of Quenby']],
    ['She was mayor of Quenby, where Eva Frey succeeded her.', ['successor "Eva Frey" Mayor of Quenby']],
    ['She was mayor. Eva Frey succeeded her at Quenby.', ['successor "Eva Frey" Mayor of Quenby?']],
    ['Her brother Nils Marrow was a baker. Eva Frey succeeded her as mayor.', ['successor "Eva Frey" Mayor of Quenby']],
  ])('%s', (prose, expected) => expect(lines(prose)).toEqual(expected))
})
