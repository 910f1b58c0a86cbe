import type { Finding } from '../../shared/checks/finding'
import type { Timex } from '../../shared/temporal/timex'
import { spansTouch, type Span } from '../../shared/text/span'
import { activeDocument } from '../store/select'
import { getState } from '../store/store'
import { host } from './host'
import { LANGUAGE, monaco } from './monaco'
import { explain } from './explain'

const JUMP = 'corrigenda.jump'

/** Hover, light bulb, folding and outline. Each answers from the last review; while a newer one runs it stays silent. */
export function registerProviders(applyFix: (finding: Finding, fix: number) => void): void {
  monaco.editor.registerCommand(JUMP, (_accessor: unknown, start: number, end: number) => {
    const { active } = getState()
    if (active !== null) host.reveal(active, { start, end }, true)
  })
  monaco.editor.registerCommand('corrigenda.fix', (_accessor: unknown, fingerprint: string, start: number, fix: number) => {
    const finding = activeDocument(getState())?.analysis?.findings.find((one) => one.fingerprint === fingerprint && one.span.start === start)
    if (finding) applyFix(finding, fix)
  })
  monaco.languages.registerHoverProvider(LANGUAGE, { provideHover: (model, position) => hoverAt(model, position) })
  monaco.languages.registerCodeActionProvider(LANGUAGE, { provideCodeActions: (model, range) => ({ actions: actionsAt(model, range), dispose: () => {} }) })
  monaco.languages.registerFoldingRangeProvider(LANGUAGE, { provideFoldingRanges: (model) => foldsOf(model) })
  monaco.languages.registerDocumentSymbolProvider(LANGUAGE, { provideDocumentSymbols: (model) => symbolsOf(model) })
}

function analysisOf(model: monaco.editor.ITextModel) {
  const document = activeDocument(getState())
  return document?.analysis && document.analysis.version === model.getVersionId() && host.buffer(document.id)?.model === model ? document.analysis : null
}

const rangeOf = (model: monaco.editor.ITextModel, span: Span): monaco.Range =>
  monaco.Range.fromPositions(model.getPositionAt(span.start), model.getPositionAt(span.end))

function hoverAt(model: monaco.editor.ITextModel, position: monaco.Position): monaco.languages.Hover | null {
  const analysis = analysisOf(model)
  if (!analysis) return null
  const offset = model.getOffsetAt(position)
  const touches = (span: Span): boolean => span.start <= offset && offset <= span.end
  const findings = analysis.findings.filter((finding) => touches(finding.span) || finding.because.some((reason) => touches(reason.span)))
  const timex = analysis.timexes.find((one) => touches(one.span))
  const contents = [...findings.slice(0, 4).map((finding) => findingText(model, finding, offset)), ...(timex ? [timexText(timex)] : [])]
  const span = findings[0] && touches(findings[0].span) ? findings[0].span : timex?.span
  return contents.length === 0 ? null : { contents, ...(span ? { range: rangeOf(model, span) } : {}) }
}

function findingText(model: monaco.editor.ITextModel, finding: Finding, offset: number): monaco.IMarkdownString {
  const places = [finding.span, ...finding.because.map((reason) => reason.span)].filter((span) => offset < span.start || offset > span.end)
  const lines = places.slice(0, 3).map((span) => {
    const { lineNumber } = model.getPositionAt(span.start)
    const link = `command:${JUMP}?${encodeURIComponent(JSON.stringify([span.start, span.end]))}`
    return `line ${lineNumber}: “${escaped(model.getValueInRange(rangeOf(model, span)))}” [Go there](${link})`
  })
  return { value: [`**${escaped(finding.message)}**`, ...lines].join('\n\n'), isTrusted: { enabledCommands: [JUMP] } }
}

const timexText = (timex: Timex): monaco.IMarkdownString => ({ value: escaped(explain(timex)) })

/** Text of a biography inside Markdown: nothing in it is markup. */
const escaped = (words: string): string => words.replace(/[\\`*_{}[\]()#+\-.!<>|~&]/g, '\\$&')

function actionsAt(model: monaco.editor.ITextModel, range: monaco.Range): monaco.languages.CodeAction[] {
  const analysis = analysisOf(model)
  if (!analysis) return []
  const span = { start: model.getOffsetAt(range.getStartPosition()), end: model.getOffsetAt(range.getEndPosition()) }
  return analysis.findings
    .filter((finding) => spansTouch(finding.span, span) || finding.because.some((reason) => spansTouch(reason.span, span)))
    .flatMap((finding) => finding.fixes.map((fix, index): monaco.languages.CodeAction => ({
      title: fix.title, kind: 'quickfix', isPreferred: fix.safety === 'safe',
      command: { id: 'corrigenda.fix', title: fix.title, arguments: [finding.fingerprint, finding.span.start, index] },
    })))
}

function foldsOf(model: monaco.editor.ITextModel): monaco.languages.FoldingRange[] {
  const document = analysisOf(model)?.document
  if (!document) return []
  const lineOf = (offset: number): number => model.getPositionAt(offset).lineNumber
  const lastLine = model.getLineCount()
  const heads = document.sections.flatMap((section) => (section.heading ? [section.heading] : []))
  const folds = heads.map((head, index) => {
    const next = heads.slice(index + 1).find((other) => other.level <= head.level)
    return { start: lineOf(head.span.start), end: next ? lineOf(next.span.start) - 1 : lastLine }
  })
  const record = document.record
  return [...(record ? [{ start: lineOf(record.span.start), end: lineOf(record.span.end) }] : []), ...folds].filter((fold) => fold.end > fold.start)
}

function symbolsOf(model: monaco.editor.ITextModel): monaco.languages.DocumentSymbol[] {
  const document = analysisOf(model)?.document
  return (document?.sections ?? []).flatMap((section) => (section.heading ? [{
    name: section.heading.title || 'untitled', detail: '', kind: monaco.languages.SymbolKind.String, tags: [],
    range: rangeOf(model, section.span), selectionRange: rangeOf(model, section.heading.titleSpan),
  }] : []))
}
