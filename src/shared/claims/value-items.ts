import type { Span } from '../text/span'

/** The items of "A, B (1950, 1951), C" as spans into the value: split at commas, semicolons and middle dots outside brackets. */
export function listItems(value: string): readonly Span[] {
  const items: Span[] = []
  let depth = 0
  let start = 0
  const push = (end: number): void => {
    const item = value.slice(start, end)
    // "A, B, and C": the "and" is no part of C.
    const text = item.trim().replace(/^and (?=\S)/, '')
    const from = start + item.lastIndexOf(text)
    if (text !== '') items.push({ start: from, end: from + text.length })
    start = end + 1
  }
  for (let at = 0; at < value.length; at++) {
    const mark = value[at]
    if (mark === '(' || mark === '[') depth++
    else if ((mark === ')' || mark === ']') && depth > 0) depth--
    else if (depth === 0 && (mark === ',' || mark === ';' || mark === '·')) push(at)
  }
  push(value.length)
  return items
}
