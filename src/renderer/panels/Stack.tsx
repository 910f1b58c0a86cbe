import { useVirtualizer } from '@tanstack/react-virtual'
import { RefreshCw, Search } from 'lucide-react'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { Input, ProgressBar, SearchField } from 'react-aria-components'
import { severities } from '../../shared/checks/finding'
import { runCommand } from '../store/effects'
import { openFromStack } from '../store/files'
import { scanFolder, stopScan } from '../store/scan'
import { scanProgress, stackFiles, type StackFile } from '../store/stack'
import type { StackView } from '../store/state'
import { dispatch, useStore } from '../store/store'
import { Button } from '../ui/Button'
import { countOf, SeverityMark } from '../ui/SeverityMark'
import { StandingMark } from '../ui/StandingMark'
import './stack.css'

const ROW_HEIGHT = 30
const PAGE = 10

/** The files of the open folder and the open documents, with what waits in each. */
export function Stack() {
  const documents = useStore((state) => state.documents)
  const stack = useStore((state) => state.stack)
  const view = useStore((state) => state.stackView)
  const active = useStore((state) => state.active)
  const files = useMemo(() => stackFiles({ documents, stack, stackView: view }), [documents, stack, view])
  return (
    <nav className="stack" aria-label="Stack" data-testid="stack-view">
      <Head />
      <Controls view={view} />
      <FileList files={files} active={active} />
    </nav>
  )
}

function Head() {
  const folder = useStore((state) => state.folder)
  const stack = useStore((state) => state.stack)
  const scanning = useStore((state) => state.scanning)
  const { total, reviewed, done } = scanProgress(stack)
  if (!folder) return <header className="stack-head"><h2>Open files</h2></header>
  return (
    <header className="stack-head">
      <div className="stack-title">
        <h2 title={folder.name}>{folder.name}</h2>
        <Button kind="quiet" className="icon-button" aria-label="Review the folder again" tip="Review the folder again" isDisabled={scanning} onPress={() => runCommand('review-folder')}><RefreshCw size={13} aria-hidden /></Button>
      </div>
      {scanning || reviewed < total ? (
        <div className="scan" data-testid="scan">
          <ProgressBar aria-label="Files reviewed" value={reviewed} maxValue={Math.max(1, total)} valueLabel={`${reviewed} of ${total}`}>
            {({ percentage }) => <div className="scan-bar"><div style={{ width: `${percentage ?? 0}%` }} /></div>}
          </ProgressBar>
          <p>{reviewed} of {total} reviewed</p>
          {scanning
            ? <Button className="scan-button" onPress={stopScan} data-testid="scan-stop">Stop</Button>
            : <Button className="scan-button" onPress={() => void scanFolder()} data-testid="scan-go-on">Go on</Button>}
        </div>
      ) : <p className="stack-done" data-testid="stack-done"><StandingMark standing={done === total ? 'agrees' : 'only-here'} /> {done} of {total} done</p>}
    </header>
  )
}

function Controls({ view }: { readonly view: StackView }) {
  const change = (part: Partial<StackView>): void => dispatch({ type: 'stack-view', view: { ...view, ...part } })
  return (
    <div className="stack-controls">
      <SearchField className="search" aria-label="Filter the files by name" value={view.words} onChange={(words) => change({ words })}>
        <Search size={13} aria-hidden /> <Input placeholder="Filter by name" />
      </SearchField>
      <select className="select" aria-label="Sort the files" value={view.sort} onChange={(event) => change({ sort: event.target.value === 'name' ? 'name' : 'contradictions' })} data-testid="stack-sort">
        <option value="contradictions">Most first</option>
        <option value="name">By name</option>
      </select>
    </div>
  )
}

function FileList({ files, active }: { readonly files: readonly StackFile[]; readonly active: string | null }) {
  const scroller = useRef<HTMLDivElement>(null)
  const [cursor, setCursor] = useState<string | null>(active)
  const list = useVirtualizer({ count: files.length, getScrollElement: () => scroller.current, estimateSize: () => ROW_HEIGHT, overscan: 12, getItemKey: (index) => files[index]?.id ?? index })
  const at = Math.max(0, files.findIndex(({ id }) => id === (cursor ?? active)))
  useEffect(() => { setCursor(active) }, [active])
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (shown.current === active) return
    const index = files.findIndex(({ id }) => id === active)
    if (index < 0) return
    shown.current = active
    list.scrollToIndex(index, { align: 'auto' })
  }, [active, files, list])
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = targetOf(event.key, at, files.length)
    if (target !== null) {
      setCursor(files[target]?.id ?? null)
      list.scrollToIndex(target, { align: 'auto' })
    } else if ((event.key === 'Enter' || event.key === ' ') && files[at]) void openFromStack(files[at].id)
    else return
    event.preventDefault()
  }
  if (files.length === 0) return <p className="empty">No file has these words in its name.</p>
  return (
    <div className="stack-list" ref={scroller} tabIndex={0} role="listbox" aria-label="Files" aria-activedescendant={`file-${files[at]?.id ?? ''}`} onKeyDown={onKeyDown} data-testid="stack-list">
      <div role="presentation" style={{ height: list.getTotalSize(), position: 'relative' }}>
        {list.getVirtualItems().map((item) => {
          const file = files[item.index]
          return file && <FileRow key={file.id} file={file} isActive={file.id === active} isCursor={item.index === at} top={item.start} place={item.index + 1} of={files.length} />
        })}
      </div>
    </div>
  )
}

/** Where a key leads in a list of `count`; null for other keys. */
function targetOf(key: string, at: number, count: number): number | null {
  const target = { ArrowDown: at + 1, j: at + 1, ArrowUp: at - 1, k: at - 1, PageDown: at + PAGE, PageUp: at - PAGE, Home: 0, End: count - 1 }[key]
  return target === undefined ? null : Math.min(count - 1, Math.max(0, target))
}

interface RowProps {
  readonly file: StackFile
  readonly isActive: boolean
  readonly isCursor: boolean
  readonly top: number
  readonly place: number
  readonly of: number
}

function FileRow({ file, isActive, isCursor, top, place, of }: RowProps) {
  const { id, name, below, counts, isEmpty, problem, isDone, isDirty, isOpen } = file
  return (
    <div
      id={`file-${id}`} role="option" className={`stack-file ${isActive ? 'is-active' : ''} ${isCursor ? 'is-cursor' : ''} ${isOpen ? 'is-open' : ''}`} style={{ transform: `translateY(${top}px)`, height: ROW_HEIGHT }}
      aria-selected={isActive} aria-posinset={place} aria-setsize={of} aria-label={spoken(file)} title={problem ?? (below === '' ? name : `${below}/${name}`)} onClick={() => void openFromStack(id)} data-testid="stack-entry" data-name={name} data-done={isDone}
    >
      <span className="stack-dot" data-testid={isDirty ? 'unsaved-dot' : undefined}>{isDirty ? '●' : ''}</span>
      <span className="stack-name">{name}{below !== '' && <small> {below}</small>}</span>
      {problem !== null && <span className="stack-problem">not read</span>}
      {isEmpty && <span className="stack-empty">no text</span>}
      {counts && !isEmpty && (
        <span className="stack-counts">
          {severities.map((severity) => (counts[severity] === 0 || (severity !== 'contradiction' && severity !== 'doubt') ? null : <span key={severity} className={`stack-count ink-${severity}`}><SeverityMark severity={severity} /> {counts[severity]}</span>))}
          <span className="stack-count is-minor">{counts.gap + counts.style || ''}</span>
          {isDone && <StandingMark standing="agrees" />}
        </span>
      )}
    </div>
  )
}

function spoken({ name, below, counts, decided, isEmpty, problem, isDone, isDirty }: StackFile): string {
  const found = isEmpty ? 'nothing to review' : counts === null ? (problem ?? 'not reviewed yet') : [...severities.filter((severity) => counts[severity] > 0).map((severity) => countOf(severity, counts[severity])), ...(decided > 0 ? [`${decided} decided`] : [])].join(', ') || 'nothing found'
  return [`${name}${below === '' ? '' : ` in ${below}`}`, found, ...(isDone ? ['done'] : []), ...(isDirty ? ['unsaved'] : [])].join(', ')
}
