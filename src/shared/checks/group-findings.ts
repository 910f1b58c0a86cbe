import { compareSpans, spansOverlap, type Span } from '../text/span'
import { severities, type Finding } from './finding'

/** A place longer than this is a passage, not a value that could be wrong. */
const LONGEST_SUSPECT = 80
/** A finding with more places than this is a survey ("these are all written differently"), not a clash. */
const MOST_PLACES = 12

/**
 * Groups findings by root cause. Where several contradictions or doubts share one place, that place is the suspect:
 * changing it would settle all of them. The gravest finding of such a group leads; the others carry its fingerprint as
 * `root`. The suspect is the place that most findings share, so it is found whichever side each check put first.
 * Order and number of the findings stay as they are.
 */
export function groupFindings(findings: readonly Finding[]): Finding[] {
  const places = suspectPlaces(findings)
  const roots = new Map<number, number>()
  const grouped = new Set<number>()
  for (const members of [...places.values()].sort((a, b) => b.length - a.length)) {
    const open = members.filter((index) => !grouped.has(index))
    const lead = leader(open, findings)
    if (open.length < 2 || lead === undefined) continue
    for (const index of open) {
      grouped.add(index)
      if (index !== lead) roots.set(index, lead)
    }
  }
  return findings.map((finding, index) => {
    const lead = roots.get(index)
    const root = lead === undefined ? undefined : findings[lead]
    return root === undefined || root.fingerprint === finding.fingerprint ? finding : { ...finding, root: root.fingerprint }
  })
}

/** A finding with those that one change would settle together with it. */
type Leading<Item> = Item & { readonly follows: readonly Finding[] }

/** Findings in the order given, those that follow from another under the one that leads them. Without a leader among them (it was decided) each stands for itself. */
export function underLeaders<Item extends { readonly finding: Finding }>(items: readonly Item[]): Leading<Item>[] {
  const leaders = new Map<string, Finding[]>()
  for (const { finding } of items) if (finding.root === undefined && !leaders.has(finding.fingerprint)) leaders.set(finding.fingerprint, [])
  const followersOf = (finding: Finding): Finding[] | undefined => (finding.root === undefined ? undefined : leaders.get(finding.root))
  for (const { finding } of items) followersOf(finding)?.push(finding)
  const lead = new Set<string>()
  return items.filter(({ finding }) => !followersOf(finding)).map((item) => {
    const { root: _settled, ...own } = item.finding
    const isFirst = item.finding.root === undefined && !lead.has(item.finding.fingerprint)
    if (isFirst) lead.add(item.finding.fingerprint)
    return { ...item, finding: item.finding.root === undefined ? item.finding : own, follows: isFirst ? leaders.get(item.finding.fingerprint) ?? [] : [] }
  })
}

/** The place that a finding shares with those it leads: changing it settles them all. The one that most of them name. */
export function suspectOf(lead: Finding, follows: readonly Finding[]): Span {
  const others = follows.map(placesOf)
  const named = (span: Span): number => others.filter((places) => places.some((place) => spansOverlap(place, span))).length
  return placesOf(lead).reduce((best, span) => (named(span) > named(best) ? span : best))
}

const placesOf = (finding: Finding): Span[] => [finding.span, ...finding.because.map((place) => place.span)]

/** Short places of contradictions and doubts, each with the findings (by index) that name it. Overlapping places are one. */
function suspectPlaces(findings: readonly Finding[]): Map<number, number[]> {
  const named: { readonly span: Span; readonly finding: number }[] = []
  findings.forEach((finding, index) => {
    if (finding.severity === 'style' || finding.severity === 'gap' || finding.because.length >= MOST_PLACES) return
    for (const span of placesOf(finding)) {
      if (span.end - span.start <= LONGEST_SUSPECT) named.push({ span, finding: index })
    }
  })
  named.sort((a, b) => compareSpans(a.span, b.span))
  const places = new Map<number, number[]>()
  let start = -1
  let end = -1
  for (const { span, finding } of named) {
    if (span.start >= end) start = span.start
    end = Math.max(end, span.end)
    const members = places.get(start) ?? []
    if (!members.includes(finding)) members.push(finding)
    places.set(start, members)
  }
  return places
}

/** The gravest; among equals one that offers a fix, then the first in the text. */
function leader(members: readonly number[], findings: readonly Finding[]): number | undefined {
  const weight = (index: number): number => {
    const finding = findings[index]
    return finding === undefined ? Infinity : severities.indexOf(finding.severity) * 2 + (finding.fixes.length > 0 ? 0 : 1)
  }
  return [...members].sort((a, b) => weight(a) - weight(b) || a - b)[0]
}
