import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../../testing/office-lines'

const record = 'Office: Premier of Norland|Term Start: 4 May 1960|Term End: 3 May 1964|Office2: Mayor of Quenby|Term Start2: 1950|Term End2: 1954'

/** The statements about the subject's own offices. */
const own = (prose: string): readonly string[] => officeLines(record, prose).filter((line) => !/ other\b/.test(line))

const termsOf = (of: string, prose: string): readonly string[] => officeLines(of, prose).filter((line) => line.startsWith('office-term'))

describe('a government and its head', () => {
  it.each([
    'Her government was sworn in on 4 May 1970.',
    'She became a mother. Her cabinet was sworn in on 7 May 1960.',
    'Her government was sworn in on 12 May 1960, a week after her appointment.',
    "Marrow's first ministry left office on 3 May 1965.",
    'The Marrow government took office on 8 May 1960.',
    'She formed a government of all parties, which took office on 8 May 1960.',
    'The vote was lost, and her government resigned on 3 April 1964, and she went a month later.',
    'Her government fell on 3 April 1964, and she stayed as caretaker for a month.',
    'Her coalition collapsed on 3 May 1963, when the Greens left it; she governed alone for another year.',
    'Her old ministry fell on 3 May 1965 to the cuts.',
    'Marrow was mayor of Holm. Her administration took office on 4 May 1950.',
    'In Holm, where she was mayor, she led the council. Her administration took office on 4 May 1950.',
    'Marrow, as mayor of Holm, formed an administration, which took office on 4 May 1950.',
    'The mayor of Holm resigned. Her government of the city took office on 4 May 1959.',
    'Nils Aasen formed a government, which took office on 9 June 1968.',
  ])('is silent: %s', (prose) => expect(own(prose)).toEqual([]))
})

describe('the years of a government', () => {
  const minister = 'Office: Minister of Trade of Norland|Term Start: 2 May 1956|Term End: 7 June 1960'
  it.each([
    "On 2 May 1956 she became minister of trade in Ulf Dahl's cabinet (1954–1960).",
    'On 2 May 1956 she became minister of trade in Ulf Aas’s second government (1954–1960).',
    'She was minister of trade in the Dahl cabinet (1954–1960).',
    'She was minister of trade in the second Dahl government (1954–1960).',
    'She was minister of trade during the Dahl government (1954–1960).',
    'She was minister of trade in the cabinet of Ulf Dahl (1954–1960).',
    'She was one of three ministers of trade in the Dahl administration (1954–1960).',
    'She was minister of trade in the coalition government (1954–1960).',
    'She was minister of trade in the coalition government of 1954–1960.',
    'She was minister of trade in a wartime cabinet of 1954–1960.',
    'In 1956 she became minister of trade in the Dahl coalition (1954–1960).',
    'In the cabinet of Ulf Dahl, 1954–1960, she was minister of trade.',
    'In the Dahl cabinet, 1954–1960, she was minister of trade.',
    'She was minister of trade in the Dahl–Aas cabinet (1954–1960).',
    'She was minister of trade during the siege (1954–1960).',
  ])('is its own: %s', (prose) => expect(termsOf(minister, prose)).toEqual([]))

  it.each([
    "She was minister of trade (1956–1960) in Ulf Dahl's cabinet.",
    "From 1956 to 1960 she was minister of trade in Ulf Dahl's cabinet.",
    'She was minister of trade in the Dahl cabinet from 1956 to 1960.',
    'She was minister of trade in the Norlandic government (1956–1960).',
    'She was minister of trade in the government of Norland (1956–1960).',
    'She was minister of trade in the cabinet (1956–1960).',
  ])("is the minister's: %s", (prose) => expect(termsOf(minister, prose)).toHaveLength(1))
})
