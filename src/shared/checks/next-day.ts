import type { TermClash } from './term-clash'
import { daysApart } from './term-edges'

/** The day behind may be told in the next sentence. */
const REACH = 120
const onNextDay = /\b(?:the (?:next|following|very next) (?:day|morning)|(?:a|one) day later|the day after|next day|the morrow)\b/

/** "He resigned on 6 May, and it took effect the next day", where the record has 7 May: the text tells both days. */
export function isToldForNextDay({ said, record, severity }: TermClash, text: string): boolean {
  if (severity !== 'doubt' || said.when.precision !== 'day' || record.when.precision !== 'day') return false
  if (daysApart(said.when, record.when) !== 1 || said.when.bounds.earliest > record.when.bounds.earliest) return false
  const behind = text.slice(said.span.end, said.claim.context.end + REACH).split('\n')[0] ?? ''
  return onNextDay.test(behind)
}
