import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../testing/office-lines'

const record = 'Office: Mayor of Quenby|Term Start: 4 May 1960|Term End: 3 May 1970|Office2: Minister of Finance of Norland|Term Start2: 1955|Term End2: 1959|Office3: Commander-in-Chief of the Norland Army|Term Start3: 1950'

describe('who came before and after', () => {
  it.each([
    ['Marrow succeeded Carl Dunn as mayor.', ['predecessor "Carl Dunn" Mayor of Quenby']],
    ['She was succeeded by Eva Frey.', ['successor "Eva Frey" –']],
    ['She was succeeded as mayor by Eva Frey.', ['successor "Eva Frey" Mayor of Quenby']],
    ['She lost her column in The Bee and was succeeded by Eva Frey.', []],
    ['Nils Dunn fell ill. She stayed on under his successor, Eva Frey.', []],
    ['She stayed on under her successor, Eva Frey.', []],
    ['She left office in 1970 and was replaced by Eva Frey.', ['office-end "1970" –', 'successor "Eva Frey" –']],
    ['Her successor, Eva Frey, was a baker.', ['successor "Eva Frey" –']],
    [`Marrow's successor Eva Frey was a baker.`, ['successor "Eva Frey" –']],
    ['Eva Frey of Dunmere succeeded her as mayor.', []],
    ['Eva Frey succeeded her as mayor.', ['successor "Eva Frey" Mayor of Quenby']],
    ['She was elected mayor, defeating incumbent Carl Dunn.', ['predecessor "Carl Dunn" Mayor of Quenby']],
    ['She was elected as mayor in 1960, succeeding Carl Dunn.', ['elected "1960" Mayor of Quenby', 'predecessor "Carl Dunn" Mayor of Quenby']],
    ['Marrow replaced Carl Dunn with Eva Frey as clerk.', []],
    ['Led by Carl Dunn and her successor Eva Frey, they won.', []],
    ['When Carl Dunn died, she was succeeded by Eva Frey.', []],
    ['She named Carl Dunn as clerk, replacing Eva Frey.', []],
    ['Marrow replaced Carl Dunn as the ambassador to Dunmere.', ['predecessor "Carl Dunn" no office']],
    ['Marrow signed an act replacing the Police Board with a commissioner.', []],
    ['She won in 1960, defeating incumbent Governor Carl Dunn.', []],
    ['Marrow followed Carl Dunn as mayor.', ['predecessor "Carl Dunn" Mayor of Quenby']],
    ['Marrow followed Carl Dunn as a disciple.', []],
    ['She was preceded as mayor by Carl Dunn.', ['predecessor "Carl Dunn" Mayor of Quenby']],
    ['She was preceded in death by Carl Dunn.', []],
    ['Carl Dunn preceded her as mayor.', ['predecessor "Carl Dunn" Mayor of Quenby']],
    ['Her predecessor as mayor was Carl Dunn.', ['predecessor "Carl Dunn" Mayor of Quenby']],
    ['Her predecessor as ambassador was Carl Dunn.', ['predecessor "Carl Dunn" no office']],
    ["Her predecessor was Carl Dunn's brother.", []],
    ['Like her predecessor Carl Dunn, she was a baker.', []],
    ['She was followed as mayor by Eva Frey.', ['successor "Eva Frey" Mayor of Quenby']],
    ['She was followed by Eva Frey on the stage.', []],
    ['Her successor as mayor was Eva Frey.', ['successor "Eva Frey" Mayor of Quenby']],
    ['Her designated successor, Eva Frey, fell ill.', []],
    ['Eva Frey replaced her at the town hall.', ['successor "Eva Frey" –']],
    ['Eva Frey replaced her there in 1970.', ['successor "Eva Frey" –']],
    ['At the general election of 1960 she succeeded Carl Dunn.', ['predecessor "Carl Dunn" –']],
    ['Eva Frey replaced her at the Treasury.', ['successor "Eva Frey" Minister of Finance of Norland?']],
    ['Eva Frey replaced her at the Admiralty.', ['successor "Eva Frey" –']],
    ['She was succeeded by The Lord Frey.', ['successor "Frey" –']],
    ['Nils Aasen was succeeded by Eva Frey.', ['successor "Eva Frey" – other Nils Aasen']],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})
