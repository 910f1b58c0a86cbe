/** A stretch of text: half-open UTF-16 code-unit offsets into the LF text. The only unit of position in the program. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const spanOf = (start: number, end: number): Span => ({ start, end })

/** The text a span stands for. */
export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end)

/** The same span, `by` code units later. */
export const shiftSpan = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by })

/** True when every offset of `inner` lies in `outer`; an empty span lies in every span that touches it. */
export const containsSpan = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** True when the spans share at least one code unit. */
export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True when the spans share a code unit or a border. */
export const spansTouch = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** Reading order: by start, then by end. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

/** The smallest span over both. */
export const coverSpans = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })
