import type { Document, Heading, Section } from '../../document/document'
import type { Timex, When } from '../../temporal/timex'
import type { Span } from '../../text/span'
import { defineCheck } from '../check'
import { timexesWithin } from '../timexes-within'
import { quote } from '../wording'

type Range = Extract<When, { kind: 'interval' }>
/** Fewer dates than this may all be a look back or ahead. */
const fewest = 4
const daysOfYear = 366

export const headingRangeDoesNotHold = defineCheck({
  id: 'story/heading-range-does-not-hold',
  summary: 'The years in a heading do not hold for the section under it, or not for the heading above it.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ document, timexes, report }) {
    const ranges = new Map<number, { readonly span: Span; readonly when: Range }>()
    for (const { heading } of document.sections) {
      const found = heading && rangeOf(heading, timexes)
      if (heading && found) ranges.set(heading.span.start, found)
    }
    if (ranges.size === 0) return
    for (const [index, section] of document.sections.entries()) {
      const own = section.heading && ranges.get(section.heading.span.start)
      if (!own || !section.heading) continue
      const above = section.path.slice(0, -1).map((heading) => ranges.get(heading.span.start)).find((range) => range !== undefined)
      if (above && apart(own.when, above.when)) {
        report({ span: own.span, edtf: own.when.edtf, message: `${quote(document.text, own.span)} lies outside the years of the heading above, ${quote(document.text, above.span)}.`, because: [{ span: above.span, note: 'The heading above.', edtf: above.when.edtf }] })
        continue
      }
      const { heading } = section
      const dates = sectionsUnder(document, index, heading).flatMap((below) => datesIn(below, timexes))
      if (dates.some((timex) => timex.when && !isOutside(timex.when, own.when)) || (dates.length < fewest && !areAllShifted(dates, own.when))) continue
      report({
        span: own.span, edtf: own.when.edtf,
        message: `None of the ${dates.length} dates under this heading lies in ${quote(document.text, own.span)}.`,
        because: dates.slice(0, 5).map((timex) => ({ span: timex.span, note: 'Lies outside.', ...(timex.when ? { edtf: timex.when.edtf } : {}) })),
      })
    }
  },
})

/** The section of a heading, and those of the headings under it, which follow. */
function sectionsUnder({ sections }: Document, index: number, heading: Heading): readonly Section[] {
  let end = index
  while (sections[end]?.path.includes(heading) === true) end++
  return sections.slice(index, end)
}

function rangeOf(heading: Heading, timexes: readonly Timex[]): { readonly span: Span; readonly when: Range } | null {
  const inside = timexesWithin(timexes, heading.titleSpan)
  const [only] = inside
  if (inside.length !== 1 || only?.when?.kind !== 'interval' || only.when.approximate) return null
  return Number.isFinite(only.when.bounds.earliest) && Number.isFinite(only.when.bounds.latest) ? { span: only.span, when: only.when } : null
}

const apart = (a: Range, b: Range): boolean => a.bounds.latest < b.bounds.earliest || b.bounds.latest < a.bounds.earliest

const datesIn = (section: Section, timexes: readonly Timex[]): readonly Timex[] =>
  section.blocks.flatMap((block) => timexesWithin(timexes, block.span)).filter((timex) => timex.when !== null && timex.basis === 'explicit' && timex.type === 'DATE')

/** Few dates, and all of them a hundred years, or ten, off the heading's: a digit of it is wrong. */
const areAllShifted = (dates: readonly Timex[], { bounds }: Range): boolean =>
  shifts.some(({ years, least }) => dates.length >= least && [years, -years].some((shift) => dates.every(({ when }) =>
    when !== null && when.bounds.earliest >= bounds.earliest + shift * daysOfYear - daysOfYear && when.bounds.latest <= bounds.latest + shift * daysOfYear + daysOfYear)))

const shifts = [{ years: 100, least: 2 }, { years: 10, least: 3 }] as const

const isOutside = (when: When, range: Range): boolean => when.bounds.latest + daysOfYear < range.bounds.earliest || when.bounds.earliest - daysOfYear > range.bounds.latest
