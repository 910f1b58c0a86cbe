import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../../testing/office-lines'

const record = 'Office: Premier of Norland|Term Start: 4 May 1960|Term End: 16 October 1971|Predecessor: Carl Dunn|Successor: Eva Frey|Office2: Leader of the Farmers Party|Term Start2: 21 April 1958|Term End2: 5 February 1972|Predecessor2: Olaf Berg|Successor2: Nils Aasen'
const began = ['office-start "4 May 1960" Premier of Norland']
const whole = ['office-term "4 May 1960 to 16 October 1971" Premier of Norland']

describe('an office whose day or days stand behind words said by the way', () => {
  it.each([
    ['Home rule came on 4 May 1960, and Marrow became Premier of Norland on that day.', began],
    ['Home rule came on 4 May 1959, and Ida Moss became Premier of Norland on that day.', ['office-start "4 May 1959" Premier of Norland other Ida Moss']],
    ['She came on 3 May 1959 and left on 4 May 1959; she became Premier of Norland on that day.', ['office-start "that day" Premier of Norland']],
    ['On 4 May 1960 she took over from Carl Dunn, who was about to be jailed, as Premier of Norland.', [...began, 'predecessor "Carl Dunn" Premier of Norland']],
    ['On 4 May 1959 she met Carl Dunn, who was about to be jailed, as Premier of Norland.', []],
    ['On 4 May 1959 she took over from Carl Dunn, who was about to retire, the chair of the guild.', ['predecessor "Carl Dunn" –']],
    ['Ida Moss had her made Premier of Norland on 4 May 1960.', ['appointed "4 May 1960" Premier of Norland']],
    ['Marrow had him made Premier of Norland on 4 May 1959.', []],
    ['Marrow was head of the state for years: from 1950 as regent and from 4 May 1960 as Premier.', began],
    ['Marrow served Ida Moss, from 1950 as regent and from 4 May 1959 as Premier.', []],
    ['Ida Moss, from 1950 as regent and from 4 May 1959 as Premier, disliked her.', []],
    ['She was Premier of Norland for exactly eleven, from 4 May 1960 to 16 October 1971.', whole],
    ['She was Premier of Norland for eleven years, less a week, from 4 May 1960 to 16 October 1971.', [...whole, 'term-length "eleven years" Premier of Norland']],
    ['Marrow’s second turn as Premier of Norland came under Ida Moss, from 4 May 1960 to 16 October 1971.', whole],
    ['Her time as Premier of Norland was stormy, from 4 May 1960 to 16 October 1971.', whole],
    ['Her time as Premier of Norland came under fire, from 4 May 1961 to 16 October 1962.', []],
    ['Her time as Premier of Norland fell in the years of the plague, from 4 May 1950 to 16 October 1975.', []],
    ['Her time as Premier of Norland came after that of Ida Moss, from 4 May 1950 to 16 October 1955.', []],
    ['Her time as Premier of Norland was short; from 4 May 1972 to 16 October 1975 she was in prison.', []],
    ['Marrow left the governor’s palace to Eva Frey on 16 October 1971.', ['resigned "16 October 1971" Premier of Norland']],
    ['Marrow left the palace of her aunt to Eva Frey on 16 October 1970.', []],
    ['Marrow left her mansion to Eva Frey on 16 October 1970.', []],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})

describe('who came before, told by the way', () => {
  it.each([
    ['Marrow, two months short of her birthday, replaced Carl Dunn, who had been Premier of Norland for a month, on 4 May 1960.', ['predecessor "Carl Dunn" Premier of Norland']],
    ['Marrow replaced Ulf Dahl, who had been Premier of Norland in his youth, on 4 May 1960.', ['predecessor "Ulf Dahl" –']],
    ['Marrow replaced Ulf Dahl, who had been Premier of Norland for a month, on the board.', ['predecessor "Ulf Dahl" –']],
    ['Marrow replaced Ulf Dahl, who had been Premier of Norland for a month, at the Mint.', ['predecessor "Ulf Dahl" –']],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})
