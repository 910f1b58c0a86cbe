import { z } from 'zod'
import type { Finding } from '../checks/finding'
import { failure, success, type Result } from '../base/result'

/** What an editor may say about a finding. The first two are fixes that were applied; they are kept as the record of it. */
export const verdicts = ['use-first', 'use-second', 'not-same-event', 'disputed', 'check-is-wrong', 'flagged'] as const

export type Verdict = (typeof verdicts)[number]

export const verdictTitles: Readonly<Record<Verdict, string>> = {
  'use-first': 'The first side is right',
  'use-second': 'The second side is right',
  'not-same-event': 'Not the same event',
  disputed: 'Both are right (disputed)',
  'check-is-wrong': 'The check is wrong here',
  flagged: 'Flagged for the author',
}

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
})

/** The sidecar `NAME.review.json`: small, readable, versioned. Schema in docs/exports/review.md. */
export const reviewFileSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  file: z.string().max(1_000),
  decisions: z.array(decisionSchema).max(100_000),
})

export type Decision = z.infer<typeof decisionSchema>
export type ReviewFile = z.infer<typeof reviewFileSchema>

const AROUND = 40

/** Records a verdict on a finding of this text. `time` is ISO 8601: the caller's clock. */
export function decide(finding: Finding, text: string, verdict: Verdict, reason: string, time: string): Decision {
  return {
    check: finding.check, fingerprint: finding.fingerprint, verdict, reason, time, message: finding.message,
    quotes: quotesOf(finding, text),
    around: [text.slice(Math.max(0, finding.span.start - AROUND), finding.span.start), text.slice(finding.span.end, finding.span.end + AROUND)],
  }
}

const quotesOf = (finding: Finding, text: string): string[] =>
  [finding.span, ...finding.because.map((place) => place.span)].slice(0, 50).map((span) => text.slice(span.start, span.end).slice(0, 4_000))

/** Which findings are decided, which came back changed, and which decisions no finding answers to any more. */
export interface DecisionMatch {
  /** By index into the findings. */
  readonly decided: ReadonlyMap<number, Decision>
  /** Findings of a check and one side that were decided before; the other side has changed since. */
  readonly reopened: ReadonlyMap<number, Decision>
  readonly stale: readonly Decision[]
}

/**
 * Matches decisions to findings by content, never by place: the fingerprint, and between twins the text around.
 * Each decision settles one finding. A verdict that was a fix is not stale when its finding is gone: that was its purpose.
 */
export function matchDecisions(findings: readonly Finding[], decisions: readonly Decision[], text: string): DecisionMatch {
  const decided = new Map<number, Decision>()
  const left: Decision[] = []
  const byFingerprint = new Map<string, number[]>()
  findings.forEach((finding, index) => {
    const same = byFingerprint.get(finding.fingerprint)
    if (same) same.push(index)
    else byFingerprint.set(finding.fingerprint, [index])
  })
  for (const decision of decisions) {
    const open = (byFingerprint.get(decision.fingerprint) ?? []).filter((index) => !decided.has(index))
    const best = open.length > 1 ? nearest(open, findings, decision, text) : open[0]
    if (best === undefined) left.push(decision)
    else decided.set(best, decision)
  }
  return { decided, ...splitRest(findings, decided, left, text) }
}

/** Of twins, the one whose surroundings share most with those of the decision. */
function nearest(open: readonly number[], findings: readonly Finding[], decision: Decision, text: string): number | undefined {
  let best: number | undefined
  let bestScore = -1
  for (const index of open) {
    const span = findings[index]?.span
    if (!span) continue
    const before = text.slice(Math.max(0, span.start - AROUND), span.start)
    const after = text.slice(span.end, span.end + AROUND)
    const score = sharedEnd(before, decision.around[0]) + sharedStart(after, decision.around[1])
    if (score > bestScore) [best, bestScore] = [index, score]
  }
  return best
}

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

function splitRest(findings: readonly Finding[], decided: ReadonlyMap<number, Decision>, left: readonly Decision[], text: string): { reopened: Map<number, Decision>; stale: Decision[] } {
  const reopened = new Map<number, Decision>()
  const stale: Decision[] = []
  for (const decision of left) {
    const again = findings.findIndex((finding, index) => finding.check === decision.check && !decided.has(index) && !reopened.has(index)
      && quotesOf(finding, text).some((quote) => decision.quotes.includes(quote)))
    if (again >= 0) reopened.set(again, decision)
    if (decision.verdict !== 'use-first' && decision.verdict !== 'use-second') stale.push(decision)
  }
  return { reopened, stale }
}

/** Reads a sidecar's text. Errors name what is wrong and where; nothing is guessed and nothing is dropped. */
export function parseReviewFile(json: string): Result<ReviewFile> {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch (error) {
    return failure('review-not-json', `The review file is not JSON (${error instanceof Error ? error.message : String(error)}). Its decisions are not shown; the file is left as it is.`)
  }
  const parsed = reviewFileSchema.safeParse(migrate(data))
  if (parsed.success) return success(parsed.data)
  const issue = parsed.error.issues[0]
  return failure('review-not-valid', `The review file does not fit its schema at ${issue?.path.join('.') || 'its root'}: ${issue?.message ?? 'unknown'}. Its decisions are not shown; the file is left as it is.`)
}

/** Brings older versions to the present one, step by step. Version 1 is the first. */
const migrate = (data: unknown): unknown => data

/** The sidecar's text: indented, stable key order, ends with a line break. */
export const writeReviewFile = (file: string, decisions: readonly Decision[]): string =>
  `${JSON.stringify({ version: 1, file, decisions }, null, 2)}\n`

/** Replaces the verdict on the same finding, or adds it. */
export function withDecision(decisions: readonly Decision[], decision: Decision, replaces: Decision | undefined): Decision[] {
  const others = replaces ? decisions.filter((known) => known !== replaces) : decisions
  return [...others, decision]
}
