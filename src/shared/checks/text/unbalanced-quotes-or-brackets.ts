import { shiftSpan, spanOf, type Span } from '../../text/span'
import { blockScanner } from '../block-scan'
import { defineCheck } from '../check'
import { matchesOf } from '../../text/matches'
import { glanceAt, PAIRED } from './glance'

const closerOf: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”' }
const openerOf: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“' }
/** Doubled square brackets are markup left over, a check of its own. */
const marks = /[()“”]|(?<!\[)\[(?!\[)|(?<!\])\](?!\])/g
/** "a)", "1)", "iv)" at the head of a list item, and smileys. */
const listHead = /(?:^|[\s;,(])(?:[a-z]|\d{1,2}|[ivx]{1,4})$/i

interface Unpaired {
  readonly span: Span
  readonly message: string
}

const findUnpaired = blockScanner((text): readonly Unpaired[] => {
  const lone = loneMarks(text)
  const [first] = lone
  if (lone.length === 1 && first?.span.start === text.length - 1 && text.endsWith('”')) return []
  // More than two in a paragraph is another convention of the text (a poem, code, a table), not a slip.
  if (first !== undefined && lone.length <= 2) return [first]
  const straight = loneStraightQuote(text)
  return straight === null ? [] : [straight]
}, (unit) => (glanceAt(unit) & PAIRED) !== 0)

/** Marks without a partner, by a stack for each kind of pair: brackets may stand in quotations and the other way round. */
function loneMarks(text: string): Unpaired[] {
  const open: Record<string, number[]> = { '(': [], '[': [], '“': [] }
  const lone: Unpaired[] = []
  for (const match of matchesOf(marks, text)) {
    const [mark] = match
    const opener = openerOf[mark]
    if (opener === undefined) {
      open[mark]?.push(match.index)
      continue
    }
    if (open[opener]?.pop() === undefined && !(mark === ')' && listHead.test(text.slice(Math.max(0, match.index - 6), match.index)))) {
      lone.push({ span: spanOf(match.index, match.index + 1), message: `“${mark}” closes nothing: no “${opener}” stands before it in this paragraph.` })
    }
  }
  for (const [opener, places] of Object.entries(open)) {
    // A quotation of several paragraphs opens in each and closes in the last.
    const left = opener === '“' && places.length === 1 && (places[0] === 0 || !text.includes('”')) ? [] : places
    for (const at of left) lone.push({ span: spanOf(at, at + 1), message: `“${opener}” is not closed: no “${closerOf[opener] ?? ''}” follows it in this paragraph.` })
  }
  return lone.sort((a, b) => a.span.start - b.span.start)
}

const straight = /"/g

/** An odd number of straight quotation marks; those behind a digit are inches or seconds. */
function loneStraightQuote(text: string): Unpaired | null {
  if (!text.includes('"')) return null
  const places = matchesOf(straight, text).map((match) => match.index)
  const at = places.at(-1) ?? 0
  if (places.length % 2 === 0 || places.length > 9 || text.startsWith('"') || /\d"/.test(text) || endsQuotation(text, places)) return null
  return { span: spanOf(at, at + 1), message: `This paragraph has ${places.length === 1 ? 'one quotation mark' : `${places.length} quotation marks`}; one is missing or too many.` }
}

/** The only mark closes the paragraph: the end of a quotation that began in a paragraph before. */
const endsQuotation = (text: string, places: readonly number[]): boolean => places.length === 1 && places[0] === text.length - 1

export const unbalancedQuotesOrBrackets = defineCheck({
  id: 'text/unbalanced-quotes-or-brackets',
  summary: 'A bracket or quotation mark has no partner in its paragraph.',
  severity: 'style',
  since: '0.1.0',
  authority: 'MOS:BRACKET',
  run({ document, report }) {
    for (const { item, unit, at } of findUnpaired(document)) {
      const span = shiftSpan(item.span, at)
      // The mark alone says nothing: the words around it make the finding this one.
      report({ span, message: item.message, key: `${item.message} ${unit.text.slice(Math.max(0, item.span.start - 20), item.span.end + 20)}` })
    }
  },
})
