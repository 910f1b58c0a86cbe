import { describe, expect, it } from 'vitest'
import { analyze } from '../review/analyze'
import { defaultConfig } from '../review/config'
import type { Guards } from './claim'
import { isPlain } from './claim'

const today = { year: 2025, month: 6, day: 15 }
const opening = '= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Quenby\n- Term Start: 4 May 1940\n- Term End: 3 May 1944\n\nOrla Venn is a surveyor. '

/** The guards over the dated statements of a sentence; empty for a plain one. */
function guardsOver(sentence: string): readonly (keyof Guards)[] {
  const claims = analyze({ text: `${opening}${sentence}`, version: 1 }, defaultConfig, today).claims
    .filter((claim) => claim.source !== 'record' && claim.when !== null && claim.evidence.start >= opening.length)
  const names: readonly (keyof Guards)[] = ['negated', 'modal', 'attributed', 'quoted', 'hedged', 'posthumous']
  return names.filter((name) => claims.some((claim) => claim.guards[name]))
}

/** True when something is said of the subject at face value. */
const isSaid = (sentence: string): boolean => analyze({ text: `${opening}${sentence}`, version: 1 }, defaultConfig, today).claims
  .some((claim) => claim.source !== 'record' && claim.when !== null && claim.evidence.start >= opening.length && isPlain(claim))

describe('alleged', () => {
  it.each(['On 4 May 1940 Venn was appointed mayor of Quenby to lead an inquiry into allegations of fraud.'])('is what the office was about: %s', (sentence) => expect(isSaid(sentence)).toBe(true))
  it.each(['After rumours that she had been bribed, it was alleged, Venn resigned on 3 May 1943.', 'Amid rumours of a vote by which Venn became mayor of Quenby on 4 May 1941, she left.', 'By the allegations, Venn became mayor on 4 May 1941.'])('%s', (sentence) => expect(isSaid(sentence)).toBe(false))
  it('are the spies, not the office', () => expect(isSaid('As mayor from 4 May 1940 to 3 May 1944, Venn freed several alleged spies.')).toBe(true))
  it.each(['Venn was alleged to have become mayor on 4 May 1941.', 'Dunn alleged this: Venn became mayor on 4 May 1941.'])('%s', (sentence) => expect(isSaid(sentence)).toBe(false))
})

describe('negation', () => {
  it.each([
    'Venn was not born on 3 May 1901.', 'She never became mayor on 4 May 1941.', 'She declined to be sworn in as mayor on 4 May 1941.',
    'Contrary to the plaque, Venn did not die on 3 May 1980.',
    'Venn, who lived in Holm, never died on 3 May 1980.',
  ])('%s', (sentence) => expect(isSaid(sentence)).toBe(false))
  it.each(["Contrary to her father's wishes, Venn became mayor on 4 May 1940.", 'Despite an offer from Toll, Venn became mayor on 4 May 1940.', 'Against the advice of her friends, Venn became mayor on 4 May 1940.'])('what others wished: %s', (sentence) => expect(isSaid(sentence)).toBe(true))
  it.each(['Contrary to plans, which were made by Dunn, she did not become mayor on 4 May 1940.', 'She wished to become mayor on 4 May 1940.'])('her own wishes: %s', (sentence) => expect(isSaid(sentence)).toBe(false))
  it.each(['Urging them to do all they could for the mill, she became mayor on 4 May 1940.', 'Unable to sleep, Venn died on 3 May 1980.', 'Unable to rest or eat, she became mayor on 4 May 1940.'])('over with its comma: %s', (sentence) => expect(guardsOver(sentence)).toEqual([]))
  it.each(['She was unable to become mayor on 4 May 1941.'])('not over: %s', (sentence) => expect(isSaid(sentence)).toBe(false))
  it.each(['Venn, who never married, died on 3 May 1980.', 'Venn, whose brother could not come, died on 3 May 1980.'])('said aside: %s', (sentence) => expect(guardsOver(sentence)).toEqual([]))
})

describe('modality', () => {
  it('is over where something else came', () => expect(guardsOver('The vote was about to begin when the old Venn died on 3 May 1980.')).toEqual([]))
  it('is not over for what did not come', () => expect(isSaid('When the vote began, she was about to become mayor on 4 May 1941.')).toBe(false))
  it.each([
    'She was to have become mayor on 4 May 1941.', 'She was slated to take office as mayor on 14 May 1940.', 'She was due to become mayor on 14 May 1940.', 'She was set to leave the office of mayor on 5 May 1944.',
    'She was about to become mayor on 14 May 1940.', 'She hoped to remain mayor until 5 May 1946.', 'Had she lived, she would have become mayor on 4 May 1941.', 'Had she died on 8 May 1980, the mill would stand.', 'Had Venn died on 8 May 1980, the mill would stand.', 'But had Dr. Venn died on 8 May 1980, the mill would stand.', 'Suppose she was born on 3 April 1901.', 'Let us say she died on 8 May 1980.',
    'Historians doubt that she was born on 3 April 1901.', 'Asked whether she became mayor on 5 May 1940, she laughed.',
  ])('%s', (sentence) => expect(isSaid(sentence)).toBe(false))
  it.each(['She was to become mayor on 4 May 1940.', 'No doubt she became mayor on 4 May 1940.', 'She would later become mayor, on 4 May 1940.'])('a fact: %s', (sentence) => expect(guardsOver(sentence)).toEqual([]))
})

describe('words of somebody who speaks of himself', () => {
  it.each(['Dunn wrote: My good Venn became mayor on 4 May 1941.', 'When I was young, Venn became mayor on 4 May 1941.', 'Dunn: On 4 May 1941, as we all know, Venn became mayor.'])('%s', (sentence) => expect(guardsOver(sentence)).toEqual(['quoted']))
  it.each([
    'Under Osric I was the mill built, and Venn became mayor on 4 May 1940.', 'Venn became mayor on 4 May 1940 and sang in My Fair Town.', 'Venn became mayor on 4 May 1940 and joined the US fleet.', 'Venn became mayor on 4 May 1940, and World War I was near.',
    'Venn became mayor on 4 May 1940, and volume I was printed.', 'Venn became mayor on 4 May 1940; the hymn Nearer, my God, to Thee was sung.', 'Venn became mayor on 4 May 1940, a week before Ne me quitte pas.', 'Venn became mayor on 4 May 1940, as we know from a letter.', 'Venn became mayor of a town that has given us two poets on 4 May 1940.',
    'Venn, who became mayor on 4 May 1940, said “it was not me”.', 'On 4 May 1940 Venn became mayor, and said: my house is yours.', 'On 4 May 1940 Venn became mayor: the song – My town – was sung.',
  ])('none: %s', (sentence) => expect(guardsOver(sentence)).toEqual([]))
})

describe('attribution', () => {
  it.each([
    'According to a neighbour, she was born on 3 April 1901.', 'Dunn’s diary: Venn died on 9 June 1970.', 'A letter of that week has: Venn died on 9 June 1970.', 'By her own account she was born on 3 April 1901.', 'In one version she died on 8 May 1980.', 'In a later version of the tale she died on 8 May 1980.',
    'It was once thought that she died on 9 May 1980.', 'It was long believed that she died on 9 May 1980.', 'Scholars long held that she died on 9 May 1980.', 'She let it be known that she had been born in 1901.',
    'She used to say that she was born on 3 April 1901.', 'The 1950 census records that she was born on 3 April 1901.', 'Family papers show that she was born on 3 April 1901.', 'Her headstone reads that she died on 8 May 1980.',
    'Two sources say she died on 8 May 1980.', 'One neighbour places her birth on 3 April 1901.', 'She faked her death on 9 May 1970.', 'In an alternate timeline she died in 1960.', 'In the film, Venn dies in 1960.',
  ])('%s', (sentence) => expect(isSaid(sentence)).toBe(false))
  it.each(['She sang at dusk and died on 8 May 1980.', 'She held that post until she died on 8 May 1980.', 'She held that very seat, and died on 8 May 1980.', 'Her records sold well until she died on 8 May 1980.'])('nobody\'s word: %s', (sentence) => expect(isSaid(sentence)).toBe(true))
})

describe('what is demanded or told of another', () => {
  it.each([
    'Venn insisted that the vote be counted and resigned as mayor on 3 May 1944.', 'She demanded that her rival be heard and stepped down as mayor on 3 May 1944.',
    'She married Nils Quist, whose books, by some accounts, she had carried, on 8 May 1930.', 'On 8 May 1930 she married Nils Quist, who was by most accounts a bore.',
  ])('a fact: %s', (sentence) => expect(guardsOver(sentence)).toEqual([]))
  it.each([
    'By some accounts she married Nils Quist on 8 May 1930.', 'She married Nils Quist on 8 May 1930, by some accounts.', 'She married Nils Quist, by some accounts, on 8 May 1930.',
    'She insisted that Venn resigned as mayor on 3 May 1943.', 'She insisted that the mayor be heard and punished on 3 May 1943.', 'She said that the vote was void and that she resigned on 3 May 1943.',
  ])('%s', (sentence) => expect(isSaid(sentence)).toBe(false))
})

describe('quotation', () => {
  it.each(['The chronicle reads: "Venn was born on 3 May 1901."', '“She was mayor until 5 May 1945”, the sign says.', '«Venn died on 8 May 1980», wrote the paper.'])('%s', (sentence) => expect(isSaid(sentence)).toBe(false))
  it('ends with its mark', () => expect(isSaid('"I am off," she laughed, and she died on 8 May 1980.')).toBe(true))
})

describe('hedges', () => {
  it.each(['She was probably born on 3 May 1901.', 'Perhaps she was born in 1901.', 'It is unclear whether she died on 8 May 1980.'])('%s', (sentence) => expect(isSaid(sentence)).toBe(false))
  it.each([
    'Venn died on 8 May 1980, possibly in Ruddle, and was buried at Holm.', 'Venn died on 8 May 1980, most likely of a fever.', 'Venn died on 8 May 1980 (probably from a stroke).', 'Venn was born, probably at Holm, on 3 May 1901.',
    'Venn became mayor on 4 May 1941 to avoid possible trouble.', 'Venn resigned on 3 May 1943 to discuss a possible merger.',
  ])('the place or the cause alone: %s', (sentence) => expect(guardsOver(sentence)).toEqual([]))
  it.each([
    'Venn died on 8 May 1980, or possibly in 1981.', 'Venn died on 8 May 1980, possibly in June.', 'Venn died on 8 May 1980, possibly in Ruddle in 1981.', 'Venn possibly died on 8 May 1980, in Ruddle.', 'In the lexicon Venn died on 8 May 1980, apparently due to a misprint.', 'Venn died on 8 May 1980, possibly in Arle, or in the last weeks of 1979.', 'Venn died on 8 May 1980, presumably in Whitsun week.',
    'In her own account Venn was born on 3 May 1901, perhaps because of vanity.', 'Venn died, probably on 8 May 1980, of a fever.', 'Venn died on 8 May 1980, to give a likely day.', 'To avoid a possible quarrel Venn perhaps died on 8 May 1980.',
  ])('the day as well: %s', (sentence) => expect(isSaid(sentence)).toBe(false))
})

describe('after a death', () => {
  it.each(['In 1990 she was posthumously elected to the academy.', 'In 1990 a street was named after her and she was awarded a medal in 1991.'])('%s', (sentence) => expect(guardsOver(sentence)).toContain('posthumous'))
})

describe('a name that is a verb elsewhere', () => {
  const of = (name: string, sentence: string): boolean => analyze({ text: `= Orla ${name} =\n\nOrla ${name} is a surveyor.\n\n== Life ==\n${sentence}`, version: 1 }, defaultConfig, today).claims
    .some((claim) => claim.source === 'body' && claim.when !== null && isPlain(claim))
  it.each([['May', 'May married Nils Frey on 4 May 1930.'], ['Will', 'Will married Nils Frey on 4 May 1930.']])('%s: %s', (name, sentence) => expect(of(name, sentence)).toBe(true))
  it.each([['May', 'May she have married Nils Frey on 4 May 1930.'], ['Will', 'Orla would have married Nils Frey on 4 May 1930.']])('%s: %s', (name, sentence) => expect(of(name, sentence)).toBe(false))
})
