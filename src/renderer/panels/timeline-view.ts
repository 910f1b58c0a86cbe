import type { Lane, TimeBar, TimeMark, Timeline, Years } from '../../shared/review/timeline'
import type { Span } from '../../shared/text/span'

/** Something of the picture that can be chosen: a bar or a mark. */
export interface TimeItem {
  readonly id: string
  readonly lane: number
  readonly span: Span
  readonly at: number
  readonly thing: { readonly kind: 'bar'; readonly bar: TimeBar } | { readonly kind: 'mark'; readonly mark: TimeMark }
}

/** Everything that can be chosen, lane by lane, in order of time. */
export const itemsOf = (timeline: Timeline): readonly TimeItem[] => timeline.lanes.flatMap((lane, index) => itemsOfLane(lane, index).sort((a, b) => a.at - b.at))

const itemsOfLane = ({ bars, marks }: Lane, lane: number): TimeItem[] => [
  ...bars.map((bar, index): TimeItem => ({ id: `bar-${lane}-${index}`, lane, span: bar.span, at: bar.start?.from ?? bar.end?.from ?? 0, thing: { kind: 'bar', bar } })),
  ...marks.map((mark, index): TimeItem => ({ id: `mark-${lane}-${index}`, lane, span: mark.span, at: mark.when.from, thing: { kind: 'mark', mark } })),
]

/** Where an arrow key leads: left and right in the lane, up and down to the nearest in time of the next lane. */
export function neighbourItem(items: readonly TimeItem[], current: TimeItem | null, key: string): TimeItem | null {
  if (!current) return items[0] ?? null
  const sameLane = items.filter(({ lane }) => lane === current.lane)
  const at = sameLane.indexOf(current)
  if (key === 'ArrowRight' || key === 'ArrowLeft') return sameLane[at + (key === 'ArrowRight' ? 1 : -1)] ?? current
  const lanes = [...new Set(items.map(({ lane }) => lane))]
  const lane = lanes[lanes.indexOf(current.lane) + (key === 'ArrowDown' ? 1 : -1)]
  const there = items.filter((item) => item.lane === lane)
  return there.length === 0 ? current : there.reduce((best, item) => (Math.abs(item.at - current.at) < Math.abs(best.at - current.at) ? item : best))
}

/** Narrower than this (years) nothing more is seen. */
const NARROWEST = 0.1

/** The whole picture, with a little room on both sides. */
export function wholeOf({ from, to }: Years): Years {
  const room = Math.max(0.5, (to - from) * 0.04)
  return { from: from - room, to: to + room }
}

/** `seen` made `factor` times as wide around a year; never wider than the whole. */
export function zoomed(seen: Years, whole: Years, factor: number, around: number): Years {
  const width = Math.min(whole.to - whole.from, Math.max(NARROWEST, (seen.to - seen.from) * factor))
  const share = (around - seen.from) / (seen.to - seen.from)
  return within({ from: around - share * width, to: around + (1 - share) * width }, whole)
}

/** `seen` moved by a share of its width, but not out of the whole. */
export function panned(seen: Years, whole: Years, share: number): Years {
  const by = (seen.to - seen.from) * share
  return within({ from: seen.from + by, to: seen.to + by }, whole)
}

function within({ from, to }: Years, whole: Years): Years {
  const width = to - from
  const start = Math.max(whole.from, Math.min(whole.to - width, from))
  return { from: start, to: start + width }
}

/** A place of the axis and what stands there. */
export interface Tick {
  readonly year: number
  readonly label: string
}

/** Marks of the axis, about `most` of them: round years, or months where years would be too far apart. */
export function ticksOf(seen: Years, most: number): readonly Tick[] {
  const wanted = (seen.to - seen.from) / Math.max(1, most)
  const step = wanted >= 0.5 ? roundStep(wanted) : ([1, 2, 3, 6].find((count) => count / 12 >= wanted) ?? 6) / 12
  const first = Math.ceil(seen.from / step - 1e-9)
  return Array.from({ length: Math.max(0, Math.floor(seen.to / step + 1e-9) - first + 1) }, (_, index) => {
    const year = (first + index) * step
    return { year, label: step >= 1 ? yearName(Math.round(year)) : monthName(year) }
  })
}

/** The next of 1, 2, 5, 10, 20, 50, … */
function roundStep(wanted: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(wanted)))
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= wanted) ?? 10 * power
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const yearName = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`)

function monthName(year: number): string {
  const count = Math.round(year * 12)
  const month = ((count % 12) + 12) % 12
  return month === 0 ? yearName(count / 12) : months[month] ?? ''
}
