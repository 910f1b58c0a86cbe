import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Analysis } from '../../shared/review/analyze'
import { recordView, type OfficeCard, type ProseOnly, type RecordRow as Row, type RecordView, type Standing } from '../../shared/review/record-view'
import { activeDocument, activeReview } from '../store/select'
import { useStore } from '../store/store'
import { undoInPlace, useFocusKept, useViewFocus } from '../ui/focus'
import { KeyHints } from '../ui/KeyHints'
import { StandingMark, standingNames } from '../ui/StandingMark'
import { Evidence } from './Evidence'
import { RecordRow } from './RecordRow'
import './record.css'

/** More lines than this are shown only when asked for: no record that somebody reads is so long. */
const MOST_ROWS = 300

/** The record as people read it, live: the person, a card an office, the rest; each value with what the prose says of it. */
export function RecordPanel() {
  const analysis = useStore((state) => activeDocument(state)?.analysis ?? null)
  const id = useStore((state) => state.active)
  const review = useStore(activeReview)
  const view = useMemo(() => (analysis ? recordView(analysis, [...review.open, ...review.decided]) : null), [analysis, review])
  const place = useRef<HTMLDivElement>(null)
  useViewFocus(place)
  const focus = useFocusKept(place)
  const [wholeOf, setWholeOf] = useState<string | null>(null)
  if (!analysis || !view) return <p className="empty">The text is being read…</p>
  if (!analysis.document.record) return <NoRecord />
  const parts = partsOf(view)
  const shown = wholeOf === id ? parts : firstRows(parts, MOST_ROWS)
  const left = countOf(parts) - countOf(shown)
  return (
    <div className="record" data-testid="record-view" ref={place} tabIndex={-1} data-view onKeyDown={onKey} {...focus}>
      <Tally parts={parts} />
      <div className="record-cards">
        {shown.map((part) => <Card key={part.key} part={part} analysis={analysis} />)}
        {left > 0 && <button type="button" className="record-more" onClick={() => setWholeOf(id)}>Show {left} more lines of this record</button>}
      </div>
      <KeyHints hints={[['↑ ↓', 'move'], ['Enter', 'edit'], ['1 2', 'choose'], ['T', 'to the text'], ['U', 'undo']]} />
    </div>
  )
}

interface Part {
  readonly key: string
  readonly title: string
  /** "Office3": the number the record gives it. */
  readonly number: string
  readonly rows: readonly Row[]
  readonly missing: readonly ProseOnly[]
  readonly isOffice: boolean
}

function partsOf(view: RecordView): readonly Part[] {
  const life: Part = { key: 'life', title: view.name || 'The person', number: '', rows: view.life, missing: view.lifeMissing, isOffice: false }
  const others: Part = { key: 'others', title: 'Also in the record', number: '', rows: view.others, missing: [], isOffice: false }
  return [life, ...view.offices.map(officePart), others].filter((part) => part.rows.length > 0 || part.missing.length > 0)
}

const officePart = ({ office, rows, missing }: OfficeCard): Part =>
  ({ key: `office ${office.index}`, title: office.title || 'An office without a name', number: office.titleEntry?.key ?? (office.number === null ? '' : `No. ${office.number}`), rows, missing, isOffice: true })

const countOf = (parts: readonly Part[]): number => parts.reduce((count, part) => count + part.rows.length, 0)

function firstRows(parts: readonly Part[], most: number): readonly Part[] {
  let left = most
  return parts.flatMap((part) => {
    const rows = part.rows.slice(0, left)
    left -= rows.length
    return rows.length > 0 || part.missing.length > 0 ? [{ ...part, rows }] : []
  })
}

const tallied: readonly Standing[] = ['conflicts', 'doubtful', 'settled', 'agrees', 'only-here', 'not-checkable']

/** How many values stand how. */
function Tally({ parts }: { readonly parts: readonly Part[] }) {
  const rows = parts.flatMap((part) => part.rows)
  return (
    <ul className="tally" aria-label="How the values stand">
      {tallied.map((standing) => ({ standing, count: rows.filter((row) => row.standing === standing).length })).filter(({ count }) => count > 0).map(({ standing, count }) => (
        <li key={standing}><StandingMark standing={standing} /> <b>{count}</b> {standingNames[standing]}</li>
      ))}
    </ul>
  )
}

function Card({ part, analysis }: { readonly part: Part; readonly analysis: Analysis }) {
  const heading = `record-${part.key.replaceAll(' ', '-')}`
  return (
    <section className="record-card" aria-labelledby={heading} {...(part.isOffice ? { 'data-testid': 'office-card' } : {})}>
      <header className="record-head"><h2 id={heading}>{part.title}</h2>{part.number !== '' && <span className="office-number">{part.number}</span>}</header>
      <ul>
        {part.rows.map((row) => <RecordRow key={row.id} row={row} analysis={analysis} />)}
        {part.missing.map((one) => <Missing key={one.label} one={one} analysis={analysis} />)}
      </ul>
    </section>
  )
}

/** Something the prose says that has no line in the record. */
function Missing({ one, analysis }: { readonly one: ProseOnly; readonly analysis: Analysis }) {
  const [span] = one.spans
  if (!span) return null
  return (
    <li className="record-row is-missing" data-testid="prose-only">
      <span className="record-key">{one.label}</span>
      <Evidence analysis={analysis} span={span} more={one.spans.length > 1 ? ` and ${one.spans.length - 1} more` : ''} />
      <span className="standing"><StandingMark standing="only-here" /> only in the prose</span>
    </li>
  )
}

function NoRecord() {
  return (
    <div className="empty" data-testid="record-view" tabIndex={-1} data-view>
      <p><strong>This text has no record.</strong></p>
      <p>A record is a list of lines at the top of the text. Type one, and it appears here:</p>
      <pre>- Birth Date: 3 March 1868{'\n'}- Office: Mayor of Vilamar{'\n'}- Term Start: 12 October 1995</pre>
    </div>
  )
}

/** Arrows and J, K go from value to value; U takes the last change back. */
function onKey(event: KeyboardEvent): void {
  if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return
  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key]
  if (step !== undefined) moveTo(event.currentTarget, step)
  else if (event.key === 'u') undoInPlace()
  else return
  event.preventDefault()
}

function moveTo(panel: Element, step: number): void {
  const values = [...panel.querySelectorAll<HTMLElement>('.record-value')]
  const row = document.activeElement?.closest('.record-row')
  const at = values.findIndex((value) => row?.contains(value))
  const next = values[at < 0 ? (step > 0 ? 0 : values.length - 1) : Math.min(values.length - 1, Math.max(0, at + step))]
  next?.focus()
  next?.closest('.record-row')?.scrollIntoView({ block: 'nearest' })
}
