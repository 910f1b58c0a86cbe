import { groupedBy } from '../../base/grouped-by'
import type { Claim, Predicate } from '../../claims/claim'
import { laterTerm } from '../../claims/extractors/offices/triggers'
import { isGuarded } from '../../claims/guards'
import { nameWords } from '../../claims/who/same-person'
import { endOf } from '../../temporal/bounds'
import type { DayNumber, Timex, When } from '../../temporal/timex'
import { sliceSpan } from '../../text/span'
import { defineCheck, type CheckContext } from '../check'
import { claimsOf, recordedClaims } from '../claims-of'
import type { Fix } from '../finding'
import { termClashes } from '../term-clash'
import { edgesOf, holdersOf, isTellingSlip, recordTerms, slipBetween, type TermEdge } from '../term-edges'
import { dateFix, type DatedPlace } from '../term-fixes'

/**
 * Needs no reading of the sentence: a day of the record that the text tells nowhere, and a day of the text that the record knows
 * nothing of, told beside an office and one slip of the pen away. On true lives that is hardly ever chance.
 */
export const dayLooksLikeASlip = defineCheck({
  id: 'offices/day-looks-like-a-slip',
  summary: 'A day told beside an office is one slip of the pen away from a day of a term in the record that the text tells nowhere.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run(context) {
    const { document, claims, profile } = context
    const told = claimsOf(claims, 'office-day').filter(({ guards }) => !isGuarded({ ...guards, negated: false }))
    if (told.length === 0) return
    const edges = recordTerms(profile).flatMap(({ start, end }) => [...start, ...end]).filter(({ when }) => when.precision === 'day' && !when.approximate)
    const [ofYear, ofDay] = [groupedBy(edges, ({ when }) => when.edtf.slice(0, -6)), groupedBy(edges, ({ when }) => when.edtf.slice(-5))]
    const saidAt = groupedBy(claims.filter(({ source }) => source !== 'record'), ({ evidence }) => evidence.start)
    const inRecord = daysOf(recordedClaims(claims).flatMap(({ timex }) => timex ?? []))
    const ofText = context.timexes.filter(({ span }) => span.start >= (document.record?.span.end ?? 0))
    const inText = daysOf(ofText)
    // "On the same day" tells it no second time.
    const written = daysOf(ofText.filter(({ basis }) => basis !== 'relative'))
    const strangers = endsOfOthers(ofText, inRecord)
    let reported: ReadonlySet<number> | null = null
    for (const claim of told) {
      const day = claim.when?.bounds.earliest ?? NaN
      if (inRecord.has(day) || written.get(day)?.size !== 1 || strangers.has(claim.evidence.start)) continue
      const beside = saidAt.get(claim.evidence.start) ?? []
      if (beside.some(({ predicate }) => lifeDays.has(predicate))) continue
      const edtf = claim.when?.edtf ?? ''
      const near = [...(ofYear.get(edtf.slice(0, -6)) ?? []), ...(ofDay.get(edtf.slice(-5)) ?? [])]
      const alike = near.filter((edge) => !inText.has(edge.when.bounds.earliest) && isOneSlipOff(claim, edge, beside, context))
      if (alike.length > 0 && alike.every((edge) => edge.when.edtf === alike[0]?.when.edtf)) {
        // Where another check says that a term starts or ends on another day than in the record.
        reported ??= new Set(termClashes(profile, claims).map(({ said }) => said.span.start))
        if (!reported.has(claim.evidence.start)) say(context, claim, alike)
      }
    }
  },
})

/** What has a day of its own. */
const lifeDays: ReadonlySet<Predicate> = new Set<Predicate>(['born', 'baptised', 'died', 'buried', 'married', 'crowned'])

/** Every whole day, and where it is told; of a range both ends. */
function daysOf(timexes: readonly Timex[]): ReadonlyMap<DayNumber, ReadonlySet<number>> {
  const days = new Map<DayNumber, Set<number>>()
  for (const { when, span } of timexes) {
    for (const end of when?.kind === 'interval' ? [endOf(when, 'from'), endOf(when, 'to')] : [when]) {
      if (end?.precision !== 'day') continue
      const known = days.get(end.bounds.earliest)
      if (known) known.add(span.start)
      else days.set(end.bounds.earliest, new Set([span.start]))
    }
  }
  return days
}

/** Where the days of ranges stand of which the record has neither: they tell of another office. */
const endsOfOthers = (timexes: readonly Timex[], inRecord: ReadonlyMap<DayNumber, unknown>): ReadonlySet<number> => new Set(timexes.flatMap(({ when, ends }) => {
  if (when?.kind !== 'interval' || !ends?.from || !ends.to) return []
  const days = [endOf(when, 'from'), endOf(when, 'to')]
  return days.every((day) => day?.precision === 'day' && !inRecord.has(day.bounds.earliest)) ? [ends.from.start, ends.to.start] : []
}))

/** Year for year the same day, or day and month swapped: chance makes such a pair once in hundreds. */
const isStrong = (slip: string): boolean => /year|swapped/.test(slip)

/** What begins or ends with the year does so every year. */
const isTurnOfYear = ({ edtf }: When): boolean => /-(?:01-01|12-31)$/.test(edtf)

/** "On 3 May 1991, a year after she became mayor", "sworn in for a second term on 3 May 1991": the day comes back on purpose. */
const comesAgain = /\banniversar|\bre-?(?:elect|appoint)|\byears? (?:to the day )?(?:after|later|earlier|before|ago)\b|\bafter (?:an?|one|two|ten|the first|a hundred) years?\b/i

/** "On 3 May 1991, one month before she became mayor". */
const apartOnPurpose = /\b(?:an?|one|two|three|four|five|six|\d{1,2}) months? (?:to the day )?(?:after|later|earlier|before|ago)\b/i

/** Whether the day may be meant for this end of a term. */
function isOneSlipOff(claim: Claim, edge: TermEdge, beside: readonly Claim[], { document: { text }, profile }: CheckContext): boolean {
  const slip = claim.when && slipBetween(claim.when, edge.when)
  if (!slip || !isTellingSlip(slip)) return false
  const words = text.slice(claim.context.start, claim.context.end)
  if (/month/.test(slip) && apartOnPurpose.test(words)) return false
  if (/year/.test(slip) && (comesAgain.test(words) || laterTerm.test(words.toLowerCase()))) return false
  const isYearly = isTurnOfYear(edge.when)
  if (isStrong(slip) && !isYearly) return true
  // A term may well be said to end a day later than the record has it, and a seat is taken some days after the vote.
  if (!isYearly && claim.office?.office === edge.claim.office?.office && !/one day/.test(slip) && !/\b[Ee]lect(?:ed|ions?)\b/.test(words)) return true
  // Who came before and after is named where terms begin and end; days of one month are near each other then.
  if (!isYearly && /month/.test(slip) && holdersOf(edge, profile).some((name) => namesPerson(words, name))) return true
  // What the words say of that day, even if of whom is not clear.
  return beside.flatMap(edgesOf).some((other) => other.side === edge.side && other.claim.predicate !== 'handed-over' && mayBeSubject(other.claim, text) && !isElection(other, edge))
}

/** The family name stands among the words. */
function namesPerson(words: string, name: string): boolean {
  const last = nameWords(name).at(-1)
  return last !== undefined && nameWords(words).includes(last)
}

/** "[He] took office": who he is may be open; "Dunn's resignation" is Dunn's. */
const mayBeSubject = ({ who, trigger, context }: Claim, text: string): boolean =>
  who.kind === 'subject' || (trigger !== null && /\b(?:he|she) (?:\p{Ll}+ ){0,2}$/iu.test(text.slice(context.start, trigger.start)))

/** The vote for a seat. */
const isElection = ({ claim, when }: TermEdge, edge: TermEdge): boolean => claim.predicate === 'elected' && when.bounds.latest < edge.when.bounds.earliest

function say({ document, profile, report }: CheckContext, claim: Claim, edges: readonly TermEdge[]): void {
  const [edge] = edges
  const { when } = claim
  if (!edge || !when) return
  const here: DatedPlace = { when, span: claim.evidence, claim }
  const [words, other] = [sliceSpan(document.text, claim.evidence), sliceSpan(document.text, edge.span)]
  report({
    span: claim.evidence,
    edtf: when.edtf,
    message: `The text tells “${words}” beside an office and nowhere ${other}, the day that ${describe(edge, profile)} ${edge.side === 'start' ? 'starts' : 'ends'} in the record; ${slipBetween(when, edge.when) ?? ''}.`,
    because: edges.map((each) => ({ span: each.span, note: `The record: ${describe(each, profile)} ${each.side === 'start' ? 'starts' : 'ends'} ${other}.`, edtf: each.when.edtf })),
    fixes: [...inAll(edges.map((each) => dateFix(document, each, here, 'the record'))), ...dateFix(document, here, edge, 'the text')],
  })
}

/** One office ends and the next begins on the day: it changes in both places or in none. */
const inAll = (fixes: readonly (readonly Fix[])[]): readonly Fix[] => {
  const [first] = fixes[0] ?? []
  return first && fixes.every(({ length }) => length === 1) ? [{ ...first, edits: fixes.flat().flatMap(({ edits }) => edits) }] : []
}

const describe = (edge: TermEdge, { offices }: CheckContext['profile']): string => {
  const title = offices[edge.claim.office?.office ?? -1]?.title ?? ''
  return title === '' ? 'a term' : `“${title}”`
}
