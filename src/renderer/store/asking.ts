import type { Result } from '../../shared/base/result'
import { dispatch } from './store'

/** Puts a sentence before the editor. */
export const tell = (kind: 'information' | 'problem', message: string): void => dispatch({ type: 'notice', kind, message })

/** The value, or null after telling the editor what went wrong. */
export async function asked<Value>(answer: Promise<Result<Value>>): Promise<Value | null> {
  const result = await answer
  if (result.ok) return result.value
  tell('problem', result.error.message)
  return null
}
