import { version } from '../files/version'
import type { Severity } from '../shared/checks/finding'
import { registry } from '../shared/checks/registry'
import { exportSarif } from '../shared/export/sarif'
import type { SarifFile } from '../shared/export/sarif'
import type { CalendarDay } from '../shared/review/analyze'
import { readConfig } from './config'
import { complaint } from './inputs'
import type { Io } from './io'
import { humanFile, humanSummary } from './report-human'
import { jsonClosing, jsonFile, jsonOpening } from './report-json'
import { addOutcome, exitCodeOf, isFailed, nothingYet, review } from './review'
import type { Outcome, ReviewedFile, Summary } from './review'

export const formats = ['human', 'json', 'jsonl', 'sarif'] as const
export type Format = (typeof formats)[number]

/** What `corrigenda check` was asked for. */
export interface CheckOptions {
  readonly format: Format
  readonly failOn: Severity
  readonly config: string | null
  readonly today: CalendarDay
}

/** Writes a report while the files are reviewed. */
interface Reporter {
  readonly begin: () => string
  readonly file: (outcome: Outcome, first: boolean) => string
  readonly end: (summary: Summary) => string
}

/** Reviews files and reports; answers the exit code. Files that cannot be read are named on the error stream. */
export async function check(names: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const config = options.config === null ? { ok: true as const, value: null } : await readConfig(options.config, io.workingFolder)
  if (!config.ok) {
    await io.err(`corrigenda: ${config.error.message}\n`)
    return 2
  }
  const reporter = reporterFor(options.format, io.colour)
  let summary = nothingYet
  await io.out(reporter.begin())
  for await (const outcome of review(names, config.value, options.today, io)) {
    if (isFailed(outcome)) await io.err(complaint(outcome.path, outcome.problem.message))
    else if (outcome.notice !== null) await io.err(complaint(outcome.path, outcome.notice))
    await io.out(reporter.file(outcome, summary.files === 0))
    summary = addOutcome(summary, outcome)
  }
  await io.out(reporter.end(summary))
  return exitCodeOf(summary, options.failOn)
}

function reporterFor(format: Format, colour: boolean): Reporter {
  switch (format) {
    case 'human':
      return { begin: () => '', file: (outcome) => humanFile(outcome, colour), end: (summary) => humanSummary(summary, colour) }
    case 'json':
      return { begin: () => jsonOpening, file: (outcome, first) => `${first ? '' : ','}${JSON.stringify(jsonFile(outcome))}`, end: jsonClosing }
    case 'jsonl':
      return { begin: () => '', file: (outcome) => `${JSON.stringify(jsonFile(outcome))}\n`, end: () => '' }
    case 'sarif':
      return sarifReporter()
  }
}

/** SARIF names its rules before its results, so nothing can be written before the last file. */
function sarifReporter(): Reporter {
  const outcomes: Outcome[] = []
  return {
    begin: () => '',
    file: (outcome) => {
      outcomes.push(outcome)
      return ''
    },
    end: () => exportSarif(outcomes.map((outcome) => (isFailed(outcome) ? outcome : withDecided(outcome))), registry, version),
  }
}

/** Decided findings stay in SARIF, suppressed: its word for a decision. */
const withDecided = (file: ReviewedFile): SarifFile => ({
  ...file,
  findings: [...file.findings, ...file.decided.map(({ finding }) => finding)],
  decided: new Map(file.decided.map(({ finding, decision }) => [finding, decision])),
})
