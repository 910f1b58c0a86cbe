import { useRef, useState, type KeyboardEvent } from 'react'
import type { Finding } from '../../shared/checks/finding'
import type { Analysis } from '../../shared/review/analyze'
import { verdictTitles } from '../../shared/review/decisions'
import { placesOf, type HeldFinding, type RecordRow as Row } from '../../shared/review/record-view'
import { spansOverlap } from '../../shared/text/span'
import { applyFix, replaceText } from '../store/effects'
import { jump, showFinding } from '../store/places'
import { Button } from '../ui/Button'
import { SeverityMark, severityNames } from '../ui/SeverityMark'
import { StandingMark, standingNames } from '../ui/StandingMark'
import { Evidence } from './Evidence'
import './record-row.css'

const MOST_PLACES = 4

/** One line of the record: key, value, how it stands, and what proves it. Enter edits the value, 1 and 2 choose a side. */
export function RecordRow({ row, analysis }: { readonly row: Row; readonly analysis: Analysis }) {
  const { entry, standing } = row
  const place = useRef<HTMLLIElement>(null)
  const stay = (): void => place.current?.querySelector<HTMLElement>('.record-value')?.focus()
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return
    const [first] = row.open
    const choice = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : null
    if (event.key === 't') jump(entry.valueSpan, true)
    else if (choice !== null && first?.finding.fixes[choice]) choose(first.finding, choice, stay)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <li className={`record-row is-${standing}`} ref={place} data-testid="record-entry" data-key={entry.key.toLowerCase()} data-standing={standing} onKeyDown={onKeyDown}>
      <span className="record-key">{entry.key}</span>
      <Value row={row} />
      <span className="standing"><StandingMark standing={standing} /> {standingNames[standing]}</span>
      <div className="record-proof">
        {row.open.map((held, index) => <Clash key={`${held.key} ${held.finding.fingerprint}`} held={held} row={row} analysis={analysis} isFirst={index === 0} stay={stay} />)}
        {row.decided.map((held) => <Settled key={held.key} held={held} />)}
        {standing === 'agrees' && <Agreeing row={row} analysis={analysis} />}
        {row.mention && <Evidence analysis={analysis} span={row.mention} note="same words, " />}
        {row.remarks.map((held) => <Remark key={held.key} held={held} />)}
      </div>
    </li>
  )
}

function choose(finding: Finding, index: number, stay: () => void): void {
  stay() // the button goes away with its finding: the keyboard stays in this line
  applyFix(finding, index)
}

/** The value: a button that turns into a field. Enter and leaving commit, Escape gives up. */
function Value({ row }: { readonly row: Row }) {
  const { entry } = row
  const [draft, setDraft] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const isOpen = useRef(false) // a field that goes away is left too: what was given up is not committed then
  const finish = (commit: boolean, keepFocus: boolean): void => {
    if (draft === null || !isOpen.current) return
    isOpen.current = false
    setDraft(null)
    if (commit && draft.trim() !== entry.value) commitValue(row, draft.trim())
    if (keepFocus) requestAnimationFrame(() => button.current?.focus())
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish(true, true)
    else if (event.key === 'Escape') finish(false, true)
    else return
    event.preventDefault()
  }
  const edit = (): void => {
    isOpen.current = true
    setDraft(entry.value)
  }
  if (draft !== null) {
    return <input className="record-input" data-testid="record-input" aria-label={`${entry.key}: new value`} value={draft} spellCheck={false} autoFocus onFocus={(event) => event.currentTarget.select()} onChange={(event) => setDraft(event.target.value)} onKeyDown={onKeyDown} onBlur={() => finish(true, false)} />
  }
  return (
    <button
      type="button" className="record-value" ref={button} data-testid="record-value" title="Edit this value"
      aria-label={`${entry.key}: ${entry.value || 'empty'}, ${standingNames[row.standing]}. Edit.`} onFocus={() => jump(entry.valueSpan, false)} onClick={edit}
    >
      {entry.value || <em>empty</em>}
    </button>
  )
}

/** Letters between key and value without a blank: ":", and "**:" or ":**" behind a bold key. */
const BARE_JOINTS = [1, 3]

/** A value written where none was keeps a blank behind the colon. */
function commitValue({ entry }: Row, value: string): void {
  const isBare = entry.value === '' && BARE_JOINTS.includes(entry.valueSpan.start - entry.keySpan.end)
  replaceText(entry.valueSpan, isBare && value !== '' ? ` ${value}` : value)
}

interface ClashProps {
  readonly held: HeldFinding
  readonly row: Row
  readonly analysis: Analysis
  /** Its choices have keys. */
  readonly isFirst: boolean
  readonly stay: () => void
}

/** What stands against the value: the other places, and what can be done. */
function Clash({ held, row, analysis, isFirst, stay }: ClashProps) {
  const { finding } = held
  const others = placesOf(finding).filter((span) => !spansOverlap(span, row.entry.span))
  return (
    <div className={`clash ${finding.severity}`} data-testid="record-clash">
      {others.length === 0 && <p className="clash-message">{finding.message}</p>}
      {others.slice(0, MOST_PLACES).map((span) => <Evidence key={span.start} analysis={analysis} span={span} />)}
      {others.length > MOST_PLACES && <p className="more">and {others.length - MOST_PLACES} more places</p>}
      <div className="choices">
        {finding.fixes.map((fix, index) => (
          <Button key={fix.title} className="choice" data-testid="record-fix" onPress={() => choose(finding, index, stay)}>{fix.title} {isFirst && index < 9 && <kbd>{index + 1}</kbd>}</Button>
        ))}
        <Button kind="quiet" className="to-finding" data-testid="to-finding" aria-label={`Show the finding: ${finding.message}`} onPress={() => showFinding(held, false)}><SeverityMark severity={finding.severity} /> Show the {severityNames[finding.severity].one}</Button>
      </div>
    </div>
  )
}

function Settled({ held }: { readonly held: HeldFinding }) {
  const { decision } = held
  return (
    <button type="button" className="remark" data-testid="record-settled" onClick={() => showFinding(held, true)} title={held.finding.message}>
      <b>{decision ? verdictTitles[decision.verdict] : 'Settled'}</b>{decision && decision.reason !== '' ? `: ${decision.reason}` : ''}
    </button>
  )
}

function Remark({ held }: { readonly held: HeldFinding }) {
  return <button type="button" className="remark" onClick={() => showFinding(held, false)}><SeverityMark severity={held.finding.severity} label={severityNames[held.finding.severity].one} /> {held.finding.message}</button>
}

/** Where the prose says the same; one place, and all of them when asked. */
function Agreeing({ row, analysis }: { readonly row: Row; readonly analysis: Analysis }) {
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen ? row.support : row.support.slice(0, 1)
  const left = row.support.length - shown.length
  return (
    <div className={isOpen ? 'agreeing is-open' : 'agreeing'}>
      {shown.map((one) => <Evidence key={`${one.span.start}-${one.span.end}`} analysis={analysis} span={one.span} note={one.exact ? '' : 'less exactly, '} />)}
      {left > 0 && <button type="button" className="remark" aria-label={`Show ${left} more ${left === 1 ? 'place' : 'places'} where the prose says so`} onClick={() => setOpen(true)}>+{left} more</button>}
    </div>
  )
}
