import type { OpenedDocument } from '../../shared/ipc'
import type { Decision } from '../../shared/review/decisions'
import { api } from '../api'
import { asked, tell } from './asking'
import { dispatch, getState } from './store'

/** Decisions come after the text: a damaged sidecar is told and never keeps a text from being reviewed. */
export async function readDecisions({ id }: OpenedDocument): Promise<void> {
  const kept = await asked(api.review.read({ id }))
  if (kept) dispatch({ type: 'decisions', id, decisions: kept.decisions })
}

/** The sidecar is written once after the other, so that the last decision is what stands in it. */
let sidecar: Promise<unknown> = Promise.resolve()

/** Shows the decisions at once and puts them beside the text; when that fails, they are as they were. */
export function writeDecisions(id: string, decisions: readonly Decision[]): Promise<void> {
  const before = getState().documents.find((document) => document.id === id)?.decisions ?? []
  dispatch({ type: 'decisions', id, decisions })
  const writing = sidecar.then(async () => {
    const written = await api.review.write({ id, decisions: [...decisions] })
    if (written.ok) return
    if (getState().documents.find((document) => document.id === id)?.decisions === decisions) dispatch({ type: 'decisions', id, decisions: before })
    tell('problem', `The decision was not kept. ${written.error.message}`)
  })
  sidecar = writing.catch(() => {})
  return writing
}
