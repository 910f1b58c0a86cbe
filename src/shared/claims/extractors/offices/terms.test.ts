import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../../testing/office-lines'

const record = 'Office: Mayor of Quenby|Term Start: 4 May 1960|Term End: 3 May 1970|Office2: Minister of Finance of Norland|Term Start2: 1955|Term End2: 1959|Office3: Commander-in-Chief of the Norland Army|Term Start3: 1950'

describe('the years of a consort', () => {
  const queen = 'Succession: Queen consort of Norland|Reign: 4 May 1960 – 3 May 1970'
  it.each([
    [queen, 'She was Queen of Norland from 1960 to 1970 as the wife of Osric IV.', ['reign-term "1960 to 1970" Queen consort of Norland']],
    [queen, 'She was Queen consort of Norland from 1960 to 1970.', ['reign-term "1960 to 1970" Queen consort of Norland']],
    [queen, 'From 1960 to 1970 she was anti-queen to Ida Lunn.', ['office-term "1960 to 1970" –']],
    [queen, 'From 1960 to 1970 she was rival queen to Ida Lunn.', ['office-term "1960 to 1970" –']],
    [queen, 'She was Queen of Dunmere from 1950 to 1955.', ['reign-term "1950 to 1955" Queen consort of Norland?']],
    [`${queen}|Succession2: Queen of Norland|Reign2: 1970–1980`, 'She was Queen of Norland from 1970 to 1980.', ['reign-term "1970 to 1980" Queen of Norland']],
  ])('%s: %s', (record, prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})

describe('years behind the land or the district', () => {
  const seats = 'Office: Mayor of Quenby|Term Start: 1960|Term End: 1970|Office2: Member of the Norland Senate from the 4th district|Term Start2: 1971|Term End2: 1979'
  it.each([
    ['She served as mayor of Quenby, Texas from 1960 to 1970.', ['office-term "1960 to 1970" Mayor of Quenby']],
    ['She served as mayor of Quenby, Norland, from 1960 to 1970.', ['office-term "1960 to 1970" Mayor of Quenby']],
    ...['Norland', 'Ulf Holm', 'Liberal', 'Liberal,'].map((words): [string, string[]] => [`She served as mayor of Quenby, ${words} from 1960 to 1970.`, []]),
    ['Her brother, mayor of Quenby, Texas from 1960 to 1970, was ill.', []],
    ['She was a member of the Norland Senate, representing the 4th district from 1971 to 1979.', ['office-term "1971 to 1979" Member of the Norland Senate from the 4th district']],
    ...['the 5th district', 'Holm', 'the Union of Smiths'].map((whom): [string, string[]] => [`She was a member of the Norland Senate, representing ${whom} from 1971 to 1979.`, []]),
    ['She was a member of the Norland Senate, representing the 4th district from 1971 to 1975 and the 5th from 1975 to 1979.', []],
  ])('%s', (prose, expected) => expect(officeLines(seats, prose)).toEqual(expected))
})

describe('a throne on the day of a death', () => {
  it.each([
    ['King Karl III died on 4 May 1960 and the 9-year-old Tilda became Queen of Norland.', ['reign-start "4 May 1960" Queen of Norland']],
    ['Three days after she fell ill, her father King Karl I died aged 71 at 6:05 a.m. on 4 May 1960, upon which Marrow became Queen of Norland.', ['reign-start "4 May 1960" Queen of Norland']],
    ['Her father died on 4 May 1960, whereupon she became queen.', ['reign-start "4 May 1960" Queen of Norland']],
    ['Her father died on 4 May 1959, whereupon she became queen a year later.', ['reign-start "a year later" Queen of Norland']],
    ['She met Karl Lunn, who died on 4 May 1959, and she became queen.', []],
  ])('%s', (prose, expected) => expect(officeLines('Succession: Queen of Norland|Reign: 4 May 1960 – 3 May 1970', prose)).toEqual(expected))
})

describe('the years of a place whose office is not said again', () => {
  const governor = 'Office: Governor of Toll|Term Start: 1940|Term End: 4 May 1942|Office2: Governor of Holm|Term Start2: 1943|Term End2: 1945|Office3: Governor of Lunn|Term Start3: May 1946|Term End3: 1950'
  it.each([
    ['She was governor of Toll (1940–1942), of Holm (1943–1945), and of Lunn (May 1946 – 1950).', ['office-term "1940–1942" Governor of Toll', 'office-term "1943–1945" Governor of Holm', 'office-term "May 1946 – 1950" Governor of Lunn']],
    ['She was governor of Toll from 1940 to 1942, of Holm from 1943 to 1945 and of Lunn from May 1946 to 1950.', ['office-term "1940 to 1942" Governor of Toll', 'office-term "1943 to 1945" Governor of Holm', 'office-term "May 1946 to 1950" Governor of Lunn']],
    ['She was appointed governor of Toll (1940), of Holm (1943–1945) and Lunn (May 1946).', ['office-start "1940" Governor of Toll', 'office-term "1943–1945" Governor of Holm', 'office-start "May 1946" Governor of Lunn']],
    ['She was governor of Toll (1940) and mayor of Quenby.', []],
    ['Her brother was governor of Toll (1940–1942), of Holm (1943–1945).', ['office-term "1940–1942" Governor of Toll other', 'office-term "1943–1945" Governor of Holm other']],
    ['She was governor of Toll (1940–1942), a friend of Holm (1943–1945).', ['office-term "1940–1942" Governor of Toll']],
    ['She was governor of Toll (1940–1942), of Dunmere (1943–1945).', ['office-term "1940–1942" Governor of Toll', 'office-term "1943–1945" Governor of Toll? also Governor of Holm also Governor of Lunn']],
  ])('%s', (prose, expected) => expect(officeLines(governor, prose)).toEqual(expected))
})

describe('the years of a life behind a ruler’s name', () => {
  it.each([
    ['Queen Tilda Marrow (3 May 1910 – 4 June 1980) was a ruler.', []],
    ['Queen Tilda Marrow (3 May 1910 – 4 June 1980) was a ruler. She reigned from 1960 to 1980.', ['reign-term "1960 to 1980" Queen of Norland']],
  ])('%s', (prose, expected) => expect(officeLines('Succession: Queen of Norland|Reign: 4 May 1960 – 4 June 1980', prose)).toEqual(expected))
})

describe('the years of an office', () => {
  it.each([
    ['She served as the 4th mayor of Quenby, Canada, from 1960 to 1970.', ['office-term "1960 to 1970" Mayor of Quenby', 'ordinal "4th" Mayor of Quenby']],
    ['She was a sister of Karl Lunn, mayor of Quenby, Canada, from 1960 to 1971.', []],
    ['She wrote a book on the mayor of Quenby, Canada, from 1960 to 1971.', []],
    ['From 1961 to 1970 Marrow was elected mayor of Quenby three times.', ['office-term "1961 to 1970" Mayor of Quenby']],
    ['She worked for the mayor of Quenby, Dunn, from 1960 to 1970.', []],
    ['Between 3 and 7 May 1960, she sat in Holm and was elected mayor of Quenby.', []],
    ['Between 3 and 7 May 1960, she sat in Holm and was elected mayor (1960–1970) of Quenby.', ['office-term "1960–1970" Mayor of Quenby']],
    ['She served as mayor of Quenby, or warden, or governor, from 1960 to 1970.', ['office-term "1960 to 1970" –']],
    ['She served as mayor of Quenby, or governor, from 1960 to 1970.', ['office-term "1960 to 1970" Mayor of Quenby']],
    ['She was mayor of Quenby (1960–1970).', ['office-term "1960–1970" Mayor of Quenby']],
    ['She was mayor of Quenby twice: from 1950 to 1953 and again from 1960 to 1970.', ['office-term "1950 to 1953" Mayor of Quenby', 'office-term "1960 to 1970" Mayor of Quenby']],
    ['She resigned to become mayor of Quenby, with service from 1960 to 1970.', ['office-term "1960 to 1970" Mayor of Quenby']],
    ['From 5 May 1960 she was mayor of Quenby, built a mill, and sold the docks.', ['office-start "5 May 1960" Mayor of Quenby']],
    ['From 5 May 1960 she was mayor of Quenby, took the post of clerk under Dunn, and built a mill.', []],
    ['She was minister of finance in two successive cabinets, from 1955 to 1959.', ['office-term "1955 to 1959" Minister of Finance of Norland']],
    ['She was minister of finance and sat in two cabinets, and from 1958 to 1961 in parliament.', []],
    ['She was mayor again, without a majority, from 1960 to 1970.', ['office-term "1960 to 1970" Mayor of Quenby']],
    ['She was mayor for most of the time from 1960 to 1970.', ['office-term "1960 to 1970" Mayor of Quenby hedged']],
    ['She was mayor from 1960 to 1970.', ['office-term "1960 to 1970" Mayor of Quenby']],
    ['She held the post of clerk in parallel to her office of mayor of Quenby from 1960 to 1964.', []],
    ['She was mayor (1960–1970) and brewer (1970–1981).', ['office-term "1960–1970" Mayor of Quenby']],
    ['She was mayor (1950–1953), then keeper of the hounds (1953–1960), and again mayor (1960–1970).', ['office-term "1950–1953" Mayor of Quenby', 'office-term "1960–1970" Mayor of Quenby']],
    ['She was mayor (1950–1953) and once again (1960–1970).', ['office-term "1950–1953" Mayor of Quenby', 'office-term "1960–1970" Mayor of Quenby']],
    ['She has been mayor of Quenby since 1975, previously holding the position from 1960 to 1970.', ['office-term "1960 to 1970" Mayor of Quenby', 'office-start "1975" Mayor of Quenby']],
    ['She was mayor of Quenby, holding the lease from 1960 to 1970.', []],
    ['She became mayor of Quenby and her sister its clerk, holding the post from 1960 to 1971.', []],
    ['From 1960 to 1970, Marrow served as mayor of Quenby.', ['office-term "1960 to 1970" Mayor of Quenby']],
    ['From 1960 to 1970 Marrow served as the mayor.', ['office-term "1960 to 1970" Mayor of Quenby']],
    ['Between 1955 and 1959 she was minister of finance.', ['office-term "1955 and 1959" Minister of Finance of Norland']],
    ['As mayor from 1960 to 1970 she built a bridge.', ['office-term "1960 to 1970" Mayor of Quenby']],
    ['As mayor from 1960 to 1970, her ambitious plans were met.', ['office-term "1960 to 1970" Mayor of Quenby']],
    ['Her name was made by her service as Minister of Finance (1955–1959).', ['office-term "1955–1959" Minister of Finance of Norland']],
    ['She was mayor of Quenby (1950–1953 and 1960–1970) and minister (1955–1959).', ['office-term "1950–1953" Mayor of Quenby', 'office-term "1960–1970" Mayor of Quenby', 'office-term "1955–1959" Minister of Finance of Norland']],
    ['Marrow was minister (1955–59) and from 1960 to 1970 served as mayor.', ['office-term "1955–59" Minister of Finance of Norland', 'office-term "1960 to 1970" Mayor of Quenby']],
    ['Marrow was Mayor of Quenby (as an independent) from 1950 to 1953 and again from 1960 to 1970.', ['office-term "1950 to 1953" Mayor of Quenby', 'office-term "1960 to 1970" Mayor of Quenby']],
    ['Tilda Marrow (born May 3, 1920) is a carpenter and member of the Green Party who served as the 4th mayor of Quenby from 1960 to 1970.', ['office-term "1960 to 1970" Mayor of Quenby', 'ordinal "4th" Mayor of Quenby']],
    ['Tilda Marrow, also known as Till, born in Dunmere, was mayor of Quenby from 1960 to 1970.', ['office-term "1960 to 1970" Mayor of Quenby']],
    ['Her time as mayor lasted from 1960 to 1970.', ['office-term "1960 to 1970" Mayor of Quenby']],
    ['Her ten years as mayor, from 1960 to 1970, were calm.', ['office-term "1960 to 1970" Mayor of Quenby', 'term-length "ten years" Mayor of Quenby']],
    ['She was mayor of Quenby. She served from 1960 to 1970.', ['office-term "1960 to 1970" Mayor of Quenby']],
    ['1960–1970: Mayor of Quenby', ['office-term "1960–1970" Mayor of Quenby']],
    ['She was born in Dunmere, where Nils Aasen was mayor from 1950 to 1959.', ['office-term "1950 to 1959" Mayor of Quenby other Nils Aasen']],
    ['As whip she voted with the minister of finance from 1955 to 1957.', []],
    ['In 1960–61 she was mayor of Quenby.', []],
    ['The years from 1950 to 1964, in which she was either mayor or in prison, were hard.', []],
    ['She sat on the council from 1950 to 1953 and again from 1955 to 1962, and was chosen mayor of Quenby.', ['office-term "1950 to 1953" –', 'office-term "1955 to 1962" –']],
    ['Nils Aasen was mayor of Quenby from 1950 to 1959.', ['office-term "1950 to 1959" Mayor of Quenby other Nils Aasen']],
    ['Tilda Marrow is the daughter of Carl Marrow, who was mayor of Quenby from 1920 to 1931.', ['office-term "1920 to 1931" Mayor of Quenby other Carl Marrow']],
    ['She was an aide to the mayor of Quenby from 1961 to 1964.', []],
    ['She worked under the mayor from 1961 to 1964.', []],
    ['According to Nils Aasen, she was mayor from 1960 to 1971.', ['office-term "1960 to 1971" Mayor of Quenby attributed']],
    ['The clerk made way for the post of mayor, which Marrow held from 4 May 1960 to 3 May 1970.', ['office-term "4 May 1960 to 3 May 1970" Mayor of Quenby']],
    ['The clerk made way for the post of mayor, which Nils Aasen held from 4 May 1950 to 3 May 1959.', []],
    ['She was mayor of Quenby. In that capacity, from 4 May 1960 to 3 May 1970, she built a bridge.', ['office-term "4 May 1960 to 3 May 1970" Mayor of Quenby']],
    ['She was mayor of Quenby. Her first term lasted just a week, from 4 May to 11 May 1960.', ['office-term "4 May to 11 May 1960" Mayor of Quenby']],
    ['She was mayor of Quenby, and she sang. She was calm. His first term lasted just a week, from 4 May to 11 May 1960.', ['office-term "4 May to 11 May 1960" – other']],
    ['She was mayor of Quenby and keeper of the dunes from 4 May 1960 until her death.', ['office-start "4 May 1960" Mayor of Quenby']],
    ['She was three times mayor of Quenby (1945, 1950–1953 and 1960–1970).', ['office-term "1950–1953" Mayor of Quenby', 'office-term "1960–1970" Mayor of Quenby']],
    ['From May 4, 1960, to May 3, 1970, she was mayor of Quenby.', ['office-term "May 4, 1960, to May 3, 1970" Mayor of Quenby']],
    ['From May 4, 1960, to May 3, 1970, Nils Aasen was mayor of Quenby.', ['office-term "May 4, 1960, to May 3, 1970" Mayor of Quenby other Nils Aasen']],
    ['From May 4, 1960, to May 3, 1970, she lived with the mayor of Quenby.', []],
    ['From 4 May 1960 until her death she was mayor of Quenby.', ['office-start "4 May 1960" Mayor of Quenby']],
    ['From 4 May 1960 until her death she sang for the mayor of Quenby.', []],
    ['She was mayor of Quenby; her first stint lasted from 4 May 1960 to 3 May 1970.', ['office-term "4 May 1960 to 3 May 1970" Mayor of Quenby']],
    ['She was deputy mayor of Quenby from 1957 to 1959.', ['office-term "1957 to 1959" –']],
    ['She was mayor of Dunmere from 1957 to 1959.', ['office-term "1957 to 1959" Mayor of Quenby?']],
    ['As commander of the 3rd Quenby brigade from 1950 to 1954 she was noted.', ['office-term "1950 to 1954" –']],
    ['Marrow served as minister of finance from 1955 to 1959, as whip from 1959 to 1960, and as mayor of Quenby from 1960 to 1970.', ['office-term "1955 to 1959" Minister of Finance of Norland', 'office-term "1959 to 1960" –', 'office-term "1960 to 1970" Mayor of Quenby']],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})
