import type { Preparation } from './messages'
import EngineWorker from './worker?worker'

let first: Worker | null = new EngineWorker()

/** A thread for the engine: the one that was started with the window, later a new one. */
export function newWorker(): Worker {
  const worker = first ?? new EngineWorker()
  first = null
  return worker
}

/** Has the first thread read a text while the window's own code is read: its review then finds nearly all done. */
export const prepare = (text: Preparation): void => first?.postMessage(text)
