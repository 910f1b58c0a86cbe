import type { Analysis } from '../../shared/review/analyze'
import { host } from '../editor/host'
import { today } from './today'
import { getState } from '../store/store'
import { EngineClient } from './client'
import type { ReviewAnswer } from './messages'

const known = new WeakMap<object, Promise<Analysis | null>>()

/** The review of a document's text as it was opened, made once, in a worker of its own so that typing does not wait for it. */
export function originalReview(id: string): Promise<Analysis | null> {
  const buffer = host.buffer(id)
  if (!buffer) return Promise.resolve(null)
  const made = known.get(buffer) ?? review(id, buffer.original)
  known.set(buffer, made)
  return made
}

async function review(id: string, text: string): Promise<Analysis | null> {
  const answer = await new Promise<ReviewAnswer>((resolve) => {
    const engine = new EngineClient((value) => {
      engine.stop()
      resolve(value)
    })
    engine.review({ id, version: 0, text, config: getState().settings.config, today: today() })
  })
  return answer.kind === 'reviewed' ? answer.analysis : null
}
