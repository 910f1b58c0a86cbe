import { maximumFileBytes } from '../files/read'
import type { CalendarDay } from '../shared/review/analyze'

/** All that the command line takes from the world, so that a run can be tried without a process. */
export interface Io {
  /** The bytes of standard input; at most one more than the largest file, so that too much is noticed. */
  readonly stdin: () => Promise<Uint8Array>
  /** Answers when it is written, or nobody reads it any more. Bytes: a text in the encoding of its file. */
  readonly out: (content: string | Uint8Array) => Promise<void>
  readonly err: (text: string) => Promise<void>
  readonly workingFolder: string
  /** True when what is written to `out` may be coloured. */
  readonly colour: boolean
  readonly today: CalendarDay
}

/** The world of a real process. */
export function processIo(): Io {
  const { stdout, stderr, env } = process
  return {
    stdin: readStdin,
    out: writerTo(stdout),
    err: writerTo(stderr),
    workingFolder: process.cwd(),
    // https://no-color.org: set and not empty
    colour: stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    today: dayOf(new Date()),
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length > maximumFileBytes) break
  }
  return Buffer.concat(chunks)
}

/** Writes in order and waits for the reader. A reader that goes away ("| head") ends the writing, not the program. */
export function writerTo(stream: NodeJS.WritableStream): (content: string | Uint8Array) => Promise<void> {
  let gone = false
  stream.on('error', () => { gone = true })
  return (content) => gone ? Promise.resolve() : new Promise((resolve) => { stream.write(content, () => resolve()) })
}

/** The day where the program runs. */
const dayOf = (now: Date): CalendarDay => ({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
