import { useRef, useSyncExternalStore } from 'react'
import { initialState, type State } from './state'
import { update, type Action } from './update'

let state: State = initialState
const listeners = new Set<() => void>()

export const getState = (): State => state

export function dispatch(action: Action): void {
  const next = update(state, action)
  if (next === state) return
  state = next
  for (const listener of listeners) listener()
}

/** Calls the listener after every change; answers with the function that stops it. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A part of the state; the component renders again only when the part changes (compared with `Object.is`). */
export function useStore<Part>(select: (state: State) => Part): Part {
  const last = useRef<{ readonly state: State; readonly part: Part } | null>(null)
  return useSyncExternalStore(subscribe, () => {
    if (last.current?.state !== state) last.current = { state, part: select(state) }
    return last.current.part
  })
}
