import type { Finding } from '../../shared/checks/finding'
import type { Analysis } from '../../shared/review/analyze'
import { isAnalysed, reviewOf } from '../store/select'
import { getState, subscribe } from '../store/store'
import { host } from './host'
import type { monaco } from './monaco'

/** What a model's text was found to say. */
export interface FreshReview {
  readonly analysis: Analysis
  /** Findings not yet decided, those grouped under a root included. */
  readonly open: readonly Finding[]
}

const PATIENCE_MILLISECONDS = 2_000

/** The review of the text as it is now, as soon as it is there; null when it does not come in time. */
export function freshReview(model: monaco.editor.ITextModel): Promise<FreshReview | null> {
  const ready = reviewNow(model)
  if (ready) return Promise.resolve(ready)
  return new Promise((resolve) => {
    const settle = (review: FreshReview | null): void => {
      stop()
      window.clearTimeout(timer)
      resolve(review)
    }
    const stop = subscribe(() => {
      const review = model.isDisposed() ? null : reviewNow(model)
      if (review) settle(review)
    })
    const timer = window.setTimeout(() => settle(null), PATIENCE_MILLISECONDS)
  })
}

/** The review of the text as it is now; null while it is being made. */
export function reviewNow(model: monaco.editor.ITextModel): FreshReview | null {
  const document = getState().documents.find((one) => host.buffer(one.id)?.model === model)
  if (!document?.analysis || !isAnalysed(document) || document.analysis.version !== model.getVersionId()) return null
  return { analysis: document.analysis, open: openFindings(document.analysis, document.decisions) }
}

/** Findings not yet decided, in the order of the text; those that one change would settle with another are among them. */
export const openFindings = (analysis: Analysis, decisions: Parameters<typeof reviewOf>[1]): readonly Finding[] =>
  reviewOf(analysis, decisions).open.flatMap(({ finding, follows }) => [finding, ...follows])
