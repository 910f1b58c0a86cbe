import { readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { commandLine } from './try-command-line'
import { analyze } from '../shared/review/analyze'
import { defaultConfig } from '../shared/review/config'
import { decide } from '../shared/review/decisions'
import { writeReviewFile } from '../shared/review/sidecar'

const { path, corrigenda } = commandLine()
const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(path(name), content)
const read = (name: string): Promise<Buffer> => readFile(path(name))

const life = 'Zoë Arn (born 3 May 1901) was a diver , who knew the the sea. She was was a teacher.\n\nShe died on 31 April 1960.\n'
const fixed = 'Zoë Arn (born 3 May 1901) was a diver, who knew the sea. She was a teacher.\n\nShe died on 31 April 1960.\n'

describe('corrigenda fix', () => {
  it('applies safe fixes until none is left, and says what it left and why', async () => {
    await put('a.txt', life)
    const { exitCode, text, err } = await corrigenda('fix a.txt')
    expect([exitCode, text]).toEqual([0, ''])
    expect((await read('a.txt')).toString()).toBe(fixed)
    expect(err).toMatch(/^a\.txt: 3 fixed, \d+ left\n/)
    expect(err).toMatch(/left \((?:needs a choice|has no fix)\): line 3: .*31 April.* \[dates\/day-does-not-exist\]/)
    expect((await corrigenda('fix a.txt')).err).toMatch(/^a\.txt: 0 fixed/)
  })

  it.each([
    ['CRLF and a mark', (text: string) => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`)], ['Latin-1', (text: string) => Buffer.from(text, 'latin1')],
    ['mixed line ends, none at the end', (text: string) => Buffer.from(text.replace('\n\n', '\r\n\n').trimEnd())],
  ])('leaves every byte of other lines as it was: %s', async (_name, bytesOf) => {
    await put('a.txt', bytesOf(life))
    expect((await corrigenda('fix a.txt')).exitCode).toBe(0)
    expect(await read('a.txt')).toEqual(bytesOf(fixed))
  })

  it('honours decisions', async () => {
    const { findings } = analyze({ text: life, version: 0 }, defaultConfig, { year: 2030, month: 1, day: 1 })
    const doubled = findings.find(({ check, span }) => check === 'text/doubled-word' && life.slice(span.start, span.end).includes('the'))
    if (!doubled) throw new Error('nothing is doubled')
    await put('a.txt', life)
    await put('a.txt.review.json', writeReviewFile('a.txt', [decide(doubled, life, 'check-is-wrong', 'a refrain', '2026-01-02T03:04:05Z')]))
    expect((await corrigenda('fix a.txt')).err).toContain('left (is decided): line 1:')
    expect((await read('a.txt')).toString()).toContain('knew the the sea. She was a teacher')
  })

  it('honours a check that is switched off for the folder', async () => {
    await put('a.txt', life)
    await put('corrigenda.json', '{"checks":{"text/doubled-word":{"off":true}}}')
    await corrigenda('fix a.txt')
    expect((await read('a.txt')).toString()).toBe(fixed.replace('the sea', 'the the sea').replace('She was a', 'She was was a'))
  })

  it('prints the patch and writes nothing with --dry-run', async () => {
    await put('a.txt', life)
    const { text, err, exitCode } = await corrigenda('fix --dry-run a.txt')
    expect(text).toBe(`--- a/a.txt\n+++ b/a.txt\n@@ -1,3 +1,3 @@\n-${life.split('\n')[0]}\n+${fixed.split('\n')[0]}\n \n She died on 31 April 1960.\n`)
    expect([exitCode, (await read('a.txt')).toString()]).toEqual([0, life])
    expect(err).toContain('would fix')
  })

  it('does not touch a file that needs nothing', async () => {
    await put('a.txt', fixed)
    await utimes(path('a.txt'), 1, 1)
    await corrigenda('fix a.txt')
    expect((await stat(path('a.txt'))).mtimeMs).toBe(1000)
  })

  it('passes standard input through, corrected, in its own encoding', async () => {
    expect((await corrigenda('fix -', Buffer.from(life, 'latin1'))).out).toEqual(Buffer.from(fixed, 'latin1'))
    expect((await corrigenda('fix -', fixed)).text).toBe(fixed)
  })

  it('names a file that cannot be read, and fixes the others', async () => {
    await put('a.txt', life)
    expect(await corrigenda('fix gone.txt a.txt')).toMatchObject({ exitCode: 2, err: expect.stringContaining('gone.txt') })
    expect((await read('a.txt')).toString()).toBe(fixed)
  })
})
