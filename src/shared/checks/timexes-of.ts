import type { Timex, TimexForm } from '../temporal/timex'
import { onceFor } from './once-for'

const byForm = onceFor((timexes: readonly Timex[]): ReadonlyMap<TimexForm, readonly Timex[]> => {
  const groups = new Map<TimexForm, Timex[]>()
  for (const timex of timexes) {
    const group = groups.get(timex.form)
    if (group) group.push(timex)
    else groups.set(timex.form, [timex])
  }
  return groups
})

const NONE: readonly Timex[] = []

/** The expressions of time written in one form, in their order. Sorted out once for all checks. */
export const timexesOf = (timexes: readonly Timex[], form: TimexForm): readonly Timex[] => byForm(timexes).get(form) ?? NONE
