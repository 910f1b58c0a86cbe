import { fold } from '../../claims/fold'
import { spanOf, type Span } from '../../text/span'

/** A title as it stands in a text. */
export interface Title {
  /** Without the quotation marks. */
  readonly span: Span
  readonly isQuoted: boolean
}

/** No longer title is looked for. */
const LONGEST = 110

const closers: Readonly<Record<string, string>> = { '"': '"', '“': '”', '‘': '’', '«': '»' }
const openers: Readonly<Record<string, string>> = { '"': '"', '”': '“', '’': '‘', '»': '«' }

/** Small words inside a title. */
const joining = 'of|the|and|in|on|a|an|to|for|from|with|at|by|is|de|la|le|les|du|des|der|die|das|und|von|et|y|el|il|del|&|or|into|as'
const word = '[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}’\'&!?.:*-]*'
const aYear = '\\d{4}(?!\\d)'
const run = new RegExp(`(?!${aYear})${word}(?: (?:(?:${joining}) ){0,3}(?!${aYear})${word}){0,14}`, 'uy')
/** The full stop behind a word that is no abbreviation, and what the next sentence opens with. */
const nextSentence = /(?<=[\p{Ll}\p{N}]{2})\. .*$/u
const joiningWord = new RegExp(`^(?:${joining})$`)
const titleWord = new RegExp(`^${word}$`, 'u')

/** The title that begins at a place: in quotation marks, or a run of capitalised words. */
export function titleFrom(text: string, start: number): Title | null {
  const closer = closers[text[start] ?? '']
  if (closer !== undefined) {
    const end = text.slice(start, start + LONGEST).indexOf(closer, 1)
    return end < 0 ? null : { span: spanOf(start + 1, start + end), isQuoted: true }
  }
  run.lastIndex = start
  const found = run.exec(text)?.[0].replace(nextSentence, '').replace(/[.:?!,]+$/, '')
  return found ? { span: spanOf(start, start + found.length), isQuoted: false } : null
}

/** The title that ends at a place. */
export function titleUpTo(text: string, end: number): Title | null {
  const last = text[end - 1] === ',' ? end - 1 : end
  const opener = openers[text[last - 1] ?? '']
  if (opener !== undefined) {
    const from = Math.max(0, last - LONGEST)
    const start = text.slice(from, last - 1).lastIndexOf(opener)
    return start < 0 ? null : { span: spanOf(from + start + 1, last - 1), isQuoted: true }
  }
  const start = startOfRun(text, last)
  return start < last ? { span: spanOf(start, last), isQuoted: false } : null
}

function startOfRun(text: string, end: number): number {
  let start = end
  let at = end
  while (at > 0 && end - at < LONGEST) {
    const blank = text.lastIndexOf(' ', at - 1)
    const here = text.slice(blank + 1, at)
    // Behind a comma or full stop something else is told.
    if (at < end && /[.,;)]$/.test(here)) break
    if (titleWord.test(here)) start = blank + 1
    // "premiered at the Toll Festival and": no title ends so.
    else if ((at === end && /^(?:and|or|the|an?|&|into|from|as)$/.test(here)) || !joiningWord.test(here)) break
    at = blank
  }
  return start
}

/** By what a title is known again: folded, without signs and without the article before it. */
export const keyOf = (title: string): string => fold(title).replace(/['’]/g, '').replace(signs, ' ').trim().replace(article, '')
const signs = /[^\p{L}\p{N}]+/gu
const article = /^(?:the|an?|le|la|les|il|der|die|das|el) (?=.)/

/** What it may be called elsewhere: all of it, without what stands behind a colon or in brackets, one of two names with a stroke between; of "Quist's Low Tide" what is his. */
export function keysOf(title: string, isQuoted: boolean): readonly string[] {
  const forms = [title, title.replace(/ ?[[(].*$/, ''), title.replace(/[:;–—].*$/, ''), ...(title.includes(' / ') ? title.split(' / ') : [])]
  const owned = isQuoted || !/['’]/.test(title) ? undefined : /^.*['’]s? (.+)$/u.exec(title)?.[1]
  if (owned !== undefined) forms.push(owned)
  return [...new Set(forms)].map(keyOf).filter((key) => key.length > 3)
}
