import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../../testing/office-lines'

const record = 'Office: Premier of Norland|Term Start: 4 May 1960|Term End: 16 October 1971|Office2: Minister of Foreign Affairs of Norland|Term Start2: 11 June 1954|Term End2: 18 April 1956|Office3: Minister of Trade|Term Start3: 1 May 1957|Term End3: 8 August 1958'
const foreign = (day: string): readonly string[] => [`appointed "${day}" Minister of Foreign Affairs of Norland`]
const trade = ['appointed "1 May 1957" Minister of Trade']

describe('a department by its name alone', () => {
  it.each([
    ['After two years at Education she was put in charge of Foreign Affairs on 11 June 1954.', foreign('11 June 1954')],
    ['She was placed in charge of foreign affairs in June 1954.', foreign('June 1954')],
    ['On 11 June 1954, she was put in charge of Foreign Affairs, under Ulf Dahl.', foreign('11 June 1954')],
    ['Ulf Dahl put her in charge of Foreign Affairs on 11 June 1954.', foreign('11 June 1954')],
    ['She was given the department of Foreign Affairs on 11 June 1954.', foreign('11 June 1954')],
    ['Foreign Affairs was added to her duties on 11 June 1954.', foreign('11 June 1954')],
    ['She was moved to Trade on 1 May 1957.', trade],
    ['She took over Trade on 1 May 1957.', trade],
    ['On 1 May 1957 Marrow was given Trade.', trade],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))

  it.each([
    'She was put in charge of foreign affairs at the bank on 11 June 1944.',
    'She was put in charge of foreign affairs for the party on 11 June 1944.',
    'She was put in charge of trade on 2 May 1956 during the illness of Ulf Dahl.',
    'She was temporarily put in charge of Foreign Affairs on 2 May 1953.',
    'She was put in charge of Foreign Affairs on 11 June 1944 at the newspaper.',
    'She was moved to Trade on 1 May 1947 as private secretary.',
    'She was moved to Trade Street on 1 May 1947.',
    'She took over Trade and Industry on 1 May 1947.',
    'On 1 May 1947 her brother took over Trade.',
    'Tourism was added to her duties on 1 May 1947.',
    'The guild took over trade on 1 May 1947.',
    'She was moved to trade on 1 May 1947.',
    'As a young civil servant she was moved to Trade on 1 May 1947.',
    'The party leadership put her in charge of Trade on 1 May 1947.',
    'Emil Marrow was her husband and sat for the Greens. Marrow was given Trade on 1 May 1967.',
    'She was put in charge of Trade when the war began on 1 May 1947.',
  ])('%s', (prose) => expect(officeLines(record, prose)).toEqual([]))

  it.each([
    ['Ulf Dahl was put in charge of Foreign Affairs on 11 June 1944.', 'appointed "11 June 1944" Minister of Foreign Affairs of Norland other Ulf Dahl'],
    ['Ulf Dahl wanted her put in charge of Foreign Affairs on 11 June 1944.', 'appointed "11 June 1944" Minister of Foreign Affairs of Norland other Ulf Dahl modal'],
  ])('%s', (prose, line) => expect(officeLines(record, prose)).toEqual([line]))
})

describe('a department had, and a constituency represented', () => {
  const seats = 'Office: Member of Parliament for Quenby|Term Start: 15 September 1954|Term End: 23 October 1957|Office2: Minister of External Affairs|Term Start2: 14 March 1960|Term End2: 28 October 1961|Office3: Governor of East Arle|Term Start3: 31 March 1970|Term End3: 31 March 1973|Office4: Minister of Trade|Term Start4: 1 May 1965|Term End4: 8 August 1968'
  const sat = ['office-term "15 September 1954 to 23 October 1957" Member of Parliament for Quenby']
  it.each([
    ['She was elected for Quenby on 15 September 1954.', ['elected "15 September 1954" Member of Parliament for Quenby']],
    ['She represented Quenby from 15 September 1954 to 23 October 1957.', sat],
    ['From 15 September 1954 to 23 October 1957 she represented Quenby.', sat],
    ['She sat for Quenby from 15 September 1954 to 23 October 1957.', sat],
    ['She was the member for Quenby until 23 October 1957.', ['office-end "23 October 1957" Member of Parliament for Quenby']],
    ['Marrow had External Affairs from 14 March 1960.', ['office-start "14 March 1960" Minister of External Affairs']],
    ['Marrow was in charge of External Affairs from 14 March 1960 to 28 October 1961.', ['office-term "14 March 1960 to 28 October 1961" Minister of External Affairs']],
    ['On 14 March 1960 she received external affairs from Ulf Dahl.', ['appointed "14 March 1960" Minister of External Affairs']],
    ['From 31 March 1970 to 31 March 1973 she governed East Arle.', ['office-term "31 March 1970 to 31 March 1973" Governor of East Arle']],
    ['From 31 March 1970 she governed East Arle.', ['office-start "31 March 1970" Governor of East Arle']],
    ['From 1 May 1965 she headed the Ministry of Trade.', ['office-start "1 May 1965" Minister of Trade']],
  ])('%s', (prose, expected) => expect(officeLines(seats, prose)).toEqual(expected))
  it.each([
    'She represented Quenby at chess from 5 May 1924 to 6 June 1930.', 'She represented Quenby Rovers from 5 May 1924 to 6 June 1930.', 'She represented Quenby and Toll from 5 May 1924 to 6 June 1930.',
    'She sat for Quenby on the county council from 5 May 1924 to 6 June 1930.', 'She was elected for Toll on 5 May 1924.', 'She was elected for Quenby Town on 5 May 1924.', 'She was member for Toll from 5 May 1924.',
    'She had Trade Street from 5 May 1924 to 6 June 1930.', 'She had the trade winds from 5 May 1924 to 6 June 1930.', 'As shadow minister she had Trade from 5 May 1954 to 6 January 1956.', 'She was responsible for Trade at the bank from 5 May 1924 to 6 June 1930.',
    'She received trade from the south on 5 May 1954.', 'She was given trade secrets on 5 May 1955.', 'From 5 May 1948 she governed West Arle.', 'From 5 May 1948 she governed East Arle’s schools.', 'From 5 May 1948 she headed the Ministry of Trade choir.',
  ])('%s', (prose) => expect(officeLines(seats, prose).filter((line) => !line.includes('–'))).toEqual([]))
})
