import type { Document } from '../../document/document'
import { fold, foldedOf } from '../../claims/fold'
import { matchesOf } from '../../text/matches'
import { sliceSpan, type Span } from '../../text/span'
import { defineCheck, type CheckContext } from '../check'
import { slipBetween } from '../text/name-distance'
import { quote } from '../wording'
import { proseWords, subjectWords } from './prose-words'
import { NO_WORDS, wordsOf, type WordsOfUnit } from '../unit-words'

export const nameDoesNotMatch = defineCheck({
  id: 'record/name-does-not-match',
  summary: 'The title or the name above the record is not the name the text is about.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run(context) {
    const { document } = context
    const units = proseWords(document)
    const names = headNames(document)
    if (units.every((unit) => unit === NO_WORDS)) return
    for (const name of names) {
      const words = placedWords(document.text, name.span)
      const strange = words.filter(({ word }) => often(units, word, 1) === 0)
      if (strange.length === 0 || saySlip(context, name, strange, units)) continue
      if (words.every((one) => one.word.length <= SHORT || strange.includes(one))) sayForeign(context, name, names)
    }
  },
})

/** Words of so few letters say nothing of who is meant. */
const SHORT = 2

interface PlacedWord {
  readonly word: string
  readonly span: Span
}

interface HeadName {
  readonly span: Span
  /** "The title", "The name above the record". */
  readonly place: string
}

const headNames = ({ title, record }: Document): readonly HeadName[] => [
  ...(title ? [{ span: title.titleSpan, place: 'The title' }] : []),
  ...(record?.nameSpan ? [{ span: record.nameSpan, place: 'The name above the record' }] : []),
]

const letters = /[\p{L}\p{M}]+/gu

/** Its words as they stand, each with its place; what stands in brackets tells it from others of the name. */
function placedWords(text: string, span: Span): readonly PlacedWord[] {
  const name = sliceSpan(text, span).replace(/\([^()]*\)/g, (found) => ' '.repeat(found.length))
  return matchesOf(letters, name).map(({ 0: word, index }) => ({ word: foldedOf(word), span: { start: span.start + index, end: span.start + index + word.length } }))
}

/** In how many units the word stands, counted no further than to `enough`. */
function often(units: readonly WordsOfUnit[], word: string, enough: number): number {
  let count = 0
  for (const unit of units) if (unit.has(word) && ++count === enough) break
  return count
}

/** A word of the name that stands nowhere in the text, and one that a slip turns into it and stands there again and again. */
function saySlip(context: CheckContext, name: HeadName, strange: readonly PlacedWord[], units: readonly WordsOfUnit[]): boolean {
  const { text } = context.document
  const names = subjectWords(context.profile.names)
  for (const { word, span } of strange) {
    const right = [...names].find((other) => slipBetween(word, other)?.ending === false && often(units, other, 2) > 1 && fold(inTwoLetters(sliceSpan(text, span))) !== other)
    if (right === undefined) continue
    const proof = placeOfWord(context.document, right)
    if (!proof) continue
    const written = sliceSpan(text, proof)
    context.report({
      span,
      message: `${name.place} has ${quote(text, span)}, the text ${quote(text, proof)}.`,
      because: [{ span: proof, note: 'the name in the text' }],
      fixes: [{ title: `Change ${quote(text, span)} to “${written}”`, safety: 'choice', edits: [{ ...span, newText: written }] }],
    })
    return true
  }
  return false
}

/** "Tamšin", which others write "Tamshin": one sign of a scholar's alphabet for two letters. */
const inTwoLetters = (word: string): string => word.replace(/[šşčçžġḫḵǧṯḏ]/giu, (letter) => twoLetters[letter.toLowerCase()] ?? letter)
const twoLetters: Readonly<Record<string, string>> = { š: 'sh', ş: 'sh', č: 'ch', ç: 'ch', ž: 'zh', ġ: 'gh', ḫ: 'kh', ḵ: 'kh', ǧ: 'j', ṯ: 'th', ḏ: 'dh' }

/** The first place of the prose that has the folded word. */
function placeOfWord(document: Document, folded: string): Span | null {
  for (const { blocks } of document.sections) {
    for (const { span } of blocks) {
      for (const found of sliceSpan(document.text, span).matchAll(/[\p{L}\p{M}]+/gu)) {
        if (wordsOf(found[0])[0] === folded) return { start: span.start + found.index, end: span.start + found.index + found[0].length }
      }
    }
  }
  return null
}

/** None of the name's words stands in the text: says so when none stands in the other name. */
function sayForeign(context: CheckContext, name: HeadName, names: readonly HeadName[]): void {
  const { text } = context.document
  const words = placedWords(text, name.span).map(({ word }) => word).filter((word) => word.length > SHORT)
  const other = names.find((one) => one !== name)
  if (words.length === 0 || !words.every((word) => /^[a-z]+$/.test(word))) return
  if (other && placedWords(text, other.span).some(({ word }) => words.includes(word))) return
  context.report({ span: name.span, message: `${name.place}, ${quote(text, name.span)}, stands nowhere in the text.`, because: other ? [{ span: other.span, note: other.place.toLowerCase() }] : [] })
}
