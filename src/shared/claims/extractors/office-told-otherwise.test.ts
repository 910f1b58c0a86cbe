import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../testing/office-lines'

const record = 'Office: Premier of Norland|Term Start: 4 May 1960|Term End: 16 October 1971|Predecessor: Carl Dunn|Office2: Speaker of the Parliament of Norland|Term Start2: 26 March 1958|Term End2: 5 February 1959|Office3: Minister of Trade|Term Start3: 1 May 1957|Term End3: 8 August 1957|Office4: Vice-President of the Holm Commission|Term Start4: 19 December 1975|Term End4: 29 April 1976|Office5: Mayor of Quenby|Term Start5: 2 June 1950|Term End5: 9 July 1954'
const began = ['office-start "4 May 1960" Premier of Norland']
const whole = ['office-term "4 May 1960 to 16 October 1971" Premier of Norland']
const chair = (line: string): string => `${line} Speaker of the Parliament of Norland`

describe('whose term it is', () => {
  it.each([
    ['Tilda Marrow (3 May 1920 – 2 May 1990), mechanic, poet and Minister of Trade, was sworn in as Premier of Norland on 4 May 1960.', ['sworn-in "4 May 1960" Premier of Norland']],
    ['She sat on the Holm Commission. She was its Vice-President for a little over four months, from 19 December 1975 to 29 April 1976, and in June 1976 received a medal.', ['office-term "19 December 1975 to 29 April 1976" Vice-President of the Holm Commission']],
    ['On 4 May 1960 Carl Dunn resigned, seeing that he had lost the vote, and Marrow became Premier.', ['resigned "4 May 1960" – other Carl Dunn', ...began]],
    ['On 4 May 1959 Carl Dunn resigned, seeing that he had lost the vote, and Marrow became Premier a year later.', ['resigned "4 May 1959" – other Carl Dunn', 'office-start "a year later" Premier of Norland']],
    ['On 4 May 1959 Carl Dunn resigned, having lost the vote, and Ida Moss became Premier.', ['resigned "4 May 1959" – other Carl Dunn']],
    ['Carl Dunn was the Premier of Norland whom she succeeded on 4 May 1960.', began],
    ['The Premier whom Marrow replaced on 4 May 1960 was an old friend.', began],
    ['Carl Dunn was the Premier of Norland whom Ida Moss succeeded on 4 May 1959.', ['office-start "4 May 1959" Premier of Norland other']],
    ['Ida Moss’s chief was Carl Dunn, the Premier of Norland whom she succeeded on 4 May 1959.', []],
    ['Carl Dunn was the secretary whom she succeeded on 4 May 1959.', []],
    ['Carl Dunn was the Premier of Norland whom she met on 4 May 1959.', []],
    ['Marrow insisted that the vote be counted and stepped down as Premier on 16 October 1971.', ['office-end "16 October 1971" Premier of Norland']],
    ['Carl Dunn insisted that Marrow be elected and stepped down as Premier on 4 May 1959.', ['office-end "4 May 1959" Premier of Norland other Carl Dunn']],
    ['Marrow insisted that the Premier be heard and dismissed on 16 October 1970.', []],
    ['Marrow insisted that she had been ill and stepped down as Premier on 16 October 1970.', ['office-end "16 October 1970" Premier of Norland attributed']],
    ['It was not until 4 May 1960 that she became Premier of Norland.', began],
    ['It was not until 4 May 1959 that Ida Moss became Premier of Norland.', ['office-start "4 May 1959" Premier of Norland other Ida Moss']],
    ['She did not become Premier of Norland on 4 May 1959.', []],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})

describe('an office that passes to somebody, and the first and last day in it', () => {
  it.each([
    ['The premiership passed to Marrow on 4 May 1960.', began],
    ['On 4 May 1960 the premiership fell to her.', began],
    ['The office of Premier passed to her on 4 May 1960.', began],
    ['The premiership passed to Marrow’s brother on 4 May 1959.', []],
    ['The premiership passed to her brother on 4 May 1959.', []],
    ['The premiership passed to Ida Moss on 4 May 1959.', []],
    ['The premiership of Toll passed to her on 4 May 1959.', []],
    ['Parliament chose Marrow as Premier on 4 May 1960.', ['appointed "4 May 1960" Premier of Norland']],
    ['Parliament chose Ida Moss as Premier on 4 May 1959.', []],
    ['Her last day as Premier was 16 October 1971.', ['office-end "16 October 1971" Premier of Norland']],
    ['Her first day as Premier was 4 May 1960.', began],
    ['Her last day as Premier was spent at Holm on 9 May 1970.', []],
    ['Carl Dunn’s last day as Premier was 3 May 1959.', ['office-end "3 May 1959" Premier of Norland other Carl Dunn']],
    ['Her term as Premier began on 4 May 1960 and ended on 16 October 1971.', [...began, 'office-end "16 October 1971" Premier of Norland']],
    ['Carl Dunn’s term as Premier began on 4 May 1950 and ended on 16 October 1959.', ['office-start "4 May 1950" Premier of Norland other Carl Dunn', 'office-end "16 October 1959" Premier of Norland other Carl Dunn']],
    ['Her term as Premier began on 4 May 1960, and the war ended on 16 October 1965.', began],
    ['She became Premier on 4 May 1960, holding the post for ten years, until 16 October 1971.', [...began, 'office-end "16 October 1971" Premier of Norland']],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})

describe('what is led behind its dates, and what is said between an office and its dates', () => {
  it.each([
    ['From 26 March 1958 Marrow presided over Parliament.', [chair('office-start "26 March 1958"')]],
    ['She presided over Parliament from 26 March 1958 to 5 February 1959.', [chair('office-term "26 March 1958 to 5 February 1959"')]],
    ['From 26 March 1948 she presided over the European Parliament.', []],
    ['From 26 March 1948 she presided over the Senate.', []],
    ['From 26 March 1948 she presided over the council.', []],
    ['From 26 March 1948 she presided over Parliament’s library.', []],
    ['From 26 March 1948 she and Dunn presided over Parliament in turns.', []],
    ['From 26 March 1948 Dunn presided over Parliament.', [`${chair('office-start "26 March 1948"')} other`]],
    ['From 1 May 1957 to 8 August 1957 she headed the Ministry of Trade.', ['office-term "1 May 1957 to 8 August 1957" Minister of Trade']],
    ['From 1 May 1947 to 8 August 1947 she ran the Ministry of Trade canteen.', []],
    ['She was Minister of Trade in the Dunn cabinet, from 1 May 1957 to 8 August 1957.', ['office-term "1 May 1957 to 8 August 1957" Minister of Trade']],
    ['She was Minister of Trade in the days of the Dunn coalition, from 1 May 1947 to 8 August 1949.', []],
    ['She was Premier of Norland (from 4 May 1960 to 16 October 1971) and a poet.', whole],
    ['She was Premier of Norland, which was a poor land, from 4 May 1960 to 16 October 1971.', whole],
    ['She was Premier of Norland, which was a part of Marre from 4 May 1900 to 16 October 1981.', []],
    ['Premier of Norland she was from 4 May 1960 to 16 October 1971.', whole],
    ['Mayor of Quenby, which was from 1900 to 1981 a part of Holm, she was not.', []],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})
