import { shiftSpan, spanOf, type Span } from '../../text/span'
import { blockScanner } from '../block-scan'
import { defineCheck } from '../check'
import { quotationsOf } from '../quoted'
import { matchesOf } from '../../text/matches'
import { DOUBLED, glanceAt } from './glance'

/** Two equal small-letter words with one run of blanks between them; capitalised pairs are names ("Walla Walla"). */
const pair = /(?<![\p{L}\p{M}\p{N}’'-])(\p{Ll}+)(\s+)\1(?![\p{L}\p{M}\p{N}’'-])/gu

/** Words English doubles on purpose or by grammar: "she had had", "he said that that day", "won her her first prize". */
const doubledByRight = new Set('had that her in on is do who very so no great long far bye ha ho hey la cha knock blah tut pom there now again more half'.split(' '))

/** "The man whom she had replaced replaced her": the verb of a relative clause meets the one of its sentence. */
const relativeBefore = /\b(?:whom?|which|that|[Ww]hat) [^,.;:()\n]{0,60}$/u
const isVerb = (word: string): boolean => word.endsWith('ed') || verbs.has(word)
const verbs = new Set('was were did came went left held made said won lost'.split(' '))
const LONGEST_CLAUSE = 70

interface Doubled {
  /** The second word. */
  readonly span: Span
  /** The second word and the blank before it. */
  readonly extra: Span
  readonly word: string
}

const findDoubled = blockScanner(scan, (unit) => unit.kind !== 'value' && (glanceAt(unit) & DOUBLED) !== 0)

function scan(text: string): readonly Doubled[] {
  const found: Doubled[] = []
  const isQuoted = quotationsOf(text)
  for (const match of matchesOf(pair, text)) {
    const [whole, word = '', gap = ''] = match
    const end = match.index + whole.length
    const span = spanOf(match.index, end)
    if (doubledByRight.has(word) || isQuoted(span) || repeatsOnward(text.slice(end), word) || endsRelativeClause(text, match.index, word)) continue
    found.push({ span, extra: spanOf(match.index + word.length, match.index + word.length + gap.length + word.length), word })
  }
  return found
}

const endsRelativeClause = (text: string, at: number, word: string): boolean => isVerb(word) && relativeBefore.test(text.slice(Math.max(0, at - LONGEST_CLAUSE), at))

/** "la la la": a refrain, no slip. */
const repeatsOnward = (rest: string, word: string): boolean => rest.trimStart().startsWith(word)

export const doubledWord = defineCheck({
  id: 'text/doubled-word',
  summary: 'A word stands twice in a row.',
  severity: 'style',
  since: '0.1.0',
  authority: 'WP:COPYEDIT',
  run({ document, report }) {
    for (const { item, at } of findDoubled(document)) {
      report({
        span: shiftSpan(item.span, at),
        message: `“${item.word}” stands twice in a row.`,
        fixes: [{ title: `Delete the second “${item.word}”`, safety: 'safe', edits: [{ ...shiftSpan(item.extra, at), newText: '' }] }],
      })
    }
  },
})
