import type { Claim } from '../../claims/claim'
import { fold } from '../../claims/fold'
import { civil } from '../../temporal/calendar'
import { sliceSpan } from '../../text/span'
import { claimsOf } from '../claims-of'
import { defineCheck, type CheckContext } from '../check'
import type { Severity } from '../finding'
import { isAtFaceValue, lifeFact } from '../life/life-facts'
import { becauseOf, quote } from '../wording'

export const awardsToldDiffer = defineCheck({
  id: 'record/awards-told-differ',
  summary: 'The text gives a prize another year than the record, another order, or puts it after the death.',
  severity: 'contradiction',
  sumsUp: true,
  since: '0.1.0',
  authority: null,
  run(context) {
    const said = claimsOf(context.claims, 'award-told').filter((claim) => claim.object?.kind === 'text' && isAtFaceValue(claim))
    const recorded = said.length > 0 ? awardsOf(context) : []
    const told = new Map<string, boolean>()
    const prose = said.length > 0 ? context.document.text.slice(context.document.record?.span.end ?? 0).toLowerCase() : ''
    const isRightBeside = (name: string, year: number): boolean => {
      const key = `${name}|${String(year)}`
      const known = told.get(key) ?? isToldRightly(prose, name, year)
      told.set(key, known)
      return known
    }
    for (const claim of said) if (claim.object?.kind === 'text') compare(context, claim, claim.object.text.split('|'), recorded, isRightBeside)
  },
})

interface Award {
  readonly claim: Claim
  readonly text: string
  readonly words: ReadonlySet<string>
  readonly years: readonly number[]
}

const small = new Set(['the', 'of', 'in', 'for', 'and', 'de', 'du'])
const wordsOf = (text: string): readonly string[] => fold(text).split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '' && !small.has(word)).map((word) => word.replace(/s$/, ''))

/** The record's prizes with the years beside them. */
function awardsOf({ claims, document }: CheckContext): readonly Award[] {
  return claimsOf(claims, 'awarded').filter((claim) => claim.source === 'record').map((claim) => {
    const text = sliceSpan(document.text, claim.evidence)
    return { claim, text, words: new Set(wordsOf(text)), years: [...text.matchAll(/(?<!\d)(1\d{3}|20\d\d)(?!\d)/g)].map((match) => Number(match[1])) }
  })
}

/** The one prize of the record a name means; null for none, for several, and where no year stands beside it. */
function meant(name: string, recorded: readonly Award[]): Award | null {
  const words = wordsOf(name)
  const found = recorded.filter((award) => !notWon.test(award.text) && words.length > 1 && words.every((word) => award.words.has(word)))
  const [only] = found
  return found.length === 1 && only && only.years.length === 1 ? only : null
}

/** "Quist Prize (nominated, 1951)". */
const notWon = /\b(?:nominat|shortlist|longlist|runner|finalist|jury|juror|judge|honorary member)/i

/** Somewhere the prose, in small letters, has the prize with the record's year in one sentence, however it says so. */
function isToldRightly(prose: string, name: string, year: number): boolean {
  const words = name.toLowerCase()
  for (let at = prose.indexOf(words); at >= 0; at = prose.indexOf(words, at + words.length)) {
    const before = prose.slice(Math.max(0, at - REACH), at).split(sentenceEnd).at(-1) ?? ''
    const behind = prose.slice(at + words.length, at + words.length + REACH).split(sentenceEnd)[0] ?? ''
    if (`${before} ${behind}`.split(/(?<!\d)(\d{4})(?!\d)/).includes(String(year))) return true
  }
  return false
}
const sentenceEnd = /[.!?]\s|\n/
const REACH = 120

const kinds = ['prize', 'award', 'medal', 'trophy']

function compare(context: CheckContext, claim: Claim, parts: readonly string[], recorded: readonly Award[], isRightBeside: (name: string, year: number) => boolean): void {
  const [what = '', name = '', more = ''] = parts
  const award = meant(name, recorded)
  const [year] = award?.years ?? []
  if (!award || year === undefined) return
  if (what === 'year' || what === 'own') {
    // A prize won twice, or told with its right year too. What has no word for a prize in it must be all of the record's name.
    if (Number(more) === year || isRightBeside(name, year)) return
    // "The Toll Prize" where the record has "Toll Prize for Poetry": there are prizes for something else.
    const isOfSome = / for /.test(award.text) && !/ for /.test(name)
    if (isOfSome && / for\b/.test(context.document.text.slice(claim.evidence.end, claim.evidence.end + 5))) return
    if (what === 'own' && (wordsOf(name).length !== award.words.size || kinds.some((kind) => award.words.has(kind)))) return
    return say(context, claim, [award.claim], Math.abs(Number(more) - year) > 1 && !isOfSome ? 'contradiction' : 'doubt')
  }
  // "The 1975 Toll Prize": some are called by the year before the one they are handed over in, and given in several classes.
  if (what === 'of') return Math.abs(Number(more) - year) > 1 && wordsOf(name).length === award.words.size ? say(context, claim, [award.claim]) : undefined
  if (what === 'after') {
    const died = lifeFact(context.claims, 'died').chosen
    if (died?.when && Number.isFinite(died.when.bounds.earliest) && year < civil(died.when.bounds.earliest).year) say(context, claim, [award.claim, died])
    return
  }
  if (what === 'first') {
    const earlier = recorded.find((other) => other !== award && other.years.length === 1 && (other.years[0] ?? Infinity) < year)
    return earlier ? say(context, claim, [award.claim, earlier.claim]) : undefined
  }
  const later = meant(more, recorded)
  if (later && later !== award && (later.years[0] ?? Infinity) < year) say(context, claim, [award.claim, later.claim])
}

function say(context: CheckContext, claim: Claim, places: readonly Claim[], severity: Severity = 'contradiction'): void {
  const { text } = context.document
  context.report({
    span: claim.evidence, severity,
    message: `The text says ${quote(text, claim.evidence)}; the record has ${places.map((place) => `${place.predicate === 'died' ? 'the death on ' : ''}${quote(text, place.evidence)}`).join(' and ')}.`,
    because: places.map((place) => becauseOf(place, place.predicate === 'died' ? 'the death' : 'the prize in the record')),
  })
}
