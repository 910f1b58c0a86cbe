import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { analysisOfText, clashingLife, exportInputOf } from '../../testing/export-fixture'
import { decide, decideByFix } from '../review/decisions'
import { applyEdits } from '../text/edit'
import type { ExportRequest } from './formats'
import { exportHtml } from './report-html'
import { exportMarkdown } from './report-markdown'

const TIME = '2026-01-02T03:04:05Z'
const { findings } = analysisOfText(clashingLife)
const doubled = findings.find(({ check }) => check === 'text/doubled-word')
const clash = findings.find(({ severity }) => severity === 'contradiction')

/** A text with all kinds of decisions: a fix, a dismissal with a reason that looks like markup, a stale one, a finding left open. */
function reviewed(more: Partial<ExportRequest> = {}) {
  const [fix] = clash?.fixes ?? []
  if (!clash || !fix || !doubled) throw new Error('the fixture has no clash or no doubled word')
  const text = applyEdits(clashingLife, fix.edits)
  const dismissed = decide(doubled, clashingLife, 'check-is-wrong', '<b>a title</b> *so* | there', TIME)
  const stale = { ...decide(doubled, clashingLife, 'disputed', 'of an old text', TIME), check: 'life/other', fingerprint: 'gone', quotes: ['gone'] }
  return exportInputOf(text, { original: clashingLife, decisions: [decideByFix(clash, fix, clashingLife, TIME), dismissed, stale], ...more })
}

const parts = ['orla-venn.txt', 'The check is wrong here', 'a title', 'The second side was changed like the first', 'of an old text', '2 January 2026', 'Settled by a change', 'Decisions that nothing answers to any more', 'text/space-before-punctuation']

describe('the report in Markdown', () => {
  it('tells findings, decisions with reason and time, fixes, stale ones, changes and proof', () => {
    const input = reviewed()
    const markdown = exportMarkdown(input)
    for (const part of [...parts, input.proof.source, input.proof.result]) expect(markdown).toContain(part)
    expect(markdown).toContain('| Style | 1 |')
    expect(markdown).toContain('\n\n2 decided\n')
    expect(markdown).not.toContain(TIME)
    expect(exportMarkdown(exportInputOf(clashingLife))).toMatch(/\| Contradictions \| 1 \|[^]*\n\n0 decided\n/)
  })

  it('lets nothing that is quoted become markup', () => {
    const html = marked.parse(exportMarkdown(reviewed()), { async: false })
    expect(html).not.toMatch(/<b>|<script|<em>so/)
    expect(html.match(/<table>/g)).toHaveLength(2)
  })
})

describe('the report in HTML', () => {
  it('tells the same', () => {
    const input = reviewed()
    const html = exportHtml(input)
    for (const part of [...parts, input.proof.source, input.proof.result]) expect(html).toContain(part)
    expect(html).toContain('<b>2</b> decided')
    expect(html.replaceAll(`datetime="${TIME}"`, '')).not.toContain(TIME)
  })

  it('needs nothing from elsewhere, and forbids it', () => {
    const html = exportHtml(reviewed())
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'")
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|embed|base|form)\b|\bsrc=|\bhref=|url\(|@import|https?:/i)
  })

  it('lets nothing that is quoted become markup', () => {
    const html = exportHtml(exportInputOf(clashingLife.replaceAll('Mayor of Ruddle', 'Mayor of <img src=x onerror=alert(1)>').replace('9 June 1938.', '8 June 1938.'), { name: '"><script>.txt' }))
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain('&quot;&gt;&lt;script&gt;.txt')
  })

  it('is set for paper too', () => expect(exportHtml(reviewed())).toMatch(/@media print\{.*break-inside|break-inside:avoid[\s\S]*@media print/))
})

it.each([['Markdown', exportMarkdown], ['HTML', exportHtml]] as const)('the report in %s says what is known of the changes', (_name, write) => {
  const original = reviewed().analysis.document.text
  const report = (base: ExportRequest['base']): string => write(reviewed({ base, original }))
  expect(report('opened')).toContain('Nothing was changed since the text was opened.')
  expect(report('named')).toContain('Nothing differs from the text it is compared with.')
  expect(report('unknown')).toContain('Not known: the text before the review was not named')
  expect(report('unknown')).not.toMatch(/- source|Source <code>/)
  expect(report('unknown')).toContain('Settled by a change')
})
