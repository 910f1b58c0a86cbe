import { Copy, Download, RotateCcw, Save } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { unifiedPatch } from '../../shared/export/patch'
import type { Analysis } from '../../shared/review/analyze'
import { changedFacts, factsOf, type FactChange } from '../../shared/review/facts'
import { changesBetween } from '../../shared/review/proof'
import type { TextEdit } from '../../shared/text/edit'
import { lineIndexOf } from '../../shared/text/line-index'
import type { Buffer } from '../editor/buffer'
import { showDifference } from '../editor/difference'
import { host } from '../editor/host'
import { originalReview } from '../engine/original'
import { tell } from '../store/asking'
import { revertEdits, runCommand } from '../store/effects'
import { exportAs } from '../store/exporting'
import { activeDocument } from '../store/select'
import type { DeskDocument } from '../store/state'
import { useStore } from '../store/store'
import { Button } from '../ui/Button'
import { useFocusKept, useViewFocus } from '../ui/focus'
import './changes.css'

/**
 * The text as opened against now: the facts that read otherwise, and every change in its place. Each can be taken back alone. Where the
 * editor compares with a file that another program has changed, the text on disk stands in the place of the one that was opened.
 */
export default function ChangesPanel() {
  const document = useStore(activeDocument)
  const id = document?.id ?? null
  const place = useRef<HTMLDivElement>(null)
  useViewFocus(place)
  const focus = useFocusKept(place)
  const review = useOriginalReview(id)
  const buffer = host.buffer(id)
  const onDisk = document?.onDisk === 'compared' ? buffer?.diskText ?? null : null
  const before = onDisk ?? buffer?.original ?? ''
  const now = buffer?.text
  const analysis = document?.analysis ?? null
  const edits = useMemo(() => (now === undefined ? [] : changesBetween(before, now)), [before, now])
  const facts = useMemo(() => (review && analysis && onDisk === null ? changedFacts(factsOf(review, []), factsOf(analysis, [])) : []), [review, analysis, onDisk])
  if (!document || !buffer) return null
  return (
    <div className="changes" data-testid="changes-view" ref={place} tabIndex={-1} data-view {...focus}>
      {onDisk === null
        ? <ChangesHead document={document} buffer={buffer} count={edits.length} />
        : <header className="changes-head"><p><b>{differences(edits.length)}</b> between the file on disk, whose words are struck out, and your text.</p></header>}
      {edits.length > 0 && (
        <div className="change-lists">
          {facts.length > 0 && <FactList facts={facts} onRevert={(fact) => revertFact(fact, buffer.original, buffer.text)} />}
          <HunkList
            edits={edits} original={before} words={onDisk === null ? sinceOpening : besideDisk}
            onRevert={(edit) => revertEdits((place, inNow) => !inNow && place.start === edit.start && place.end === edit.end, before, buffer.text)}
          />
        </div>
      )}
      <Difference id={document.id} before={before} name={onDisk === null ? 'The text as it was opened' : 'The text on disk'} />
    </div>
  )
}

/** How much has changed since the file was opened, and how that leaves the desk. */
function ChangesHead({ document, buffer, count }: { readonly document: DeskDocument; readonly buffer: Buffer; readonly count: number }) {
  const isCarried = (document.lineEnds === 'LF' || document.lineEnds === 'CRLF') && document.encoding === 'utf-8'
  return (
    <header className="changes-head">
      <p><b>{count === 0 ? 'Nothing has changed' : count === 1 ? 'One change' : `${count} changes`}</b> since this file was opened.</p>
      <Button isDisabled={!document.dirty} kind="primary" onPress={() => runCommand('save')}><Save size={14} aria-hidden /> Save</Button>
      <Button isDisabled={count === 0} onPress={() => void copyPatch(document.name, buffer.original, buffer.text)}><Copy size={14} aria-hidden /> Copy patch</Button>
      <Button isDisabled={count === 0 || !isCarried} onPress={() => void exportAs('patch')} {...(isCarried ? {} : { tip: 'This file mixes line ends or is not UTF-8: use corrigenda export --to patch' })}><Download size={14} aria-hidden /> Export patch</Button>
    </header>
  )
}

function FactList({ facts, onRevert }: { readonly facts: readonly FactChange[]; readonly onRevert: (fact: FactChange) => void }) {
  return (
    <section aria-labelledby="facts-title" className="fact-changes">
      <h2 id="facts-title">Facts that read otherwise now</h2>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id} data-testid="fact-change">
            <span className="fact-label">{fact.label}</span>
            <del>{fact.before.map((statement) => statement.value).join(', ') || 'nothing'}</del> → <ins>{fact.after.map((statement) => statement.value).join(', ') || 'nothing'}</ins>
            <Button kind="quiet" aria-label={`Take back ${fact.label}`} onPress={() => onRevert(fact)}><RotateCcw size={13} aria-hidden /></Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const differences = (count: number): string => (count === 0 ? 'No difference' : count === 1 ? 'One difference' : `${count} differences`)

/** What the list of changes is called, and what taking one back does. */
interface HunkWords {
  readonly title: string
  readonly takeBack: string
}

const sinceOpening: HunkWords = { title: 'Every change', takeBack: 'Take back the change' }
const besideDisk: HunkWords = { title: 'Every difference', takeBack: 'Take the words on disk' }

const MOST_HUNKS = 100
const LONGEST_SHOWN = 80

/** Every change with the line it was made in; for the keyboard and for a quick look. The text around stands in the difference below. */
function HunkList({ edits, original, words, onRevert }: { readonly edits: readonly TextEdit[]; readonly original: string; readonly words: HunkWords; readonly onRevert: (edit: TextEdit) => void }) {
  const lines = lineIndexOf(original)
  return (
    <section aria-labelledby="hunks-title" className="fact-changes">
      <h2 id="hunks-title">{words.title}</h2>
      <ul>
        {edits.slice(0, MOST_HUNKS).map((edit) => (
          <li key={`${edit.start}-${edit.end}-${edit.newText}`} data-testid="hunk">
            <span className="fact-label">line {lines.positionAt(edit.start).line}</span>
            <del>{shortened(original.slice(edit.start, edit.end))}</del> → <ins>{shortened(edit.newText)}</ins>
            <Button kind="quiet" aria-label={`${words.takeBack} in line ${lines.positionAt(edit.start).line}`} onPress={() => onRevert(edit)}><RotateCcw size={13} aria-hidden /></Button>
          </li>
        ))}
        {edits.length > MOST_HUNKS && <li>and {edits.length - MOST_HUNKS} more, in the difference below</li>}
      </ul>
    </section>
  )
}

const shortened = (words: string): string => (words === '' ? 'nothing' : words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words)

/** Takes back the changes that touch the statements of one fact. */
function revertFact(fact: FactChange, original: string, now: string): void {
  revertEdits((place, inNow) => [...fact.after.map((one) => ({ span: one.span, inNow: true })), ...fact.before.map((one) => ({ span: one.span, inNow: false }))]
    .some((one) => one.inNow === inNow && place.start <= one.span.end && one.span.start <= place.end), original, now)
}

async function copyPatch(name: string, original: string, now: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(unifiedPatch(name, original, now))
    tell('information', 'The patch was copied.')
  } catch {
    tell('problem', 'The system did not let the patch be copied. Use Export patch.')
  }
}

/** The two texts in one, what was taken away and what was added marked in its place. */
function Difference({ id, before, name }: { readonly id: string; readonly before: string; readonly name: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const buffer = host.buffer(id)
    return place.current && buffer ? showDifference(place.current, before, name, buffer) : undefined
  }, [id, before, name])
  return <div className="difference" ref={place} data-testid="difference" />
}

/** The review of the text as it was opened; null while it is read. */
function useOriginalReview(id: string | null): Analysis | null {
  const [review, setReview] = useState<{ readonly id: string; readonly analysis: Analysis } | null>(null)
  useEffect(() => {
    let current = true
    if (id !== null) void originalReview(id).then((analysis) => { if (current && analysis) setReview({ id, analysis }) })
    return () => { current = false }
  }, [id])
  return review?.id === id ? review.analysis : null
}
