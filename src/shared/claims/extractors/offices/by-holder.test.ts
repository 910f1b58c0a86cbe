import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../../testing/office-lines'

const record = 'Office: Premier of Norland|Term Start: 4 May 1960|Term End: 16 October 1971|Predecessor: Carl Dunn|Successor: Eva Frey|Office2: Minister of Foreign Affairs|Term Start2: 12 March 1950|Term End2: 2 July 1957|Successor2: Ida Moss|Office3: Solicitor General of Norland|Term Start3: 26 June 1947|Term End3: 12 March 1950'

describe('an end without an office, told by who comes next', () => {
  it.each([
    ['She resigned, though nobody had asked her to, on 16 October 1971. Eva Frey took over.', ['resigned "16 October 1971" Premier of Norland']],
    ['Their quarrel came to a head; on 2 July 1957 she resigned under pressure, and Ida Moss was appointed to the ministry.', ['resigned "2 July 1957" Minister of Foreign Affairs', 'appointed "2 July 1957" Minister of Foreign Affairs other Ida Moss']],
    ['She resigned on 2 July 1957. The next day Ida Moss, until then envoy in Toll, was sworn in.', ['resigned "2 July 1957" Minister of Foreign Affairs', 'handed-over "The next day" Minister of Foreign Affairs']],
    ['On 16 October 1971 she stepped down and Eva Frey became premier.', ['office-end "16 October 1971" Premier of Norland', 'office-start "16 October 1971" Premier of Norland other Eva Frey']],
    ['She stepped down on 16 October 1971 to make way for Eva Frey.', ['office-end "16 October 1971" Premier of Norland']],
    ['She was voted out on 16 October 1971. Eva Frey formed the new government.', ['dismissed "16 October 1971" Premier of Norland']],
    ['She resigned on 16 September 1971, and on 16 October Eva Frey took over.', ['resigned "16 September 1971" –', 'handed-over "16 October" Premier of Norland']],
    ['She resigned on 16 September 1971. Eva Frey took over on 16 October.', ['resigned "16 September 1971" –', 'handed-over "16 October" Premier of Norland']],
    ['She stepped down in May 1971, and Eva Frey took over.', ['office-end "May 1971" –']],
    ['She stepped down on 16 October 1971. Eva Frey became her friend.', ['office-end "16 October 1971" –']],
    ['She stepped down on 16 October 1971. In the end Carl Dunn and Eva Frey took over.', ['office-end "16 October 1971" –']],
    ['She resigned her commission on 2 July 1947; Ida Moss was appointed to the regiment.', ['resigned "2 July 1947" –']],
    ['She resigned from the guild on 2 July 1947. Ida Moss took over.', []],
    ['As premier she quarrelled with all, and on 16 October 1971 she resigned. Ida Moss took over.', ['resigned "16 October 1971" Premier of Norland']],
    ['She resigned on 2 July 1957. Ulf Dahl took over.', ['resigned "2 July 1957" –']],
    ['The report contained remarks that hurt her, and she resigned on 2 July 1957. Ida Moss took over.', ['resigned "2 July 1957" Minister of Foreign Affairs']],
    ['The report contained remarks that she resigned on 2 July 1956.', ['resigned "2 July 1956" – attributed']],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))

  it('tells which of two terms is meant where the sentence before names who won', () => {
    const two = 'Office: President of Norland|Term Start: 7 August 1958|Term End: 7 August 1962|Successor: Tor Lie|Term Start1: 7 August 1945|Term End1: 7 August 1946|Successor1: Nils Aasen'
    const told = (won: string): readonly string[] => officeLines(two, `== President of Norland ==\n\nThe election was won by ${won}. On 7 August 1946 she stepped down.`)
    expect(told('Nils Aasen')).toEqual(['office-end "7 August 1946" President of Norland'])
    expect(told('Ulf Dahl')).toEqual(['office-end "7 August 1946" President of Norland also President of Norland'])
  })
})

describe('who moves up leaves an office', () => {
  it.each([
    ['She was made Solicitor General. On 12 March 1950 she moved up to be Minister of Foreign Affairs.', ['office-start "12 March 1950" Minister of Foreign Affairs', 'resigned "12 March 1950" Solicitor General of Norland']],
    ['She was made Solicitor General. On 12 March 1950 she became Minister of Foreign Affairs.', ['office-start "12 March 1950" Minister of Foreign Affairs']],
    ['She was made Solicitor General. On 12 March 1950 she moved up to be Minister of Foreign Affairs, and kept the law besides.', ['office-start "12 March 1950" Minister of Foreign Affairs']],
    ['She lived in Holm. On 12 March 1950 she moved up to be Minister of Foreign Affairs.', ['office-start "12 March 1950" Minister of Foreign Affairs']],
    ['She was a clerk. On 12 March 1949 she moved up to be chairwoman of the guild.', []],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})
