import type { Analysis } from '../../shared/review/analyze'
import type { Lane, MarkStanding, TimeBar, TimeMark, Years } from '../../shared/review/timeline'
import { sliceSpan } from '../../shared/text/span'
import type { TimeItem } from './timeline-view'

export const LANE_HEIGHT = 62
const TITLE = 16
const BAR = { top: 24, height: 10 }
const MARK = 47
/** A stretch shorter than this (pixels) is drawn as a point. */
const POINT = 9
/** How far an end that is not said fades out. */
const FADE = 46

type Scale = (year: number) => number

interface Props {
  readonly lane: Lane
  readonly top: number
  readonly width: number
  readonly scale: Scale
  /** The last date of all: a life without an end is drawn so far. */
  readonly last: number
  readonly items: readonly TimeItem[]
  readonly analysis: Analysis
  readonly currentId: string | null
  readonly onChoose: (item: TimeItem) => void
  readonly onHover: (item: TimeItem) => void
}

/** One lane of the picture: its title, its bars, and below them what the prose says. */
export function TimelineLane({ lane, top, width, scale, last, items, analysis, currentId, onChoose, onHover }: Props) {
  return (
    <g transform={`translate(0 ${top})`} role="group" aria-label={lane.title}>
      <line className="lane-rule" x1={0} x2={width} y1={0} y2={0} />
      <text className="lane-title" x={12} y={TITLE}>{lane.title}</text>
      {items.map((item) => (
        <g
          key={item.id} id={item.id} role="option" aria-selected={item.id === currentId} aria-label={spoken(item, analysis)} data-testid={item.thing.kind === 'bar' ? 'timeline-bar' : 'timeline-mark'}
          data-standing={item.thing.kind === 'mark' ? item.thing.mark.standing : undefined} className={`time-item ${item.id === currentId ? 'is-current' : ''}`} onClick={() => onChoose(item)} onPointerEnter={() => onHover(item)}
        >
          {item.thing.kind === 'bar' ? <Bar bar={item.thing.bar} kind={lane.kind} scale={scale} openTo={lane.kind === 'life' ? scale(last) : 0} id={item.id} /> : <Mark mark={item.thing.mark} scale={scale} />}
        </g>
      ))}
    </g>
  )
}

function spoken({ span, thing }: TimeItem, analysis: Analysis): string {
  const words = sliceSpan(analysis.document.text, span)
  if (thing.kind === 'bar') return `from ${words}`
  const { label, source, standing } = thing.mark
  return `${label} ${words}, ${source === 'record' ? 'the record' : 'the text'}${standing === 'plain' ? '' : `, ${standing}`}`
}

/** Solid where it is certain; an end that is vague or not said fades. */
function Bar({ bar, kind, scale, openTo, id }: { readonly bar: TimeBar; readonly kind: Lane['kind']; readonly scale: Scale; readonly openTo: number; readonly id: string }) {
  const [start, end] = [edgeOf(bar.start, scale), edgeOf(bar.end, scale)]
  const from = start?.inner[1] ?? (end ? end.inner[0] - FADE : 0)
  const to = end?.inner[0] ?? (start ? Math.max(openTo, start.inner[1] + FADE) : 0)
  const left = start ? start.inner[0] : from
  const right = end ? end.inner[1] : to
  const length = Math.max(1, right - left)
  const solidFrom = start ? Math.min(1, Math.max(0, (from - left) / length)) : 0.9
  const solidTo = end ? Math.min(1, Math.max(solidFrom, (to - left) / length)) : Math.max(0.1, 1 - FADE / length)
  return (
    <>
      <linearGradient id={`fade-${id}`} x1="0" x2="1" y1="0" y2="0">
        <stop offset={0} className={`bar-stop ${start && solidFrom < 0.02 ? '' : 'is-clear'}`} /><stop offset={solidFrom} className="bar-stop" />
        <stop offset={Math.max(solidFrom, solidTo)} className="bar-stop" /><stop offset={1} className={`bar-stop ${end && solidTo > 0.98 ? '' : 'is-clear'}`} />
      </linearGradient>
      <rect className={`time-bar is-${kind} ${bar.isRecorded ? '' : 'is-told'}`} x={left} width={Math.max(2, length)} y={BAR.top} height={BAR.height} rx={3} fill={`url(#fade-${id})`} />
    </>
  )
}

const edgeOf = (years: Years | null, scale: Scale): { readonly inner: readonly [number, number] } | null =>
  (years && Number.isFinite(years.from) && Number.isFinite(years.to) ? { inner: [scale(years.from), scale(years.to)] } : null)

/** A point for a day; a line with its point in the middle for a month, a year, a decade. */
function Mark({ mark, scale }: { readonly mark: TimeMark; readonly scale: Scale }) {
  const [from, to] = [scale(mark.when.from), scale(mark.when.to)]
  const middle = (from + to) / 2
  return (
    <g className={`time-mark is-${mark.standing}`}>
      {to - from > POINT && <path className="mark-stretch" d={`M${from} ${MARK}H${to}M${from} ${MARK - 3}v6M${to} ${MARK - 3}v6`} />}
      {(mark.standing === 'conflicts' || mark.standing === 'doubtful') && <line className="mark-stem" x1={middle} x2={middle} y1={BAR.top - 3} y2={MARK} />}
      <rect className="mark-reach" x={middle - 8} y={MARK - 9} width={16} height={18} />
      <g transform={`translate(${middle} ${MARK})`}>{shapes[mark.standing](mark.source === 'record')}</g>
    </g>
  )
}

/** A shape of its own for each standing; the record's readings are hollow squares beside the prose's marks. */
const shapes: Readonly<Record<MarkStanding, (isRecord: boolean) => React.ReactElement>> = {
  conflicts: (isRecord) => (isRecord ? <rect className="mark-shape is-hollow" x={-4} y={-4} width={8} height={8} /> : <path className="mark-shape" d="M0-5.5 5.5 0 0 5.5-5.5 0Z" />),
  doubtful: (isRecord) => (isRecord ? <rect className="mark-shape is-hollow" x={-4} y={-4} width={8} height={8} /> : <path className="mark-shape" d="M0-5.5 5.5 4.5H-5.5Z" />),
  agrees: () => <circle className="mark-shape" r={3.5} />,
  plain: () => <circle className="mark-shape is-hollow" r={3.2} />,
}
