import { newWorker } from './first'
import type { ReviewAnswer, ReviewRequest } from './messages'

/** Longer than this and the engine counts as hung: the worker is started anew. */
const PATIENCE_MILLISECONDS = 20_000

/**
 * The engine in its worker. Latest wins: while one review runs only the newest request of each document waits, so that typing
 * never queues up.
 * A worker that crashes or hangs is replaced and the document's review reported as failed.
 */
export class EngineClient {
  #worker = this.#start()
  #running: ReviewRequest | null = null
  /** By document, the longest waiting first. */
  readonly #waiting = new Map<string, ReviewRequest>()
  #timer = 0

  constructor(private readonly onAnswer: (answer: ReviewAnswer) => void) {}

  review(request: ReviewRequest): void {
    if (this.#running) this.#waiting.set(request.id, request)
    else this.#send(request)
  }

  /** Nothing runs and nothing waits. */
  get idle(): boolean {
    return this.#running === null
  }

  stop(): void {
    window.clearTimeout(this.#timer)
    this.#worker.terminate()
    this.#running = null
    this.#waiting.clear()
  }

  #start(): Worker {
    const worker = newWorker()
    worker.onmessage = (event: MessageEvent<ReviewAnswer>) => this.#receive(event.data)
    worker.onerror = (event) => this.#fail(event.message || 'the engine stopped')
    return worker
  }

  #send(request: ReviewRequest): void {
    this.#running = request
    this.#timer = window.setTimeout(() => this.#fail('the engine took too long'), PATIENCE_MILLISECONDS)
    this.#worker.postMessage(request)
  }

  #receive(answer: ReviewAnswer): void {
    window.clearTimeout(this.#timer)
    this.#running = null
    const [next] = this.#waiting.values()
    if (next) {
      this.#waiting.delete(next.id)
      this.#send(next)
    }
    this.onAnswer(answer)
  }

  #fail(reason: string): void {
    this.#worker.terminate()
    this.#worker = this.#start()
    const failed = this.#running
    if (failed) this.#receive({ kind: 'failed', id: failed.id, version: failed.version, reason })
  }
}
