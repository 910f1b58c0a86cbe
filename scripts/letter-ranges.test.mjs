import { describe, expect, it } from 'vitest'
import { EXACT, letterRanges, rangesOf, withRanges } from './letter-ranges.mjs'

const properties = ['L', 'Lu', 'Ll', 'M', 'N']
const unicode = (property) => new RegExp(`\\p{${property}}`, 'u')
const ours = (property) => new RegExp(`[${rangesOf(property)}]`, 'u')
const isExact = (unit) => EXACT.some(([first, last]) => unit >= first && unit <= last)
const signs = Array.from({ length: 0x10000 }, (_, unit) => unit).filter((unit) => unit < 0xd800 || unit > 0xdfff)
const named = (unit) => `U+${unit.toString(16)}`

describe('the ranges', () => {
  it.each(properties)('of %s are those of Unicode in Latin, Greek, Cyrillic and Armenian', (property) => {
    const [theirs, own] = [unicode(property), ours(property)]
    expect(signs.filter((unit) => isExact(unit) && theirs.test(String.fromCharCode(unit)) !== own.test(String.fromCharCode(unit))).map(named)).toEqual([])
  })

  it('miss no letter of the first plane', () => {
    const own = ours('L')
    expect(signs.filter((unit) => unicode('L').test(String.fromCharCode(unit)) && !own.test(String.fromCharCode(unit))).map(named)).toEqual([])
  })

  it('take no sign, blank or figure for a letter', () => {
    const own = ours('L')
    const others = [...signs.map((unit) => String.fromCharCode(unit)).filter((sign) => sign.trim() === ''), ...'.,;:!?-–—‘’“”«»()[]{}/|@#§%&*+=<>~^_0123456789٠٣۰。、「」・，…•€£$¥°′″־׃،؛؟।™℠℗№℃℉℅½⅓⅔⅛ⅣⅧⅻ②', '\u200b', '\u200d']
    expect(others.filter((sign) => own.test(sign))).toEqual([])
  })

  it('take no letter for large and small at once, and none for a mark of ours', () => {
    const [large, small] = [ours('Lu'), ours('Ll')]
    expect(signs.filter((unit) => large.test(String.fromCharCode(unit)) && small.test(String.fromCharCode(unit))).map(named)).toEqual([])
    expect(signs.filter((unit) => ours('M').test(String.fromCharCode(unit)) && !unicode('M').test(String.fromCharCode(unit))).length).toBeLessThan(10)
  })
})

describe('withRanges', () => {
  it('writes a class where none is', () => expect(withRanges('^\\p{N}+$')).toBe(`^[${rangesOf('N')}]+$`))
  it('writes ranges inside a class', () => expect(withRanges('[^\\p{M}\\]-](?:\\p{M})')).toBe(`[^${rangesOf('M')}\\]-](?:[${rangesOf('M')}])`))
  it.each(['[\\p{L}', '\\p{L}-]', '\\p{L}[a'])('refuses a class that is split over parts: %s', (part) => expect(() => withRanges(part)).toThrow('split over parts'))
  it('leaves what it does not know, and what is escaped', () => expect(withRanges('\\p{Script=Greek}\\\\p{L}\\[\\d')).toBe('\\p{Script=Greek}\\\\p{L}\\[\\d'))
})

describe('the plugin', () => {
  const plugin = letterRanges()
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

  it('leaves other files alone', () => expect(plugin.transform.call({}, '/\\p{L}/u', '/x/src/renderer/a.ts')).toBeNull())
})
