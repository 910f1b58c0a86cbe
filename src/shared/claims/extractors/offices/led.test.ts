import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../../testing/office-lines'

const record = "Office: Leader of the Norland Farmers' Party|Term Start: 4 May 1960|Term End: 3 May 1970|Office2: Premier of Norland|Term Start2: 1965|Term End2: 1969|Office3: President of the Senate|Term Start3: 1950|Office4: Bishop of Quenby|Term Start4: 1940"

describe('an office held by leading what it is of', () => {
  it.each([
    ["She led the Farmers' Party from 1960 to 1970.", ["office-term \"1960 to 1970\" Leader of the Norland Farmers' Party"]],
    ['She led the Party of Dunmere from 1960 to 1970.', []],
    ["She was a member of the Mill Party from 1940 to 1950 before joining the Norland Farmers' Party, which she led from 1960 to 1970.", ['office-term "1940 to 1950" –', "office-term \"1960 to 1970\" Leader of the Norland Farmers' Party"]],
    ["She led the Norland Farmers' Party from 1960 to 1970.", ["office-term \"1960 to 1970\" Leader of the Norland Farmers' Party"]],
    ['She led the party from 4 May 1960 until her death.', ["office-start \"4 May 1960\" Leader of the Norland Farmers' Party"]],
    ['She headed the government from 1965 to 1969.', ['office-term "1965 to 1969" Premier of Norland']],
    ['She presided over the Norland senate until 1954.', []],
    ['She headed the ministry from 1965, that of trade.', []],
    ['She presided over the senate until 1954.', ['office-end "1954" President of the Senate']],
    ['She led the party for ten years, from 1960 to 1970.', ["office-term \"1960 to 1970\" Leader of the Norland Farmers' Party"]],
    ["Nils Aasen led the party from 1950 to 1960.", ["office-term \"1950 to 1960\" Leader of the Norland Farmers' Party other Nils Aasen"]],
    ['From 1950 to 1954 she presided over the senate.', ['office-term "1950 to 1954" President of the Senate']],
    ['From 1950 to 1954 Nils Aasen presided over the senate.', []],
    ['She led the choir from 1950 to 1955.', []],
    ['She headed the mill until 1955.', []],
    ['She chaired the Farmers Bank from 1950 to 1955.', []],
    ["She made way as leader of the Farmers' Party for Nils Aasen on 3 May 1970.", ["handed-over \"3 May 1970\" Leader of the Norland Farmers' Party"]],
    ['She had led the party for years when she made way for Nils Aasen on 3 May 1970.', []],
    ['She was premier. She had led the choir for years when she made way for Nils Aasen on 9 May 1972.', []],
    ['She was translated to Quenby on 5 May 1940.', ['appointed "5 May 1940" Bishop of Quenby']],
    ['She was translated from Holm to the see of Quenby on 5 May 1940.', ['appointed "5 May 1940" Bishop of Quenby']],
    ['She asked to be translated to Quenby on 5 May 1941, but was refused.', []],
    ['She was translated to Dunmere on 9 May 1938.', []],
    ['Her book was translated to Norlandic in 1940.', []],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})

describe('an office held by governing a land', () => {
  const governor = 'Office: 3rd Governor-General of Old Aldmoor|Term Start: 4 May 1960|Term End: 3 May 1970|Office2: Mayor of Quenby|Term Start2: 1950'
  it.each([
    ['She governed Old Aldmoor from 4 May 1960 to 3 May 1970.', ['office-term "4 May 1960 to 3 May 1970" Governor-General of Old Aldmoor']],
    ['She administered Old Aldmoor until 3 May 1970.', ['office-end "3 May 1970" Governor-General of Old Aldmoor']],
    ['She governed Aldmoor from 4 May 1960 to 3 May 1970.', []],
    ['She governed Quenby from 4 May 1960 to 3 May 1970.', []],
    ['She governed Old Aldmoor from 4 May 1961 to 3 May 1962 as regent.', ['office-term "4 May 1961 to 3 May 1962" –']],
    ['She and Nils Aasen governed Old Aldmoor from 4 May 1961 to 3 May 1962.', []],
    ['Nils Aasen governed Old Aldmoor from 4 May 1950 to 3 May 1955.', ['office-term "4 May 1950 to 3 May 1955" Governor-General of Old Aldmoor other Nils Aasen']],
  ])('%s', (prose, expected) => expect(officeLines(governor, prose)).toEqual(expected))
})
