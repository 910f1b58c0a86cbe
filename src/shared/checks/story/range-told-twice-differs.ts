import { fold } from '../../claims/fold'
import { guardsOfWords, isGuarded } from '../../claims/guards'
import type { Document } from '../../document/document'
import { remembered, unitAt, type Unit } from '../../document/units'
import { endOf } from '../../temporal/bounds'
import type { Timex, When } from '../../temporal/timex'
import { containsSpan, type Span } from '../../text/span'
import { blockAt } from '../block-at'
import { defineCheck, type CheckContext } from '../check'
import { isQuotedAt } from '../quoted'
import { daysApart, isTellingSlip, slipBetween } from '../term-edges'
import { quote } from '../wording'

/** How many words of substance two passages must share to speak of the same thing. */
const fewestShared = 3
const reach = 100
/** A year told so often is not compared with all its like. */
const mostAlike = 12
const empty = /^(?:from|with|that|also|were|was|served|serving|which|when|during|after|before|until|between|member|first|later|years?|then|there|their|this|have|been|being|where|while|again|worked|held|became|under|into|both|time|period|several|some|other|more|most|than|over|about)$/

interface Told {
  readonly timex: Timex
  readonly unit: Unit
  readonly from: When
  readonly to: When
  /** What the sentence says before it. */
  readonly before: string
}

export const rangeToldTwiceDiffers = defineCheck({
  id: 'story/range-told-twice-differs',
  summary: 'Two passages tell the same stretch of years with one end different.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run(context) {
    const told = stretches(context)
    for (const side of ['from', 'to'] as const) {
      const alike = new Map<string, Told[]>()
      for (const one of told) {
        const group = alike.get(one[side].edtf)
        if (group) group.push(one)
        else alike.set(one[side].edtf, [one])
      }
      for (const group of alike.values()) if (group.length <= mostAlike) compare(group, side === 'from' ? 'to' : 'from', context)
    }
  },
})

function compare(group: readonly Told[], differing: 'from' | 'to', { document, report }: CheckContext): void {
  for (const [index, one] of group.entries()) {
    for (const other of group.slice(index + 1)) {
      const slip = slipBetween(one[differing], other[differing])
      if (one.unit === other.unit || daysApart(one[differing], other[differing]) === 0 || !isTellingSlip(slip)) continue
      const words = contentOf(other.before)
      const shared = [...contentOf(one.before)].filter((word) => words.has(word))
      if (shared.length < fewestShared) continue
      const [here, there] = [endSpan(other.timex, differing), endSpan(one.timex, differing)]
      report({
        span: here, edtf: other[differing].edtf,
        message: `${quote(document.text, other.timex.span)} here, ${quote(document.text, one.timex.span)} elsewhere, for what seems the same${slip === null ? '' : `; ${slip}`}.`,
        because: [{ span: there, note: `The other passage has ${document.text.slice(one.timex.span.start, one.timex.span.end)}; both speak of ${shared.slice(0, 4).join(', ')}.`, edtf: one[differing].edtf }],
        fixes: fixes(document.text, here, there),
      })
    }
  }
}

function fixes(text: string, here: Span, there: Span): readonly { readonly title: string; readonly safety: 'choice'; readonly edits: readonly [{ start: number; end: number; newText: string }] }[] {
  const [a, b] = [text.slice(here.start, here.end), text.slice(there.start, there.end)]
  if (!/^\d{4}$/.test(a) || !/^\d{4}$/.test(b)) return []
  return [
    { title: `Change this to ${b}`, safety: 'choice', edits: [{ ...here, newText: b }] },
    { title: `Change the other to ${a}`, safety: 'choice', edits: [{ ...there, newText: a }] },
  ]
}

const endSpan = (timex: Timex, side: 'from' | 'to'): Span => timex.ends?.[side] ?? timex.span

/** Stretches with two ends that the article itself tells, with the words before them. */
function stretches({ document, timexes }: CheckContext): readonly Told[] {
  const told: Told[] = []
  for (const timex of timexes) {
    const { when } = timex
    if (when?.kind !== 'interval' || when.approximate || !timex.ends?.from || !timex.ends.to || timex.basis !== 'explicit' || timex.defect) continue
    const from = endOf(when, 'from')
    const to = endOf(when, 'to')
    const unit = from && to ? unitAt(document, timex.span.start) : null
    const before = unit ? wordsBefore(document, unit, timex.span) : null
    if (from && to && unit && before !== null) told.push({ timex, unit, from, to, before })
  }
  return told
}

/** What `readBefore` found in a unit, by place: it is asked again at every key press. */
const remembers = remembered(() => new Map<string, string | null>())

function wordsBefore(document: Document, unit: Unit, span: Span): string | null {
  const known = remembers(unit)
  const place = `${span.start - unit.span.start} ${span.end - span.start}`
  const before = known.get(place)
  if (before !== undefined) return before
  const read = readBefore(document, span, unit)
  known.set(place, read)
  return read
}

/** The words of the sentence before a stretch; null where it is not the article that tells it. */
function readBefore(document: Document, span: Span, unit: Unit): string | null {
  const sentence = blockAt(document, span)?.sentences.find((one) => containsSpan(one.span, span))
  if (!sentence || isQuotedAt(document, span)) return null
  const at = unit.span.start
  const before = unit.text.slice(Math.max(sentence.span.start, span.start - reach) - at, span.start - at).replace(/^[\s\S]*[;)]/, '')
  return isGuarded(guardsOfWords(before)) || inTurn.test(before) ? null : before
}

/** "was reader and then clerk (1931–1934)": the years of the last of several, which another passage may tell together. */
const inTurn = /(?:,|\band) (?:then|later|after that|afterwards|subsequently|finally) [^,]*$/

const contentOf = (words: string): ReadonlySet<string> => new Set((fold(words).match(/[\p{L}]{4,}/gu) ?? []).filter((word) => !empty.test(word)))
