import type { Config } from '../review/config'
import type { Document } from '../document/document'
import { compareSpans, spanOf, type Span } from '../text/span'
import type { Check, CheckContext, Report } from './check'
import { severities, type Finding, type Severity } from './finding'
import { toldApart } from './fix-titles'
import { fingerprintOf } from './fingerprint'
import { groupFindings } from './group-findings'
import { CHECK_FAILED, registry } from './registry'

/**
 * Runs every check that is not switched off and returns what they found: sorted by place, without doubles, grouped by
 * root cause. Pure. Each check runs alone: one that throws becomes a finding `engine/check-failed` and the rest still run.
 */
export function runChecks(context: Omit<CheckContext, 'report'>, config: Config, checks: readonly Check[] = registry): Finding[] {
  const findings: Finding[] = []
  const settings = new Map(Object.entries(config.checks))
  for (const check of checks) {
    const setting = settings.get(check.id)
    if (setting?.off !== true) runOne(check, setting?.severity ?? check.severity, context, findings)
  }
  return groupFindings(withoutDoubles(findings.sort(compareFindings)))
}

function runOne(check: Check, severity: Severity, context: Omit<CheckContext, 'report'>, findings: Finding[]): void {
  const { document, timexes, profile, claims, today, thresholds } = context
  const before = findings.length
  const report = (said: Report): void => void findings.push(findingOf(check.id, check.sumsUp && !isInOpening(said.span, document) ? milder(severity, 'doubt') : severity, said, document))
  try {
    check.run({ document, timexes, profile, claims, today, thresholds, report })
  } catch (error) {
    // Half a result cannot be trusted.
    findings.length = before
    findings.push(failure(check.id, error, document.text))
  }
}

function findingOf(check: string, severity: Severity, report: Report, document: Document): Finding {
  return {
    check,
    severity: report.severity === undefined ? severity : milder(severity, report.severity),
    fingerprint: fingerprintOf(check, report, document.text),
    message: report.message,
    span: report.span,
    ...(report.edtf === undefined ? {} : { edtf: report.edtf }),
    because: report.because ?? [],
    fixes: toldApart(report.fixes ?? [], document),
  }
}

/** In the first section that says anything. */
function isInOpening({ start }: Span, { sections }: Document): boolean {
  const opening = sections.find(({ blocks }) => blocks.length > 0)
  return opening !== undefined && start < opening.span.end
}

const rank = (severity: Severity): number => severities.indexOf(severity)
const milder = (a: Severity, b: Severity): Severity => (rank(a) > rank(b) ? a : b)

function failure(check: string, error: unknown, text: string): Finding {
  const message = `The check ${check} failed on this text and was left out: ${error instanceof Error ? error.message : String(error)}. This is a bug of the program, not of the text.`
  const span = spanOf(0, Math.min(text.length, 1))
  return { check: CHECK_FAILED, severity: 'doubt', fingerprint: fingerprintOf(CHECK_FAILED, { span, message, key: check }, text), message, span, because: [], fixes: [] }
}

/** Reading order; at one place the graver first. */
function compareFindings(a: Finding, b: Finding): number {
  return compareSpans(a.span, b.span) || rank(a.severity) - rank(b.severity) || compareWords(a.check, b.check) || compareWords(a.message, b.message)
}

const compareWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** One check that says of the same places the same thing twice, be it from the other side, says it once. */
function withoutDoubles(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter((finding) => {
    const id = `${finding.check} ${placesOf(finding).map(({ start, end }) => `${start}-${end}`).sort().join(' ')}`
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
}

const placesOf = (finding: Finding): readonly Span[] => [finding.span, ...finding.because.map((place) => place.span)]
