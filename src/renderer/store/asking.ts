import type { Result } from '../../shared/base/result'
import { dispatch } from './store'

/** Work that ends in a dialog of the system. What is typed before the dialog is there is meant for it: until it is answered, nothing that is typed reaches the text. */
export async function withSystemDialog<Value>(work: () => Promise<Value>): Promise<Value> {
  const over = new AbortController()
  window.addEventListener('keydown', (event) => { event.preventDefault(); event.stopPropagation() }, { capture: true, signal: over.signal })
  try {
    return await work()
  } finally {
    over.abort()
  }
}

/** Puts a sentence before the editor. */
export const tell = (kind: 'information' | 'problem', message: string): void => dispatch({ type: 'notice', kind, message })

/** The value, or null after telling the editor what went wrong. */
export async function asked<Value>(answer: Promise<Result<Value>>): Promise<Value | null> {
  const result = await answer
  if (result.ok) return result.value
  tell('problem', result.error.message)
  return null
}
