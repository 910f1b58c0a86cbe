import type { Timex } from '../../temporal/timex'
import type { Span } from '../../text/span'
import { defineCheck, type CheckContext } from '../check'
import { isQuotedAt } from '../quoted'
import { timexesWithin } from '../timexes-within'
import { quote } from '../wording'

/** A length and the days it runs from and to, as one phrase tells them. */
interface Told {
  readonly length: Timex
  readonly range: Timex
  /** Days from the first to the last, without and with the last. */
  readonly days: readonly [least: number, most: number]
}

export const lengthDoesNotFit = defineCheck({
  id: 'story/length-does-not-fit',
  summary: 'A length of time stands right beside the days it runs from and to, and they are more or fewer.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run(context) {
    for (const range of context.timexes) {
      const told = toldBeside(context, range)
      if (told && !fits(told) && !isQuotedAt(context.document, told.length.span)) say(context, told)
    }
  },
})

/** Letters of a phrase between the length and the days. */
const REACH = 48

/** "41 days from 20 March to 2 May", "20 March to 2 May (41 days)". */
function toldBeside({ document: { text }, timexes }: CheckContext, range: Timex): Told | null {
  if (range.type !== 'DATE' || range.when?.kind !== 'interval' || !range.ends) return null
  const { from, to, approximate } = range.when
  // A range of months or years has no first day to count from.
  if (approximate || from.earliest !== from.latest || to.earliest !== to.latest || to.latest <= from.earliest) return null
  const { start, end } = range.span
  const length = timexesWithin(timexes, { start: Math.max(0, start - REACH), end: end + REACH }).find(({ type, span }) => type === 'DURATION' && (span.end <= start ? isJoined(text, span, start) : text.slice(end, span.start) === ' (' && text.charAt(span.end) === ')'))
  return length?.duration ? { length, range, days: [to.latest - from.earliest, to.latest - from.earliest + 1] } : null
}

/** Whether a length runs from the days that begin at `start`, and from no others. */
function isJoined(text: string, { start, end }: Span, days: number): boolean {
  const joint = lasts.exec(text.slice(end, days))
  const before = text.slice(Math.max(0, start - REACH), start)
  return joint !== null && !rounded.test(before) && (joint[1] !== undefined || !apart.test(before))
}
/** What lasted, where that is said, and "from". */
const lasts = /^(?: (period|stretch|span|spell|stay|stint|visit|trip|tour|voyage|journey|cruise|march|siege|strike|campaign|expedition))?,? (?:from|between) (?:the )?$/
const rounded = /\b(?:about|around|some|nearly|almost|roughly|approximately|over|under|than|least|most|to|within|first|last|next|and|or) (?:the |an? )?$/i
/** Days that need not follow each other: "played on 12 days between", "worked 12 days from", "the best of the six weeks from". */
const apart = /\b(?:on|of|in|after|before|by|every|each|other|further|another|only|worked|played|missed|served|taught|attended|trained) (?:the |an? )?$/i

const fits = ({ length: { duration }, days: [least, most] }: Told): boolean => duration !== null && duration.least <= most && least <= duration.most

function say({ document: { text }, report }: CheckContext, { length, range, days: [least, most] }: Told): void {
  report({
    span: length.span,
    message: `The text says ${quote(text, length.span)}; from the first to the last day of ${quote(text, range.span)} there are ${least} days, or ${most} with both.`,
    because: [{ span: range.span, note: 'the days it runs from and to', ...(range.when ? { edtf: range.when.edtf } : {}) }],
  })
}
