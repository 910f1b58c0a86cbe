import type { Finding } from '../shared/checks/finding'
import { parse } from '../shared/document/parse'
import type { Analysis } from '../shared/review/analyze'

/** A finding as a test needs it: everything that is not given is empty, its place is the first letter of the text. */
export const findingOf = (given: Partial<Finding>): Finding => ({
  check: 'dates/impossible-date', severity: 'contradiction', fingerprint: 'a', message: 'Something is wrong.', span: { start: 0, end: 1 }, because: [], fixes: [], ...given,
})

/** A review of a text with exactly these findings, for testing what comes after the engine. */
export const analysisOf = (text: string, findings: readonly Finding[], version = 1): Analysis => ({
  version, document: parse(text), timexes: [], claims: [], findings,
  profile: { names: { full: [], surnames: [], given: [], pronouns: null, spouses: [] }, offices: [], claims: [] },
})
