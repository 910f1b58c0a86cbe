import { assert } from '../shared/base/assert'
import { spanOf, type Span } from '../shared/text/span'

/** A text whose marks were taken out, and the spans they marked. */
export interface MarkedText {
  readonly text: string
  /** In order of their opening marks. */
  readonly spans: readonly Span[]
  /** The spans of "⟦label:…⟧", by label. */
  readonly labelled: Readonly<Record<string, Span>>
}

const MARK = /⟦(?:([a-z][a-z0-9-]*):)?|⟧/g

/**
 * Reads "Born 1850, died ⟦1840⟧." so that no test types an offset by hand. Marks may nest and may have a label
 * ("⟦end:24 May 1993⟧"); a label is small letters and digits, and no blank before or behind its colon is taken away.
 * Throws when marks do not pair or a label comes twice: then the test itself is wrong.
 */
export function readMarkedText(marked: string): MarkedText {
  const spans: Span[] = []
  const labelled: Record<string, Span> = {}
  const open: { readonly slot: number; readonly start: number; readonly label: string | undefined }[] = []
  let text = ''
  let from = 0
  for (const found of marked.matchAll(MARK)) {
    text += marked.slice(from, found.index)
    from = found.index + found[0].length
    if (found[0] !== '⟧') {
      open.push({ slot: spans.push(spanOf(text.length, text.length)) - 1, start: text.length, label: found[1] })
      continue
    }
    const opened = open.pop()
    assert(opened !== undefined, `a closing mark without an opening one in ${JSON.stringify(marked)}`)
    const span = spanOf(opened.start, text.length)
    spans[opened.slot] = span
    if (opened.label === undefined) continue
    assert(labelled[opened.label] === undefined, `the label ${opened.label} comes twice in ${JSON.stringify(marked)}`)
    labelled[opened.label] = span
  }
  assert(open.length === 0, `an opening mark without a closing one in ${JSON.stringify(marked)}`)
  return { text: text + marked.slice(from), spans, labelled }
}

/** The only span of a marked text. */
export function onlySpan({ spans, text }: MarkedText): Span {
  const [span] = spans
  assert(span !== undefined && spans.length === 1, `exactly one mark in ${JSON.stringify(text)}`)
  return span
}

/** The text with the spans marked again: what a failing test shows. Spans must nest or stay apart. */
export function markText(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) => [
    { at: start, isOpening: true, length: end - start }, { at: end, isOpening: false, length: end - start },
  ])
  // At one place: close the inner ones, then open the outer ones.
  marks.sort((a, b) => a.at - b.at || Number(a.isOpening) - Number(b.isOpening) || (a.isOpening ? b.length - a.length : a.length - b.length))
  let shown = ''
  let from = 0
  for (const { at, isOpening } of marks) {
    shown += text.slice(from, at) + (isOpening ? '⟦' : '⟧')
    from = at
  }
  return shown + text.slice(from)
}
