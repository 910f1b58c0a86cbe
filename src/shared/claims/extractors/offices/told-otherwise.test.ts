import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../../testing/office-lines'

const record = 'Office: Premier of Norland|Term Start: 4 May 1960|Term End: 16 October 1971|Predecessor: Carl Dunn|Office2: Speaker of the Parliament of Norland|Term Start2: 21 April 1958|Term End2: 5 February 1959|Office3: Minister of Trade|Term Start3: 1 May 1957|Term End3: 8 August 1957|Office4: Vice-President of the Holm Commission|Term Start4: 7 March 1976|Term End4: 2 September 1976|Office5: Mayor of Quenby|Term Start5: 2 June 1950|Term End5: 9 July 1954'
const began = ['office-start "4 May 1960" Premier of Norland']
const whole = ['office-term "4 May 1960 to 16 October 1971" Premier of Norland']
const chair = (line: string): string => `${line} Speaker of the Parliament of Norland`

describe('whose term it is', () => {
  it.each([
    ['Tilda Marrow (3 May 1920 – 2 May 1990), mechanic, poet and Minister of Trade, was sworn in as Premier of Norland on 4 May 1960.', ['sworn-in "4 May 1960" Premier of Norland']],
    ['She had long sat on the Holm Commission. Then she was its Vice-President for half a year, from 7 March 1976 to 2 September 1976, and in 1977 received a medal.', ['office-term "7 March 1976 to 2 September 1976" Vice-President of the Holm Commission']],
    ['On 4 May 1960 Carl Dunn resigned, sensing that the tide had turned, and Marrow became Premier.', ['resigned "4 May 1960" – other Carl Dunn', ...began]],
    ['On 4 May 1959 Carl Dunn resigned, sensing that the tide had turned, and Marrow became Premier a year later.', ['resigned "4 May 1959" – other Carl Dunn', 'office-start "a year later" Premier of Norland']],
    ['On 4 May 1959 Carl Dunn resigned, having lost the vote, and Ida Moss became Premier.', ['resigned "4 May 1959" – other Carl Dunn']],
    ['Carl Dunn was the Premier of Norland whom she succeeded on 4 May 1960.', [...began, 'predecessor "Carl Dunn" Premier of Norland?']],
    ['The Premier whom Marrow replaced on 4 May 1960 was an old friend.', began],
    ['Carl Dunn was the Premier of Norland whom Ida Moss succeeded on 4 May 1959.', ['office-start "4 May 1959" Premier of Norland other']],
    ['Ida Moss’s chief was Carl Dunn, the Premier of Norland whom she succeeded on 4 May 1959.', []],
    ['Carl Dunn was the secretary whom she succeeded on 4 May 1959.', ['predecessor "Carl Dunn" no office']],
    ['Carl Dunn was the Premier of Norland whom she met on 4 May 1959.', []],
    ['Marrow insisted that the vote be counted and stepped down as Premier on 16 October 1971.', ['office-end "16 October 1971" Premier of Norland']],
    ['Carl Dunn insisted that Marrow be elected and stepped down as Premier on 4 May 1959.', ['office-end "4 May 1959" Premier of Norland other Carl Dunn']],
    ['Marrow insisted that the Premier be heard and dismissed on 16 October 1970.', []],
    ['Marrow insisted that she had been ill and stepped down as Premier on 16 October 1970.', ['office-end "16 October 1970" Premier of Norland attributed']],
    ['It was not until 4 May 1960 that she became Premier of Norland.', began],
    ['It was not until 4 May 1959 that Ida Moss became Premier of Norland.', ['office-start "4 May 1959" Premier of Norland other Ida Moss']],
    ['She did not become Premier of Norland on 4 May 1959.', []],
    ['Marrow took office as Premier of Norland when the 12th parliament convened on 4 May 1960.', began],
    ['Marrow took office as Premier of Norland when Carl Dunn resigned on 4 May 1959.', ['resigned "4 May 1959" Premier of Norland other Carl Dunn']],
    ['After being sworn in as Premier of Norland on 4 May 1960, she built a mill.', ['sworn-in "4 May 1960" Premier of Norland']],
    ['Having been appointed Premier of Norland on 4 May 1960, Marrow built a mill.', ['appointed "4 May 1960" Premier of Norland']],
    ['After being appointed Premier of Norland on 4 May 1959, Carl Dunn built a mill.', ['appointed "4 May 1959" Premier of Norland other Carl Dunn']],
    ['After being appointed Premier of Norland on 4 May 1959, her brother built a mill.', ['appointed "4 May 1959" Premier of Norland other']],
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
    ['From 21 April 1958 Marrow presided over Parliament.', [chair('office-start "21 April 1958"')]],
    ['She presided over Parliament from 21 April 1958 to 5 February 1959.', [chair('office-term "21 April 1958 to 5 February 1959"')]],
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

describe('another town’s mayor, and a place told by its name behind its kind', () => {
  it.each([
    ['On 2 June 1950 she became Quenby’s fourth mayor.', ['office-start "2 June 1950" Mayor of Quenby', 'ordinal "fourth" Mayor of Quenby']],
    ['On 2 June 1940 she became Dunmere’s fourth mayor.', ['office-start "2 June 1940" Mayor of Quenby?']],
    ['She was Dunmere’s mayor from 2 June 1940 to 9 July 1944.', ['office-term "2 June 1940 to 9 July 1944" Mayor of Quenby?']],
    ['She became the town’s mayor on 2 June 1950.', ['office-start "2 June 1950" Mayor of Quenby']],
    ['She was mayor of her home town, Quenby, from 2 June 1950 to 9 July 1954.', ['office-term "2 June 1950 to 9 July 1954" Mayor of Quenby']],
    ['She was mayor of her home town, Dunmere, from 2 June 1940 to 9 July 1944.', ['office-term "2 June 1940 to 9 July 1944" Mayor of Quenby?']],
    ['She was mayor of her husband’s village, Dunmere, from 2 June 1940.', ['office-start "2 June 1940" Mayor of Quenby?']],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})

describe('a term served, and one that lasts until another comes', () => {
  const next = 'Office: Governor of Arle|Term Start: February 6, 1951|Term End: January 9, 1956|Predecessor: Carl Dunn|Successor: Eva Frey|Office2: United States Senator from Arle|Term Start2: January 5, 1961|Term End2: January 4, 1971'
  const governed = ['office-term "February 6, 1951, to January 9, 1956" Governor of Arle']
  const sat = ['office-term "January 5, 1961, to January 4, 1971" United States Senator from Arle']
  it.each([
    ['She was elected governor in 1950 and served two four-year terms from February 6, 1951, to January 9, 1956.', ['elected "1950" Governor of Arle', ...governed]],
    ['She was Governor of Arle, in office from February 6, 1951, to January 9, 1956.', governed],
    ['Marrow’s governorship, which began on February 6, 1951, ended on January 9, 1956.', ['office-start "February 6, 1951" Governor of Arle', 'office-end "January 9, 1956" Governor of Arle']],
    ['She represented Arle in the Senate from January 5, 1961.', ['office-start "January 5, 1961" United States Senator from Arle']],
    ['Her tenure in the Senate lasted from January 5, 1961, to January 4, 1971.', sat],
    ['Her term in the Senate ended on January 4, 1971.', ['office-end "January 4, 1971" United States Senator from Arle']],
    ['She defeated Carl Dunn for governor and was sworn in on February 6, 1951.', ['sworn-in "February 6, 1951" Governor of Arle']],
    ['She was governor until Eva Frey took over on January 9, 1956.', ['handed-over "January 9, 1956" Governor of Arle']],
    ['Carl Dunn was governor until February 6, 1951, when Marrow took over.', ['elected "February 6, 1951" Governor of Arle', 'office-end "February 6, 1951" Governor of Arle other Carl Dunn']],
  ])('%s', (prose, expected) => expect([...officeLines(next, prose)].sort()).toEqual([...expected].sort()))

  it.each([
    'She served a prison term from January 7, 1935, to February 9, 1939.',
    'She served three terms on the board from January 7, 1935, to February 9, 1939.',
    'She was given a house by the governor and held it from March 3, 1959, to May 3, 1960.',
    'She represented Arle in the Senate debate from March 3, 1950.',
    'Her term in the army ended on March 3, 1950.',
    'Her time at the governor’s mansion lasted from March 3, 1939, to May 4, 1940.',
    'She lived there until Eva Frey took over on March 3, 1950.',
    'She was the governor’s aide until Eva Frey took over on March 3, 1950.',
    'She was a clerk until Eva Frey took over on March 3, 1950.',
    'Carl Dunn was her friend until January 10, 1939, when she took over.',
    'She flew from January 10, 1939, to May 4, 1940, whenever she could, and was governor later.',
  ])('%s', (prose) => expect(officeLines(next, prose).filter((line) => !/ (?:–|other)/.test(line))).toEqual([]))
})

describe('what somebody had to do, or did not do until a day', () => {
  const ended = ['office-end "16 October 1971" Premier of Norland']
  const resigned = ['resigned "16 October 1971" Premier of Norland']
  it.each([
    ['She was forced to resign as Premier on 16 October 1971.', resigned],
    ['She had to give up the premiership on 16 October 1971.', ended],
    ['She was obliged to step down as Premier on 16 October 1971.', ended],
    ['She chose to leave the premiership on 16 October 1971.', ended],
    ['She was forced from the premiership on 16 October 1971.', ['dismissed "16 October 1971" Premier of Norland']],
    ['She completed her term as Premier on 16 October 1971.', ended],
    ['She ended her premiership on 16 October 1971.', ended],
    ['She withdrew from the premiership on 16 October 1971.', ended],
    ['She began her premiership on 4 May 1960.', began],
    ['She did not become Premier until 4 May 1960.', began],
    ['She did not take office as Premier until 4 May 1960.', began],
    ['She did not leave the premiership until 16 October 1971.', ended],
    ['Her premiership ran for eleven years from 4 May 1960.', began],
    ['On 4 May 1960 she took over from Carl Dunn the post of Premier.', ['office-start "4 May 1960" Premier of Norland', 'predecessor "Carl Dunn" Premier of Norland']],
  ])('%s', (prose, expected) => expect([...officeLines(record, prose)].sort()).toEqual([...expected].sort()))
  it.each([
    'She was forced to resign from the club on 16 October 1970.', 'She forced Carl Dunn to resign as Premier on 16 October 1959.', 'She had Carl Dunn to resign in her place as Premier on 16 October 1959.',
    'She decided to step down as Premier on 16 October 1970 but did not.', 'She was asked to give up the premiership on 16 October 1970.', 'She had to give up the leadership of the choir on 16 October 1970.',
    'She completed her term as a nurse on 16 October 1950.', 'She ended her leadership of the choir on 16 October 1950.', 'She withdrew from the leadership race on 16 October 1959.',
    'She did not become Premier on 4 May 1959.', 'She did not become rich until 4 May 1959.', 'She did not take office until the court had ruled on 4 May 1959.', 'She did not step down from the train until 4 May 1959.',
  ])('%s', (prose) => expect(officeLines(record, prose).filter((line) => !/ –| other| modal| negated/.test(line))).toEqual([]))
})

describe('a reshuffle, a retirement, a leadership won', () => {
  const posts = 'Office: Minister of Trade|Term Start: 7 July 1980|Term End: 8 August 1984|Office2: Minister of Justice|Term Start2: 8 August 1984|Term End2: 10 October 1989|Office3: Chief Justice of Norland|Term Start3: 5 May 1999|Term End3: 6 June 2004|Office4: Leader of the Farmers Party|Term Start4: 9 September 1978|Term End4: 8 October 1990'
  it.each([
    ['In the cabinet reshuffle of 8 August 1984 she became Minister of Justice.', ['office-start "8 August 1984" Minister of Justice']],
    ['In the reshuffle of 8 August 1974 Ulf Dahl became Minister of Justice.', ['office-start "8 August 1974" Minister of Justice other Ulf Dahl']],
    ['On 8 August 1984 she moved from Trade to Justice.', ['appointed "8 August 1984" Minister of Justice']],
    ['She was Minister of Trade (7 July 1980 – 8 August 1984) and of Justice (8 August 1984 – 10 October 1989).', ['office-term "7 July 1980 – 8 August 1984" Minister of Trade', 'office-term "8 August 1984 – 10 October 1989" Minister of Justice']],
    ['She was Chief Justice until she retired on 6 June 2004.', ['resigned "6 June 2004" Chief Justice of Norland']],
    ['She was appointed Chief Justice in 1999 and retired on 6 June 2004.', ['appointed "1999" Chief Justice of Norland', 'resigned "6 June 2004" Chief Justice of Norland']],
    ['She was appointed Chief Justice in 1999 and retired on 6 June 2003 as a major.', ['appointed "1999" Chief Justice of Norland']],
    ['She was a teacher until she retired on 6 June 1974.', []],
    ['She won the leadership of the Farmers Party on 9 September 1978.', ['elected "9 September 1978" Leader of the Farmers Party']],
    ['She won the leadership of the guild on 9 September 1968.', []],
    ['She was replaced as leader of the Farmers Party on 8 October 1990.', ['dismissed "8 October 1990" Leader of the Farmers Party']],
    ['She was replaced as leader of the choir on 8 October 1980.', []],
    ['She stayed at the head of the Farmers Party until 8 October 1990.', ['office-end "8 October 1990" Leader of the Farmers Party']],
    ['She was a clerk, a post to which she was appointed on 9 July 1970.', []],
    ['She moved from Trade Street to Justice Square on 9 July 1970.', []],
  ])('%s', (prose, expected) => expect(officeLines(posts, prose)).toEqual(expected))
})
