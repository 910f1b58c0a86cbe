import type { Finding, Severity } from '../../shared/checks/finding'
import type { Analysis } from '../../shared/review/analyze'
import type { Span } from '../../shared/text/span'
import type { Buffer } from './buffer'
import { escaped } from './hover-text'
import { monaco } from './monaco'

const STICKY = monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges

const RULER: Readonly<Record<Severity, { readonly light: string; readonly dark: string }>> = {
  contradiction: { light: '#b3262e', dark: '#ef8085' }, doubt: { light: '#a86a00', dark: '#e0b05c' },
  gap: { light: '#5a7693', dark: '#8fabc8' }, style: { light: '#8b8a84', dark: '#8e9096' },
}

type Decoration = monaco.editor.IModelDeltaDecoration

/** Soft tints for headings, record keys and dates. */
export function tints(analysis: Analysis, buffer: Buffer): Decoration[] {
  const tint = (span: Span, inlineClassName: string): Decoration => ({ range: buffer.range(span.start, span.end), options: { inlineClassName, stickiness: STICKY } })
  const { title, record, sections } = analysis.document
  return [
    ...(title ? [tint(title.span, 'tint-title')] : []),
    ...(record?.entries ?? []).map((entry) => tint(entry.keySpan, 'tint-key')),
    ...sections.flatMap((section) => (section.heading ? [tint(section.heading.span, 'tint-heading')] : [])),
    ...analysis.timexes.filter((timex) => timex.when !== null).map((timex) => tint(timex.span, 'tint-date')),
  ]
}

/** Squiggles, gutter marks and the ruler for what was found. */
export function marks(findings: readonly Finding[], buffer: Buffer): Decoration[] {
  return findings.flatMap((finding): Decoration[] => {
    const { severity } = finding
    const place: Decoration = {
      range: buffer.range(finding.span.start, finding.span.end),
      options: {
        className: `squiggle squiggle-${severity}`, stickiness: STICKY, zIndex: 4 - ['contradiction', 'doubt', 'gap', 'style'].indexOf(severity),
        overviewRuler: { color: RULER[severity].light, darkColor: RULER[severity].dark, position: monaco.editor.OverviewRulerLane.Right } as monaco.editor.IModelDecorationOverviewRulerOptions,
      },
    }
    // A range of its own, or a place that runs over the end of a wrapped line is marked in the margin of both.
    const margin: Decoration = {
      range: buffer.range(finding.span.start, finding.span.start),
      options: { glyphMarginClassName: `glyph glyph-${severity}`, glyphMarginHoverMessage: { value: escaped(finding.message) }, stickiness: STICKY },
    }
    const others = severity === 'contradiction' || severity === 'doubt' ? finding.because : []
    return [place, ...(severity === 'style' ? [] : [margin]), ...others.map((reason): Decoration => ({
      range: buffer.range(reason.span.start, reason.span.end), options: { className: `squiggle squiggle-${severity} is-other`, stickiness: STICKY },
    }))]
  })
}

/** Both places of the selected finding. */
export function selectedMarks(finding: Finding | null, buffer: Buffer): Decoration[] {
  if (!finding) return []
  return [finding.span, ...finding.because.map((reason) => reason.span)].map((span, index) => ({
    range: buffer.range(span.start, span.end), options: { className: index === 0 ? 'selected-place' : 'selected-place is-other', stickiness: STICKY },
  }))
}
