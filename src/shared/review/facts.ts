import type { Claim, Predicate, Source } from '../claims/claim'
import { isPlain } from '../claims/claim'
import type { Finding } from '../checks/finding'
import type { Entry } from '../document/document'
import { containsSpan, spansOverlap, type Span } from '../text/span'
import type { Analysis } from './analyze'

/** One thing the text says of its subject, with every statement of it side by side. */
export interface Fact {
  /** Stable across edits: "Term End3", "born", "office 2 office-end". */
  readonly id: string
  /** As an editor calls it: the record's own key, else the predicate in words. */
  readonly label: string
  readonly predicate: Predicate | null
  /** Index into `profile.offices`, null for facts of the person. */
  readonly office: number | null
  readonly statements: readonly Statement[]
  /** True when an open contradiction stands on one of the statements. */
  readonly conflicting: boolean
}

export interface Statement {
  readonly value: string
  /** EDTF where the value is a date. */
  readonly edtf: string | null
  readonly source: Source
  readonly span: Span
  /** The sentence or record line. */
  readonly context: Span
}

/** The words of a predicate: "office-end" reads "office end". */
export const predicateWords = (predicate: Predicate): string => predicate.replaceAll('-', ' ')

/**
 * All facts in the order of the record, then those that only the prose states. `open` are the findings whose two sides still stand.
 * Statements that are guarded, about somebody else or loosely linked are left out: they are no facts of the subject.
 */
export function factsOf(analysis: Analysis, open: readonly Finding[]): Fact[] {
  const disputed = placesOf(open)
  const drafts = new Map<string, FactDraft>()
  for (const entry of analysis.document.record?.entries ?? []) draftFromEntry(drafts, entry, analysis)
  for (const claim of analysis.claims) if (claim.source !== 'record' && isFactual(claim)) draftFromProse(drafts, claim, analysis)
  return [...drafts.values()].map((draft) => ({
    ...draft, conflicting: draft.statements.some((statement) => disputed.some((place) => spansOverlap(place, statement.span))),
  }))
}

interface FactDraft extends Omit<Fact, 'statements' | 'conflicting'> {
  readonly statements: Statement[]
}

const LINKED = 0.7

const isFactual = (claim: Claim): boolean => isPlain(claim) && (claim.office === null || claim.office.score >= LINKED)

const placesOf = (open: readonly Finding[]): Span[] =>
  open.filter((finding) => finding.severity === 'contradiction').flatMap((finding) => [finding.span, ...finding.because.map((place) => place.span)])

/** The office a record line belongs to, also where its value says nothing that is understood. */
const officeOf = (entry: Entry, { profile }: Analysis): number | null =>
  profile.offices.find((office) => office.entries.some((own) => own.span.start === entry.span.start))?.index ?? null

function draftFromEntry(drafts: Map<string, FactDraft>, entry: Entry, analysis: Analysis): void {
  const claim = analysis.claims.find((known) => known.source === 'record' && containsSpan(entry.span, known.evidence))
  const id = drafts.has(entry.key) ? `${entry.key} (line at ${entry.span.start})` : entry.key
  drafts.set(id, {
    id, label: entry.key, predicate: claim?.predicate ?? null, office: claim?.office?.office ?? officeOf(entry, analysis),
    statements: [{ value: entry.value, edtf: claim?.when?.edtf ?? null, source: 'record', span: entry.valueSpan, context: entry.span }],
  })
}

function draftFromProse(drafts: Map<string, FactDraft>, claim: Claim, analysis: Analysis): void {
  if (claim.predicate === 'other' || claim.predicate === 'name') return
  for (const { predicate, edtf } of saidBy(claim)) {
    addStatement(drafts, predicate, claim.office?.office ?? null, {
      value: analysis.document.text.slice(claim.evidence.start, claim.evidence.end), edtf, source: claim.source, span: claim.evidence, context: claim.context,
    })
  }
}

const TERMS: Partial<Record<Predicate, readonly [Predicate, Predicate]>> = {
  'office-term': ['office-start', 'office-end'], 'reign-term': ['reign-start', 'reign-end'],
}

/** "from 1931 to 1938" says when a term starts and when it ends: it stands beside what the record says of either. */
function saidBy(claim: Claim): { readonly predicate: Predicate; readonly edtf: string | null }[] {
  const edges = TERMS[claim.predicate]
  const dates = claim.when?.edtf.split('/') ?? []
  if (!edges || dates.length !== 2) return [{ predicate: claim.predicate, edtf: claim.when?.edtf ?? null }]
  return edges.flatMap((predicate, index) => (dates[index] === '..' || !dates[index] ? [] : [{ predicate, edtf: dates[index] ?? null }]))
}

function addStatement(drafts: Map<string, FactDraft>, predicate: Predicate, office: number | null, statement: Statement): void {
  for (const draft of drafts.values()) {
    if (draft.predicate === predicate && draft.office === office) {
      draft.statements.push(statement)
      return
    }
  }
  const id = office === null ? predicate : `office ${office} ${predicate}`
  drafts.set(id, { id, label: predicateWords(predicate), predicate, office, statements: [statement] })
}

/**
 * The date that every dated statement of a fact agrees on, as EDTF: the most exact one, when all others say the same less exactly.
 * Null when there is none, when the fact is in conflict, or when two statements are not forms of one date: nothing is chosen.
 */
export function settledDate(fact: Fact): string | null {
  if (fact.conflicting) return null
  const dates = fact.statements.map((statement) => statement.edtf).filter((edtf): edtf is string => edtf !== null)
  const [best] = [...dates].sort((a, b) => b.length - a.length)
  return best !== undefined && dates.every((date) => best === date || best.startsWith(`${date}-`)) ? best : null
}

/**
 * agreed: every statement says the same. conflicting: an open contradiction, or one that was left standing as disputed, is on it.
 * differing: its dates are not forms of one date, though no check calls that a contradiction. Nothing is chosen in the last two.
 */
export type FactStatus = 'agreed' | 'conflicting' | 'differing'

export function factStatus(fact: Fact): FactStatus {
  if (fact.conflicting) return 'conflicting'
  const dated = fact.statements.filter((statement) => statement.edtf !== null)
  return dated.length > 1 && settledDate(fact) === null ? 'differing' : 'agreed'
}

/** A fact that reads otherwise than before. */
export interface FactChange {
  readonly id: string
  readonly label: string
  readonly before: readonly Statement[]
  readonly after: readonly Statement[]
}

/** The facts that two versions of a text state differently: changed, added (`before` empty) or removed (`after` empty). */
export function changedFacts(before: readonly Fact[], after: readonly Fact[]): FactChange[] {
  const old = new Map(before.map((fact) => [fact.id, fact]))
  const changes: FactChange[] = []
  for (const fact of after) {
    const known = old.get(fact.id)
    old.delete(fact.id)
    const was = known?.statements ?? []
    if (valuesOf(was) !== valuesOf(fact.statements)) changes.push({ id: fact.id, label: fact.label, ...onlyDifferent(was, fact.statements) })
  }
  for (const fact of old.values()) changes.push({ id: fact.id, label: fact.label, before: fact.statements, after: [] })
  return changes
}

const valuesOf = (statements: readonly Statement[]): string => statements.map(meaningOf).join('\n')

/** What a statement says, whatever its form: "May 24, 1993" and "24 May 1993" are one. */
const meaningOf = (statement: Statement): string => statement.edtf ?? statement.value

function onlyDifferent(before: readonly Statement[], after: readonly Statement[]): { before: Statement[]; after: Statement[] } {
  const lacks = (list: readonly Statement[], one: Statement): boolean => !list.some((statement) => statement.source === one.source && meaningOf(statement) === meaningOf(one))
  return { before: before.filter((one) => lacks(after, one)), after: after.filter((one) => lacks(before, one)) }
}
