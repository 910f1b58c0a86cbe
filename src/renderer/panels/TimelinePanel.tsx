import { scaleLinear } from 'd3-scale'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import { timelineOf, type Timeline, type Years } from '../../shared/review/timeline'
import type { Analysis } from '../../shared/review/analyze'
import { jump } from '../store/places'
import { activeDocument, activeReview } from '../store/select'
import { useStore } from '../store/store'
import { undoInPlace, useViewFocus } from '../ui/focus'
import { KeyHints } from '../ui/KeyHints'
import { LANE_HEIGHT, TimelineLane } from './TimelineLane'
import { TimelineNote } from './TimelineNote'
import { itemsOf, neighbourItem, panned, ticksOf, wholeOf, zoomed, type TimeItem } from './timeline-view'
import './timeline.css'

const TICK_EVERY = 84
const MARGIN = 16

/** A picture of the life: offices as bars, what the prose dates as marks; agreement quiet, conflict loud. */
export default function TimelinePanel() {
  const analysis = useStore((state) => activeDocument(state)?.analysis ?? null)
  const review = useStore(activeReview)
  const timeline = useMemo(() => (analysis ? timelineOf(analysis, [...review.open, ...review.decided]) : null), [analysis, review])
  if (!analysis) return <p className="empty">The text is being read…</p>
  if (!timeline) return <p className="empty" data-testid="timeline-view" tabIndex={-1} data-view><strong>Nothing is dated here.</strong><br />As soon as the text gives a date of the life, it is drawn.</p>
  return <Picture timeline={timeline} analysis={analysis} />
}

function Picture({ timeline, analysis }: { readonly timeline: Timeline; readonly analysis: Analysis }) {
  const place = useRef<HTMLDivElement>(null)
  useViewFocus(place)
  const width = useWidth(place)
  const whole = useMemo(() => wholeOf(timeline.range), [timeline.range])
  const [wanted, setSeen] = useState<Years | null>(null)
  const seen = wanted && wanted.from >= whole.from && wanted.to <= whole.to ? wanted : whole
  const items = useMemo(() => itemsOf(timeline), [timeline])
  const [currentId, setCurrent] = useState<string | null>(null)
  const current = items.find(({ id }) => id === currentId) ?? null
  const scale = scaleLinear([seen.from, seen.to], [MARGIN, Math.max(MARGIN + 1, width - MARGIN)])
  const ticks = ticksOf(seen, Math.max(2, Math.floor(width / TICK_EVERY)))
  const drag = useView({ place, seen, whole, scale, setSeen })
  const choose = (item: TimeItem, focus: boolean): void => {
    setCurrent(item.id)
    jump(item.span, focus)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const middle = scale(current?.at ?? NaN) > MARGIN && scale(current?.at ?? NaN) < width - MARGIN ? current?.at ?? 0 : (seen.from + seen.to) / 2
    if (event.key === '+' || event.key === '=') setSeen(zoomed(seen, whole, 0.5, middle))
    else if (event.key === '-') setSeen(zoomed(seen, whole, 2, middle))
    else if (event.key === '0') setSeen(null)
    else if (event.shiftKey && /^Arrow(?:Left|Right)$/.test(event.key)) setSeen(panned(seen, whole, event.key === 'ArrowLeft' ? -0.25 : 0.25))
    else if (event.key.startsWith('Arrow')) {
      const next = neighbourItem(items, current, event.key)
      if (next) {
        if (next.at < seen.from || next.at > seen.to) setSeen(panned(seen, whole, (next.at - (seen.from + seen.to) / 2) / (seen.to - seen.from)))
        choose(next, false)
      }
    } else if (event.key === 'Enter' && current) choose(current, true)
    else if (event.key === 'u') undoInPlace()
    else return
    event.preventDefault()
  }
  return (
    <div className="timeline" data-testid="timeline-view">
      <div className="timeline-axis" aria-hidden="true"><svg width={width} height={22}>{ticks.map(({ year, label }) => <text key={year} x={scale(year)} y={15} textAnchor="middle">{label}</text>)}</svg></div>
      <div className="timeline-lanes" ref={place} role="listbox" tabIndex={0} data-view aria-label="Timeline" {...(current ? { 'aria-activedescendant': current.id } : {})} onKeyDown={onKeyDown} {...drag}>
        <svg role="presentation" width={width} height={timeline.lanes.length * LANE_HEIGHT}>
          <g className="grid">{ticks.map(({ year }) => <line key={year} x1={scale(year)} x2={scale(year)} y1={0} y2={timeline.lanes.length * LANE_HEIGHT} />)}</g>
          {timeline.lanes.map((lane, index) => (
            <TimelineLane key={`${index} ${lane.title}`} lane={lane} top={index * LANE_HEIGHT} width={width} scale={scale} last={timeline.range.to} items={items.filter((item) => item.lane === index)} analysis={analysis} currentId={currentId} onChoose={(item) => choose(item, false)} onHover={(item) => setCurrent(item.id)} />
          ))}
        </svg>
      </div>
      <TimelineNote item={current} lane={current ? timeline.lanes[current.lane] ?? null : null} analysis={analysis} />
      <KeyHints hints={[['← → ↑ ↓', 'move'], ['Enter', 'to the text'], ['+ -', 'zoom'], ['0', 'whole life'], ['U', 'undo']]} />
    </div>
  )
}

interface ViewParts {
  readonly place: RefObject<HTMLDivElement | null>
  readonly seen: Years
  readonly whole: Years
  readonly scale: { readonly invert: (x: number) => number }
  readonly setSeen: (seen: Years) => void
}

/** The wheel zooms where the pointer is (with Ctrl where the lanes can be scrolled), sideways it moves; so does dragging. */
function useView(parts: ViewParts): { onPointerDown: (event: PointerEvent) => void; onPointerMove: (event: PointerEvent) => void; onPointerUp: () => void } {
  const latest = useRef(parts)
  useEffect(() => { latest.current = parts })
  const grabbed = useRef<{ readonly x: number; readonly seen: Years } | null>(null)
  useEffect(() => {
    const element = parts.place.current
    if (!element) return undefined
    const onWheel = (event: WheelEvent): void => {
      const { seen, whole, scale, setSeen } = latest.current
      const canScroll = element.scrollHeight > element.clientHeight + 1
      const sideways = event.shiftKey ? event.deltaY + event.deltaX : event.deltaX
      if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) setSeen(panned(seen, whole, sideways / 800))
      else if (!canScroll || event.ctrlKey) setSeen(zoomed(seen, whole, Math.exp(event.deltaY / 400), scale.invert(event.clientX - element.getBoundingClientRect().left)))
      else return
      event.preventDefault()
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [parts.place])
  return {
    onPointerDown: ({ clientX }) => { grabbed.current = { x: clientX, seen: parts.seen } },
    onPointerMove: ({ clientX, buttons }) => {
      const from = grabbed.current
      if (!from || buttons === 0) return
      parts.setSeen(panned(from.seen, parts.whole, (from.x - clientX) / Math.max(1, parts.place.current?.clientWidth ?? 1)))
    },
    onPointerUp: () => { grabbed.current = null },
  }
}

function useWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!place.current) return undefined
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [place])
  return width
}
