import { describe, expect, test } from 'vitest'
import type { OpenedDocument } from '../../shared/ipc'
import { analysisOf, findingOf } from '../../testing/review-fixture'
import { activeDocument, isAnalysed } from './select'
import { initialState, type State } from './state'
import { update, type Action } from './update'

const text = 'Mara Elm was born in 1901.'
const opened = (id: string): OpenedDocument => ({
  id, name: `${id}.txt`, folderName: 'lives', text, version: '0'.repeat(64), encoding: 'utf-8', bom: false, lineEnds: 'LF', sizeBytes: text.length, notice: null, unsaved: null, folderConfig: null,
})
const open = (id: string, textVersion = 1): Action => ({ type: 'opened', document: opened(id), textVersion, dirty: false })
const reviewed = (id: string, version: number, fingerprints: readonly string[] = []): Action =>
  ({ type: 'reviewed', id, analysis: analysisOf(text, fingerprints.map((fingerprint) => findingOf({ fingerprint })), version), milliseconds: 1 })
const after = (...actions: readonly Action[]): State => actions.reduce(update, initialState)
const shownVersion = (state: State): unknown => activeDocument(state)?.analysis?.version

describe('documents', () => {
  test('opening shows the document, closing shows its neighbour', () => {
    const state = after(open('one'), open('two'), open('three'), { type: 'activated', id: 'two' })
    expect(state.active).toBe('two')
    expect(update(state, { type: 'closed', id: 'two' }).active).toBe('three')
    expect(after(open('one'), { type: 'closed', id: 'one' }).active).toBeNull()
  })

  test('a change elsewhere leaves the other documents the same objects', () => {
    const state = after(open('one'), open('two'))
    const next = update(state, { type: 'edited', id: 'two', textVersion: 2, dirty: true })
    expect(next.documents[0]).toBe(state.documents[0])
    expect(next.documents[1]).toMatchObject({ textVersion: 2, dirty: true })
  })

  test('saving settles a bar about the disk', () => {
    const state = after(open('one'), { type: 'changed-on-disk', id: 'one', onDisk: 'compared' }, { type: 'saved', id: 'one', version: '2'.repeat(64), dirty: false })
    expect(activeDocument(state)).toMatchObject({ onDisk: null, diskVersion: '2'.repeat(64), dirty: false })
  })
})

describe('reviews', () => {
  const edited = (textVersion: number): Action => ({ type: 'edited', id: 'one', textVersion, dirty: true })

  test('an answer for an older text than the one shown is dropped', () => {
    expect(shownVersion(after(open('one'), edited(3), reviewed('one', 3), reviewed('one', 2)))).toBe(3)
  })

  test('while a newer text waits, the last review stays on show and is known to be old', () => {
    const state = after(open('one'), reviewed('one', 1), edited(2))
    expect(shownVersion(state)).toBe(1)
    expect(state.documents.map(isAnalysed)).toEqual([false])
    expect(update(state, reviewed('one', 2)).documents.map(isAnalysed)).toEqual([true])
  })

  test('an answer for a text that was closed does not stick to the one opened anew', () => {
    const state = after(open('one'), edited(50), { type: 'closed', id: 'one' }, open('one'), reviewed('one', 50))
    expect(shownVersion(state)).toBeUndefined()
    expect(shownVersion(update(state, reviewed('one', 1)))).toBe(1)
  })

  test('a failed review keeps the findings and says why; the next one clears it', () => {
    const state = after(open('one'), reviewed('one', 1), { type: 'review-failed', id: 'one', reason: 'it stopped' })
    expect(activeDocument(state)).toMatchObject({ failure: 'it stopped', analysis: { version: 1 } })
    expect(activeDocument(update(state, reviewed('one', 1)))?.failure).toBeNull()
  })
})

describe('the selected finding', () => {
  const select = (key: string): Action => ({ type: 'select', key })
  const first = [open('one'), reviewed('one', 1, ['a', 'b', 'c'])] as const
  const edited: Action = { type: 'edited', id: 'one', textVersion: 2, dirty: true }

  test('stays selected across reviews', () => {
    expect(after(...first, select('b#0'), edited, reviewed('one', 2, ['x', 'a', 'b'])).selected).toBe('b#0')
  })

  test('gives way to the one that took its place', () => {
    expect(after(...first, select('b#0'), edited, reviewed('one', 2, ['a', 'c'])).selected).toBe('c#0')
    expect(after(...first, select('c#0'), edited, reviewed('one', 2, ['a', 'b'])).selected).toBe('b#0')
    expect(after(...first, select('a#0'), edited, reviewed('one', 2, [])).selected).toBeNull()
  })

  test('is none in another document', () => {
    expect(after(...first, select('b#0'), open('two')).selected).toBeNull()
  })
})

describe('the rest of the desk', () => {
  test('a notice told twice is shown once, and few are shown at a time', () => {
    const told = (message: string): Action => ({ type: 'notice', kind: 'problem', message })
    expect(after(told('a'), told('b'), told('a')).notices.map(({ message }) => message)).toEqual(['b', 'a'])
    expect(after(...['a', 'b', 'c', 'd', 'e'].map(told)).notices.map(({ message }) => message)).toEqual(['b', 'c', 'd', 'e'])
  })

  test('a list folds and unfolds', () => {
    const fold: Action = { type: 'fold', list: 'gap' }
    expect(after(fold).folded).not.toContain('gap')
    expect(after(fold, fold).folded).toContain('gap')
  })
})
