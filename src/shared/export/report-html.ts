import { severities, type Severity } from '../checks/finding'
import { verdictTitles, type Decision } from '../review/decisions'
import { lineIndexOf, type LineIndex } from '../text/line-index'
import type { Span } from '../text/span'
import type { ExportInput, ReviewedFinding } from './export-input'
import { reportQuote } from './report-quote'
import { decidedCount, fixedTitle, noChanges, reportDate, severityTitles, staleTitle } from './report-words'

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
${severities.map((severity) => section(input, severity, lines)).join('')}${decisionList(fixedTitle, input.fixed)}${decisionList(staleTitle, input.stale)}${changes(input)}
</main>
<footer><p>${input.base === 'unknown' ? '' : `Source <code>${input.proof.source}</code><br>`}Result <code>${input.proof.result}</code><br>Corrigenda ${escapeHtml(input.version)}</p></footer>
</body>
</html>
`
}

function summary(input: ExportInput): string {
  const cells = severities.map((severity) => {
    const open = input.findings.filter(({ finding, decision }) => finding.severity === severity && decision === null).length
    return `<li class="${severity}">${severityTitles[severity]}: <b>${open}</b> open</li>`
  })
  return `<ul class="summary">${cells.join('')}<li><b>${decidedCount(input)}</b> decided</li></ul>`
}

function section(input: ExportInput, severity: Severity, lines: LineIndex): string {
  const chosen = input.findings.filter((reviewed) => reviewed.finding.severity === severity)
  if (chosen.length === 0) return ''
  return `<section class="${severity}"><h2>${severityTitles[severity]}</h2>${chosen.map((reviewed) => card(input, reviewed, lines)).join('')}</section>\n`
}

function card(input: ExportInput, { finding, decision }: ReviewedFinding, lines: LineIndex): string {
  const { text } = input.analysis.document
  const quote = (span: Span, note: string): string => {
    const { line, before, words, after } = reportQuote(text, lines, span)
    return `<figure><blockquote>${escapeHtml(before)}<mark>${escapeHtml(words)}</mark>${escapeHtml(after)}</blockquote><figcaption>line ${line}${note === '' ? '' : ` · ${escapeHtml(note)}`}</figcaption></figure>`
  }
  const verdict = decision
    ? `<p class="verdict">${verdictTitles[decision.verdict]}${decision.reason === '' ? '' : `: ${escapeHtml(decision.reason)}`} ${dateOf(decision.time)}</p>`
    : '<p class="verdict open">Open</p>'
  return `<article><h3>${escapeHtml(finding.message)}</h3><div class="places">${quote(finding.span, '')}${finding.because.map((reason) => quote(reason.span, reason.note)).join('')}</div>${verdict}<p class="check">${escapeHtml(finding.check)}</p></article>`
}

function decisionList(title: string, decisions: readonly Decision[]): string {
  if (decisions.length === 0) return ''
  const rows = decisions.map((decision) => `<li>${escapeHtml(decision.message)} <b>${verdictTitles[decision.verdict]}</b>${decision.reason === '' ? '' : `: ${escapeHtml(decision.reason)}`} ${dateOf(decision.time)}</li>`)
  return `<section><h2>${title}</h2><ul>${rows.join('')}</ul></section>\n`
}

const dateOf = (time: string): string => `<time datetime="${escapeHtml(time)}">${escapeHtml(reportDate(time))}</time>`

function changes({ proof, base }: ExportInput): string {
  const rows = proof.edits.map((edit) =>
    `<tr><td>${edit.offset}</td><td><del>${escapeHtml(edit.old)}</del></td><td><ins>${escapeHtml(edit.new)}</ins></td><td>${edit.verdict ? verdictTitles[edit.verdict] : 'typed'}${edit.finding === null ? '' : `<br><code>${escapeHtml(edit.finding)}</code>`}</td><td>${edit.time === null ? '' : dateOf(edit.time)}</td></tr>`)
  const head = '<thead><tr><th scope="col">Offset</th><th scope="col">Was</th><th scope="col">Is</th><th scope="col">Why</th><th scope="col">When</th></tr></thead>'
  return `<section><h2>Changes</h2>${rows.length === 0 ? `<p>${noChanges[base]}</p>` : `<table>${head}<tbody>${rows.join('')}</tbody></table>`}</section>`
}

/** Text of a biography inside HTML, in content and in attributes. */
const escapeHtml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')

/** Dark on a dark screen; always black on white on paper. */
const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1f2328;--soft:#5b6470;--line:#d9dce1;--red:#a3242b;--amber:#8a5a00;--blue:#45617d;--green:#1d6b3a}
@media screen and (prefers-color-scheme:dark){:root{--paper:#17191c;--ink:#e4e6e9;--soft:#a3abb5;--line:#363b42;--red:#ff8a8f;--amber:#e3b341;--blue:#9cbbd9;--green:#7fd19b}}
*{box-sizing:border-box}body{font:16px/1.5 "Source Sans 3","Segoe UI",system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:52rem;margin:3rem auto;padding:0 1.5rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 1rem;overflow-wrap:anywhere}h2{font-size:1.25rem;margin:2.5rem 0 1rem;border-bottom:1px solid var(--line);padding-bottom:.25rem;break-after:avoid}
h3{font-size:1rem;margin:0 0 .75rem}.eyebrow{color:var(--soft);margin:0;letter-spacing:.04em}.summary{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;list-style:none;padding:0}
article{border-left:3px solid var(--line);padding:.25rem 0 .25rem 1rem;margin:0 0 1.5rem;break-inside:avoid}
.contradiction article{border-color:var(--red)}.doubt article{border-color:var(--amber)}.gap article{border-color:var(--blue)}
.summary .contradiction b{color:var(--red)}.summary .doubt b{color:var(--amber)}.summary .gap b{color:var(--blue)}
.places{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:.75rem}figure{margin:0}blockquote{margin:0;font:1.05rem/1.45 "Source Serif 4",Georgia,serif;overflow-wrap:anywhere;color:var(--soft)}mark{background:none;color:var(--ink);font-weight:600}
figcaption,.check,footer,time{color:var(--soft);font-size:.85rem}.verdict{margin:.5rem 0 0;font-weight:600}.verdict.open{color:var(--red)}.check{margin:.25rem 0 0}
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}tr{break-inside:avoid}
code{font:.85em ui-monospace,monospace}del{color:var(--red)}ins{color:var(--green);text-decoration:none}footer{margin-top:3rem;overflow-wrap:anywhere}
@page{margin:18mm 16mm}@media print{body{margin:0;padding:0;max-width:none;font-size:11pt}}`
