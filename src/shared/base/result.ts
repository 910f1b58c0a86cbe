/** Success or failure as data. `shared` never throws for bad input; faces turn the error into a sentence. */
export type Result<Value, Failure = Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure }

/** A failure a person can act on: a stable code for programs, a sentence (what happened, to what, what to do) for people. */
export interface Problem {
  readonly code: string
  readonly message: string
}

export const success = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })

export const failure = (code: string, message: string): Result<never> => ({ ok: false, error: { code, message } })
