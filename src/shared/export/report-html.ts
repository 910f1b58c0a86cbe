import { severities, type Severity } from '../checks/finding'
import { verdictTitles } from '../review/decisions'
import { lineIndexOf, type LineIndex } from '../text/line-index'
import type { Span } from '../text/span'
import type { ExportInput, ReviewedFinding } from './export-input'
import { severityTitles } from './report-markdown'

/** The review as one self-contained page, set for the screen and for paper: no script, no font, no picture from elsewhere. */
export function exportHtml(input: ExportInput): string {
  const lines = lineIndexOf(input.analysis.document.text)
  const name = escapeHtml(input.name)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Review of ${name}</title>
<style>${STYLE}</style>
</head>
<body>
<header><p class="eyebrow">Corrigenda review</p><h1>${name}</h1>${summary(input)}</header>
<main>
${severities.map((severity) => section(input, severity, lines)).join('')}${changes(input)}
</main>
<footer><p>Source ${input.proof.source}<br>Result ${input.proof.result}<br>Corrigenda ${escapeHtml(input.version)}</p></footer>
</body>
</html>
`
}

function summary(input: ExportInput): string {
  const cells = severities.map((severity) => {
    const all = input.findings.filter((reviewed) => reviewed.finding.severity === severity)
    const open = all.filter((reviewed) => reviewed.decision === null).length
    return `<li class="${severity}"><b>${open}</b> open ${severityTitles[severity].toLowerCase()}${all.length > open ? `, ${all.length - open} decided` : ''}</li>`
  })
  return `<ul class="summary">${cells.join('')}</ul>`
}

function section(input: ExportInput, severity: Severity, lines: LineIndex): string {
  const chosen = input.findings.filter((reviewed) => reviewed.finding.severity === severity)
  if (chosen.length === 0) return ''
  return `<section class="${severity}"><h2>${severityTitles[severity]}</h2>${chosen.map((reviewed) => card(input, reviewed, lines)).join('')}</section>\n`
}

function card(input: ExportInput, { finding, decision }: ReviewedFinding, lines: LineIndex): string {
  const { text } = input.analysis.document
  const quote = (span: Span, note: string): string =>
    `<figure><blockquote>${escapeHtml(text.slice(span.start, span.end))}</blockquote><figcaption>line ${lines.positionAt(span.start).line}${note === '' ? '' : ` · ${escapeHtml(note)}`}</figcaption></figure>`
  const verdict = decision
    ? `<p class="verdict">${verdictTitles[decision.verdict]}${decision.reason === '' ? '' : `: ${escapeHtml(decision.reason)}`} <time>${escapeHtml(decision.time)}</time></p>`
    : '<p class="verdict open">Open</p>'
  return `<article><h3>${escapeHtml(finding.message)}</h3><div class="places">${quote(finding.span, '')}${finding.because.map((reason) => quote(reason.span, reason.note)).join('')}</div>${verdict}<p class="check">${escapeHtml(finding.check)}</p></article>`
}

function changes(input: ExportInput): string {
  const rows = input.proof.edits.map((edit) =>
    `<tr><td>${edit.offset}</td><td><del>${escapeHtml(edit.old)}</del></td><td><ins>${escapeHtml(edit.new)}</ins></td><td>${escapeHtml(edit.verdict ?? 'typed')}</td></tr>`)
  const body = rows.length === 0 ? '<p>Nothing was changed.</p>' : `<table><thead><tr><th>Offset</th><th>Was</th><th>Is</th><th>Why</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
  return `<section><h2>Changes</h2>${body}</section>`
}

/** Text of a biography inside HTML, in content and in attributes. */
const escapeHtml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')

const STYLE = `
:root{--ink:#1f2328;--soft:#5b6470;--line:#d9dce1;--red:#a3242b;--amber:#8a5a00;--blue:#45617d;--grey:#666}
*{box-sizing:border-box}body{font:16px/1.5 "Source Sans 3","Segoe UI",system-ui,sans-serif;color:var(--ink);max-width:52rem;margin:3rem auto;padding:0 1.5rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 1rem}h2{font-size:1.25rem;margin:2.5rem 0 1rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
h3{font-size:1rem;margin:0 0 .75rem}.eyebrow{color:var(--soft);margin:0;letter-spacing:.04em}.summary{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;list-style:none;padding:0}
article{border-left:3px solid var(--line);padding:.25rem 0 .25rem 1rem;margin:0 0 1.5rem;break-inside:avoid}
.contradiction article,.summary .contradiction{border-color:var(--red)}.doubt article{border-color:var(--amber)}.gap article{border-color:var(--blue)}
.places{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:.75rem}figure{margin:0}blockquote{margin:0;font:1.05rem/1.45 "Source Serif 4",Georgia,serif;overflow-wrap:anywhere}
figcaption,.check,footer,time{color:var(--soft);font-size:.85rem}.verdict{margin:.5rem 0 0;font-weight:600}.verdict.open{color:var(--red)}.check{margin:.25rem 0 0}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
del{color:var(--red)}ins{color:#1d6b3a;text-decoration:none}footer{margin-top:3rem;overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none;font-size:11pt}}`
