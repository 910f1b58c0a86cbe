import type { Claim, Predicate } from '../../claims/claim'
import { civil } from '../../temporal/calendar'
import { sliceSpan } from '../../text/span'
import { claimsOf, claimsOfAny } from '../claims-of'
import { agreement, isFirm } from '../agreement'
import { defineCheck, type CheckContext } from '../check'
import { tellsFiction } from '../fiction'
import { possibleAges } from '../life/age-range'
import { isAtFaceValue, lifeFact } from '../life/life-facts'
import { becauseOf, quote } from '../wording'
import { edgeOf, marriageNamed, recordedMarriages, type RecordedMarriage } from './recorded-marriages'

const yearDays = 365.25

export const marriagesToldDiffer = defineCheck({
  id: 'record/marriages-told-differ',
  summary: 'The text says of a marriage how long it lasted, at what age, in what order or that it goes on, and the record says otherwise.',
  severity: 'contradiction',
  sumsUp: true,
  since: '0.1.0',
  authority: null,
  run(context) {
    const marriages = recordedMarriages(context)
    if (marriages.length === 0) return
    for (const claim of claimsOfAny(context.claims, Object.keys(checks) as Predicate[])) { // its keys are predicates
      if (claim.source === 'record' || !isAtFaceValue(claim) || tellsFiction(context, claim)) continue
      checks[claim.predicate]?.(context, claim, marriages)
    }
  },
})

type Compare = (context: CheckContext, claim: Claim, marriages: readonly RecordedMarriage[]) => void

const checks: Partial<Record<Claim['predicate'], Compare>> = {
  'married-years': checkLength, 'married-age': checkAge, 'married-order': checkOrder, single: checkSingle, spouse: checkStill, divorced: checkDivorces, married: checkNth, outlived: checkMates,
}

/** The marriages a statement may be about: the one it names, else all of them; none where it names nobody of the record. */
function meant(context: CheckContext, claim: Claim, marriages: readonly RecordedMarriage[]): readonly RecordedMarriage[] {
  const words = sliceSpan(context.document.text, claim.evidence)
  const named = marriageNamed(marriages, words)
  if (named) return [named]
  return /\p{Lu}/u.test(words.slice(1)) ? [] : marriages
}

/** Years a marriage lasted, at the least and the most; one without a dated end may have gone on until today or the death of the subject. */
function lengthOf(context: CheckContext, marriage: RecordedMarriage): { readonly least: number; readonly most: number } | null {
  const start = edgeOf(marriage.start)
  if (!start) return null
  const end = edgeOf(marriage.end)
  if (end) return { least: (end.earliest - start.latest) / yearDays, most: (end.latest - start.earliest) / yearDays }
  const died = edgeOf(lifeFact(context.claims, 'died').chosen)
  return died || marriage.isOpen ? { least: 0, most: ((died ?? context.today).latest - start.earliest) / yearDays } : null
}

function checkLength(context: CheckContext, claim: Claim, marriages: readonly RecordedMarriage[]): void {
  if (claim.object?.kind !== 'number') return
  const { least = claim.object.value, most = claim.object.value } = claim.object
  const about = meant(context, claim, marriages)
  const lengths = about.map((marriage) => lengthOf(context, marriage))
  if (about.length === 0 || lengths.some((length) => length === null)) return
  const known = lengths.flatMap((length) => (length ? [length] : []))
  if (known.some((length) => length.most + 0.5 >= least && length.least < most + 1)) return
  // The marriages together may be meant: "was married for twenty years".
  if (known.length > 1 && known.reduce((sum, length) => sum + length.most, 0) >= least) return
  const died = lifeFact(context.claims, 'died').chosen
  say(context, claim, about, '', 'contradiction', died && about.some((marriage) => edgeOf(marriage.end) === null) ? [died] : [])
}

function checkAge(context: CheckContext, claim: Claim, marriages: readonly RecordedMarriage[]): void {
  const born = lifeFact(context.claims, 'born').chosen
  if (claim.object?.kind !== 'number' || !born?.when) return
  const { least = claim.object.value, most = claim.object.value } = claim.object
  const about = meant(context, claim, marriages)
  const birth = born.when.bounds
  const ages = about.map((marriage) => { const start = edgeOf(marriage.start); return start && possibleAges(birth, start) })
  if (about.length === 0 || ages.some((age) => !age)) return
  const off = Math.min(...ages.map((age) => (age ? Math.max(age.least - most, least - age.most) : 0)))
  if (off > 0) say(context, claim, about, `; born ${quote(context.document.text, born.evidence)}`, off === 1 ? 'doubt' : 'contradiction', [born])
}

function checkOrder(context: CheckContext, claim: Claim, marriages: readonly RecordedMarriage[]): void {
  if (claim.object?.kind === 'text') return claim.object.text.startsWith('rank ') ? checkRank(context, claim, claim.object.text.slice(5), marriages) : checkCareer(context, claim, marriages)
  if (claim.object?.kind !== 'person') return
  const first = marriageNamed(marriages, sliceSpan(context.document.text, claim.evidence))
  const later = marriageNamed(marriages, claim.object.name)
  const start = edgeOf(first?.start ?? null)
  const next = edgeOf(later?.start ?? null)
  if (first && later && first !== later && start && next && next.latest < start.earliest) say(context, claim, [first, later], ` before ${quote(context.document.text, claim.object.span)}`)
}

/** "married before her debut" against years active that begin before every marriage. */
function checkCareer(context: CheckContext, claim: Claim, marriages: readonly RecordedMarriage[]): void {
  const active = claimsOf(context.claims, 'active').filter((other) => other.source === 'record' && other.when !== null && isFirm(other))
  const begun = Math.min(...active.map((other) => (other.when?.kind === 'interval' ? other.when.from.latest : other.when?.bounds.latest ?? Infinity)))
  const about = meant(context, claim, marriages)
  const starts = about.map((marriage) => edgeOf(marriage.start))
  if (about.length > 0 && Number.isFinite(begun) && starts.every((start) => start !== null && start.earliest > begun)) say(context, claim, about, '', 'contradiction', active)
}

/** "divorced four times" against the ends the record dates. */
function checkDivorces(context: CheckContext, claim: Claim, marriages: readonly RecordedMarriage[]): void {
  const { text } = context.document
  if (claim.object?.kind !== 'number') return checkDivorceDate(context, claim, marriages)
  if (claim.object.value > marriages.length) say(context, claim, marriages, '')
  // "Never divorced" of one the record calls so.
  const ended = marriages.filter((marriage) => marriage.end && /\bdiv(?:\.|orced)/i.test(text.slice(marriage.spouse.evidence.end, marriage.end.evidence.start)))
  if (claim.object.most === 0 && ended.length > 0) say(context, claim, ended, '')
}

/** "In 1984 she divorced [her second husband, Nils Aasen]". */
const divorcedNow = /^(?: from)?(?: (?:his|her) (?:\p{Ll}+ )?(?:wife|husband),?)?(?: \p{Lu}[\p{L}\p{M}.’'-]*)+/u
/** "In 1984, [divorced from] Nils Aasen", "twice [divorced]": what she was by then. */
const isState = /(?:,|\b(?:twice|now|already|then|recently|newly|long|since|being|a|the))\s*$/

/** "Divorced Nils Aasen in 1984" against the end of that marriage; a year apart is a doubt: a separation comes before. */
function checkDivorceDate(context: CheckContext, claim: Claim, marriages: readonly RecordedMarriage[]): void {
  const { text } = context.document
  // "Divorced Nils in 1984 and married Per": whom the words before the date name, if they name anybody.
  const { trigger, evidence } = claim
  const isAhead = trigger !== null && evidence.start < trigger.end
  const object = trigger === null ? '' : isAhead ? divorcedNow.exec(text.slice(trigger.end, claim.context.end))?.[0] ?? '' : text.slice(trigger.end, evidence.start)
  const around = text.slice(claim.context.start, isAhead ? trigger.start : claim.context.end)
  if (isAhead && isState.test(around)) return
  const named = claim.when && isFirm(claim) ? (/^[^.;:]*?\p{Lu}/u.test(object) ? marriageNamed(marriages, object) : marriageNamed(marriages, around, true)) : null
  if (!claim.when || !named?.end?.when || agreement(claim, named.end) !== 'clash') return
  // Who has parted is divorced years later.
  const parted = /^(?:separated|split)/.test(text.slice(claim.trigger?.start ?? 0, claim.trigger?.end ?? 0))
  if (parted && claim.when.bounds.latest < named.end.when.bounds.earliest) return
  const apart = Math.max(named.end.when.bounds.earliest - claim.when.bounds.latest, claim.when.bounds.earliest - named.end.when.bounds.latest)
  const end = Math.max(trigger?.end ?? evidence.end, evidence.end)
  const noun = /^ divorce\b/.exec(text.slice(end, end + 9))?.[0].length ?? 0 // "in a 1996 divorce"
  if (apart > 366) say(context, { ...claim, evidence: { start: Math.min(trigger?.start ?? evidence.start, evidence.start), end: end + noun } }, [named], '', apart > 3 * yearDays ? 'contradiction' : 'doubt')
}

/** "Her second husband was Nils Aasen", "her current husband is Nils Aasen". */
function checkRank(context: CheckContext, claim: Claim, rank: string, marriages: readonly RecordedMarriage[]): void {
  const named = marriageNamed(marriages, sliceSpan(context.document.text, claim.evidence))
  if (!named) return
  const dated = marriages.map((marriage) => ({ marriage, start: edgeOf(marriage.start) }))
  if (/^(?:current|present)$/.test(rank)) return named.end && !named.isOpen ? say(context, claim, [named], '') : undefined
  if (dated.some(({ start }) => start === null)) return
  const sorted = [...dated].sort((a, b) => (a.start?.earliest ?? 0) - (b.start?.earliest ?? 0)).map(({ marriage }) => marriage)
  const due = /^(?:latest|last)$/.test(rank) ? sorted.length - 1 : ordinals.indexOf(rank)
  const twice = marriages.filter((marriage) => marriage.name === named.name).length > 1
  if (due >= 0 && !twice && sorted.indexOf(named) !== due) say(context, claim, sorted, '')
}

/** "Died before her husband", "was married to two men at the same time", "is a married man" against how the marriages ended. */
function checkMates(context: CheckContext, claim: Claim, marriages: readonly RecordedMarriage[]): void {
  const what = claim.object?.kind === 'text' ? claim.object.text : ''
  if (what === 'now') return checkNow(context, claim, marriages)
  if (what === 'at once') return checkAtOnce(context, claim, marriages)
  const died = lifeFact(context.claims, 'died').chosen
  const [marriage] = marriages
  if (!marriage || marriages.length !== 1 || !died?.when) return
  const bracket = context.document.text.slice(marriage.spouse.evidence.end, marriage.spouse.evidence.end + 60)
  const year = /^ ?\([^()]*\b(?:d\.|died|his death|her death)(?: in)? ?(\d{4})\b/.exec(bracket)?.[1]
  if (year === undefined) return
  const [earliest, latest] = [civil(died.when.bounds.earliest).year, civil(died.when.bounds.latest).year]
  if (what === 'before' ? Number(year) < earliest : Number(year) > latest) say(context, claim, marriages, ` (${marriage.name} died in ${year})`, 'contradiction', [died])
}

function checkNow(context: CheckContext, claim: Claim, marriages: readonly RecordedMarriage[]): void {
  if (marriages.every((marriage) => marriage.end !== null && !marriage.isOpen)) say(context, claim, marriages, '')
}

function checkAtOnce(context: CheckContext, claim: Claim, marriages: readonly RecordedMarriage[]): void {
  const dated = marriages.map((marriage) => ({ start: edgeOf(marriage.start), end: edgeOf(marriage.end) }))
  if (marriages.length < 2 || dated.some(({ start }) => start === null)) return
  const sorted = [...dated].sort((a, b) => (a.start?.earliest ?? 0) - (b.start?.earliest ?? 0))
  if (sorted.every(({ end }, index) => index === sorted.length - 1 || (end !== null && end.latest <= (sorted[index + 1]?.start?.latest ?? -Infinity)))) say(context, claim, marriages, '')
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']

/** "was first married in 2018", "married for the third time in 2006" against that marriage of the record. */
function checkNth(context: CheckContext, claim: Claim, marriages: readonly RecordedMarriage[]): void {
  const { text } = context.document
  if (claim.trigger === null || !claim.when || !isFirm(claim)) return
  const after = /^ for (?:the|his|her) (first|second|third|fourth|fifth) time\b/.exec(text.slice(claim.trigger.end, claim.trigger.end + 30))?.[1]
  const nth = /\bfirst $/.test(text.slice(claim.trigger.start - 6, claim.trigger.start)) ? 0 : ordinals.indexOf(after ?? '')
  const dated = marriages.flatMap((marriage) => { const start = edgeOf(marriage.start); return start && marriage.start ? [{ marriage, start, claim: marriage.start }] : [] })
  // Where the spouse is named, record/marriage-dates-conflict compares.
  if (nth < 0 || marriageNamed(marriages, text.slice(claim.context.start, claim.context.end), true) || dated.length !== marriages.length) return
  const found = [...dated].sort((a, b) => a.start.earliest - b.start.earliest)[nth]
  if (found && agreement(claim, found.claim) === 'clash') say(context, claim, [found.marriage], ` for the ${ordinals[nth] ?? ''} time`)
}

/** "is single" against a marriage without an end. */
function checkSingle(context: CheckContext, claim: Claim, marriages: readonly RecordedMarriage[]): void {
  const open = marriages.filter((marriage) => marriage.isOpen && marriage.start)
  if (open.length > 0) say(context, claim, open, '')
}

/** "is still married to Anna Quist" against the end of that marriage. */
function checkStill(context: CheckContext, claim: Claim, marriages: readonly RecordedMarriage[]): void {
  if (claim.object?.kind !== 'person' || claim.trigger === null) return
  const named = marriageNamed(marriages, claim.object.name)
  if (named?.end && !named.isOpen) say(context, { ...claim, evidence: { start: claim.trigger.start, end: claim.object.span.end } }, [named], '')
}

function say(context: CheckContext, claim: Claim, marriages: readonly RecordedMarriage[], more: string, severity: 'contradiction' | 'doubt' = 'contradiction', others: readonly Claim[] = []): void {
  const { text } = context.document
  const places = marriages.flatMap(({ spouse, start, end }) => [spouse, start, end].flatMap((one) => (one ? [one] : [])))
  const record = marriages.map(({ name, start, end }) => `${name}${start ? ` from ${quote(text, start.evidence)}` : ''}${end ? ` to ${quote(text, end.evidence)}` : ''}`).join(', ')
  context.report({
    span: claim.evidence,
    severity,
    message: `The text says ${quote(text, claim.evidence)}${more}; the record has ${record}.`,
    because: [...places, ...others].slice(0, 9).map((place) => becauseOf(place, place.predicate === 'born' ? 'the birth' : place.predicate === 'died' ? 'the death' : place.predicate === 'active' ? 'the years active' : place.predicate === 'spouse' ? 'the spouse in the record' : place.predicate === 'married' ? 'when the marriage began' : 'when it ended')),
  })
}
