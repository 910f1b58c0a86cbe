import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { commandLine } from './try-command-line'
import { clashingLife } from '../testing/export-fixture'
import { reviewPathOf } from '../files/review-file'
import { exportFormats } from '../shared/export/formats'
import { decide, decideByFix } from '../shared/review/decisions'
import { writeReviewFile } from '../shared/review/sidecar'
import { analyze } from '../shared/review/analyze'
import { defaultConfig } from '../shared/review/config'
import { applyEdits } from '../shared/text/edit'

const { path, corrigenda } = commandLine()
const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(path(name), content)
const read = (name: string): Promise<Buffer> => readFile(path(name))
const TIME = '2026-01-02T03:04:05Z'

const { findings } = analyze({ text: clashingLife, version: 0 }, defaultConfig, { year: 2030, month: 1, day: 1 })
const clash = findings.find(({ severity }) => severity === 'contradiction')
const fix = clash?.fixes[0]

describe('corrigenda export', () => {
  it.each(exportFormats.map(({ id }) => id))('writes %s to standard output, to a file and into a folder', async (id) => {
    await put('orla.txt', clashingLife)
    const printed = await corrigenda(`export --to ${id} orla.txt`)
    expect(printed.exitCode).toBe(0)
    expect((await corrigenda(`export --to ${id} --out one.out orla.txt`)).exitCode).toBe(0)
    expect(await read('one.out')).toEqual(printed.out)
    await mkdir(path('all'))
    expect(await corrigenda(`export --to ${id} --out all orla.txt`)).toMatchObject({ exitCode: 0, text: '' })
    const format = exportFormats.find((one) => one.id === id)
    const name = id === 'text' ? 'orla.txt' : `orla.txt${format?.extension}`
    expect(await readdir(path('all'))).toEqual(format?.carriesProof ? [name] : [name, `${name}.proof.json`])
  })

  it('shows a conflict with both sources in every form of data, and states neither', async () => {
    await put('orla.txt', clashingLife)
    const csv = (await corrigenda('export --to csv orla.txt')).text
    expect(csv.match(/Term End2,conflicting,/g)).toHaveLength(2)
    const { offices } = JSON.parse((await corrigenda('export --to json orla.txt')).text) as { offices: { facts: { label: string; status: string; statements: { edtf: string }[] }[] }[] }
    expect(offices[1]?.facts.filter(({ status }) => status === 'conflicting').map(({ label, statements }) => [label, statements.map(({ edtf }) => edtf)])).toEqual([['Term End2', ['1943-05-24', '1943-05-21']]])
    expect((await corrigenda('export --to jsonld orla.txt')).text).not.toContain('"endDate": "1943')
  })

  it.each([
    ['plain', Buffer.from(clashingLife)], ['CRLF and a mark', Buffer.from(`\uFEFF${clashingLife.replaceAll('\n', '\r\n')}`)], ['Latin-1', Buffer.from('Zoë was born in 1901.\r\nShe died in 1890.\n', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFZoë was born in 1901.\n', 'utf16le')], ['lone CR, no last line break', Buffer.from('Born 1901\rDied 1890')],
  ])('gives a text back byte for byte where nothing was changed: %s', async (_name, bytes) => {
    await put('a.txt', bytes)
    expect((await corrigenda('export --to text a.txt')).out).toEqual(bytes)
    await corrigenda('export --to text --out b.txt a.txt')
    expect(await read('b.txt')).toEqual(bytes)
    expect(JSON.parse((await read('b.txt.proof.json')).toString())).toMatchObject({ edits: [], source: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it('names the finding, the verdict and the time of every edit since the original', async () => {
    if (!clash || !fix) throw new Error('nothing to fix')
    await put('before.txt', clashingLife)
    await put('orla.txt', applyEdits(clashingLife, fix.edits).replace('harbour master\n', 'pilot\n'))
    await put('orla.txt.review.json', writeReviewFile('orla.txt', [decideByFix(clash, fix, clashingLife, TIME)]))
    const { edits } = JSON.parse((await corrigenda('export --to json --base before.txt orla.txt')).text) as { edits: object[] }
    expect(edits).toEqual([
      expect.objectContaining({ old: 'harbour master', new: 'pilot', finding: null, verdict: null, time: null }),
      expect.objectContaining({ finding: clash.fingerprint, verdict: 'second-changed', time: TIME }),
    ])
  })

  it('honours decisions', async () => {
    if (!clash) throw new Error('nothing to decide')
    await put('orla.txt', clashingLife)
    await put('orla.txt.review.json', writeReviewFile('orla.txt', [decide(clash, clashingLife, 'disputed', 'two gazettes', TIME)]))
    const report = (await corrigenda('export --to markdown orla.txt')).text
    expect(report).toContain('\n\n1 decided\n')
    expect(report).toContain('- **Both are right (disputed)**: two gazettes (2 January 2026)')
    expect((await corrigenda('check orla.txt')).text).toContain('0 contradictions')
  })

  it.skipIf(spawnSync('patch', ['--version']).status !== 0).each([
    ['LF', (text: string) => Buffer.from(text)], ['CRLF and a mark', (text: string) => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`)],
    ['Latin-1', (text: string) => Buffer.from(text, 'latin1')], ['mixed line ends', (text: string) => Buffer.from(text.replace('\n', '\r\n'))],
  ])('writes a patch that gives the saved bytes: %s (needs the program patch)', async (_name, bytesOf) => {
    const before = 'Zoë Arn\nBorn 1901\nDied 1890\nBuried 1890\n'
    await put('before.txt', bytesOf(before))
    await put('a.txt', bytesOf(before.replace('Died 1890', 'Died 1990')))
    expect(await corrigenda('export --to patch --base before.txt --out a.patch a.txt')).toMatchObject({ exitCode: 0, err: '' })
    execFileSync('patch', ['-p1', '--binary', '-s', 'before.txt', path('a.patch')], { cwd: path('.') })
    expect(await read('before.txt')).toEqual(await read('a.txt'))
  })

  it('refuses a patch of a UTF-16 file with a sentence', async () => {
    await put('a.txt', Buffer.from('\uFEFFBorn 1901\n', 'utf16le'))
    await put('b.txt', Buffer.from('\uFEFFBorn 1902\n', 'utf16le'))
    expect(await corrigenda('export --to patch --base a.txt b.txt')).toMatchObject({ exitCode: 2, text: '', err: expect.stringContaining('b.txt: Patches go over lines of bytes') })
  })

  it('names a file that fails, and exports the others', async () => {
    await mkdir(path('all'))
    await put('orla.txt', clashingLife)
    expect(await corrigenda('export --to json --out all gone.txt orla.txt')).toMatchObject({ exitCode: 2, err: expect.stringContaining('gone.txt') })
    expect(await readdir(path('all'))).toEqual(['orla.txt.json'])
    expect(await corrigenda('export --to json --out nowhere gone.txt orla.txt')).toMatchObject({ exitCode: 2, err: expect.stringContaining('need a folder') })
  })

  it('does not replace another text with a corrected one, unless it is told to', async () => {
    await mkdir(path('lives'))
    await put('orla.txt', clashingLife)
    for (const other of ['other.txt', 'noted', 'lives/orla.txt']) await put(other, 'Somebody else\n')
    for (const [out, name] of [['other.txt', 'other.txt'], ['noted', 'noted'], ['lives', 'lives/orla.txt']] as const) {
      const { exitCode, err } = await corrigenda(`export --to text --out ${out} orla.txt`)
      expect(exitCode).toBe(2)
      expect(err).toBe(`corrigenda: orla.txt: “${name}” is there already and may be another text. Nothing was written. Name another place with --out, or add --force to replace it.\n`)
      expect((await read(name)).toString()).toBe('Somebody else\n')
    }
    expect(await readdir(path('.'))).toEqual(['lives', 'noted', 'orla.txt', 'other.txt'])
    expect((await corrigenda('export --to text --force --out other.txt orla.txt')).exitCode).toBe(0)
    expect((await read('other.txt')).toString()).toBe(clashingLife)
    expect((await corrigenda('export --to text --out other.txt orla.txt')).exitCode).toBe(0) // the same again
    await symlink('orla.txt', path('link.txt'))
    expect((await corrigenda('export --to text --out ./link.txt orla.txt')).exitCode).toBe(0)
    expect((await read('orla.txt')).toString()).toBe(clashingLife)
  })

  it('replaces an earlier export in another form, and never a text', async () => {
    await put('orla.txt', clashingLife)
    await put('life.md', clashingLife)
    for (const out of ['out.json', 'report.html', 'orla.review.md', 'noted']) {
      await put(out, 'earlier')
      expect((await corrigenda(`export --to ${out.endsWith('md') ? 'markdown' : out.endsWith('html') ? 'html' : 'json'} --out ${out} orla.txt`)).exitCode).toBe(0)
      expect((await read(out)).toString()).not.toBe('earlier')
    }
    for (const [form, out, why] of [['json', 'orla.txt', 'is the text that is exported'], ['markdown', 'life.md', 'may be another text']] as const) {
      expect(await corrigenda(`export --to ${form} --out ${out} orla.txt`)).toMatchObject({ exitCode: 2, err: expect.stringContaining(why) })
      expect((await read(out)).toString()).toBe(clashingLife)
    }
  })

  it('says where else an export that cannot be written may go, and speaks of no text that is kept', async () => {
    await put('orla.txt', clashingLife)
    const { exitCode, err } = await corrigenda('export --to json --out nowhere/orla.json orla.txt')
    expect([exitCode, err]).toEqual([2, 'corrigenda: orla.txt: “orla.json” could not be exported: its folder is not there. Name another place with --out.\n'])
  })

  it('leaves a damaged sidecar alone and says so', async () => {
    await put('orla.txt', clashingLife)
    await put('orla.txt.review.json', '{"version": 9}')
    expect(await corrigenda('export --to json orla.txt')).toMatchObject({ exitCode: 2, text: '', err: expect.stringContaining('version 9') })
    expect((await readFile(reviewPathOf(path('orla.txt')))).toString()).toBe('{"version": 9}')
  })

  it('takes standard input', async () => {
    expect(await corrigenda('export --to text -', clashingLife)).toMatchObject({ exitCode: 0, text: clashingLife })
    expect((await corrigenda('export --to', '')).exitCode).toBe(2)
    expect((await corrigenda('export --to docx -', '')).exitCode).toBe(2)
  })
})
