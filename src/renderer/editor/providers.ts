import type { Finding } from '../../shared/checks/finding'
import type { Document } from '../../shared/document/document'
import { spansTouch, type Span } from '../../shared/text/span'
import { getState } from '../store/store'
import { freshReview, reviewNow, type FreshReview } from './fresh-review'
import { host } from './host'
import { findingText, timexText } from './hover-text'
import { LANGUAGE, monaco } from './monaco'

const JUMP = 'corrigenda.jump'
const FIX = 'corrigenda.fix'
const MOST_HOVERED = 4

type Model = monaco.editor.ITextModel

/** Hover, light bulb, folding and outline. Each waits for the review of the text as it is now. */
export function registerProviders(applyFix: (finding: Finding, fix: number) => void): void {
  monaco.editor.registerCommand(JUMP, (_accessor: unknown, start: number, end: number) => {
    const { active } = getState()
    if (active !== null) host.reveal(active, { start, end }, true)
  })
  monaco.editor.registerCommand(FIX, (_accessor: unknown, fingerprint: string, start: number, fix: number) => {
    const model = host.editor?.getModel()
    const finding = model && reviewNow(model)?.open.find((one) => one.fingerprint === fingerprint && one.span.start === start)
    if (finding) applyFix(finding, fix)
  })
  const answer = async <Answer>(model: Model, none: Answer, make: (review: FreshReview) => Answer): Promise<Answer> => {
    const review = await freshReview(model)
    return review && !model.isDisposed() ? make(review) : none
  }
  const { languages } = monaco
  languages.registerHoverProvider(LANGUAGE, { provideHover: (model, position) => answer(model, null, (review) => hoverAt(model, position, review)) })
  languages.registerCodeActionProvider(LANGUAGE, { provideCodeActions: (model, range) => answer(model, { actions: [], dispose }, (review) => ({ actions: actionsAt(model, range, review), dispose })) })
  languages.registerFoldingRangeProvider(LANGUAGE, { provideFoldingRanges: (model) => answer(model, [], ({ analysis }) => foldsOf(model, analysis.document)) })
  languages.registerDocumentSymbolProvider(LANGUAGE, { displayName: 'Sections', provideDocumentSymbols: (model) => answer(model, [], ({ analysis }) => symbolsOf(model, analysis.document)) })
}

/** Monaco wants to be able to give a list of actions back; ours hold nothing. */
function dispose(): void {}

const rangeOf = (model: Model, span: Span): monaco.Range => monaco.Range.fromPositions(model.getPositionAt(span.start), model.getPositionAt(span.end))

const placesOf = (finding: Finding): Span[] => [finding.span, ...finding.because.map((reason) => reason.span)]

function hoverAt(model: Model, position: monaco.Position, { analysis, open }: FreshReview): monaco.languages.Hover | null {
  const offset = model.getOffsetAt(position)
  const touches = (span: Span): boolean => span.start <= offset && offset <= span.end
  const findings = open.filter((finding) => placesOf(finding).some(touches)).slice(0, MOST_HOVERED)
  const timex = analysis.timexes.find((one) => touches(one.span))
  const span = findings.flatMap(placesOf).find(touches) ?? timex?.span
  if (!span) return null
  const contents = [...findings.map((finding) => findingHover(model, finding, analysis.document.text, offset)), ...(timex ? [{ value: timexText(timex) }] : [])]
  return { contents, range: rangeOf(model, span) }
}

function findingHover(model: Model, finding: Finding, text: string, offset: number): monaco.IMarkdownString {
  const others = placesOf(finding).filter((span) => offset < span.start || offset > span.end)
  const places = others.map((span) => ({
    span, line: model.getPositionAt(span.start).lineNumber, link: `command:${JUMP}?${encodeURIComponent(JSON.stringify([span.start, span.end]))}`,
  }))
  return { value: findingText(finding, text, places), isTrusted: { enabledCommands: [JUMP] } }
}

function actionsAt(model: Model, range: monaco.Range, { open }: FreshReview): monaco.languages.CodeAction[] {
  const span = { start: model.getOffsetAt(range.getStartPosition()), end: model.getOffsetAt(range.getEndPosition()) }
  return open.filter((finding) => placesOf(finding).some((place) => spansTouch(place, span))).flatMap((finding) => finding.fixes.map((fix, index): monaco.languages.CodeAction => ({
    title: fix.title, kind: 'quickfix', isPreferred: fix.safety === 'safe',
    command: { id: FIX, title: fix.title, arguments: [finding.fingerprint, finding.span.start, index] },
  })))
}

function foldsOf(model: Model, document: Document): monaco.languages.FoldingRange[] {
  const lineOf = (offset: number): number => model.getPositionAt(offset).lineNumber
  const lastLine = model.getLineCount()
  const heads = document.sections.flatMap((section) => (section.heading ? [section.heading] : []))
  const folds = heads.map((head, index) => {
    const next = heads.slice(index + 1).find((other) => other.level <= head.level)
    return { start: lineOf(head.span.start), end: next ? lineOf(next.span.start) - 1 : lastLine }
  })
  const { record } = document
  return [...(record ? [{ start: lineOf(record.span.start), end: lineOf(record.span.end) }] : []), ...folds].filter((fold) => fold.end > fold.start)
}

function symbolsOf(model: Model, document: Document): monaco.languages.DocumentSymbol[] {
  return document.sections.flatMap((section) => (section.heading ? [{
    name: section.heading.title || 'untitled', detail: '', kind: monaco.languages.SymbolKind.String, tags: [],
    range: rangeOf(model, section.span), selectionRange: rangeOf(model, section.heading.titleSpan),
  }] : []))
}
