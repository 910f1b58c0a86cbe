/** Fails when the impossible happened: a bug in the program, never bad input. `why` says what the caller knew. */
export function assert(condition: boolean, why: string): asserts condition {
  if (!condition) throw new Error(`This cannot be: ${why}`)
}

/** The value, or a failure that says why it had to be there. */
export function known<Value>(value: Value | null | undefined, why: string): Value {
  if (value === null || value === undefined) throw new Error(`This cannot be missing: ${why}`)
  return value
}

/** Makes the compiler prove that every case of a union is handled. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
