import type { ReviewAnswer } from '../engine/messages'
import { EngineClient } from '../engine/client'
import { api } from '../api'
import { dispatch, getState } from './store'
import { today } from './effects'
import { reviewOf } from './select'
import { countBySeverity } from './update'

/** Reviews the files of the open folder one after another in a worker of its own, so that the stack can say what waits where. */
let stopped = true

export function stopScan(): void {
  stopped = true
}

export async function scanFolder(): Promise<void> {
  stopped = false
  dispatch({ type: 'scanning', scanning: true })
  let answered: (answer: ReviewAnswer) => void = () => {}
  const engine = new EngineClient((answer) => answered(answer))
  for (const entry of getState().stack) {
    if (stopped) break
    if (entry.counts !== null || entry.problem !== null) continue
    const read = await api.document.read({ id: entry.id })
    if (!read.ok) {
      dispatch({ type: 'scanned', id: entry.id, counts: null, decided: 0, problem: read.error.message })
      continue
    }
    const answer = await new Promise<ReviewAnswer>((resolve) => {
      answered = resolve
      engine.review({ id: entry.id, version: 0, text: read.value.text, config: getState().settings.config, today: today() })
    })
    const kept = await api.review.read({ id: entry.id })
    const review = reviewOf(answer.kind === 'reviewed' ? answer.analysis : null, kept.ok ? kept.value.decisions : [])
    const counts = answer.kind === 'reviewed' ? countBySeverity(review.open.map(({ finding }) => finding)) : null
    dispatch({ type: 'scanned', id: entry.id, counts, decided: review.decided.length, problem: answer.kind === 'failed' ? answer.reason : null })
  }
  engine.stop()
  dispatch({ type: 'scanning', scanning: false })
}
