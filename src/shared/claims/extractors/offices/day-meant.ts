import type { Timex } from '../../../temporal/timex'
import type { Scene } from './scene'

/** The day that the sentence writes for a relative expression of it; null where it writes none. */
export const dayMeant = (scene: Scene, timex: Timex): Timex | null =>
  timex.basis === 'relative' ? dayBehind(scene, timex) ?? dayBefore(scene, timex) : null

/** "She was appointed premier [three days later], on 4 May 1960". */
const dayBehind = ({ sentence: { timexes, text, span } }: Scene, timex: Timex): Timex | null =>
  timexes.find(({ basis, when, span: { start } }) => basis === 'explicit' && when?.precision === 'day' && text.slice(timex.span.end - span.start, start - span.start) === ', on ') ?? null

/** "Home rule came on 3 May 1990, and she became premier on [that day]": the one day told before. */
function dayBefore({ sentence: { timexes, text, span } }: Scene, timex: Timex): Timex | null {
  if (!/^(?:that|(?:on )?the (?:very )?same) (?:very )?day$/i.test(text.slice(timex.span.start - span.start, timex.span.end - span.start))) return null
  const [day, ...others] = timexes.filter((other) => other.type === 'DATE' && other.span.end <= timex.span.start)
  return day && others.length === 0 && day.basis === 'explicit' && day.when?.kind === 'point' && day.when.precision === 'day' ? day : null
}
