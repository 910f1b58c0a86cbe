import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineCheck } from '../shared/checks/check'
import type { Finding } from '../shared/checks/finding'
import { parse } from '../shared/document/parse'
import type { Analysis } from '../shared/review/analyze'
import { explain } from './explain'
import type { Io } from './io'
import { run } from './run'

// The engine is stood in for, so that this tells of the command line alone: every year that is followed by "!" is a finding.
vi.mock('../shared/review/analyze', async (original) => ({
  ...await original<object>(),
  analyze: ({ text }: { text: string }, config: { checks: Record<string, { off?: boolean } | undefined> }) => ({
    document: parse(text),
    findings: config.checks['test/loud']?.off === true ? [] : [...text.matchAll(/(\d{4})(!{1,2})/g)].map(({ 0: all, 1: year = '', index }): Finding => ({
      check: 'test/loud', severity: all.endsWith('!!') ? 'contradiction' : 'doubt', fingerprint: `f${index}`, message: `${year} is too loud.`,
      span: { start: index, end: index + all.length }, because: [{ span: { start: 0, end: 4 }, note: 'said here' }],
      fixes: [{ title: `Say ${year} softly`, safety: 'choice', edits: [{ start: index + 4, end: index + all.length, newText: '' }] }],
    })),
  }) as unknown as Analysis,
}))

let folder: string
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'corrigenda-')) })
afterEach(async () => { await rm(folder, { recursive: true, force: true }) })

async function corrigenda(words: string, stdin = '') {
  let out = ''
  let err = ''
  const io: Io = {
    stdin: async () => Buffer.from(stdin),
    out: async (text) => { out += text },
    err: async (text) => { err += text },
    workingFolder: folder, colour: false, today: { year: 2030, month: 1, day: 1 },
  }
  const exitCode = await run(words.split(' ').filter(Boolean), io)
  return { exitCode, out, err }
}

const put = (name: string, text: string | Buffer): Promise<void> => writeFile(join(folder, name), text)

describe('corrigenda check', () => {
  it('exits by what was found and what was asked to fail on', async () => {
    await put('doubt.txt', 'Born 1901!')
    await put('clash.txt', 'Born 1901!!')
    await put('calm.txt', 'Born 1901')
    const code = async (words: string) => (await corrigenda(`check ${words}`)).exitCode
    expect(await code('calm.txt')).toBe(0)
    expect(await code('doubt.txt')).toBe(0)
    expect(await code('clash.txt')).toBe(1)
    expect(await code('--fail-on doubt doubt.txt calm.txt')).toBe(1)
    expect(await code('--fail-on style calm.txt')).toBe(0)
    expect(await code('clash.txt gone.txt')).toBe(2)
  })

  it('writes JSON as published, with offsets into the LF text', async () => {
    await put('life.txt', '\uFEFFAda\r\n🜁 born 1901!!')
    const { out, exitCode } = await corrigenda('check --format json life.txt')
    expect(exitCode).toBe(1)
    expect(JSON.parse(out)).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      files: [{
        path: 'life.txt', sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        findings: [{
          check: 'test/loud', severity: 'contradiction', fingerprint: 'f12', message: '1901 is too loud.',
          span: { start: 12, end: 18, line: 2, column: 9, text: '1901!!' },
          because: [{ span: { start: 0, end: 4, line: 1, column: 1, text: 'Ada\n' }, note: 'said here' }],
          fixes: [{ title: 'Say 1901 softly', safety: 'choice', edits: [{ start: 16, end: 18, newText: '' }] }],
        }],
      }],
      summary: { files: 1, failed: 0, findings: { contradiction: 1, doubt: 0, gap: 0, style: 0 }, roots: { contradiction: 1, doubt: 0, gap: 0, style: 0 } },
    })
  })

  it('reports what cannot be read by name and checks the rest', async () => {
    await put('life.txt', 'Born 1901!!')
    await put('picture.txt', Buffer.from([0x89, 0x50, 0, 0, 1, 2]))
    await symlink('round.txt', join(folder, 'round.txt'))
    const { out, err, exitCode } = await corrigenda('check --format json gone.txt picture.txt round.txt life.txt')
    expect(exitCode).toBe(2)
    expect(JSON.parse(out)).toMatchObject({
      files: [
        { path: 'gone.txt', sha256: null, error: { code: 'not-found', message: expect.any(String) }, findings: [] },
        { path: 'picture.txt', error: { code: 'binary' } }, { path: 'round.txt', error: { code: 'not-found' } },
        { path: 'life.txt', findings: [{ check: 'test/loud' }] },
      ],
      summary: { files: 4, failed: 3, findings: { contradiction: 1 } },
    })
    expect(err.split('\n').map((line) => line.slice(0, 30))).toEqual([
      'corrigenda: “gone.txt” is not ', 'corrigenda: “picture.txt” is n', 'corrigenda: “round.txt” is a l', '',
    ])
  })

  it('gives no advice that only the desk can follow', async () => {
    await put('life.txt', 'Born 1901!!')
    for (const words of ['check lives/gone.txt', 'check --config lives/gone.txt life.txt', 'fix lives/gone.txt', 'export --to json lives/gone.txt', 'export --to json --base lives/gone.txt life.txt']) {
      const { err, exitCode } = await corrigenda(words)
      expect(exitCode, words).toBe(2)
      expect(err, words).toMatch(/^corrigenda: (life\.txt: )?“lives\/gone\.txt” is not there\..* check its name, which is meant from the folder you are in\.\n$/)
    }
  })

  it('says of a text without record and prose that there is nothing to review', async () => {
    await put('empty.txt', '')
    await put('blank.txt', ' \r\n\r\n')
    await put('title.txt', '= Orla Venn =\n')
    await put('calm.txt', 'Born 1901')
    const { err, exitCode } = await corrigenda('check --fail-on style empty.txt blank.txt title.txt calm.txt')
    expect(exitCode).toBe(0)
    expect(err.split('\n')).toEqual([
      'corrigenda: “empty.txt” is empty. There is nothing to review.', 'corrigenda: “blank.txt” holds nothing but blanks. There is nothing to review.',
      'corrigenda: “title.txt” has neither a record nor prose. There is nothing to review.', '',
    ])
    expect((await corrigenda('check -', '')).err).toBe('corrigenda: “standard input” is empty. There is nothing to review.\n')
  })

  it('walks folders and reads standard input', async () => {
    await mkdir(join(folder, 'lives', 'more'), { recursive: true })
    await put('lives/b.txt', 'Born 1901!')
    await put('lives/more/a.md', 'Born 1902!')
    await put('lives/more/notes.pdf', 'Born 1903!')
    const { out } = await corrigenda('check --format jsonl lives -', 'Born 1904!')
    const files = out.trimEnd().split('\n').map((line) => JSON.parse(line) as { path: string; findings: { span: { text: string } }[] })
    expect(files.map(({ path, findings: [first] }) => [path, first?.span.text])).toEqual([
      [join('lives', 'b.txt'), '1901!'], [join('lives', 'more', 'a.md'), '1902!'], ['-', '1904!'],
    ])
    await mkdir(join(folder, 'empty'))
    expect(await corrigenda('check empty')).toMatchObject({ exitCode: 2, err: expect.stringContaining('no text file') })
  })

  it('says how a file was read when that was an assumption', async () => {
    await put('life.txt', Buffer.from('Caf\xe9', 'latin1'))
    expect(await corrigenda('check life.txt')).toMatchObject({ exitCode: 0, err: expect.stringContaining('Windows-1252') })
  })

  it('shows a person both places, the words marked, and the fixes', async () => {
    await put('life.txt', `Ada was born.\n${'x'.repeat(200)} in 1901!! and so on${' y'.repeat(100)}\u001b[31m`)
    const { out } = await corrigenda('check life.txt')
    expect(out).toBe([
      'contradiction: 1901 is too loud. [test/loud]',
      ' --> life.txt:2:205',
      `2 | …${'x'.repeat(41)} in 1901!! and so on${' y'.repeat(17)} …`,
      `  | ${' '.repeat(46)}^^^^^^`,
      '1 | Ada was born.',
      '  | ^^^^ said here',
      '  = fix: Say 1901 softly',
      '',
      '1 file: 1 contradiction, 0 doubts, 0 gaps, 0 points of style.',
      '',
    ].join('\n'))
  })

  it('never passes control characters of a text on to the terminal', async () => {
    await put('life.txt', 'Born \u001b[31m 1901!')
    const { out } = await corrigenda('check life.txt')
    expect(out).toContain('Born ·[31m 1901!')
    expect(out).not.toContain('\u001b')
  })

  it('writes SARIF', async () => {
    await put('life.txt', 'Born 1901!')
    const { out } = await corrigenda('check --format sarif life.txt')
    expect(JSON.parse(out)).toMatchObject({ version: '2.1.0', runs: [{ results: [{ ruleId: 'test/loud', level: 'warning' }] }] })
  })

  it('takes a configuration, or says what is wrong with it', async () => {
    await put('life.txt', 'Born 1901!!')
    await put('off.json', '{"checks":{"test/loud":{"off":true}}}')
    await put('typo.json', '{"check":{}}')
    await put('broken.json', '{')
    expect(await corrigenda('check --config off.json life.txt')).toMatchObject({ exitCode: 0 })
    expect(await corrigenda('check --config typo.json life.txt')).toMatchObject({ exitCode: 2, out: '', err: expect.stringContaining('check') })
    expect(await corrigenda('check --config broken.json life.txt')).toMatchObject({ exitCode: 2, err: expect.stringContaining('not JSON') })
    expect(await corrigenda('check --config none.json life.txt')).toMatchObject({ exitCode: 2, err: expect.stringContaining('none.json') })
  })
})

describe('corrigenda explain', () => {
  it('tells what a check finds, and helps with a wrong id', async () => {
    const said: string[] = []
    const io = { out: async (text: string) => { said.push(text) }, err: async (text: string) => { said.push(text) } } as Io
    const checks = ['life/one', 'life/two'].map((id) => defineCheck({ id, summary: `Finds ${id}.`, severity: 'doubt', since: '0.1.0', authority: null, run: () => undefined }))
    expect([await explain('life/one', checks, io), await explain('life/onr', checks, io), await explain(undefined, checks, io)]).toEqual([0, 2, 0])
    expect(said).toEqual([
      expect.stringContaining('Finds life/one.'), expect.stringContaining('Did you mean “life/one”'),
      'life/one (doubt): Finds life/one.\nlife/two (doubt): Finds life/two.\n',
    ])
  })
})

describe('the command line', () => {
  it('answers help and version with 0 and a misuse with 2', async () => {
    expect(await corrigenda('--version')).toMatchObject({ exitCode: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
    expect(await corrigenda('check --help')).toMatchObject({ exitCode: 0, out: expect.stringContaining('--fail-on') })
    for (const misuse of ['', 'frobnicate', 'check', 'check --format yaml x', 'check --fail-on loud x', 'check --today 1.1.2030 x', 'check --nonsense x']) {
      const { exitCode, err, out } = await corrigenda(misuse)
      expect([misuse, exitCode, err === '', out]).toEqual([misuse, 2, false, ''])
    }
    expect((await corrigenda('export life.txt')).err).toContain('Try: corrigenda export --help')
    expect((await corrigenda('frobnicate')).err).toContain('Try: corrigenda --help')
  })
})
