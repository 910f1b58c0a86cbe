// What the set-up tells: one line a step, and a failure that says what to do.

let stream = process.stdout

/** From now on the steps are told on standard error. */
export const toStandardError = () => {
  stream = process.stderr
}

export const say = (line) => stream.write(`${line}\n`)

/** A failure the reader can act on; the runner prints the sentence without a stack. */
export class SetupError extends Error {}

export const stop = (sentence) => {
  throw new SetupError(sentence)
}

/** Runs an entry script: a SetupError becomes its sentence and exit status 2, anything else keeps its stack. */
export async function run(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    process.stderr.write(`\n${error.message}\n`)
    process.exitCode = 2
  }
}

/**
 * Prints every few seconds how long something has taken, with `detail()` behind it where there is one, until the returned
 * function is called. On a terminal the line is written over, elsewhere each is a line of its own.
 */
export function heartbeat(what, detail = () => '') {
  const started = Date.now()
  const line = () => `  ${what}: ${Math.round((Date.now() - started) / 1000)} s …${detail()}`
  const timer = setInterval(() => (stream.isTTY ? stream.write(`\r\x1b[K${line()}`) : say(line())), stream.isTTY ? 500 : 5000)
  return () => {
    clearInterval(timer)
    if (stream.isTTY) stream.write('\r\x1b[K')
  }
}
