import EngineWorker from './worker?worker'

let first: Worker | null = new EngineWorker()

/** A thread for the engine: the one that was started with the window, later a new one. */
export function newWorker(): Worker {
  const worker = first ?? new EngineWorker()
  first = null
  return worker
}
