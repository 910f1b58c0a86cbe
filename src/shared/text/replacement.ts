import type { TextEdit } from './edit'
import { sliceSpan, type Span } from './span'

/**
 * The smallest edit that makes the text at `span` read `words`: what both begin and end with is left alone, no letter is
 * cut in two. Null when it reads so already.
 */
export function replacement(text: string, span: Span, words: string): TextEdit | null {
  const old = sliceSpan(text, span)
  if (old === words) return null
  const shortest = Math.min(old.length, words.length)
  let head = 0
  while (head < shortest && old[head] === words[head]) head++
  if (isHalf(old, head) || isHalf(words, head)) head--
  let tail = 0
  while (tail < shortest - head && old[old.length - 1 - tail] === words[words.length - 1 - tail]) tail++
  if (isHalf(old, old.length - tail) || isHalf(words, words.length - tail)) tail--
  return { start: span.start + head, end: span.end - tail, newText: words.slice(head, words.length - tail) }
}

/** True when a cut at `at` would part the two halves of one character. */
const isHalf = (words: string, at: number): boolean => /[\uD800-\uDBFF]/.test(words[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(words[at] ?? '')
