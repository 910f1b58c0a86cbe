import type { Check } from './check'

/**
 * Every check, in the order they run and are listed. Explicit: a file that is not named here does not exist for the
 * program (registry.test.ts compares files, registry and pages). One import line and one list line a check.
 */
export const registry: readonly Check[] = [
  // dates
  // life
  // offices
  // record
  // career
  // text
  // story
]

/** The id of the finding that stands for a check that threw: a bug of ours, shown instead of hidden. */
export const CHECK_FAILED = 'engine/check-failed'
