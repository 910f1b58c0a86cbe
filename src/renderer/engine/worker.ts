import { analyze, newMemory, type Memory } from '../../shared/review/analyze'
import type { Preparation, ReviewAnswer, ReviewRequest } from './messages'
import { warmUp } from './warm-up'

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

/** The document read ahead last, and the time that took: a part of the time of its first review. */
let ahead = { id: '', milliseconds: 0 }

function prepare(text: Preparation): void {
  const answer = review({ ...text, version: 0 })
  if (answer.kind === 'reviewed') ahead = { id: text.id, milliseconds: answer.milliseconds }
}

function withTimeAhead(answer: ReviewAnswer): ReviewAnswer {
  if (answer.kind !== 'reviewed' || answer.id !== ahead.id) return answer
  const milliseconds = answer.milliseconds + ahead.milliseconds
  ahead = { id: '', milliseconds: 0 }
  return { ...answer, milliseconds }
}

/** The window is on the screen by then, and nothing was asked for yet. */
const QUIET_MILLISECONDS = 1000
/** As long is worked as rested: a document that is opened meanwhile waits for one review of a sample at most. */
const TURN_MILLISECONDS = 10

/** What was not warmed up when the first document comes is left: its own reading does that, and two that are read in turn share nothing. */
let warming: ReturnType<typeof warmUp> | null = warmUp()

function goOnWarming(): void {
  const until = performance.now() + TURN_MILLISECONDS
  try {
    while (warming && performance.now() < until) if (warming.next().done) warming = null
  } catch {
    // Nobody asked for it: an error here must not end the thread, or the next would warm up and end as well.
    warming = null
  }
  if (warming) self.setTimeout(goOnWarming, TURN_MILLISECONDS)
}

self.setTimeout(goOnWarming, QUIET_MILLISECONDS)

self.onmessage = ({ data }: MessageEvent<ReviewRequest | Preparation>): void => {
  warming = null
  if ('kind' in data) prepare(data)
  else self.postMessage(withTimeAhead(review(data)))
}
