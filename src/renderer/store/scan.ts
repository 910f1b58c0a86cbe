import { configOver } from '../../shared/review/config'
import { api } from '../api'
import { EngineClient } from '../engine/client'
import type { ReviewAnswer } from '../engine/messages'
import { tell } from './asking'
import { today } from '../engine/today'
import type { StackEntry, StackResult } from './state'
import { dispatch, getState } from './store'
import { resultOf, unreviewed } from './update'

/** Results are shown together, so that a large folder does not draw the list anew for each file. */
const SHOW_AFTER_MILLISECONDS = 150
/** One core is left to the text on the desk, one to the window. */
const MOST_WORKERS = 4
const workers = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 2))

let stopRunning: (() => void) | null = null

/** Ends the background review; what it found stays. */
export function stopScan(): void {
  stopRunning?.()
}

/** Reviews the files of the open folder that were not reviewed yet, in workers of their own, so that the stack can say what waits where. */
export async function scanFolder(): Promise<void> {
  stopScan()
  const waiting = getState().stack.filter(({ counts, problem }) => counts === null && problem === null)
  if (waiting.length === 0) return
  const scan = new Scan(waiting)
  stopRunning = () => scan.stop()
  dispatch({ type: 'scanning', scanning: true })
  await scan.run()
  if (scan.wasStopped && stopRunning !== null) return // another one runs
  stopRunning = null
  dispatch({ type: 'scanning', scanning: false })
}

/** Reviews everything anew: the settings have changed, or the files have. */
export function scanAgain(): void {
  dispatch({ type: 'rescan' })
  void scanFolder()
}

class Scan {
  wasStopped = false
  readonly #engines: EngineClient[] = []
  #found: StackResult[] = []
  #timer = 0
  readonly #told = new Set<string>()
  /** Lets go of whoever waits for an answer that will not come. */
  readonly #release: (() => void)[] = []

  constructor(private readonly waiting: StackEntry[]) {}

  stop(): void {
    this.wasStopped = true
    stopRunning = null
    for (const engine of this.#engines) engine.stop()
    for (const release of this.#release) release()
    this.#show()
    dispatch({ type: 'scanning', scanning: false })
  }

  async run(): Promise<void> {
    await Promise.all(Array.from({ length: Math.min(workers, this.waiting.length) }, () => this.#work()))
    if (!this.wasStopped) this.#show()
  }

  async #work(): Promise<void> {
    let answered: (answer: ReviewAnswer | null) => void = () => {}
    const engine = new EngineClient((answer) => answered(answer))
    this.#engines.push(engine)
    this.#release.push(() => answered(null))
    for (let entry = this.waiting.shift(); entry && !this.wasStopped; entry = this.waiting.shift()) {
      const { id } = entry
      const result = await this.#review(id, (text, config) => new Promise((resolve) => {
        answered = resolve
        engine.review({ id, version: 0, text, config, today: today() })
      }))
      if (result && !this.wasStopped) this.#keep(result)
    }
    engine.stop()
  }

  async #review(id: string, ask: (text: string, config: ReturnType<typeof configOver>) => Promise<ReviewAnswer | null>): Promise<StackResult | null> {
    const glance = await api.document.glance({ id })
    if (this.wasStopped) return null
    if (!glance.ok) return unreviewed(id, glance.error.message)
    const { text, decisions, folderConfig, notice } = glance.value
    if (notice !== null && !this.#told.has(notice)) tell('problem', notice)
    this.#told.add(notice ?? '')
    const answer = await ask(text, configOver(getState().settings.config, folderConfig?.config ?? {}))
    if (answer === null) return null
    return answer.kind === 'failed' ? unreviewed(id, answer.reason) : resultOf({ id, analysis: answer.analysis, decisions })
  }

  #keep(result: StackResult): void {
    this.#found.push(result)
    if (this.#found.length === 1) this.#timer = window.setTimeout(() => this.#show(), SHOW_AFTER_MILLISECONDS)
  }

  #show(): void {
    window.clearTimeout(this.#timer)
    if (this.#found.length > 0) dispatch({ type: 'scanned', results: this.#found })
    this.#found = []
  }
}
