import { useVirtualizer } from '@tanstack/react-virtual'
import { ChevronDown, ChevronRight, Search } from 'lucide-react'
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { Input, SearchField, ToggleButton } from 'react-aria-components'
import { countBySeverity, severities, type Severity } from '../../shared/checks/finding'
import { partsOf, type Parts } from '../../shared/document/parts'
import { applyFix } from '../store/effects'
import { selectFinding, stepFinding } from '../store/places'
import { activeDocument, activeReview, rowsOf, type KeyedFinding, type Row } from '../store/select'
import type { ListName } from '../store/state'
import { dispatch, useStore } from '../store/store'
import { KeyHints, type Hints } from '../ui/KeyHints'
import { SeverityMark, severityNames } from '../ui/SeverityMark'
import { undoInPlace, useFocusKept, useViewFocus } from '../ui/focus'
import { SettledCard } from './Decision'
import { FindingCard } from './FindingCard'
import './findings.css'

const findingKeys: Hints = [['J K', 'next, previous'], ['Enter', 'to the text'], ['1 2', 'choose'], ['X', 'dismiss'], ['F', 'flag'], ['U', 'undo']]
const decidingKeys: Hints = [['← →', 'verdict'], ['Tab', 'reason'], ['Enter', 'keep'], ['Esc', 'leave open']]

/** What was found, contradictions first; keys alone go through it. */
export function FindingsPanel() {
  const analysis = useStore((state) => activeDocument(state)?.analysis ?? null)
  const filter = useStore((state) => state.filter)
  const folded = useStore((state) => state.folded)
  const selected = useStore((state) => state.selected)
  const review = useStore(activeReview)
  const deciding = useStore((state) => state.deciding)
  const rows = useMemo(() => rowsOf(review, filter, folded), [review, filter, folded])
  const current = review.open.find((one) => one.key === selected) ?? null
  const scroller = useRef<HTMLDivElement>(null)
  const list = useVirtualizer({
    count: rows.length, getScrollElement: () => scroller.current, estimateSize: (index) => (rows[index]?.kind === 'head' ? 40 : 190), overscan: 6,
    getItemKey: (index) => keyOfRow(rows[index]),
  })
  const scrolledTo = useRef<string | null>(null)
  useEffect(() => {
    if (scrolledTo.current === selected) return // the list follows the selection, not every new review
    scrolledTo.current = selected
    const at = rows.findIndex((row) => row.kind === 'finding' && row.keyed.key === selected)
    if (at >= 0) list.scrollToIndex(at, { align: 'auto' })
  }, [selected, rows, list])
  const focus = useFocusKept(scroller)
  useViewFocus(scroller)

  if (!analysis) return <p className="empty">The text is being read…</p>
  return (
    <div className="findings" onKeyDown={(event) => onKey(event, current)} {...focus}>
      <FilterBar />
      {rows.length === 0 && <Nothing hasFindings={review.open.length > 0} parts={partsOf(analysis.document)} />}
      <div className="findings-list" ref={scroller} tabIndex={0} data-view role="list" aria-label="Findings" data-testid="findings-list">
        <div style={{ height: list.getTotalSize(), position: 'relative' }}>
          {list.getVirtualItems().map((item) => {
            const row = rows[item.index]
            return row && (
              <div key={item.key} ref={list.measureElement} data-index={item.index} role="listitem" className="findings-row" style={{ transform: `translateY(${item.start}px)` }}>
                {row.kind === 'head' && <Head row={row} />}
                {(row.kind === 'stale' || row.kind === 'fixed') && <SettledCard kind={row.kind} decision={row.decision} />}
                {row.kind === 'finding' && (
                  <FindingCard
                    keyed={row.keyed} analysis={analysis} selected={row.keyed.key === selected} decision={row.decision}
                    earlier={review.reopened.get(row.keyed.key) ?? null} deciding={deciding?.key === row.keyed.key ? deciding : null}
                  />
                )}
              </div>
            )
          })}
        </div>
      </div>
      <KeyHints hints={deciding ? decidingKeys : findingKeys} />
    </div>
  )
}

const keyOfRow = (row: Row | undefined): string => (row === undefined ? '' : row.kind === 'head' ? `head ${row.list}` : row.kind === 'finding' ? row.keyed.key : `${row.kind} ${row.index}`)

function onKey(event: KeyboardEvent, current: KeyedFinding | null): void {
  if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return
  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key]
  const choice = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : null
  if (step === 1 || step === -1) stepFinding(step)
  else if (event.key === 'Enter' && current && !(event.target instanceof HTMLButtonElement)) selectFinding(current.key, true)
  else if (event.key === 'u') undoInPlace()
  else if (event.key === 'x' && current) dispatch({ type: 'deciding', deciding: { key: current.key, flag: false } })
  else if (event.key === 'f' && current) dispatch({ type: 'deciding', deciding: { key: current.key, flag: true } })
  else if (choice !== null && current) applyFix(current.finding, choice)
  else return
  event.preventDefault()
}

function Head({ row }: { readonly row: Extract<Row, { kind: 'head' }> }) {
  const Chevron = row.folded ? ChevronRight : ChevronDown
  return (
    <h2><button type="button" className="list-head" aria-expanded={!row.folded} data-testid={`head-${row.list}`} onClick={() => dispatch({ type: 'fold', list: row.list })}>
      <Chevron size={14} aria-hidden /> {row.list === 'decided' || row.list === 'stale' ? null : <SeverityMark severity={row.list} />} <span className="list-title">{listTitle(row.list)}</span> <span className="count">{row.count}</span>
    </button></h2>
  )
}

const listTitle = (list: ListName): string =>
  list === 'decided' ? 'decided' : list === 'stale' ? 'decisions that nothing answers to any more' : severityNames[list].many

function FilterBar() {
  const filter = useStore((state) => state.filter)
  const review = useStore(activeReview)
  const counts = useMemo(() => countBySeverity(review.open.map(({ finding }) => finding)), [review])
  const toggle = (severity: Severity, on: boolean): void =>
    dispatch({ type: 'filter', filter: { ...filter, severities: severities.filter((one) => (one === severity ? on : filter.severities.includes(one))) } })
  return (
    <div className="filter-bar">
      {severities.map((severity) => (
        <ToggleButton key={severity} className="severity-toggle" aria-label={`Show ${severityNames[severity].many}`} isSelected={filter.severities.includes(severity)} onChange={(on) => toggle(severity, on)}>
          <SeverityMark severity={severity} /> {counts[severity]}
        </ToggleButton>
      ))}
      <SearchField className="search" aria-label="Filter the findings" value={filter.words} onChange={(words) => dispatch({ type: 'filter', filter: { ...filter, words } })}>
        <Search size={13} aria-hidden /> <Input placeholder="Filter by check or words" />
      </SearchField>
    </div>
  )
}

/** What silence means, which depends on what there was to compare. */
const silence: Readonly<Record<Exclude<Parts, 'nothing'>, string>> = {
  both: 'Record and prose were compared, dates checked against the calendar. Silence is an answer.',
  prose: 'There is no record here: only the prose was read, its statements compared with each other and its dates checked against the calendar.',
  record: 'There is no prose here: only the record was read, its lines compared with each other and its dates checked against the calendar.',
}

function Nothing({ hasFindings, parts }: { readonly hasFindings: boolean; readonly parts: Parts }) {
  if (hasFindings) return <p className="empty">Nothing matches the filter. Clear it to see every finding.</p>
  if (parts === 'nothing') return <p className="empty"><strong>There is nothing to review.</strong><br />This text has neither a record nor prose.</p>
  return <p className="empty"><strong>Nothing contradicts itself here.</strong><br />{silence[parts]}</p>
}
