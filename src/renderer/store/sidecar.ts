import type { OpenedDocument } from '../../shared/ipc'
import type { Decision } from '../../shared/review/decisions'
import { api } from '../api'
import { asked, tell } from './asking'
import { dispatch, getState } from './store'

/** Reading and writing go one after the other, so that the last decision is what stands in the sidecar and none is written over unread. */
let sidecar: Promise<unknown> = Promise.resolve()

function inTurn(task: () => Promise<void>): Promise<void> {
  const done = sidecar.then(task)
  sidecar = done.catch(() => {})
  return done
}

const decisionsOf = (id: string): readonly Decision[] | undefined => getState().documents.find((document) => document.id === id)?.decisions

/**
 * Decisions come after the text: a damaged sidecar is told and never keeps a text from being reviewed. What was decided before
 * they were there is added to them.
 */
export function readDecisions({ id }: OpenedDocument): Promise<void> {
  return inTurn(async () => {
    const kept = await asked(api.review.read({ id }))
    if (!kept) return
    dispatch({ type: 'decisions', id, decisions: joined(kept.decisions, decisionsOf(id) ?? []) })
  })
}

/** Brings what was decided on a text to a copy of it, beside what is decided there already. */
export function bringDecisions(id: string, decisions: readonly Decision[]): void {
  if (decisions.length > 0) void writeDecisions(id, joined(decisionsOf(id) ?? [], decisions))
}

/** Both, one and the same decision once. */
function joined(kept: readonly Decision[], others: readonly Decision[]): Decision[] {
  const isKept = (made: Decision): boolean => kept.some(({ fingerprint, time }) => fingerprint === made.fingerprint && time === made.time)
  return [...kept, ...others.filter((made) => !isKept(made))]
}

/** Shows the decisions at once and puts them beside the text; when that fails, they are as they were. */
export function writeDecisions(id: string, decisions: readonly Decision[]): Promise<void> {
  const before = decisionsOf(id) ?? []
  dispatch({ type: 'decisions', id, decisions })
  return inTurn(async () => {
    const wanted = decisionsOf(id) ?? decisions
    const written = await api.review.write({ id, decisions: [...wanted] })
    if (written.ok) return
    if (decisionsOf(id) === wanted) dispatch({ type: 'decisions', id, decisions: [...wanted.filter((one) => !decisions.includes(one)), ...before] })
    tell('problem', `The decision was not kept. ${written.error.message}`)
  })
}
