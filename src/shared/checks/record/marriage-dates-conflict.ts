import { hasRival, type Claim } from '../../claims/claim'
import { fold } from '../../claims/fold'
import { isGuarded } from '../../claims/guards'
import type { When } from '../../temporal/timex'
import { LETTER, letterAt, SURROGATE } from '../../text/letters'
import { titleWords } from '../../claims/lexicon/name-words'
import { claimsOf } from '../claims-of'
import { agreement, isFirm } from '../agreement'
import { defineCheck, type CheckContext } from '../check'
import { tellsFiction } from '../fiction'
import { dateFixes } from '../date-fixes'
import type { Because } from '../finding'
import { becauseOf, placeOf, quote, shapeClause } from '../wording'
import { timexesWithin } from '../timexes-within'
import { isToldBeside } from '../told-in-text'
import { isInRunningText, isLikelyError, yearsApart } from '../life/another-life'
import { isSaidPlainly, lifeFact, placesThatSay, widestBounds } from '../life/life-facts'

export const marriageDatesConflict = defineCheck({
  id: 'record/marriage-dates-conflict',
  summary: 'The record and the text, or two places of the text, give different dates for the same marriage.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run(context) {
    const recorded = claimsOf(context.claims, 'married').filter((claim) => claim.source === 'record' && isFirm(claim))
    compareTold(context, recorded)
    if (recorded.length === 0) return
    const spouses = claimsOf(context.claims, 'spouse').filter((claim) => claim.source === 'record')
    const told = claimsOf(context.claims, 'married').filter(({ source }) => source !== 'record')
    for (const one of told) {
      const claim = isFirm(one) ? one : inYearNamed(one, context) ?? inYearBefore(one, context)
      if (!claim) continue
      const slip = recorded.find((record) => isSlipOfThem(claim, record, context.document.text) || isOfBoth(claim, record, context))
      if (slip) compare(context, claim, slip)
      if (slip || !isSaidPlainly(claim)) continue
      const record = sameMarriage(claim, recorded, spouses, context.document.text, told.length === 1)
      if (record) compare(context, claim, record)
    }
  },
})

const fullName = /\p{Lu}[\p{L}\p{M}’'-]+(?: (?:(?:de|da|la|van|von|der|af|of) ){0,2}\p{Lu}[\p{L}\p{M}.’'-]*){1,4}/u
/** The full name of whom the verb has for its object; empty where it is not given, or where the date may be of what is said of them ("…, mayor from 2009"). */
const fullNameOf = ({ object }: Claim): string => (object?.kind === 'text' && !object.text.includes(',') ? fullName.exec(object.text)?.[0] ?? '' : '')

/** One marriage that the text dates twice, to one person named in full, where the record has no date of it. */
function compareTold(context: CheckContext, recorded: readonly Claim[]): void {
  const { text } = context.document
  const known = new Set(recorded.map((record) => fold(personOf(record) ?? '')))
  const first = new Map<string, Claim>()
  for (const claim of claimsOf(context.claims, 'married')) {
    const written = fullNameOf(claim)
    const name = fold(written)
    if (name === '' || known.has(name) || claim.source === 'record' || !isSaidPlainly(claim) || hasRival(claim) || !isFirm(claim)) continue
    const earlier = first.get(name)
    if (!earlier) first.set(name, claim)
    else if (claim.when && agreement(claim, earlier) === 'clash' && ![claim, earlier].some((one) => twoWeddings.test(text.slice(one.context.start, one.context.end)) || tellsFiction(context, one))) {
      context.report({
        span: claim.evidence, severity: 'doubt', edtf: claim.when.edtf,
        message: `The text dates the marriage to ${written} ${quote(text, claim.evidence)}, and before ${quote(text, earlier.evidence)}${shapeClause(claim.when, earlier.when)}.`,
        because: [becauseOf(earlier, 'the marriage, told before')], fixes: dateFixes(text, claim, [earlier]),
      })
    }
  }
}

/**
 * "They met again and married on 4 May 1951", whoever they are, where the record has 4 May 1950: hardly two couples of one life marry on days that a slip of
 * year or month makes of each other.
 */
function isSlipOfThem(claim: Claim, record: Claim, text: string): boolean {
  if (claim.who.kind !== 'other' || claim.who.name !== null || claim.trigger === null || isGuarded(claim.guards) || claim.when?.precision !== 'day' || record.when?.precision !== 'day') return false
  const [said, known] = [claim.when.edtf, record.when.edtf]
  const isNear = said.slice(4) === known.slice(4) || (said.slice(0, 4) === known.slice(0, 4) && said.slice(7) === known.slice(7))
  return isNear && said !== known && shapeClause(claim.when, record.when) !== '' && /^(?:They|The couple|The two|The pair)\b/.test(text.slice(claim.context.start, claim.trigger.start))
}

/**
 * "Karl Lunn was his friend. In 1881 he married Ida Quist", "Ida Quist married Venn in 1881": of whom a pronoun may mean, and of a wife who does the
 * marrying, the names tell whose wedding it is, where both are those of the record.
 */
function isOfBoth(claim: Claim, record: Claim, { document: { text }, profile: { names } }: CheckContext): boolean {
  const { who, trigger, object, guards, context: { start, end } } = claim
  const name = personOf(record)
  if (who.kind === 'subject' || trigger === null || isGuarded(guards) || name?.includes(' ') !== true || anotherMatch.test(sentenceBefore(claim, text) + text.slice(start, end))) return false
  const before = text.slice(start, trigger.start)
  const whom = whomHe.exec(before)
  if (whom) return whom[1] === names.pronouns && fold(before.slice(0, whom.index)).endsWith(fold(name)) && !names.full.includes(name)
  if (object?.kind !== 'text') return false
  if (fold(object.text.replace(whatSheIs, '')).startsWith(fold(name)) && !names.full.includes(name)) return (names.pronouns === 'he' ? byHim : names.pronouns === 'she' ? byHer : /^$/).test(before)
  return fold(before.replace(/, [^,;:()]{3,60}, $/, '')).trimEnd().endsWith(fold(name)) && (names.full.includes(object.text) || names.surnames.includes(object.text) || object.text === (names.pronouns === 'she' ? 'her' : 'him'))
}
/** "His wife, Ida Quist, [whom he] married in". */
const whomHe = /,? whom (he|she) (?:had |then |later |first ){0,2}$/
/** "married [the architect] Ida Quist". */
const whatSheIs = /^(?:\p{Ll}[\p{Ll}’'-]* ){1,5}/u
const byHim = /(?:^|[ (])[Hh]e (?:had |then |later |finally |also |secretly |first ){0,2}$|^Having $|^He [^;:()]{3,120} and,? (?:in|on) [^;:,()]{4,20},? $/
const byHer = /(?:^|[ (])[Ss]he (?:had |then |later |finally |also |secretly |first ){0,2}$|^Having $|^She [^;:()]{3,120} and,? (?:in|on) [^;:,()]{4,20},? $/
/** There was another wedding of one of them. */
const anotherMatch = /\b(?:divorc|widow|remarr|annul|(?:first|second|third|former|previous|late|ex-) ?(?:husband|wife|marriage))/i

/** "In [1921] she became a clerk, and on 4 May of that year she married": as sure as the year it counts from, which the same sentence gives. */
function inYearNamed(claim: Claim, { timexes }: CheckContext): Claim | null {
  const { timex, context: { start } } = claim
  if (timex?.basis !== 'relative' || timex.anchor === null || timex.anchor.start < start || !/\b(?:that|the same|the very same) year$/.test(timex.text)) return null
  const [year] = timexesWithin(timexes, timex.anchor)
  return year?.basis === 'explicit' && isFirm({ ...claim, timex: { ...timex, basis: 'explicit' } }) ? { ...claim, timex: { ...timex, basis: 'explicit' } } : null
}

/** "In [1923] … They married later that year": the year of a sentence before, of the same paragraph. What it tells is a doubt at most. */
function inYearBefore(claim: Claim, { document, timexes }: CheckContext): Claim | null {
  const { timex, context: { start } } = claim
  if (timex?.basis !== 'relative' || timex.anchor === null || timex.anchor.end > start || start - timex.anchor.end > PARAGRAPH || !/\b(?:that|the same) year$/.test(timex.text)) return null
  const [year] = timexesWithin(timexes, timex.anchor)
  const sure = { ...claim, timex: { ...timex, basis: 'explicit' } } as const
  return year?.basis === 'explicit' && isFirm(sure) && !document.text.slice(timex.anchor.end, start).includes('\n') ? sure : null
}
/** Letters between the year and the sentence that counts from it. */
const PARAGRAPH = 600

/** The marriage of the record to the person the sentence names. Nobody else of the record may be named beside. */
function sameMarriage(claim: Claim, recorded: readonly Claim[], spouses: readonly Claim[], text: string, isOnly: boolean): Claim | null {
  if (isSecond(claim, text)) return spouses.length === 2 && recorded.length === 2 ? recorded[1] ?? null : null
  const words = fold(wordsAround(claim, text))
  if (recorded.length === 1 && spouses.length === 1 && (namesNobody(claim, text) || isSlipOf(claim, recorded[0], isOnly))) return recorded[0] ?? null
  const fits = fitting(spouses, words, 1)
  if (fits.length === 0 && claim.object?.kind === 'text' && /^(?:her|him)$/.test(claim.object.text)) fits.push(...fitting(spouses, fold(sentenceBefore(claim, text)), 2))
  const most = Math.max(...fits.map(({ parts }) => parts))
  const named = fits.filter(({ parts }) => parts === most).map(({ spouse }) => spouse)
  if (named.length !== 1) return null
  const same = recorded.filter((record) => record.object?.kind === 'person' && record.object.name === personOf(named[0]))
  // Married twice to the same: of the two weddings the one that is nearer.
  return [...same].sort((a, b) => yearsApart(claim.when, a.when) - yearsApart(claim.when, b.when))[0] ?? null
}

/** "He remarried in 1864, five years after Ida's death": nobody is named as the bride, and she whom the sentence names was the first. */
const isSecond = ({ object, trigger, evidence, context: { end } }: Claim, text: string): boolean =>
  trigger !== null && !(object?.kind === 'text' && /\p{Lu}/u.test(object.text)) && secondTime.test(text.slice(trigger.start, Math.max(trigger.end, Math.min(end, evidence.start))))
const secondTime = /^(?:re-?married|married (?:again|anew|once more|for the second time|a second time|secondly))\b/

/** Of the record's spouses those of whose first and last name the words hold `least` or more. */
const fitting = (spouses: readonly Claim[], words: string, least: number): { readonly spouse: Claim; readonly parts: number }[] =>
  spouses.map((spouse) => ({ spouse, parts: partsNamed(spouse, words) })).filter(({ parts }) => parts >= least)

/** "He met Ida Quist. [He married her in …]" */
const sentenceBefore = ({ context: { start } }: Claim, text: string): string => /[^.!?\n]*[.!?]["”)]? $/.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? ''
const LONGEST = 200

/** "They were married on …": no name but that of the subject's own sentence opening. */
const namesNobody = (claim: Claim, text: string): boolean =>
  claim.object === null && claim.trigger !== null && /^(?:They|The couple|The two|The pair)\b/.test(text.slice(claim.context.start, claim.trigger.start))

/** "On 4 June 1950 she married.", where the record has 4 May 1950, of the one marriage that the text tells: whom, only the slip says. */
const isSlipOf = (claim: Claim, record: Claim | undefined, isOnly: boolean): boolean =>
  isOnly && claim.object === null && !hasRival(claim) && claim.when?.precision === 'day' && record?.when?.precision === 'day' && shapeClause(claim.when, record.when) !== ''

const personOf = (claim: Claim | undefined): string | null => (claim?.object?.kind === 'person' ? claim.object.name : null)

/** "Nils Aasen's [brother]": not him. */
const ofAnother = /(?:\p{Lu}[\p{L}\p{M}.-]* ){0,3}\p{Lu}[\p{L}\p{M}.-]*['’]s\b/gu

/** "A brother of her late husband, Ole Frey", "a smith from the home town of her first husband, Ole Frey": the name is of one before. */
const ofFormerOne = / (?:of|from|in|to|for|with) (?:the (?:[\p{Ll}-]+ ){1,3}of )?(?:his|her) (?:[\p{Ll}-]+ )?(?:ex-)?(?:husband|wife), .*$/u

/** "Married Ida Quist, who took the name of Maria": the record may know her by that one. */
const newName = /^,? who (?:(?:then|later|thereupon|afterwards) )?(?:took|received|adopted|assumed|was given|went by) the (?:[\p{Ll}-]+ )?name (?:of )?(\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,3} ?)/u
const LOOK = 90

/** The object of the verb; the whole sentence where the object is a pronoun or a common noun ("his wife"). */
function wordsAround(claim: Claim, text: string): string {
  const object = claim.object?.kind === 'text' ? claim.object.text : ''
  const renamed = claim.object?.kind === 'text' ? newName.exec(text.slice(claim.object.span.end, claim.object.span.end + LOOK))?.[1] ?? '' : ''
  return /\p{Lu}/u.test(object) ? `${object.replace(ofAnother, ' ').replace(ofFormerOne, ' ')} ${renamed}` : text.slice(claim.context.start, claim.context.end).replace(ofFormerOne, ' ')
}

/** How many of the spouse's first and last name the words hold. */
function partsNamed(spouse: Claim, words: string): number {
  const parts = fold(personOf(spouse) ?? '').split(/\s+/).filter((part) => part.length > 2 && !titleWords.has(part))
  const [first] = parts
  const last = parts.at(-1)
  return Number(holdsWord(words, first)) + Number(parts.length > 1 && holdsWord(words, last))
}

/** The word, with no letter right before it or behind. */
function holdsWord(words: string, word: string | undefined): boolean {
  if (word === undefined) return false
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) if (!isLetter(words, at - 1) && !isLetter(words, at + word.length)) return true
  return false
}

const isLetter = (text: string, at: number): boolean => (letterAt(text, at) & (LETTER | SURROGATE)) !== 0

/** "Married secretly in 1949 and in church on 4 May 1950": two weddings of one couple, one of them the record's. */
const twoWeddings = /\b(?:secret(?:ly)?|civil|church|religious|openly|again|proxy|in person|betroth\w*|engage\w*|ceremon(?:y|ies)|registry|renewed|second wedding)\b/

/** The other wedding may be told in the next sentence. */
const NEXT = 120

const isOtherWedding = ({ document, timexes }: CheckContext, claim: Claim, record: Claim): boolean =>
  twoWeddings.test(document.text.slice(claim.context.start, claim.context.end))
  && timexesWithin(timexes, { start: claim.context.start, end: claim.context.end + NEXT }).some((timex) => timex.when?.kind === 'point' && timex.type === 'DATE' && agreement({ ...claim, timex, when: timex.when }, record) === 'agree')

/** Books that disagree about a wedding are so many years apart at most; farther off it is rather that of somebody else. */
const MOST_YEARS = 3

/** "Nils [G.] Aasen". */
const initial = / \p{L}\. /u
/** "Married Ida Quist", as the record has it: a brother marries another, and a digit of the year is a slip. */
const namesInFull = (claim: Claim, record: Claim): boolean => {
  const [known, said] = [personOf(record) ?? '', claim.object?.kind === 'text' ? claim.object.text : ''].map(fold)
  const name = known !== undefined && said !== undefined && !initial.test(said) ? known.replace(initial, ' ') : known ?? ''
  return name.includes(' ') && said?.includes(name) === true
}

/** The birth, where the wedding is told before it. */
function birthBehind({ claims }: CheckContext, { when }: Claim): readonly Because[] {
  const birth = lifeFact(claims, 'born')
  const bounds = widestBounds(birth)
  return birth.chosen && bounds && when && when.bounds.latest < bounds.earliest ? placesThatSay(birth, birth.chosen).map((place) => becauseOf(place, `the birth in ${placeOf(place)}`)) : []
}

/** "Ida Quist (1858–1917)", "(née Quist, 12 June 1858 – 5 May 1917)", and married in 1879: the years are of her life, where no slip makes one date of the other. */
function isLifeOfSpouse({ document: { text } }: CheckContext, { when }: Claim, record: Claim): boolean {
  const bracket = /\([^()]*$/.exec(text.slice(record.context.start, record.evidence.start))?.[0]
  const end = /^ ?[–—-] ?(?:\p{L}+ |\d{1,2} ){0,2}(\d{4})\)/u.exec(text.slice(record.evidence.end, record.evidence.end + 28))?.[1]
  if (bracket === undefined || end === undefined || when === null || record.when === null || /\b(?:m\.|married|div|from)/.test(bracket)) return false
  return when.bounds.earliest - record.when.bounds.latest > LEAST_AGE && yearOf(when) < Number(end) && !isLikelyError(when, record.when)
}
/** Days of a life before which hardly anybody marries. */
const LEAST_AGE = 14 * 365
const yearOf = ({ edtf }: When): number => Number(edtf.slice(0, 4))

function compare(context: CheckContext, claim: Claim, record: Claim): void {
  if (!claim.when || !record.when || agreement(claim, record) !== 'clash' || isLifeOfSpouse(context, claim, record) || isToldBeside(context.timexes, claim.context, claim.evidence, record.when) || isOtherWedding(context, claim, record) || tellsFiction(context, claim)) return
  const { text } = context.document
  const shape = shapeClause(claim.when, record.when)
  const counted = claim.timex?.anchor ?? null
  const isLikely = !isInRunningText(context, claim) || isLikelyError(claim.when, record.when) || yearsApart(claim.when, record.when) <= MOST_YEARS || (shape !== '' && namesInFull(claim, record))
  // "The third wife, Ida Lynn, whom he married in 1820": far off, and perhaps of another.
  const isOfBothHere = isOfBoth(claim, record, context)
  if (!isLikely && (hasRival(claim) || isOfBothHere)) return
  context.report({
    span: claim.evidence,
    severity: isLikely && (claim.who.kind === 'subject' || isOfBothHere) && (counted === null || counted.start >= claim.context.start) ? 'contradiction' : 'doubt',
    edtf: claim.when.edtf,
    message: `The text dates the marriage to ${personOf(record) ?? 'the same person'} ${quote(text, claim.evidence)}, the record ${quote(text, record.evidence)}${shape}.`,
    because: [becauseOf(record, 'the marriage in the record'), ...(counted ? [{ span: counted, note: 'The year it counts from.' }] : []), ...birthBehind(context, claim)],
    fixes: dateFixes(text, claim, [record]).filter(({ edits }) => !counted || edits.every(({ start }) => start !== claim.evidence.start)),
  })
}
