import type { Finding, Fix } from '../checks/finding'
import { applyEdits, sortEdits, type TextEdit } from '../text/edit'
import { matchDecisions, type Decision } from './decisions'
import type { Analysis } from './analyze'

/** A fix that was applied, with the words it replaced. */
export interface DoneFix {
  readonly finding: string
  readonly check: string
  readonly title: string
  readonly edits: readonly { readonly old: string; readonly newText: string }[]
}

/** A finding that was left alone, and why. */
export interface SkippedFinding {
  readonly finding: Finding
  readonly why: 'needs-a-choice' | 'no-fix' | 'decided' | 'overlaps'
}

export interface FixedText {
  readonly text: string
  readonly done: readonly DoneFix[]
  /** Of the last pass: what is still there. */
  readonly skipped: readonly SkippedFinding[]
  readonly passes: number
}

/** Safe fixes settle in one or two passes; a pair of fixes that undo each other must still end. */
const MOST_PASSES = 10

/**
 * Applies the safe fixes of open findings until none is left: form only, never a choice between two statements.
 * `analyzeText` is the engine with the caller's configuration. A finding with a decision is honoured and left alone.
 */
export function applySafeFixes(text: string, decisions: readonly Decision[], analyzeText: (text: string) => Analysis): FixedText {
  const done: DoneFix[] = []
  let now = text
  for (let pass = 1; ; pass += 1) {
    const { findings } = analyzeText(now)
    const plan = planPass(findings, decisions, now)
    if (plan.edits.length === 0 || pass > MOST_PASSES) return { text: now, done, skipped: plan.skipped, passes: pass }
    done.push(...plan.done)
    now = applyEdits(now, plan.edits)
  }
}

interface Plan {
  readonly edits: readonly TextEdit[]
  readonly done: readonly DoneFix[]
  readonly skipped: readonly SkippedFinding[]
}

function planPass(findings: readonly Finding[], decisions: readonly Decision[], text: string): Plan {
  const { decided } = matchDecisions(findings, decisions, text)
  const edits: TextEdit[] = []
  const done: DoneFix[] = []
  const skipped: SkippedFinding[] = []
  findings.forEach((finding, index) => {
    const fix = finding.fixes.find((one) => one.safety === 'safe')
    const why = decided.has(index) ? 'decided' : finding.fixes.length === 0 ? 'no-fix' : !fix ? 'needs-a-choice' : overlapsAny(fix, edits) ? 'overlaps' : null
    if (why !== null || !fix) {
      skipped.push({ finding, why: why ?? 'needs-a-choice' })
      return
    }
    edits.push(...fix.edits)
    done.push({ finding: finding.fingerprint, check: finding.check, title: fix.title, edits: fix.edits.map((edit) => ({ old: text.slice(edit.start, edit.end), newText: edit.newText })) })
  })
  return { edits: sortEdits(edits), done, skipped }
}

/** Touching counts as overlapping: two fixes at one border would not know of each other. */
const overlapsAny = (fix: Fix, edits: readonly TextEdit[]): boolean =>
  fix.edits.some((edit) => edits.some((other) => edit.start <= other.end && other.start <= edit.end))
