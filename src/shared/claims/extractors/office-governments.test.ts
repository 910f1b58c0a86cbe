import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../testing/office-lines'

const record = 'Office: Premier of Norland|Term Start: 4 May 1960|Term End: 3 May 1964|Office2: Mayor of Quenby|Term Start2: 1950|Term End2: 1954'
const twice = `${record}|Office3: Premier of Norland|Term Start3: 4 May 1970|Term End3: 3 May 1974`

describe('a government and its head', () => {
  it.each([
    ['Her government was sworn in on 4 May 1960.', ['sworn-in "4 May 1960" Premier of Norland']],
    ['Her cabinet took office on 4 May 1960.', ['office-start "4 May 1960" Premier of Norland']],
    ["Marrow's first ministry left office on 3 May 1964.", ['office-end "3 May 1964" Premier of Norland']],
    ['The Marrow government took office on 4 May 1960.', ['office-start "4 May 1960" Premier of Norland']],
    ['She formed a government of all parties, which took office on 4 May 1960.', ['office-start "4 May 1960" Premier of Norland']],
    ['The vote was lost, and her government resigned on 3 May 1964.', ['resigned "3 May 1964" Premier of Norland']],
    ['Her second cabinet took office on 9 June 1962.', ['office-start "9 June 1962" – other']],
    ['Her new government was sworn in on 9 June 1962.', ['sworn-in "9 June 1962" – other']],
    ['Her shadow cabinet was sworn in on 9 June 1962.', ['sworn-in "9 June 1962" – other']],
    ['The government took office on 9 June 1968.', ['office-start "9 June 1968" – other']],
    ['The Aasen government took office on 9 June 1968.', ['office-start "9 June 1968" – other']],
    ['Nils Aasen formed a government, which took office on 9 June 1968.', ['office-start "9 June 1968" – other Nils Aasen']],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))

  it('counts governments by the terms of the record', () =>
    expect(officeLines(twice, 'Her second cabinet took office on 4 May 1970.')).toEqual(['office-start "4 May 1970" Premier of Norland also Premier of Norland']))

  it('is silent where the record has no head of a government', () =>
    expect(officeLines('Office: Minister of Finance of Norland|Term Start: 4 May 1960', 'Her government was sworn in on 9 June 1960.')).toEqual(['sworn-in "9 June 1960" Minister of Finance of Norland? other']))
})
