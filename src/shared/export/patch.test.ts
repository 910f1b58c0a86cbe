import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editsFor } from '../../testing/arbitraries'
import { clashingLife, exportInputOf } from '../../testing/export-fixture'
import { applyEdits } from '../text/edit'
import { exportPatch, unifiedPatch } from './patch'

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0
/** The real programs; what is not installed is skipped, and the test's title says so. */
const programs = [
  { name: 'patch -p1', there: has('patch'), apply: (folder: string) => { execFileSync('patch', ['-p1', '--binary', '-s', '-i', 'change.patch'], { cwd: folder, stdio: 'pipe' }) } },
  { name: 'git apply', there: has('git'), apply: (folder: string) => { execFileSync('git', ['apply', '--whitespace=nowarn', 'change.patch'], { cwd: folder, stdio: 'pipe', env: { ...process.env, GIT_CEILING_DIRECTORIES: folder } }) } },
]

/** What a program makes of a file and a patch. */
function applied(program: (typeof programs)[number], name: string, before: string, patch: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'corrigenda-patch-'))
  try {
    writeFileSync(join(folder, name), before)
    writeFileSync(join(folder, 'change.patch'), patch)
    program.apply(folder)
    return readFileSync(join(folder, name), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const asCrlf = (text: string): string => text.replaceAll('\n', '\r\n')
/** Texts whose bytes say the same as their characters: no surrogates. NUL would make the file binary. */
const pieces = fc.array(fc.constantFrom('Born 1850', 'until 24 May', '', '--- a/x', '+++ b/x', '@@ -1 +1 @@', '\\ No newline', '# edit', 'é 漢', 'tab\tend ', '\u2028', '\u00a0'), { minLength: 1, maxLength: 14 })

for (const program of programs) {
  describe.skipIf(!program.there)(`${program.name}${program.there ? '' : ' (skipped: not installed)'}`, () => {
    it('turns any text into any other edited from it', () => {
      const cases = fc.record({ lines: pieces, end: fc.constantFrom('', '\n'), crlf: fc.boolean() }).chain(({ lines, end, crlf }) => {
        const before = lines.join('\n') + end
        return editsFor(before).map((edits) => ({ before, after: applyEdits(before, edits).replace(/[\ud800-\udfff\0\r]/g, 'x'), crlf }))
      }).filter(({ before, after }) => before !== after && before !== '' && after !== '')
      fc.assert(fc.property(cases, ({ before, after, crlf }) => {
        const [old, now] = crlf ? [asCrlf(before), asCrlf(after)] : [before, after]
        expect(applied(program, 'life.txt', old, unifiedPatch('life.txt', old, now))).toBe(now)
      }), { numRuns: 25 })
    }, 60_000)

    it('skips the account of the edits before the patch', () => {
      const text = clashingLife.replace('4 March 1931 to 9', '4 March 1931 to 8').replace('the the', 'the')
      const patch = exportPatch(exportInputOf(text, { original: clashingLife, name: 'orla venn.txt' }))
      expect(patch).toMatch(/^# Corrigenda 0\.1\.0\n# source [0-9a-f]{64}\n# result [0-9a-f]{64}\n# edit \{.*\}\n# edit \{.*\}\n--- a\/orla venn\.txt\t\n/)
      expect(applied(program, 'orla venn.txt', clashingLife, patch)).toBe(text)
    })

    it('finds the mark and the line ends of the file in it', () => {
      const raw = { original: `\uFEFF${asCrlf('Born 1850.\nDied 1840.\n')}`, now: `\uFEFF${asCrlf('Born 1850.\nDied 1890.\n')}` }
      const patch = exportPatch(exportInputOf('Born 1850.\nDied 1890.\n', { original: 'Born 1850.\nDied 1840.\n', raw, name: 'a.txt' }))
      expect(applied(program, 'a.txt', raw.original, patch)).toBe(raw.now)
    })
  })
}

describe('a patch', () => {
  it('is empty where nothing changed', () => expect(exportPatch(exportInputOf(clashingLife))).toBe(''))

  it('never names a folder and never ends its header early', () => {
    expect(unifiedPatch('../../etc/a\nb.txt', 'a\n', 'b\n').split('\n').slice(0, 2)).toEqual(['--- a/a_b.txt', '+++ b/a_b.txt'])
    expect(unifiedPatch('$&$1.txt', 'a\n', 'b\n')).toContain('--- a/$&$1.txt\n')
  })
})
