import { fold } from '../../claims/fold'
import { openingWords, titleWords } from '../../claims/lexicon/name-words'
import { quotedSpans } from '../../claims/quotes'
import { remembered } from '../../document/units'
import { spanOf, spansOverlap } from '../../text/span'
import type { NamePlace } from './name-word'

/** What stands around a capitalised word. */
export interface NameContext {
  /** Folded name word directly before or after (an initial counts, a title does not); null where none stands. */
  readonly before: string | null
  readonly after: string | null
  /** "the Marsh", "a Major": a common noun written large, or a thing's name. */
  readonly articled: boolean
  /** Joined by a hyphen to another name: a part of a longer one. */
  readonly compound: boolean
  /** Nothing but the start of a sentence may have made the letter large. */
  readonly opens: boolean
}

const particle = '(?:de|da|di|del|della|dei|do|dos|das|du|la|le|van|von|der|den|ter|zu|af|av|bin|ibn|ben|al|el|y|e)'
const wordBefore = new RegExp(`(?<![\\p{L}\\p{M}])(\\p{Lu}[\\p{L}\\p{M}’'.-]*) (?:${particle} ){0,2}$`, 'u')
const wordAfter = new RegExp(`^(?:-| (?:${particle} ){0,2}(?:a[dlnrst]-|ash-|el-)?)(\\p{Lu}[\\p{L}\\p{M}’'.-]*)`, 'u')
const articleBefore = /(?:^|[^\p{L}])(?:the|a|an|this|that|his|her|its|their|every|each|no|any|some|new|old)(?: \p{Ll}+)? $/iu
/** "the Emperor [Marsen]": the article is the title's. */
const lastWord = /\p{L}+(?= $)/u
const sentenceOpens = /(?:^|[.!?:;…]["”’)\]]* +|["“‘(*•–—-] ?|\n *)$/u

/** What `contextAt` found in a unit, by offset in it: a word is asked about again at every key press. */
const contextsIn = remembered(() => new Map<number, NameContext>())

/** The neighbourhood of the capitalised word of `length` letters at a place. */
export function contextAt(place: NamePlace, length: number): NameContext {
  const known = contextsIn(place.unit)
  const offset = place.at - place.unit.span.start
  const context = known.get(offset) ?? readContext(place.unit.text, offset, length)
  known.set(offset, context)
  return context
}

/** How far the neighbourhood reaches. */
const REACH = 40

function readContext(text: string, at: number, length: number): NameContext {
  const before = text.slice(Math.max(0, at - REACH), at)
  const after = text.slice(at + length, at + length + REACH)
  const near = lastWords(before)
  return {
    before: nameIn(wordBefore.exec(near)), after: nameIn(wordAfter.exec(after)),
    articled: articleBefore.test(near) && !titleWords.has(fold(lastWord.exec(near)?.[0] ?? '')), compound: /^[-–]\p{Lu}/u.test(after), opens: sentenceOpens.test(before),
  }
}

/** Two particles and a word before them are as much as matters; patterns that end there begin at each letter. */
function lastWords(before: string): string {
  let from = before.length
  for (let words = 0; words < 4 && from >= 0; words++) from = from === 0 ? -1 : before.lastIndexOf(' ', from - 1)
  return before.slice(from + 1)
}

function nameIn(match: RegExpExecArray | null): string | null {
  const word = match?.[1]
  if (word === undefined) return null
  const folded = fold(word).replace(/['’]s?$/, '').replace(/\.$/, '')
  return titleWords.has(folded) || openingWords.has(folded) ? null : folded
}

/** True inside quotation marks: a quoted spelling, a title, a nickname; and in a paragraph without such marks that is another's, as its "[sic]" says. */
export function isQuotedPlace({ at, unit }: NamePlace, length: number): boolean {
  const { isWhole, spans } = quotedIn(unit)
  const start = at - unit.span.start
  return isWhole || spans.some((quote) => spansOverlap(quote, spanOf(start, start + length)))
}

/** What is quoted of a unit: it is asked for each of its names. */
const quotedIn = remembered(({ text }) => ({ isWhole: text.includes('[sic]') && !/["“”]/.test(text), spans: /["“«„‘']/.test(text) ? quotedSpans(text) : [] }))
