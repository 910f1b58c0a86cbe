import { groupedBy } from '../base/grouped-by'
import type { Timex, TimexForm } from '../temporal/timex'
import { onceFor } from './once-for'

const byForm = onceFor((timexes: readonly Timex[]): ReadonlyMap<TimexForm, readonly Timex[]> => groupedBy(timexes, ({ form }) => form))

const NONE: readonly Timex[] = []

/** The expressions of time written in one form, in their order. Sorted out once for all checks. */
export const timexesOf = (timexes: readonly Timex[], form: TimexForm): readonly Timex[] => byForm(timexes).get(form) ?? NONE
