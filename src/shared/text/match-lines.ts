import { diffArrays } from 'diff'

/** Beyond this many changed lines the difference is not worked out line by line any more. */
const MOST_CHANGED_LINES = 2_000

/**
 * For every new line the index of the old line it is, or replaces; null for a line that is added. Equal lines at the
 * start and the end are matched first, the rest by the shortest edit script, or in order when the change is huge.
 */
export function matchLines(oldLines: readonly string[], newLines: readonly string[]): (number | null)[] {
  const shorter = Math.min(oldLines.length, newLines.length)
  let head = 0
  while (head < shorter && oldLines[head] === newLines[head]) head++
  let tail = 0
  while (tail < shorter - head && oldLines[oldLines.length - 1 - tail] === newLines[newLines.length - 1 - tail]) tail++
  const origins: (number | null)[] = []
  for (let at = 0; at < head; at++) origins.push(at)
  const middle = matchMiddle(oldLines.slice(head, oldLines.length - tail), newLines.slice(head, newLines.length - tail))
  for (const origin of middle) origins.push(origin === null ? null : origin + head)
  for (let at = oldLines.length - tail; at < oldLines.length; at++) origins.push(at)
  return origins
}

function matchMiddle(oldLines: string[], newLines: string[]): (number | null)[] {
  const isSmall = oldLines.length + newLines.length <= 2 * MOST_CHANGED_LINES
  const changes = isSmall ? diffArrays(oldLines, newLines, { maxEditLength: MOST_CHANGED_LINES }) : undefined
  if (changes === undefined) return newLines.map((_, at) => (at < oldLines.length ? at : null))
  const origins: (number | null)[] = []
  let old = 0
  let removed: number[] = []
  for (const change of changes) {
    if (change.removed) {
      for (let count = 0; count < change.value.length; count++) removed.push(old++)
    } else if (change.added) {
      // In a run of removed and added lines the first added one stands for the first removed one, and so on.
      for (let count = 0; count < change.value.length; count++) origins.push(removed.shift() ?? null)
    } else {
      removed = []
      for (let count = 0; count < change.value.length; count++) origins.push(old++)
    }
  }
  return origins
}
