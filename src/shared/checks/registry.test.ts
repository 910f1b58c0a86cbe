import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectLaws, findingsOf } from '../../testing/check-tester'
import { applyEdits, sortEdits } from '../text/edit'
import type { Check } from './check'
import type { Finding } from './finding'
import { registry } from './registry'

const checksFolder = join(__dirname)
const pagesFolder = join(__dirname, '../../../docs/checks')

/** family/name of every file with the ending, one folder deep. */
function namesIn(folder: string, ending: string): string[] {
  const families = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return families.flatMap(({ name: family }) => readdirSync(join(folder, family)).filter((file) => file.endsWith(ending)).map((file) => `${family}/${file.slice(0, -ending.length)}`)).sort()
}

/** A source that declares a check; other files of a family hold what its checks share. */
const declaresCheck = (name: string): boolean => /= defineCheck\(/.test(readFileSync(join(checksFolder, `${name}.ts`), 'utf8'))

describe('the checks', () => {
  const ids = registry.map((check) => check.id).sort()
  const sources = namesIn(checksFolder, '.ts').filter((name) => !name.endsWith('.test') && declaresCheck(name))

  it('are the same on disk and in the registry', () => expect(sources).toEqual(ids))
  it('have each a test', () => expect(ids.filter((id) => !existsSync(join(checksFolder, `${id}.test.ts`)))).toEqual([]))
  it('have each a page, and no page is left over', () => expect(namesIn(pagesFolder, '.md')).toEqual(ids))
  it('have ids of their own', () => expect(new Set(ids).size).toBe(ids.length))
  it('that judge form cite a rule, the others none', () => {
    expect(registry.filter((check) => (check.severity === 'style') !== (check.authority !== null)).map((check) => check.id)).toEqual([])
  })
})

describe('the pages of the checks', () => {
  for (const check of registry) {
    const path = join(pagesFolder, `${check.id}.md`)
    if (existsSync(path)) describe(check.id, () => testPage(check, readFileSync(path, 'utf8')))
  }
})

function testPage(check: Check, page: string): void {
  it('says what a page says', () => {
    expect(page.startsWith(`# ${check.id}\n`)).toBe(true)
    for (const heading of ['What it finds', 'Why it matters', 'Examples', 'When it is silent', 'Settings']) expect(page).toContain(`\n## ${heading}\n`)
  })
  let bad: { text: string; findings: readonly Finding[] } | null = null
  const fences = [...page.matchAll(/^```(bad|good|fixed)\n([\s\S]*?)^```$/gm)].map(([, kind = '', text = '']) => ({ kind, text: text.replace(/\n$/, '') }))
  it('has a bad and a good example', () => expect(fences.map((fence) => fence.kind)).toEqual(expect.arrayContaining(['bad', 'good'])))
  fences.forEach(({ kind, text }, index) => it(`example ${index + 1} is ${kind}`, () => {
    const { findings } = findingsOf(check, text)
    if (kind === 'bad') {
      bad = { text, findings }
      expect(findings.length).toBeGreaterThan(0)
      expectLaws(check, text, findings)
      if (check.sumsUp) expect(severitiesFartherDown(check, text)).not.toContain('contradiction')
      return
    }
    expect(findings.map((finding) => finding.message)).toEqual([])
    if (kind === 'fixed') expect(bad === null ? [] : fixedTexts(bad.text, bad.findings)).toContain(text)
  }))
}

/** What is said of the prose of an example where it stands in a section of its own, behind an opening. */
function severitiesFartherDown(check: Check, text: string): readonly string[] {
  const below = text.replace(/(\n- .*\n)\n(?!- )/, '$1\nThis is a life.\n\n== Life ==\n\n')
  expect(below).not.toBe(text)
  return findingsOf(check, below).findings.map(({ severity }) => severity)
}

/** The text after each single fix, and after the first fix of every finding at once. */
function fixedTexts(text: string, findings: readonly Finding[]): string[] {
  const single = findings.flatMap((finding) => finding.fixes.map((fix) => applyEdits(text, fix.edits)))
  return [...single, applyEdits(text, sortEdits(findings.flatMap((finding) => finding.fixes[0]?.edits ?? [])))]
}
