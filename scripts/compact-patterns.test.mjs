import { describe, expect, it } from 'vitest'
import { compactPatterns } from './compact-patterns.mjs'
import { rangesOf } from './letter-ranges.mjs'

describe('the plugin', () => {
  const plugin = compactPatterns()
  const built = async (code) => {
    const { parseAst } = await import('vite')
    return plugin.transform.call({ parse: parseAst }, code, '/x/src/shared/a.ts')?.code ?? code
  }
  const run = async (code) => new Function(`return ${await built(code)}`)()

  it('changes patterns, strings and templates', async () => {
    for (const code of ["[{ words: '^\\\\p{Lu}[\\\\p{Ll}’]+$' }].map(({ words }) => new RegExp(words, 'u'))[0]", '/^\\p{Lu}[\\p{Ll}’]+$/u', "new RegExp('^\\\\p{Lu}[\\\\p{Ll}’]+$', 'u')", 'new RegExp(`^${"\\\\p{Lu}"}[\\\\p{Ll}’]+$`, "u")', 'new RegExp(String.raw`^\\p{Lu}[\\p{Ll}’]+$`, "u")']) {
      expect(await built(code)).not.toContain('p{')
      const pattern = await run(code)
      expect(['Šimon', 'Øst', 'anna', 'Ann5', 'Иван'].map((word) => pattern.test(word))).toEqual([true, true, false, false, true])
    }
  })

  it('keeps backslashes, backticks and what looks like a placeholder', async () => {
    expect(await run('`\\\\p{N}\\\\.\\`\\${x}\\n`')).toBe(`[${rangesOf('N')}]\\.\`\${x}\n`)
  })

  it('knows a template inside a raw one', async () => {
    expect(await run('String.raw`\\p{N}\\.${`\\\\p{N}\\\\.`}`')).toBe(`[${rangesOf('N')}]\\.[${rangesOf('N')}]\\.`)
  })

  it('makes loops in patterns and in parts of them', async () => {
    for (const code of ['/^(?:[a-z]+ ){0,3}end$/', 'new RegExp(`^(?:${"[a-z]+"} ){0,3}end$`)', "new RegExp('^(?:[a-z]+ ){0,3}end$')"]) {
      expect(await built(code)).toContain('|(?!)){0,3}')
      const pattern = await run(code)
      expect(['end', 'a end', 'a b c end', 'a b c d end', 'a  end'].map((words) => pattern.test(words))).toEqual([true, true, true, false, false])
    }
  })

  it('leaves other files alone', () => expect(plugin.transform.call({}, '/\\p{L}/u', '/x/src/renderer/a.ts')).toBeNull())
})
