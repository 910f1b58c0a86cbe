import { analyze, newMemory, type Memory } from '../../shared/review/analyze'
import type { Preparation, ReviewAnswer, ReviewRequest } from './messages'

/** One memory a document; the oldest is let go, so that a long day does not fill the machine. */
const memories = new Map<string, Memory>()
const MOST_MEMORIES = 8

function memoryOf(id: string): Memory {
  const memory = memories.get(id) ?? newMemory()
  memories.delete(id)
  memories.set(id, memory)
  const [oldest] = memories.keys()
  if (memories.size > MOST_MEMORIES && oldest !== undefined) memories.delete(oldest)
  return memory
}

function review({ id, version, text, config, today }: ReviewRequest): ReviewAnswer {
  try {
    const started = performance.now()
    const analysis = analyze({ text, version }, config, today, memoryOf(id))
    return { kind: 'reviewed', id, version, analysis, milliseconds: performance.now() - started }
  } catch (error) {
    memories.delete(id)
    return { kind: 'failed', id, version, reason: error instanceof Error ? error.message : String(error) }
  }
}

self.onmessage = ({ data }: MessageEvent<ReviewRequest | Preparation>): void => {
  if ('kind' in data) review({ ...data, version: 0 })
  else self.postMessage(review(data))
}
