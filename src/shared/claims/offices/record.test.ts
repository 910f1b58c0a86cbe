import { describe, expect, it } from 'vitest'
import { recordLines } from '../../../testing/office-lines'

const numbering: readonly (readonly [string, string, readonly string[]])[] = [
  ['Office, Office1, Office2', 'Office: Mayor of Quenby|Term Start: 4 May 1960|Office1: Clerk of Quenby|Term Start1: 1955|Office2: Treasurer of Quenby|Term Start2: 1950',
    ['office-start "4 May 1960" Mayor of Quenby#0', 'office-start "1955" Clerk of Quenby#1', 'office-start "1950" Treasurer of Quenby#2']],
  ['Office, Office2', 'Office: Mayor of Quenby|Term Start: 4 May 1960|Office2: Treasurer of Quenby|Term Start2: 1950|Term End2: 1954',
    ['office-start "4 May 1960" Mayor of Quenby#0', 'office-start "1950" Treasurer of Quenby#1', 'office-end "1954" Treasurer of Quenby#1']],
  ['Office1, Office2', 'Office1: Mayor of Quenby|Term Start1: 4 May 1960|Office2: Treasurer of Quenby|Term Start2: 1950',
    ['office-start "4 May 1960" Mayor of Quenby#0', 'office-start "1950" Treasurer of Quenby#1']],
  ['a gap', 'Office1: Mayor of Quenby|Term Start1: 4 May 1960|Office4: Treasurer of Quenby|Term Start4: 1950',
    ['office-start "4 May 1960" Mayor of Quenby#0', 'office-start "1950" Treasurer of Quenby#1']],
  ['a misnumbered neighbour', 'Office2: Mayor of Quenby|Term Start3: 4 May 1960|Term End3: 3 May 1970',
    ['office-start "4 May 1960" Mayor of Quenby#0', 'office-end "3 May 1970" Mayor of Quenby#0']],
  ['a misnumbered one between two', 'Office1: Mayor|Term Start1: 1960|Office2: Treasurer|Term Start3: 1950|Office4: Clerk|Term Start4: 1940',
    ['office-start "1960" Mayor#0', 'office-start "1950" Treasurer#1', 'office-start "1940" Clerk#2']],
  ['another term of the office above', 'Office2: Mayor of Quenby|Term Start2: 1960|Term End2: 1964|Term Start3: 1950|Term End3: 1954|Predecessor3: Nils Aasen',
    ['office-start "1960" Mayor of Quenby#0', 'office-end "1964" Mayor of Quenby#0', 'office-start "1950" Mayor of Quenby#1', 'office-end "1954" Mayor of Quenby#1', 'predecessor "Nils Aasen" Mayor of Quenby#1']],
  ['Order', 'Order: 3rd Mayor of Quenby|Term Start: 1960|Order2: Treasurer|Term Start2: 1950',
    ['ordinal "3rd" Mayor of Quenby#0', 'office-start "1960" Mayor of Quenby#0', 'office-start "1950" Treasurer#1']],
  ['an Order that only counts, above the office', 'Order: 3rd|Office: Mayor of Quenby|Term Start: 1960', ['ordinal "3rd" Mayor of Quenby#0', 'office-start "1960" Mayor of Quenby#0']],
  ['an Order that only counts, below the office', 'Office: Mayor of Quenby|Order: 3rd|Term Start: 1960', ['ordinal "3rd" Mayor of Quenby#0', 'office-start "1960" Mayor of Quenby#0']],
  ['years in brackets behind the office', 'Office: Mayor of Quenby (1960–1964)|Office2: Clerk of Quenby (1950–1954, 1956)',
    ['office-start "1960" Mayor of Quenby#0', 'office-end "1964" Mayor of Quenby#0']],
  ['years in brackets beside a term of its own', 'Office: Mayor of Quenby (1960–1964)|Term Start: 4 May 1960', ['office-start "4 May 1960" Mayor of Quenby#0']],
  ['Succession and Reign', 'Succession: Queen of Quenby|Reign: 4 May 1960 – 3 May 1970|Coronation: 2 June 1961, Quenby Abbey',
    ['reign-start "4 May 1960" Queen of Quenby#0', 'reign-end "3 May 1970" Queen of Quenby#0', 'crowned "2 June 1961" Queen of Quenby#0']],
  ['a throne and an office, both without a number', 'Succession: Queen of Quenby|Tenure: 4 May 1960 – 3 May 1970|Office: Regent of Toll|Term Start: 1961|Term End: 1962|Term Start1: 1965|Term End1: 1966',
    ['office-start "4 May 1960" Queen of Quenby#0', 'office-end "3 May 1970" Queen of Quenby#0', 'office-start "1961" Regent of Toll#1', 'office-end "1962" Regent of Toll#1', 'office-start "1965" Regent of Toll#2', 'office-end "1966" Regent of Toll#2']],
  ['an office whose name begins with First', 'Office: 3rd First Minister of Quenby|Term Start: 1960', ['ordinal "3rd" First Minister of Quenby#0', 'office-start "1960" First Minister of Quenby#0']],
  ['Title with a term', 'Title: Mayor of Quenby|Term Start: 1960', ['office-start "1960" Mayor of Quenby#0']],
  ['an Order that only counts, beside a Title', 'Order: 3rd|Title: Mayor of Quenby|Term Start: 1960', ['ordinal "3rd" Mayor of Quenby#0', 'office-start "1960" Mayor of Quenby#0']],
  ['an archdiocese', 'Archdiocese: Archdiocese of Quenby|In Office: 1960–1970', ['office-start "1960" Archbishop of Quenby#0', 'office-end "1970" Archbishop of Quenby#0']],
  ['a diocese, and no word of the rank', 'Diocese: Quenby|Term End: 3 May 1970', ['office-end "3 May 1970" See of Quenby#0']],
  ['two dioceses', 'Diocese: Quenby (1950–1960), Toll|Term End: 3 May 1970', ['office-end "3 May 1970" #0']],
  ['a see', 'Archbishop Of: Quenby|Enthroned: 4 May 1960|Ended: 3 May 1970|Predecessor: Nils Aasen', ['office-end "3 May 1970" Archbishop of Quenby#0', 'predecessor "Nils Aasen" Archbishop of Quenby#0']],
  ['a see written out', 'Bishop Of: Bishop of Quenby|Ended: 1970', ['office-end "1970" Bishop of Quenby#0']],
  ['a papacy', 'Title: Pope|Papacy Began: 4 May 1960|Papacy Ended: 3 May 1970', ['office-start "4 May 1960" Pope#0', 'office-end "3 May 1970" Pope#0']],
  ['Title with a term again', 'Title: Mayor of Quenby|Term Start: 1960', ['office-start "1960" Mayor of Quenby#0']],
  ['Title without one', 'Title: Baroness', []],
  ['Term Of Office', 'Order: Mayor of Quenby|Term Of Office: January 20, 1993 to January 20, 2001',
    ['office-start "January 20, 1993" Mayor of Quenby#0', 'office-end "January 20, 2001" Mayor of Quenby#0']],
  ['no office at all', 'Term Start: 1960|Term End: 1961', ['office-start "1960" #0', 'office-end "1961" #0']],
  ['an ordinal apart from its office', 'Order: 3rd|Office: Mayor of Quenby|Term Start: 1960',
    ['ordinal "3rd" Mayor of Quenby#0', 'office-start "1960" Mayor of Quenby#0']],
  ['an ordinal in words', 'Order: Third|Office: Mayor of Quenby|Term Start: 1960',
    ['ordinal "Third" Mayor of Quenby#0', 'office-start "1960" Mayor of Quenby#0']],
  ['a seat in a parliament', 'Office: Mayor of Quenby|Term Start: 1960|Constituency Mp1: Southam East|Parliament1: Norvale|Term Start1: 1950|Term End1: 1955',
    ['office-start "1960" Mayor of Quenby#0', 'office-start "1950" Member of the Norvale Parliament for Southam East#1', 'office-end "1955" Member of the Norvale Parliament for Southam East#1']],
  ['a seat by state and district', 'Jr/Sr: United States Senator|State: Norvale|Term Start: 1960|State2: Norvale|District2: 5th|Term Start2: 1950',
    ['office-start "1960" United States Senator from Norvale#0', 'office-start "1950" United States Representative from Norvale#1']],
  ['a seat in a state assembly', 'Office: Mayor|Term Start: 1960|State Assembly5: Norvale|District5: 16th|Term Start5: 1950',
    ['office-start "1960" Mayor#0', 'office-start "1950" Member of the Norvale State Assembly#1']],
  ['a constituency beside an office', 'Office: Mayor of Quenby|Term Start: 1960|Constituency: Quenby East',
    ['office-start "1960" Mayor of Quenby#0']],
  ['a contemporary alone', 'President: Emil Hahn', []],
]

describe('the offices of a record', () => {
  it.each(numbering)('%s', (_, record, expected) => expect(recordLines(record)).toEqual(expected))
})

describe('one value', () => {
  it.each([
    ['In Office: 1960-1970', ['office-start "1960" Mayor#0', 'office-end "1970" Mayor#0']],
    ['In Office: 1960 – present', ['office-start "1960" Mayor#0']],
    ['In Office: since 1960', ['office-start "1960" Mayor#0']],
    ['In Office: 2 November 1721 –, 8 February 1725', ['office-start "2 November 1721" Mayor#0', 'office-end "8 February 1725" Mayor#0']],
    ['Term Start: 1960, 1968', ['office-start "1960" Mayor#0', 'office-start "1968" Mayor#0']],
    ['Term Start: 4 May 1960 (designated)', ['office-start "4 May 1960" Mayor#0 hedged']],
    ['Term End: Incumbent', []],
    ['Term End: present', []],
    ['Term Ended: 31 December 2012 (retired)', ['office-end "31 December 2012" Mayor#0']],
    ['Predecessor: Position established', []],
    ['Predecessor: Nils Aasen (acting), Carl Dunn & Eva Frey', ['predecessor "Nils Aasen" Mayor#0', 'predecessor "Carl Dunn" Mayor#0', 'predecessor "Eva Frey" Mayor#0']],
    ['Successor: Himself', []],
    ['Appointed By: Otto Gant', ['appointer "Otto Gant" Mayor#0']],
    ['Constituency: Quenby East', []],
  ])('%s', (line, expected) => expect(recordLines(`Office: Mayor|${line}`)).toEqual(expected))

  it('two ordinals before one title', () => expect(recordLines('Office: 40th and 42nd Governor of Quenby')).toEqual(['ordinal "40th" Governor of Quenby#0', 'ordinal "42nd" Governor of Quenby#0']))
  it('years before our era', () => expect(recordLines('Succession: Queen|Reign: c. 970–931 BC')).toEqual(['reign-start "c. 970" Queen#0', 'reign-end "931 BC" Queen#0']))
})
