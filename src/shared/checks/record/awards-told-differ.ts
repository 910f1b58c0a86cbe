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
    for (const claim of said) if (claim.object?.kind === 'text') compare(context, claim, claim.object.text.split('|'), recorded, said)
  },
})

interface Award {
  readonly claim: Claim
  readonly words: ReadonlySet<string>
  readonly years: readonly number[]
}

const small = new Set(['the', 'of', 'in', 'for', 'and', 'de', 'du'])
const wordsOf = (text: string): readonly string[] => fold(text).split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '' && !small.has(word)).map((word) => word.replace(/s$/, ''))

/** The record's prizes with the years beside them. */
function awardsOf({ claims, document }: CheckContext): readonly Award[] {
  return claimsOf(claims, 'awarded').filter((claim) => claim.source === 'record').map((claim) => {
    const text = sliceSpan(document.text, claim.evidence)
    return { claim, words: new Set(wordsOf(text)), years: [...text.matchAll(/(?<!\d)(1\d{3}|20\d\d)(?!\d)/g)].map((match) => Number(match[1])) }
  })
}

/** The one prize of the record a name means; null for none, for several, and where no year stands beside it. */
function meant(name: string, recorded: readonly Award[]): Award | null {
  const words = wordsOf(name)
  const found = recorded.filter((award) => words.length > 1 && words.every((word) => award.words.has(word)))
  const [only] = found
  return found.length === 1 && only && only.years.length === 1 ? only : null
}

const kinds = ['prize', 'award', 'medal', 'trophy']

function compare(context: CheckContext, claim: Claim, parts: readonly string[], recorded: readonly Award[], said: readonly Claim[]): void {
  const [what = '', name = '', more = ''] = parts
  const award = meant(name, recorded)
  const [year] = award?.years ?? []
  if (!award || year === undefined) return
  if (what === 'year' || what === 'own') {
    // A prize won twice, or told with its right year too. What has no word for a prize in it must be all of the record's name.
    if (said.some((other) => other.object?.kind === 'text' && other.object.text === `${what}|${name}|${year}`) || Number(more) === year) return
    if (what === 'own' && (wordsOf(name).length !== award.words.size || kinds.some((kind) => award.words.has(kind)))) return
    return say(context, claim, [award.claim], Math.abs(Number(more) - year) > 1 ? 'contradiction' : 'doubt')
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
