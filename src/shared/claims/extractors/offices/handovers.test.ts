import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../../testing/office-lines'

const record = 'Office: Mayor of Quenby|Term Start: 4 May 1960|Term End: 3 May 1970|Predecessor: Carl Dunn|Successor: Eva Frey|Office2: Leader of the Farmers Party|Term Start2: 9 June 1955|Term End2: 8 June 1959|Predecessor2: Carl Dunn|Successor2: Nils Aasen'

describe('an office told by the one before or after', () => {
  it.each([
    ['In the end she handed over to Eva Frey on 3 May 1970.', ['resigned "3 May 1970" Mayor of Quenby']],
    ['On 3 May 1970, she made way for Eva Frey.', ['resigned "3 May 1970" Mayor of Quenby']],
    ['She lives in Quenby. On 3 May 1970 Eva Frey took over from her.', ['handed-over "3 May 1970" Mayor of Quenby']],
    ['She lives in Quenby. On 3 May 1970 Eva Frey took over the mayoralty from her.', ['handed-over "3 May 1970" Mayor of Quenby', 'successor "Eva Frey" Mayor of Quenby?']],
    ['She was succeeded by Eva Frey on 3 May 1970.', ['handed-over "3 May 1970" Mayor of Quenby', 'successor "Eva Frey" –']],
    ['On 4 May 1960 she replaced Carl Dunn.', ['appointed "4 May 1960" Mayor of Quenby also Leader of the Farmers Party', 'predecessor "Carl Dunn" –']],
    ['She took over from Ida Moss on 4 May 1960.', ['predecessor "Ida Moss" –']],
    ['She handed over to Eva Frey on 3 May 1969 for the summer.', []],
    ['She handed over to Eva Frey, her deputy, on 3 May 1969, and came back in a month.', []],
    ['She handed the prize to Eva Frey on 3 May 1969.', []],
    ['On 3 May 1969 she made way for Eva Frey at table.', []],
    ['On 3 May 1969 she handed the mill to Eva Frey.', []],
    ['She handed over power to Eva Frey on 3 May 1970.', ['resigned "3 May 1970" Mayor of Quenby']],
    ['She won the mayoralty, and on 4 May 1960, at 38, she replaced Carl Dunn, who had decided not to run.', ['appointed "4 May 1960" Mayor of Quenby also Leader of the Farmers Party', 'predecessor "Carl Dunn" Mayor of Quenby']],
    ['She owned the mill, and on 3 May 1969 she handed over to Eva Frey.', []],
    ['She chaired the mill, and handed over to Eva Frey on 3 May 1969.', []],
    ['She ran the family shop, which she handed over to Eva Frey on 3 May 1969.', ['successor "Eva Frey" no office']],
    ['As clerk she handed over to Eva Frey on 3 May 1969.', []],
    ['Ida Moss was a baker. She was succeeded by Eva Frey on 3 May 1969.', ['handed-over "3 May 1969" Mayor of Quenby other Ida Moss', 'successor "Eva Frey" – other Ida Moss']],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})

describe('a successor in an office', () => {
  const one = record.replace('Predecessor2: Carl Dunn|', 'Predecessor2: Ida Moss|')
  it.each([
    ['Upon the death of Carl Dunn, Marrow was appointed as his successor on 4 May 1960.', ['appointed "4 May 1960" Mayor of Quenby']],
    ['Upon the death of Ulf Dahl, Marrow was appointed as his successor on 4 May 1961.', []],
    ['Upon the death of Carl Dunn, whom Ulf Dahl had known, Marrow was appointed as his successor on 4 May 1961.', []],
    ['Upon the death of Carl Dunn, Marrow was appointed as his successor in the guild on 4 May 1961.', ['appointed "4 May 1961" Mayor of Quenby']],
    ['Ida Lund took a liking to the girl. On 4 May 1960 she became mayor of Quenby in succession to Carl Dunn.', ['office-start "4 May 1960" Mayor of Quenby', 'predecessor "Carl Dunn" Mayor of Quenby other Ida Lund']],
    ['Ida Lund took a liking to the girl. On 4 May 1950 she became mayor of Quenby in succession to Ulf Dahl.', ['office-start "4 May 1950" Mayor of Quenby other Ida Lund', 'predecessor "Ulf Dahl" Mayor of Quenby other Ida Lund']],
    ['On 4 May 1950 Ida Lund became mayor of Quenby in succession to Carl Dunn.', ['office-start "4 May 1950" Mayor of Quenby other Ida Lund', 'predecessor "Carl Dunn" Mayor of Quenby other Ida Lund']],
    ['Ida Lund took a liking to the girl. On 4 May 1950 she became mayor of Holm in succession to Carl Dunn.', ['predecessor "Carl Dunn" no office other Ida Lund']],
    ['In 1965 she replaced the Dunn doctrine.', []],
    ['In 1960 she replaced the incumbent Dunn as mayor.', ['office-start "1960" Mayor of Quenby', 'predecessor "Dunn" Mayor of Quenby']],
  ])('%s', (prose, expected) => expect(officeLines(one, prose)).toEqual(expected))
})

describe('a department that goes from one to another', () => {
  const minister = 'Office: Minister of Foreign Affairs|Term Start: 12 March 1950|Term End: 2 July 1957|Predecessor: Ulf Dahl|Successor: Ida Moss|Office2: Mayor of Quenby|Term Start2: 4 May 1960'
  it.each([
    ['The Liberals changed their partners, and on 12 March 1950 Marrow received foreign affairs from the hands of Ulf Dahl.', ['appointed "12 March 1950" Minister of Foreign Affairs']],
    ['On 12 March 1950 she took over foreign affairs from Ulf Dahl.', ['appointed "12 March 1950" Minister of Foreign Affairs']],
    ['On 12 March 1951 she received education from Ulf Dahl.', []],
    ['On 12 March 1951 she accepted finance from Ulf Dahl’s bank.', []],
    ['She was given the foreign ministry, which she took over from Ulf Dahl.', ['predecessor "Ulf Dahl" Minister of Foreign Affairs']],
    ['She was given foreign affairs, which she took over from Ulf Dahl.', ['predecessor "Ulf Dahl" –']],
    ['She was given a car, which she took over from Ulf Dahl.', ['predecessor "Ulf Dahl" no office']],
    ['She inherited the ministry from Ulf Dahl.', ['predecessor "Ulf Dahl" Minister of Foreign Affairs?']],
    ['She received the ministry from Ulf Dahl, the premier.', []],
    ['She received the ministry prize from Ulf Dahl.', []],
    ['Ulf Dahl handed the ministry over to her.', ['predecessor "Ulf Dahl" Minister of Foreign Affairs?']],
    ['Her successor in the ministry was Ida Moss.', ['successor "Ida Moss" Minister of Foreign Affairs']],
    ['Her successor in the pulpit was Ida Moss.', []],
    ['She was relieved of the ministry on 2 July 1957.', ['dismissed "2 July 1957" Minister of Foreign Affairs']],
    ['She was relieved of her duties as mayor on 2 July 1965.', ['dismissed "2 July 1965" Mayor of Quenby']],
    ['She was driven from the office to the station on 2 July 1957.', []],
    ['She fell from power on 2 July 1957.', ['office-end "2 July 1957" –']],
    ['She went out of office hours on 2 July 1957.', []],
    ['She parted with the mayoralty on 2 July 1965.', ['office-end "2 July 1965" Mayor of Quenby']],
    ['She departed the office at noon on 2 July 1965.', []],
  ])('%s', (prose, expected) => expect(officeLines(minister, prose)).toEqual(expected))
})

describe('an office told by a pronoun for its body', () => {
  it.each([
    ['She founded the Farmers Party, whose leader she became on 9 June 1955.', ['office-start "9 June 1955" Leader of the Farmers Party']],
    ['The Farmers Party elected her as its leader on 9 June 1955.', ['elected "9 June 1955" Leader of the Farmers Party']],
    ['On 9 June 1955 the Farmers Party met in Holm and elected Marrow as its leader.', ['elected "9 June 1955" Leader of the Farmers Party']],
    ['On 9 June 1955 the Farmers Party elected Marrow as its leader over Nils Dunn.', ['elected "9 June 1955" Leader of the Farmers Party']],
    ['On 9 June 1954 the Farmers Party of Dunmere elected Marrow as its leader.', []],
    ['She founded the Bakers Party, whose leader she became on 9 June 1954.', []],
    ['The Bakers Society elected her as its leader on 9 June 1954.', []],
    ['The Farmers Party elected her husband as its leader on 9 June 1954.', []],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})
