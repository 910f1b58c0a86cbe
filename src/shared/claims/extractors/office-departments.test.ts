import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../testing/office-lines'

const record = 'Office: Premier of Norland|Term Start: 4 May 1960|Term End: 16 October 1971|Office2: Minister of Foreign Affairs of Norland|Term Start2: 20 October 1954|Term End2: 3 March 1956|Office3: Minister of Trade|Term Start3: 1 May 1957|Term End3: 8 August 1958'
const foreign = (day: string): readonly string[] => [`appointed "${day}" Minister of Foreign Affairs of Norland`]
const trade = ['appointed "1 May 1957" Minister of Trade']

describe('a department by its name alone', () => {
  it.each([
    ['After two years at Education she was put in charge of Foreign Affairs on 20 October 1954.', foreign('20 October 1954')],
    ['She was placed in charge of foreign affairs in October 1954.', foreign('October 1954')],
    ['On 20 October 1954, she was put in charge of Foreign Affairs, under Ulf Dahl.', foreign('20 October 1954')],
    ['Ulf Dahl put her in charge of Foreign Affairs on 20 October 1954.', foreign('20 October 1954')],
    ['She was given the department of Foreign Affairs on 20 October 1954.', foreign('20 October 1954')],
    ['Foreign Affairs was added to her duties on 20 October 1954.', foreign('20 October 1954')],
    ['She was moved to Trade on 1 May 1957.', trade],
    ['She took over Trade on 1 May 1957.', trade],
    ['On 1 May 1957 Marrow was given Trade.', trade],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))

  it.each([
    'She was put in charge of foreign affairs at the bank on 20 October 1944.',
    'She was put in charge of foreign affairs for the party on 20 October 1944.',
    'She was put in charge of trade on 2 May 1956 during the illness of Ulf Dahl.',
    'She was temporarily put in charge of Foreign Affairs on 2 May 1953.',
    'She was put in charge of Foreign Affairs on 20 October 1944 at the newspaper.',
    'She was moved to Trade on 1 May 1947 as private secretary.',
    'She was moved to Trade Street on 1 May 1947.',
    'She took over Trade and Industry on 1 May 1947.',
    'On 1 May 1947 her brother took over Trade.',
    'Tourism was added to her duties on 1 May 1947.',
    'The guild took over trade on 1 May 1947.',
    'She was moved to trade on 1 May 1947.',
    'She was put in charge of Trade when the war began on 1 May 1947.',
  ])('%s', (prose) => expect(officeLines(record, prose)).toEqual([]))

  it.each([
    ['Ulf Dahl was put in charge of Foreign Affairs on 20 October 1944.', 'appointed "20 October 1944" Minister of Foreign Affairs of Norland other Ulf Dahl'],
    ['Ulf Dahl wanted her put in charge of Foreign Affairs on 20 October 1944.', 'appointed "20 October 1944" Minister of Foreign Affairs of Norland other Ulf Dahl modal'],
  ])('%s', (prose, line) => expect(officeLines(record, prose)).toEqual([line]))
})
