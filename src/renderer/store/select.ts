import type { Finding, Severity } from '../../shared/checks/finding'
import { severities } from '../../shared/checks/finding'
import type { Analysis } from '../../shared/review/analyze'
import type { DeskDocument, Filter, State } from './state'

export const activeDocument = (state: State): DeskDocument | null =>
  state.documents.find((document) => document.id === state.active) ?? null

/** A finding with the key it keeps across reviews: its fingerprint, and its number among twins. */
export interface KeyedFinding {
  readonly key: string
  readonly finding: Finding
  /** Findings that one change would settle together with this one. */
  readonly follows: readonly Finding[]
}

/** Every finding, roots with what follows from them, in the order of the text. */
export function keyedFindings(analysis: Analysis | null): KeyedFinding[] {
  if (!analysis) return []
  const seen = new Map<string, number>()
  const followers = new Map<string, Finding[]>()
  for (const finding of analysis.findings) {
    if (finding.root !== undefined) followers.set(finding.root, [...(followers.get(finding.root) ?? []), finding])
  }
  return analysis.findings.filter((finding) => finding.root === undefined).map((finding) => {
    const twin = seen.get(finding.fingerprint) ?? 0
    seen.set(finding.fingerprint, twin + 1)
    return { key: `${finding.fingerprint}#${twin}`, finding, follows: twin === 0 ? followers.get(finding.fingerprint) ?? [] : [] }
  })
}

/** One line of the findings list: the head of a severity, or a finding. */
export type Row =
  | { readonly kind: 'head'; readonly severity: Severity; readonly count: number; readonly folded: boolean }
  | { readonly kind: 'finding'; readonly keyed: KeyedFinding }

/** What the list shows: contradictions first; folded lists keep their head. */
export function rowsOf(keyed: readonly KeyedFinding[], filter: Filter, folded: readonly Severity[]): Row[] {
  const words = filter.words.trim().toLowerCase()
  const shown = keyed.filter(({ finding }) => filter.severities.includes(finding.severity)
    && (words === '' || `${finding.check} ${finding.message}`.toLowerCase().includes(words)))
  return severities.flatMap((severity): Row[] => {
    const own = shown.filter(({ finding }) => finding.severity === severity)
    if (own.length === 0) return []
    const isFolded = folded.includes(severity) && words === ''
    return [{ kind: 'head', severity, count: own.length, folded: isFolded }, ...(isFolded ? [] : own.map((one): Row => ({ kind: 'finding', keyed: one })))]
  })
}

/** The finding after (or before) the selected one among those listed; wraps around. */
export function neighbourFinding(rows: readonly Row[], selected: string | null, step: 1 | -1): KeyedFinding | null {
  const listed = rows.flatMap((row) => (row.kind === 'finding' ? [row.keyed] : []))
  if (listed.length === 0) return null
  const at = listed.findIndex(({ key }) => key === selected)
  const next = at < 0 ? (step === 1 ? 0 : listed.length - 1) : (at + step + listed.length) % listed.length
  return listed[next] ?? null
}

/** True when the findings shown are of the text as it is now. */
export const isAnalysed = (document: DeskDocument): boolean => document.analysis?.version === document.textVersion
