import type { Severity } from '../checks/finding'
import { monthName } from '../temporal/lexicon'
import type { ExportInput } from './export-input'

/** How each severity is headed in a report. */
export const severityTitles: Readonly<Record<Severity, string>> = {
  contradiction: 'Contradictions', doubt: 'Doubts', gap: 'Gaps', style: 'Style',
}

/** How the decisions are headed that no finding carries. */
export const fixedTitle = 'Settled by a change'
export const staleTitle = 'Decisions that nothing answers to any more'

/** How many decisions hold, counted as the desk counts them: on findings that stand, and those kept by a change. */
export const decidedCount = ({ findings, fixed }: ExportInput): number => findings.filter(({ decision }) => decision !== null).length + fixed.length

/** What a report says in place of a list of changes. */
export const noChanges: Readonly<Record<ExportInput['base'], string>> = {
  opened: 'Nothing was changed since the text was opened.',
  named: 'Nothing differs from the text it is compared with.',
  unknown: 'Not known: the text before the review was not named (--base FILE), so what was changed in it cannot be listed.',
}

/** An instant as a date that is read (“2 January 2026”), by UTC; what is no instant stays as it is. */
export function reportDate(time: string): string {
  const { year, month, day } = /^(?<year>\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>\d{2})/.exec(time)?.groups ?? {}
  return year === undefined ? time : `${Number(day)} ${monthName(Number(month))} ${Number(year)}`
}
