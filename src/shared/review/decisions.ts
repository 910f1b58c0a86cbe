import { z } from 'zod'
import type { Finding, Fix } from '../checks/finding'
import { spansOverlap, type Span } from '../text/span'

/** What an editor may say about a finding. The first two are fixes that were applied; they are kept as the record of it. */
export const verdicts = ['first-changed', 'second-changed', 'not-same-event', 'disputed', 'check-is-wrong', 'flagged'] as const

export type Verdict = (typeof verdicts)[number]

export const verdictTitles: Readonly<Record<Verdict, string>> = {
  'first-changed': 'The first side was changed like the second',
  'second-changed': 'The second side was changed like the first',
  'not-same-event': 'Not the same event',
  disputed: 'Both are right (disputed)',
  'check-is-wrong': 'The check is wrong here',
  flagged: 'Flagged for the author',
}

/** A verdict that is kept by changing the text. It never hides a finding: where the words still clash, the finding is open. */
export const isFixVerdict = (verdict: Verdict): boolean => verdict === 'first-changed' || verdict === 'second-changed'

/** Verdicts that leave two statements standing: whoever exports the data still has to show both. */
export const leavesConflict = (verdict: Verdict): boolean => verdict === 'disputed' || verdict === 'flagged'

/** One decision as the sidecar and the wire carry it. */
export const decisionSchema = z.strictObject({
  check: z.string().min(3).max(200),
  /** Identity of the finding: check id and normalised evidence, no offsets. */
  fingerprint: z.string().min(1).max(200),
  verdict: z.enum(verdicts),
  reason: z.string().max(10_000),
  /** ISO 8601, UTC. */
  time: z.string().min(10).max(40),
  /** What was said, for people and for the listing of stale decisions. */
  message: z.string().max(10_000),
  /** The words of every place, first the finding's own. */
  quotes: z.array(z.string().max(4_000)).max(50),
  /** A little text before and after the first quote; tells twins apart. */
  around: z.tuple([z.string().max(200), z.string().max(200)]),
  /** What a fix changed: words that stood there, words that stand there now. */
  edits: z.array(z.strictObject({ old: z.string().max(100_000), new: z.string().max(100_000) })).max(1_000).optional(),
})

export type Decision = z.infer<typeof decisionSchema>

const AROUND = 40

/** Records a verdict on a finding of this text. `time` is ISO 8601: the caller's clock. */
export function decide(finding: Finding, text: string, verdict: Verdict, reason: string, time: string): Decision {
  return {
    check: finding.check, fingerprint: finding.fingerprint, verdict, reason, time, message: finding.message,
    quotes: quotesOf(finding, text), around: aroundOf(finding.span, text),
  }
}

/** The record of a fix that was applied to this text: which side it changed, and the words. */
export function decideByFix(finding: Finding, fix: Fix, text: string, time: string): Decision {
  const changesFirst = fix.edits.some((edit) => spansOverlap(edit, finding.span))
  const edits = fix.edits.map((edit) => ({ old: text.slice(edit.start, edit.end), new: edit.newText }))
  return { ...decide(finding, text, changesFirst ? 'first-changed' : 'second-changed', '', time), edits }
}

const aroundOf = (span: Span, text: string): [string, string] =>
  [text.slice(Math.max(0, span.start - AROUND), span.start), text.slice(span.end, span.end + AROUND)]

const quotesOf = (finding: Finding, text: string): string[] =>
  [finding.span, ...finding.because.map((place) => place.span)].slice(0, 50).map((span) => text.slice(span.start, span.end).slice(0, 4_000))

/** How decisions and findings of one text stand to each other. Every decision is in exactly one place. */
export interface DecisionMatch {
  /** By index into the findings. */
  readonly decided: ReadonlyMap<number, Decision>
  /** Findings, by index, of which an earlier form was decided: one side has changed since. */
  readonly reopened: ReadonlyMap<number, Decision>
  /** Fixes whose finding is gone, as it should be. */
  readonly fixed: readonly Decision[]
  /** Fixes that were taken back: the finding stands there as before, and is open. */
  readonly undone: readonly Decision[]
  /** Nothing in the text answers to these any more. */
  readonly stale: readonly Decision[]
}

/**
 * Matches decisions to findings by content, never by place: the fingerprint, and between twins the text around. Each decision
 * settles one finding at most.
 */
export function matchDecisions(findings: readonly Finding[], decisions: readonly Decision[], text: string): DecisionMatch {
  const dismissals = decisions.filter(({ verdict }) => !isFixVerdict(verdict))
  const decided = decidedBy(dismissals, findings, text)
  const settled = new Set(decided.values())
  const rest = dismissals.filter((decision) => !settled.has(decision))
  const [undone, fixed] = parted(decisions.filter(({ verdict }) => isFixVerdict(verdict)), (fix) =>
    findings.some((finding, index) => finding.fingerprint === fix.fingerprint && !decided.has(index) && kinship(finding.span, fix, text) === perfectKinship(fix)))
  return { decided, undone, fixed, ...reopenedBy(rest, findings, decided, text) }
}

function decidedBy(decisions: readonly Decision[], findings: readonly Finding[], text: string): Map<number, Decision> {
  const byFingerprint = new Map<string, number[]>()
  findings.forEach(({ fingerprint }, index) => byFingerprint.set(fingerprint, [...byFingerprint.get(fingerprint) ?? [], index]))
  const pairs = decisions.flatMap((decision) => (byFingerprint.get(decision.fingerprint) ?? []).map((index) => ({
    decision, index, kin: kinship(findings[index]?.span ?? { start: 0, end: 0 }, decision, text),
  })))
  const decided = new Map<number, Decision>()
  const settled = new Set<Decision>()
  // the closest pair first, so that no decision takes the finding of a better fitting one
  for (const { decision, index } of pairs.sort((a, b) => b.kin - a.kin)) {
    if (settled.has(decision) || decided.has(index)) continue
    settled.add(decision)
    decided.set(index, decision)
  }
  return decided
}

/** How much of what stood around the decided words stands around these, in code units. */
function kinship(span: Span, decision: Decision, text: string): number {
  const [before, after] = aroundOf(span, text)
  return sharedEnd(before, decision.around[0]) + sharedStart(after, decision.around[1])
}

const perfectKinship = ({ around }: Decision): number => around[0].length + around[1].length

function sharedStart(a: string, b: string): number {
  let count = 0
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1
  return count
}

function sharedEnd(a: string, b: string): number {
  let count = 0
  while (count < a.length && count < b.length && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1
  return count
}

/** Of the decisions without their finding: those whose check says something else of one of the same quotes now, and the stale ones. */
function reopenedBy(left: readonly Decision[], findings: readonly Finding[], decided: ReadonlyMap<number, Decision>, text: string): Pick<DecisionMatch, 'reopened' | 'stale'> {
  const reopened = new Map<number, Decision>()
  const stale: Decision[] = []
  for (const decision of left) {
    const again = findings.findIndex((finding, index) => finding.check === decision.check && !decided.has(index) && !reopened.has(index)
      && quotesOf(finding, text).some((quote) => decision.quotes.includes(quote)))
    if (again >= 0) reopened.set(again, decision)
    else stale.push(decision)
  }
  return { reopened, stale }
}

const parted = <Value>(values: readonly Value[], belongs: (value: Value) => boolean): [Value[], Value[]] =>
  [values.filter(belongs), values.filter((value) => !belongs(value))]

/** Replaces the verdict on the same finding, or adds it. */
export function withDecision(decisions: readonly Decision[], decision: Decision, replaces: Decision | undefined): Decision[] {
  const others = replaces ? decisions.filter((known) => known !== replaces) : decisions
  return [...others, decision]
}
