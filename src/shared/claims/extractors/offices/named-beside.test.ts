import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../../testing/office-lines'

// A date told of an office that the sentence names in a roundabout way.
const record = "Office: Premier of Aldmoor|Term Start: 4 May 1960|Term End: 3 May 1970|Office2: Minister of Finance|Term Start2: 6 July 1950|Term End2: 7 August 1952|Office3: Minister of Transport|Term Start3: 8 June 1953|Term End3: 1955|Office4: Minister of Transport|Term Start4: 9 July 1957|Office5: Mayor of Quenby|Term Start5: 1940|Term End5: 1944|Office6: Member of the Aldmoor Council|Term Start6: 10 April 1938|Office7: Leader of the Farmers' Party|Term Start7: 11 March 1956|Office8: President of the Norland Bank|Term Start8: 1976|Term End8: 1981|Office9: President of the General Assembly|Term Start9: 1973"
const premier = 'office-term "4 May 1960 to 3 May 1970" Premier of Aldmoor'
const reads = (rows: readonly (readonly [string, readonly string[]])[]): void => it.each(rows)('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
const isSilent = (rows: readonly string[]): void => it.each(rows)('%s', (prose) => expect(officeLines(record, prose).filter((line) => !/\?|–| other|^predecessor| modal| negated| attributed/.test(line))).toEqual([]))

describe('whose party or faith the holder is of', () => {
  reads([
    ['She led the province as its Liberal premier from 4 May 1960 to 3 May 1970.', [premier]],
    ['She was the first Catholic premier of Aldmoor from 4 May 1960 to 3 May 1970.', [premier]],
  ])
  isSilent(['She was the Liberal leader from 1956 to 1960.', 'She was president of the Liberal Club from 1976 to 1981.', 'She was Liberal mayor of Dunmere from 1940 to 1944.', 'She was the Dunmere premier from 4 May 1960 to 3 May 1970.', 'She was the Radical whip from 1960 to 1970.', 'She was Green candidate for premier from 1959 to 1960.', 'She was an aide to the Liberal premier from 1960 to 1970.', 'Nils Aasen was the Labour premier from 1955 to 1960.'])
})

describe('how long, before the years', () => {
  reads([
    ['She was premier of Aldmoor for ten years and four months, from 4 May 1960 to 3 May 1970.', [premier, 'term-length "ten years and four months" Premier of Aldmoor']],
    ['She was premier of Aldmoor, and served for exactly ten years, from 4 May 1960 to 3 May 1970.', [premier]],
  ])
})

describe('who governed', () => {
  reads([
    ['As premier of Aldmoor she governed from 4 May 1960 to 3 May 1970.', [premier]],
    ['Marrow was premier of Aldmoor and ruled from 4 May 1960 to 3 May 1970.', [premier]],
    ['The first Green to be Premier of Aldmoor, she governed for the ten lean years from 4 May 1960 to 3 May 1970.', [premier]],
    ['As Premier of Aldmoor she governed from 4 May 1960, to 3 May 1970.', ['office-start "4 May 1960" Premier of Aldmoor', 'office-end "3 May 1970" Premier of Aldmoor']],
  ])
  isSilent(['She was Premier of Aldmoor when the Greens governed from 1960 to 1962.', 'She was Minister of Finance and governed from 1950 to 1952.', 'She wrote of the premier who governed from 1960 to 1970.', 'As premier she met Nils Aasen, who governed from 1960 to 1970.', 'She was Premier of Aldmoor; the coalition governed from 1960 to 1970.', 'She was premier of Aldmoor. Nils Aasen governed from 1955 to 1960.', 'The party that she led governed from 1960 to 1970.', 'As premier she governed the mill from 1960.'])
})

describe('the office behind the day that a sentence opens with', () => {
  reads([
    ['From 9 July 1957, when Nils Aasen left the cabinet, she was again Minister of Transport as well, and she kept both.', ['office-start "9 July 1957" Minister of Transport also Minister of Transport']],
    ['For two years from 6 July 1950 she was Minister of Finance.', ['office-start "6 July 1950" Minister of Finance']],
    ['From 4 May 1960 she was premier once more.', []],
    ['From 4 May 1960 she was premier.', ['office-start "4 May 1960" Premier of Aldmoor']],
    ['Premier since 4 May 1960, she fell in the spring.', ['office-start "4 May 1960" Premier of Aldmoor']],
    ['From 6 July 1950 she was Minister of Finance instead.', ['office-start "6 July 1950" Minister of Finance']],
    ['From 6 July 1950 onwards she was also Minister of Finance.', ['office-start "6 July 1950" Minister of Finance']],
    ['From 6 July 1950 she sat in the cabinet as Minister of Finance; nobody knew why.', ['office-start "6 July 1950" Minister of Finance']],
    ['Until 7 August 1952 she was Minister of Finance, and then she went home.', ['office-end "7 August 1952" Minister of Finance']],
  ])
  isSilent(['From 6 July 1950 she acted as Minister of Finance besides.', 'From 6 July 1950 she was Minister of Finance under Nils Aasen.', 'From 6 July 1950 she was Minister of Finance in the Aasen cabinet.', 'From 6 July 1950, when she was Minister of Finance, she lived at Toll.', 'From 6 July 1950 she was Minister of Finance again.', 'From 6 July 1950 she was deputy Minister of Finance as well.', 'From 6 July 1950 she was secretary to the Minister of Finance as well.', 'From 6 July 1950 Nils Aasen was Minister of Finance instead.', 'From 6 July 1950 she was mayor.', 'For two years from 6 July 1950 she was secretary to the Minister of Finance.', 'For two years from 6 July 1950 she acted as Minister of Finance.', 'Premier since 4 May 1960, Nils Aasen fell.', 'Mayor of Dunmere since 4 May 1940, she fell.', 'Until 7 August 1952 she was Minister of Finance and of trade.'])
})

describe('who is called to an office', () => {
  reads([
    ['Nils Aasen called her home in the spring to be Minister of Finance from 6 July 1950.', ['office-start "6 July 1950" Minister of Finance']],
    ['Nils Aasen took her into the cabinet as Minister of Finance on 6 July 1950.', ['appointed "6 July 1950" Minister of Finance']],
    ['She was brought into the government on 6 July 1950 as Minister of Finance.', ['appointed "6 July 1950" Minister of Finance']],
    ['Recalled after two years, she was Minister of Finance from 6 July 1950.', ['office-start "6 July 1950" Minister of Finance']],
  ])
  isSilent(['Nils Aasen called her unfit to be Minister of Finance from 6 July 1950.', 'Nils Aasen asked her to be Minister of Finance from 6 July 1950.', 'Marrow called him home to be Minister of Finance from 6 July 1950.', 'Marrow took him into the cabinet as Minister of Finance on 6 July 1950.', 'Nils Aasen was taken into the cabinet as Minister of Finance on 6 July 1950.', 'Nils Aasen brought her to the government quarter as a driver on 6 July 1950.', 'Nils Aasen called her into the cabinet room on 6 July 1950 as Minister of Finance.', 'The party called on her to be premier from 4 May 1961.', 'Nils Aasen recalled that she was Minister of Finance from 6 July 1951.'])
})

describe('what an office is called again', () => {
  reads([
    ['The Norland Bank had elected her its president, a function she performed from 1976 to 1981.', ['office-term "1976 to 1981" President of the Norland Bank']],
    ['She became premier of Aldmoor, a charge that she laid down on 3 May 1970.', ['office-end "3 May 1970" Premier of Aldmoor']],
    ['She became premier of Aldmoor, a dignity she enjoyed until 3 May 1970.', ['office-end "3 May 1970" Premier of Aldmoor']],
  ])
  isSilent(['She was premier of Aldmoor and head of the choir, a function she performed from 1960 to 1970.', 'She met the premier of Aldmoor, a function Nils Aasen performed from 1960 to 1970.', 'She succeeded Nils Aasen as premier, a charge Aasen had held from 1951 to 1960.', 'She was premier of Aldmoor, a life she enjoyed from 4 May 1961.', 'She was a driver to the premier, a task she performed from 1960 to 1970.', 'She was premier of Aldmoor, and the parades, a pleasure she enjoyed from 4 May 1961, were many.', 'As premier of Aldmoor she was chancellor of an order, a dignity she held from 1961 to 1970.', 'She was premier of Aldmoor and performed a play from 1960 to 1970.'])
})

describe('whose holder she was', () => {
  reads([
    ['She stood for the Aldmoor Council, whose member she was from 10 April 1938.', ['office-start "10 April 1938" Member of the Aldmoor Council']],
    ["She joined the Farmers' Party, whose leader she was from 11 March 1956.", ["office-start \"11 March 1956\" Leader of the Farmers' Party"]],
    ['She moved to Quenby, whose mayor she was from 1940 to 1944.', ['office-term "1940 to 1944" Mayor of Quenby']],
    ['Quenby chose her for the Aldmoor Council, whose member she was from 10 April 1938.', ['office-start "10 April 1938" Member of the Aldmoor Council']],
    ['She stood for the Aldmoor Council, of which she was a member from 10 April 1938.', ['office-start "10 April 1938" Member of the Aldmoor Council']],
  ])
  isSilent(['She joined the Potters Club, whose member she was from 10 April 1939.', 'She joined the Dunmere Council, whose member she was from 10 April 1939.', 'She joined the Aldmoor Arts Council, of which she was a member from 10 April 1939.', 'She praised the Aldmoor Council, whose member Nils Aasen was from 10 April 1939.', 'She moved to Dunmere, whose mayor she was from 1940 to 1944.', 'She joined the Mill Party, whose leader she was from 11 March 1957.', 'She moved to Quenby, whose mayor was Nils Aasen from 1935 to 1940.', 'She wrote to Quenby, whose mayor never answered from 1940 to 1944.', 'Nils Aasen elected her to the board, whose president she was from 1976 to 1980.', 'Nils Aasen sent her a letter from Quenby, whose mayor she said he was from 1940 to 1944.'])
})

describe('what an office is of, behind its date', () => {
  reads([
    ['She was President of the General Assembly and, from 1976 to 1981, of the Norland Bank.', ['office-term "1976 to 1981" President of the Norland Bank']],
    ['She was Minister of Finance and, from 8 June 1953, of transport.', ['office-start "8 June 1953" Minister of Transport also Minister of Transport']],
  ])
  isSilent(['She was President of the General Assembly and, from 1976 to 1981, of the Norland Choir.', 'She was clerk to the Minister of Finance and, from 8 June 1954, of Transport.', 'She was Deputy Minister of Finance and, from 8 June 1954, of Transport.', 'She was Minister of Finance and, from 8 June 1954, of great importance.', 'She was mayor of Dunmere and, from 1940 to 1944, of Toll.', 'Nils Aasen was Minister of Finance and, from 8 June 1954, of Transport.', 'She was premier of Aldmoor and, from 1950 to 1952, of good cheer.', 'She was President of the General Assembly and, from 1976 to 1981, a member of the Norland Bank.'])
})

describe('what the holder sits in', () => {
  reads([
    ["She twice sat in the mayor's chair of Quenby, from 1930 to 1934 and again from 1940 to 1944.", ['office-term "1930 to 1934" Mayor of Quenby', 'office-term "1940 to 1944" Mayor of Quenby']],
    ["She held the premier's seat from 4 May 1960 to 3 May 1970.", [premier]],
  ])
  isSilent(["She worked in the mayor's office from 1940 to 1944.", "She painted the mayor's chair from 1940 to 1944.", "She sat beside the mayor's chair from 1940 to 1944.", "She contested the mayor's seat from 1940 to 1941.", "She sat in the mayor's chair of Dunmere from 1940 to 1944.", "She sat in the deputy mayor's chair from 1940 to 1944.", "She held the president's seat on the board from 1976 to 1981.", "Nils Aasen sat in the mayor's chair from 1940 to 1944."])
})

describe('what is given and taken', () => {
  reads([
    ['Nils Aasen gave her the Ministry of Finance on 6 July 1950.', ['appointed "6 July 1950" Minister of Finance']],
    ['She received the finance portfolio on 6 July 1950.', ['office-start "6 July 1950" Minister of Finance']],
    ['She was put in charge of the Ministry of Finance on 6 July 1950.', ['appointed "6 July 1950" Minister of Finance']],
    ['She was dropped as Minister of Finance on 7 August 1952.', ['dismissed "7 August 1952" Minister of Finance']],
    ['She was relieved of the Ministry of Finance on 7 August 1952.', ['dismissed "7 August 1952" Minister of Finance']],
    ['She left the cabinet as Minister of Finance on 7 August 1952.', ['office-end "7 August 1952" Minister of Finance']],
    ['She was returned to the Aldmoor Council on 10 April 1938.', ['elected "10 April 1938" Member of the Aldmoor Council']],
    ['She rose to the premiership on 4 May 1960.', ['office-start "4 May 1960" Premier of Aldmoor']],
    ['She was called to the premiership on 4 May 1960.', ['appointed "4 May 1960" Premier of Aldmoor']],
    ['She won the premiership on 4 May 1960.', ['elected "4 May 1960" Premier of Aldmoor']],
    ['Only on 4 May 1960 did she become premier.', ['office-start "4 May 1960" Premier of Aldmoor']],
    ['It was on 4 May 1960 that she became premier.', ['office-start "4 May 1960" Premier of Aldmoor']],
    ['She went out of office as premier on 3 May 1970.', ['office-end "3 May 1970" Premier of Aldmoor']],
    ['She kept the premiership until 3 May 1970.', ['office-end "3 May 1970" Premier of Aldmoor']],
    ['Her premiership lasted until 3 May 1970.', ['office-end "3 May 1970" Premier of Aldmoor']],
  ])
  isSilent([
    'Nils Aasen gave her the Ministry of Finance prize on 6 July 1950.', 'Nils Aasen gave Ulf Frey the Ministry of Finance on 6 July 1950.', 'She received the Ministry of Finance delegation on 6 July 1950.', 'She took charge of the Ministry of Finance archive on 6 July 1950.',
    'She was put in charge of the Ministry of Finance library on 6 July 1950.', 'She was dropped as a candidate for Minister of Finance on 7 August 1952.', 'She was released from the prison of Dunmere on 7 August 1952.', 'She left the cabinet room on 7 August 1952 with the Minister of Finance.',
    'The ring was returned to the Aldmoor Council on 10 April 1938.', 'She was returned to the Dunmere Council on 10 April 1938.', 'She rose to the challenge of the premiership on 4 May 1960.', 'She rose to speak on 4 May 1960 as premier.', 'She was summoned to the premiership contest on 4 May 1960.',
    'She won the leadership race on 11 March 1956.', 'Only on 4 May 1960 did she become aware of the premier.', 'It was on 4 May 1960 that Nils Aasen became premier.', 'She kept the premiership in the family until 3 May 1970.', 'She kept the mayor of Quenby informed until 1944.', 'Nils Aasen kept the premiership until 3 May 1970.', 'Nils Aasen was premier. His premiership lasted until 3 May 1960.',
  ])
})

describe('who leads what', () => {
  reads([
    ['She chaired the General Assembly from 1973 to 1974.', ['office-term "1973 to 1974" President of the General Assembly']],
    ['She headed the Aldmoor government from 4 May 1960 to 3 May 1970.', [premier]],
    ["She was at the helm of the Farmers' Party from 1956 to 1960.", ["office-term \"1956 to 1960\" Leader of the Farmers' Party"]],
    ['She went to the General Assembly, over which she presided from 1973 to 1974.', ['office-term "1973 to 1974" President of the General Assembly']],
    ['Under Marrow, premier from 4 May 1960 to 3 May 1970, roads were built.', [premier]],
    ['She was from 4 May 1960 to 3 May 1970 premier of Aldmoor.', [premier]],
    ['From 4 May 1960 to 3 May 1970 as premier she built roads.', [premier]],
  ])
  isSilent([
    'She headed the Dunmere government from 1960 to 1970.', 'She headed the government of Dunmere from 1960 to 1970.', 'She headed the government commission from 1960 to 1970.', 'She chaired the general from 1973 to 1974.', "She was at the helm of the Farmers' Boat from 1956 to 1960.", 'She went to the General Assembly, over which Nils Aasen presided from 1970 to 1972.',
    'Under Nils Aasen, premier from 1955 to 1960, roads were built.', 'She was from 1955 to 1959 deputy premier of Aldmoor.', 'She was from 1940 to 1944 mayor of Dunmere.', 'From 1960 to 1970 as secretary to the premier she built roads.',
  ])
})

describe('what is done to a holder', () => {
  isSilent([
    'She advised the premier from 4 May 1960 to 3 May 1961.', 'She served the premier from 1960 to 1961.', 'She wrote to the mayor of Quenby from 1940 to 1943.', 'She deputised for the Minister of Finance from 1950 to 1951.', 'She painted the old mayor of Quenby from 1940 to 1943.',
    'She became aware of the premier on 4 May 1960.', 'She became a critic of the premier of Aldmoor on 4 May 1960.', 'She lived next to the Minister of Finance from 1950 to 1952.', 'She opposed the premier of Aldmoor from 1960 to 1961.',
  ])
  reads([
    ['She served the town as mayor of Quenby from 1940 to 1944.', ['office-term "1940 to 1944" Mayor of Quenby']],
    ['Supported by the farmers, she was premier from 4 May 1960 to 3 May 1970.', [premier]],
    ['She followed Nils Aasen as premier from 4 May 1960 to 3 May 1970.', [premier, 'predecessor "Nils Aasen" Premier of Aldmoor']],
  ])
})
