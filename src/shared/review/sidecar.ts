import { z } from 'zod'
import { failure, success, type Result } from '../base/result'
import { decisionSchema, type Decision } from './decisions'

/** Number of the shape that is written. A changed meaning gets another one, and a step in `migrations`. */
export const reviewFileVersion = 1

/** The sidecar `NAME.review.json`: small, readable, versioned. Published as docs/exports/review.schema.json. */
export const reviewFileSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(reviewFileVersion),
  file: z.string().max(1_000),
  decisions: z.array(decisionSchema).max(100_000),
})

export type ReviewFile = z.infer<typeof reviewFileSchema>

/** Brings data of one version to the next; the key is the version it starts from. */
export type Migrations = Readonly<Record<number, (data: object) => object>>

/** Version 1 is the first: nothing to bring up yet. */
const migrations: Migrations = {}

/**
 * Brings older data to `target`, one version at a time. Error `review-too-new` for data of a later program: it may hold what this
 * one does not know, and writing it back would lose that.
 */
export function migrate(data: unknown, steps: Migrations = migrations, target: number = reviewFileVersion): Result<unknown> {
  const found: unknown = typeof data === 'object' && data !== null && 'version' in data ? data.version : null
  if (typeof found !== 'number' || !Number.isInteger(found)) return success(data)
  if (found > target) return failure('review-too-new', `The review file is of version ${found}; this program knows versions up to ${target}. Its decisions are not shown; the file is left as it is. Use a newer Corrigenda.`)
  let now: object = { ...data as object }
  for (let version = found; version < target; version += 1) {
    const step = steps[version]
    if (!step) return success(data)
    now = { ...step(now), version: version + 1 }
  }
  return success(now)
}

/** Reads a sidecar's text. Errors name what is wrong and where; nothing is guessed and nothing is dropped. */
export function parseReviewFile(json: string): Result<ReviewFile> {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch (error) {
    return failure('review-not-json', `The review file is not JSON (${error instanceof Error ? error.message : String(error)}). Its decisions are not shown; the file is left as it is.`)
  }
  const current = migrate(data)
  if (!current.ok) return current
  const parsed = reviewFileSchema.safeParse(current.value)
  if (parsed.success) return success(parsed.data)
  const issue = parsed.error.issues[0]
  return failure('review-not-valid', `The review file does not fit its schema at ${issue?.path.join('.') || 'its root'}: ${issue?.message ?? 'unknown'}. Its decisions are not shown; the file is left as it is.`)
}

/** The sidecar's text: indented, stable key order, ends with a line break. */
export const writeReviewFile = (file: string, decisions: readonly Decision[]): string =>
  `${JSON.stringify({ version: reviewFileVersion, file, decisions }, null, 2)}\n`
