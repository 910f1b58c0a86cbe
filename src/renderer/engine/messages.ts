import type { Analysis, CalendarDay } from '../../shared/review/analyze'
import type { Config } from '../../shared/review/config'

/** Desk to worker: read this text, whose review will be asked for. There is no answer. */
export interface Preparation {
  readonly kind: 'prepare'
  readonly id: string
  readonly text: string
  readonly config: Config
  readonly today: CalendarDay
}

/** Desk to worker: review this version of a document. */
export interface ReviewRequest {
  readonly id: string
  readonly version: number
  readonly text: string
  readonly config: Config
  readonly today: CalendarDay
}

/** Worker to desk. `milliseconds` is the time the engine took, with that of a preparation. */
export type ReviewAnswer =
  | { readonly kind: 'reviewed'; readonly id: string; readonly version: number; readonly analysis: Analysis; readonly milliseconds: number }
  | { readonly kind: 'failed'; readonly id: string; readonly version: number; readonly reason: string }
