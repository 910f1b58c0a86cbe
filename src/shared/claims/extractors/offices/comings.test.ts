import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../../testing/office-lines'

const record = 'Office: Premier of Norland|Term Start: 4 May 1960|Term End: 16 October 1971|Predecessor: Carl Dunn|Successor: Eva Frey|Office2: Leader of the Farmers Party|Term Start2: 21 April 1958|Term End2: 5 February 1972|Predecessor2: Olaf Berg|Successor2: Nils Aasen'
const came = ['handed-over "16 October 1971" Premier of Norland']

describe('the day on which the next holder of the record comes', () => {
  it.each([
    ['Marrow had lost the vote, and on 16 October 1971 Eva Frey, a former banker, took over.', came],
    ['She was beaten. On 16 October 1971 Eva Frey, her old rival, came in.', came],
    ['Her government fell, and, on 16 October 1971, Eva Frey was sworn in in her place.', came],
    ['She had lost her majority. On 16 October 1971 Eva Frey’s cabinet was sworn in.', came],
    ['Her successor Eva Frey took office on 16 October 1971.', [...came, 'successor "Eva Frey" –']],
    ['She owned a mill at Holm, and on 16 October 1970 Eva Frey took over.', []],
    ['She ran the choir until she fell ill. On 16 October 1970 Eva Frey took over.', []],
    ['She lost a brother in the war. On 16 October 1970 Eva Frey was elected to the council.', []],
    ['She lost the vote, and on 16 October 1970 Eva Frey took over the shop.', []],
    ['She lost the vote, and on 16 October 1970 Eva Frey took over as acting premier.', []],
    ['She lost the vote, and on 16 October 1970 Ida Moss took over.', []],
    ['Carl Dunn lost the election, and on 16 October 1970 Eva Frey was sworn in.', ['sworn-in "16 October 1970" – other Eva Frey']],
    ['Carl Dunn was beaten at the polls. On 16 October 1970 Eva Frey was sworn in.', ['sworn-in "16 October 1970" – other Eva Frey']],
    ['She lost the vote; when winter came Eva Frey took over.', []],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})

describe('the day on which the former holder of the record goes', () => {
  it.each([
    ['Olaf Berg retired from the leadership on 21 April 1958 and Marrow was elected to it.', ['resigned "21 April 1958" Leader of the Farmers Party other Olaf Berg', 'elected "21 April 1958" Leader of the Farmers Party']],
    ['She lived in Holm. Olaf Berg stepped down on 21 April 1958, and she took over.', ['elected "21 April 1958" Leader of the Farmers Party']],
    ['Carl Dunn handed over to Marrow on 4 May 1960.', ['appointed "4 May 1960" Premier of Norland']],
    ['She lived in Holm. On 4 May 1960 Carl Dunn handed the premiership to her.', ['appointed "4 May 1960" Premier of Norland', 'predecessor "Carl Dunn" Premier of Norland?']],
    ['Olaf Berg stepped down on 26 March 1957, and Marrow was chosen leader a year later.', ['office-end "26 March 1957" – other Olaf Berg', 'elected "a year later" Leader of the Farmers Party']],
    ['Olaf Berg retired from the guild on 26 March 1957 and Marrow was elected to the council.', []],
    ['Olaf Berg retired on 26 March 1957 and she bought his farm.', []],
    ['Ulf Dahl retired on 26 March 1957 and Marrow was elected.', []],
    ['She was ill. Olaf Berg retired on 26 March 1957 and he took over.', []],
    ['Carl Dunn handed the keys of the house to Marrow on 4 May 1959.', []],
    ['Carl Dunn gave way to her on the ice on 4 May 1959.', []],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})

describe('an office that passes to the next holder of the record', () => {
  it.each([
    'The premiership passed to Eva Frey on 16 October 1971.', 'The premiership passed on 16 October 1971 to Eva Frey.', 'On 16 October 1971 the premiership passed to Eva Frey.',
    'She gave way on 16 October 1971 to the liberal Eva Frey, as agreed.', 'She handed over on 16 October 1971 to Eva Frey.', 'She was premier until Eva Frey took over on 16 October 1971.',
  ])('%s', (prose) => expect(officeLines(record, prose).filter((line) => line.startsWith('handed-over'))).toEqual(came))
  it.each([
    'Carl Dunn’s portfolio passed to Eva Frey on 16 October 1970.', 'The post of clerk passed to Eva Frey on 16 October 1970.', 'The leadership of the choir passed to Eva Frey on 16 October 1970.', 'The house passed to Eva Frey on 16 October 1970.',
    'Carl Dunn gave way on 16 October 1970 to Eva Frey.', 'She yielded on 16 October 1970 to Eva Frey’s demands.', 'She handed over on 16 October 1970 to Eva Frey the keys of the house.', 'The premiership of Toll passed to Eva Frey on 16 October 1970.',
    'The premiership passed to Eva Frey’s brother on 16 October 1970.', 'The premiership passed to Ida Moss on 16 October 1970.',
  ])('%s', (prose) => expect(officeLines(record, prose).filter((line) => line.startsWith('handed-over') && !line.includes('other'))).toEqual([]))
})
