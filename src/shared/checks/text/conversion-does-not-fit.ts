import { matchesOf } from '../../text/matches'
import { shiftSpan, spanOf, type Span } from '../../text/span'
import { blockScanner } from '../block-scan'
import { defineCheck } from '../check'
import { quotationsOf } from '../quoted'
import { glanceAt, PAIRED } from './glance'

/** Units of one kind and how many of the first each is: the international yard and pound (1959), square and metric measures. */
const kinds: readonly (readonly (readonly [words: string, size: number])[])[] = [
  [['m|metres?|meters?', 1], ['km|kilomet(?:er|re)s?', 1000], ['cm|centimet(?:er|re)s?', 0.01], ['mi|miles?', 1609.344], ['ft|foot|feet', 0.3048], ['in|inch(?:es)?', 0.0254], ['yd|yards?', 0.9144]],
  [['kg|kilograms?|kilogrammes?', 1], ['lbs?|pounds?', 0.45359237]],
  [['ha|hectares?', 1], ['acres?', 0.40468564], ['km2|km²|square kilomet(?:er|re)s?|sq km', 100], ['sq mi|square miles?', 258.9988], ['m2|m²|square met(?:er|re)s?', 0.0001], ['sq ft|square feet', 0.000009290304]],
  [['km/h|kmh|kph', 1], ['mph|miles per hour', 1.609344]],
]
const unitsOf = kinds.map((units) => units.map(([words, size]) => ({ words, size, pattern: new RegExp(`^(?:${words})$`, 'u') })))
const all = kinds.flat().map(([words]) => words).sort((a, b) => b.length - a.length).join('|')
const number = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)'
/** "(145 km)": one measure and no more, its number as it is. */
const inBrackets = new RegExp(`\\(${number}[  -]?(${all})\\)`, 'gu')
/** "90 miles ": the measure before the bracket, which is not the second of two ("5 ft 2 in", "8 stone, 3 pounds") or of a range. */
const before = new RegExp(`(?<![\\d.,/⁄–-]|[–-] |\\b(?:to|and|by|or) |(?:\\d[  -]?(?:st|${all})|\\b(?:stones?|feet|foot|inches|miles?|yards?|pounds?|acres?)),? |[×x] ?)${number}[  -]?(${all}) $`, 'u')
const LONGEST = 40

interface Misfit {
  readonly left: Span
  readonly right: Span
}

const findMisfits = blockScanner((text): readonly Misfit[] => {
  const isQuoted = quotationsOf(text)
  return matchesOf(inBrackets, text).flatMap((match) => {
    const [whole, amount = '', unit = ''] = match
    const from = Math.max(0, match.index - LONGEST)
    const other = before.exec(text.slice(from, match.index))
    const [one, two] = [measureOf(other?.[1] ?? '', other?.[2] ?? ''), measureOf(amount, unit)]
    if (!other || !one || !two || one.kind !== two.kind || one.unit === two.unit || (one.least <= two.most && two.least <= one.most)) return []
    const misfit = { left: spanOf(from + other.index, match.index - 1), right: spanOf(match.index + 1, match.index + whole.length - 1) }
    return isQuoted(misfit.left) ? [] : [misfit]
  })
}, (unit) => (glanceAt(unit) & PAIRED) !== 0)

/** Roundings of one side or both may leave so much between them, whatever its figures. */
const SLACK = 0.02

/** What a measure may be, in the first unit of its kind: half of the last figure that is not nought to either side. */
function measureOf(amount: string, words: string): { readonly kind: number; readonly unit: string; readonly least: number; readonly most: number } | null {
  const kind = unitsOf.findIndex((units) => units.some(({ pattern }) => pattern.test(words)))
  const found = unitsOf[kind]?.find(({ pattern }) => pattern.test(words))
  const value = Number(amount.replaceAll(',', ''))
  if (!found || value === 0) return null
  const half = amount.includes('.') ? 0.5 * 10 ** -(amount.length - amount.indexOf('.') - 1) : 0.5 * 10 ** (/0*$/.exec(amount.replaceAll(',', ''))?.[0].length ?? 0)
  const room = Math.max(SLACK * value, Math.min(half, value / 4, value < 10 ? 0.5 : Infinity))
  return { kind, unit: found.words, least: (value - room) * found.size, most: (value + room) * found.size }
}

export const conversionDoesNotFit = defineCheck({
  id: 'text/conversion-does-not-fit',
  summary: 'A measure and the same in other units beside it are not equal.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ document, report }) {
    for (const { item: { left, right }, at } of findMisfits(document)) {
      const words = (span: Span): string => document.text.slice(at + span.start, at + span.end)
      report({ span: shiftSpan(left, at), message: `“${words(left)}” is not “${words(right)}”.`, because: [{ span: shiftSpan(right, at), note: 'the same in other units' }] })
    }
  },
})
