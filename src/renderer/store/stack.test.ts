import { describe, expect, test } from 'vitest'
import { analysisOf, findingOf } from '../../testing/review-fixture'
import { neighbourFile, scanProgress, stackFiles } from './stack'
import { initialState, type StackView, type State } from './state'
import { update, type Action } from './update'

const counts = (contradiction: number, doubt = 0) => ({ contradiction, doubt, gap: 0, style: 0 })
const folder: Action = { type: 'folder', folder: { name: 'lives', documents: ['ada.txt', 'more/bo.txt', 'cy.txt', 'dov.txt'].map((name) => ({ id: name[0] === 'm' ? 'b' : name[0] ?? '', name })) } }
const scanned = (id: string, count: ReturnType<typeof counts> | null, problem: string | null = null, isEmpty = false): Action => ({ type: 'scanned', results: [{ id, counts: count, decided: 0, isEmpty, problem }] })
const open = (id: string, dirty = false): Action => ({
  type: 'opened', textVersion: 1, dirty,
  document: { id, name: `${id}.txt`, folderName: 'x', text: 'x', version: '0'.repeat(64), encoding: 'utf-8', bom: false, lineEnds: 'LF', sizeBytes: 1, notice: null, unsaved: null, folderConfig: null },
})
const reviewed = (id: string, found: number): Action => ({ type: 'reviewed', id, analysis: analysisOf('x', Array.from({ length: found }, (_, index) => findingOf({ fingerprint: `f${index}` }))), milliseconds: 1 })
const after = (...actions: readonly Action[]): State => actions.reduce(update, initialState)
const ids = (state: State, view: StackView = { sort: 'contradictions', words: '' }): string => stackFiles({ ...state, stackView: view }).map(({ id }) => id).join(' ')

describe('the stack', () => {
  const state = after(folder, scanned('a', counts(0, 3)), scanned('b', counts(2)), scanned('c', null, 'It is empty.'))

  test('lists the most contradictions first, then doubts, then what is not reviewed, then problems', () => {
    expect(ids(state)).toBe('b a d c')
    expect(ids(state, { sort: 'name', words: '' })).toBe('a b c d')
    expect(ids(state, { sort: 'name', words: ' MORE ' })).toBe('b')
  })

  test('done is derived: reviewed, and no contradiction open', () => {
    expect(stackFiles(state).map(({ id, isDone, below }) => [id, isDone, below])).toEqual([['b', false, 'more'], ['a', true, ''], ['d', false, ''], ['c', false, '']])
    expect(scanProgress(state.stack)).toEqual({ total: 4, reviewed: 3, done: 1 })
  })

  test('a file without text is not done, and nothing waits in it', () => {
    const empty = after(folder, scanned('a', counts(0), null, true), scanned('b', counts(0)), scanned('c', counts(0)), scanned('d', counts(0)), open('z'), { type: 'reviewed', id: 'z', analysis: analysisOf('= Z =\n', []), milliseconds: 1 })
    expect(stackFiles(empty).filter(({ isDone }) => !isDone).map(({ id, isEmpty }) => [id, isEmpty])).toEqual([['z', true], ['a', true]])
    expect(scanProgress(empty.stack)).toEqual({ total: 4, reviewed: 4, done: 3 })
    expect(neighbourFile(stackFiles(empty), 'b', 1)).toBeNull()
  })

  test('an open file is counted by its review, and the scan does not speak over it', () => {
    const opened = after(open('b', true), reviewed('b', 3), open('z'), reviewed('z', 1), folder, scanned('b', counts(0)))
    expect(opened.stack.find(({ id }) => id === 'b')?.counts).toEqual(counts(3))
    expect(stackFiles(opened).map(({ id, isOpen, isDirty }) => [id, isOpen, isDirty])).toEqual([['b', true, true], ['z', true, false], ['a', false, false], ['c', false, false], ['d', false, false]])
    expect(update(opened, { type: 'rescan' }).stack.map((entry) => entry.counts)).toEqual([null, counts(3), null, null])
  })

  test('the next file is the next that is not done', () => {
    const files = stackFiles(state)
    expect(neighbourFile(files, 'b', 1)?.id).toBe('d')
    expect(neighbourFile(files, 'd', 1)?.id).toBe('b')
    expect(neighbourFile(files, 'b', -1)?.id).toBe('d')
    expect(neighbourFile(files, null, 1)?.id).toBe('b')
    expect(neighbourFile(files.filter(({ isDone }) => isDone), null, 1)).toBeNull()
  })
})
