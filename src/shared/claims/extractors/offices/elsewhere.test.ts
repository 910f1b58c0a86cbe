import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../../testing/office-lines'

const record = 'Office: Member of Parliament for Arle|Term Start: 2 March 1976|Term End: 9 September 1986|Office2: Minister of Trade|Term Start2: 6 July 1980|Term End2: 8 August 1984|Office3: Mayor of Quenby|Term Start3: 1 May 1970|Term End3: 4 June 1974'

describe('a place, a department or a post that is held elsewhere', () => {
  it.each([
    'She represented Toll in Parliament until 9 September 1996.',
    'She represented the Farmers in Parliament until 9 September 1996.',
    'She represented Arle in the state parliament until 9 September 1996.',
    'From 2 March 1966 she represented Arle in the county council.',
    'A keen golfer, she represented Arle until 9 September 1985.',
    'In the league of towns she represented Arle until 9 September 1985.',
    'From 6 July 1979 she held Trade in the shadow cabinet.',
    'From 6 July 1979 she held Trade in opposition.',
    'From 6 July 1981 she had Trade and Mines.',
    'From 6 July 1981 she had Trade, Mines and Roads.',
    'She was put in charge of Trade and Mines on 6 July 1981.',
    'At the bank she was in charge of Trade until 8 August 1985.',
    'She kept Trade until 8 August 1985, the year in which it was sold.',
    'From 6 June 1980 she headed the Ministry of Trade for the ailing Dunn.',
    'From 6 July 1979 she ran the Ministry of Trade as its chief clerk.',
    'From 6 July 1979 she ran the Ministry of Trade under Dunn as a state secretary.',
    'She was mayor of Quenby. On the school board she served one term until 4 June 1975.',
    'She was mayor of Quenby. In the guild she was in office until 4 June 1975.',
    'She was mayor of Quenby. Convicted of fraud, she served a term until 4 June 1975.',
  ])('%s', (prose) => expect(officeLines(record, prose)).toEqual([]))

  it.each([
    ['She represented Arle in Parliament until 9 September 1986.', ['office-end "9 September 1986" Member of Parliament for Arle']],
    ['From 2 March 1976 she represented Arle.', ['office-start "2 March 1976" Member of Parliament for Arle']],
    ['From 6 July 1980 she had Trade.', ['office-start "6 July 1980" Minister of Trade']],
    ['From 6 July 1980 she headed the Ministry of Trade.', ['office-start "6 July 1980" Minister of Trade']],
    ['She was mayor of Quenby. In the council house she was in office until 4 June 1974.', []],
    ['She was mayor of Quenby. She served one term until 4 June 1974.', ['office-end "4 June 1974" Mayor of Quenby']],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})
