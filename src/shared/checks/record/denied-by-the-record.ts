import type { Claim, Predicate } from '../../claims/claim'
import { fold } from '../../claims/fold'
import { civil } from '../../temporal/calendar'
import { sliceSpan } from '../../text/span'
import { claimsOf, claimsOfAny } from '../claims-of'
import { defineCheck, type CheckContext } from '../check'
import { isAtFaceValue, lifeFact } from '../life/life-facts'
import { quote } from '../wording'
import { checkNamed } from './denied-things'

/** What counts as one: a school is no college, a half-sister no sister of an only child, a married name no nickname. */
const counted: Partial<Record<Claim['predicate'], RegExp>> = {
  awarded: /\p{L}/u, label: /\p{L}/u, instrument: /^(?!(?:lead |backing )?(?:vocals?|voice|singing)$)/i, occupation: /\p{L}/u, website: /\p{L}/u, genre: /\p{L}/u, alias: /\p{L}/u, 'burial-place': /\p{Lu}/u, 'served-military': /\p{L}|\d/u,
  education: /universit|college(?! school)|institute of|polytechnic|\b(?:B\.?[AS]c?|M\.?[AS]c?|Ph\.?D)\b/i,
  sibling: /\((?:(?:older|elder|younger|twin|late|big|little) )*(?:brother|sister|twin)\)/i,
}

const named: readonly Predicate[] = ['stage-name', 'not-this', 'only-this']

export const deniedByTheRecord = defineCheck({
  id: 'record/denied-by-the-record',
  summary: 'The text says the subject never had something, or only so many, and the record lists more.',
  severity: 'contradiction',
  sumsUp: true,
  since: '0.1.0',
  authority: null,
  run(context) {
    for (const claim of claimsOfAny(context.claims, [...named, ...Object.keys(counted) as Predicate[]])) { // its keys are predicates
      if (claim.source === 'record' || !isAtFaceValue(claim)) continue
      if (claim.object?.kind === 'text') checkNamed(context, claim, claim.object.text)
      if (claim.object?.kind !== 'number') continue
      const pattern = counted[claim.predicate]
      if (pattern) compare(context, claim, pattern)
    }
  },
})

function compare(context: CheckContext, claim: Claim, pattern: RegExp): void {
  const { text } = context.document
  const most = claim.object?.kind === 'number' ? claim.object.most ?? claim.object.value : Infinity
  const listed = claimsOf(context.claims, claim.predicate).filter((other) => other.source === 'record')
    .filter((other) => { const words = sliceSpan(text, other.evidence); return pattern.test(words) && !/^(?:none|no|n\/a|see|list|full|unknown|various|several|many)\b/i.test(words) && (most > 0 && claim.predicate === 'awarded' || isOwn(context, claim, words)) })
  if (partsOf(text, claim, listed) <= most) return
  // "Never served in the navy" of a soldier.
  const force = /\b(?:army|navy|air force|marines)\b/i.exec(sliceSpan(text, claim.evidence))?.[0].toLowerCase()
  if (force !== undefined && !listed.some((one) => sliceSpan(text, one.evidence).toLowerCase().includes(force))) return
  context.report({
    span: claim.evidence,
    message: `The text says ${quote(text, claim.evidence)}; the record lists ${listed.slice(0, 4).map((one) => quote(text, one.evidence)).join(', ')}${listed.length > 4 ? ' and more' : ''}.`,
    because: listed.slice(0, 8).map((one) => ({ span: one.evidence, note: 'what the record lists' })),
  })
}

/** "Engineer and industrialist" are two occupations. */
const partsOf = (text: string, claim: Claim, listed: readonly Claim[]): number =>
  (claim.predicate === 'occupation' ? listed.reduce((sum, one) => sum + sliceSpan(text, one.evidence).split(/ and /).length, 0) : listed.length)

/** Prizes that came after the death are none of a life; a name that holds the surname is no nickname. */
function isOwn(context: CheckContext, claim: Claim, words: string): boolean {
  if (claim.predicate === 'alias') {
    const given = claimsOf(context.claims, 'name').filter((one) => one.source === 'record').map((one) => sliceSpan(context.document.text, one.evidence))
    const names = new Set([context.document.title?.title ?? '', ...given].flatMap((name) => name.split(/\s+/)).map(fold))
    return !/\bname\)|\bmarried\b|\bnée\b/i.test(words) && !words.split(/\s+/).some((word) => names.has(fold(word)))
  }
  if (claim.predicate !== 'awarded') return true
  const died = lifeFact(context.claims, 'died').chosen?.when
  const year = /\b(1\d{3}|20\d\d)\b/.exec(words)?.[1]
  return !/posthum/i.test(words) && !(died && year !== undefined && Number(year) > civil(died.bounds.latest).year)
}
