import type { Claim } from '../claims/claim'
import { extractClaims } from '../claims/extract'
import type { Profile } from '../claims/profile'
import type { Finding } from '../checks/finding'
import { forgetFollowed } from '../checks/moved-units'
import { runChecks } from '../checks/run-checks'
import type { Document } from '../document/document'
import { parse } from '../document/parse'
import { boundsOfDay } from '../temporal/bounds'
import type { Timex } from '../temporal/timex'
import type { Config } from './config'

/** The text to review, LF only, and the version every span of the answer belongs to. */
export interface Source {
  readonly text: string
  /** Editor version or content hash; handed back untouched. */
  readonly version: number | string
}

/** "Today" as a calendar day. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Everything a face needs; nothing is recomputed outside. Plain data: it can be posted from a worker. */
export interface Analysis {
  readonly version: number | string
  readonly document: Document
  readonly timexes: readonly Timex[]
  readonly claims: readonly Claim[]
  readonly profile: Profile
  /** Sorted by place. */
  readonly findings: readonly Finding[]
}

/** What `analyze` remembers of a document between two versions: the last, and with its units what was read of them. Owned by the caller. */
export interface Memory {
  last: Document | null
}

export const newMemory = (): Memory => ({ last: null })

/**
 * The only door to the engine: reads a text and says what contradicts what.
 * Pure and deterministic: the same arguments give the same answer. Any string is accepted.
 */
export function analyze(source: Source, config: Config, today: CalendarDay, memory: Memory = newMemory()): Analysis {
  if (memory.last === null) forgetFollowed()
  const document = parse(source.text, memory.last)
  memory.last = document
  const { timexes, claims, profile } = extractClaims(document)
  const findings = runChecks({ document, timexes, profile, claims, today: boundsOfDay(today.year, today.month, today.day), thresholds: config.thresholds }, config)
  return { version: source.version, document, timexes, claims, profile, findings }
}
