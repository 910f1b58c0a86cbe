import { clauseBreakPattern, verbPattern } from './lexicon/grammar-words'
import { guardsOfWords } from './guards'
import { whoDoes, whoOfPhrase, type Speech } from './who'
import type { Guards, Who } from './claim'
import type { Clause } from './reading'
import type { Span } from '../text/span'

/** The clauses of one sentence, in order and without gaps; spans are block offsets. */
export function readClauses(speech: Speech, quotes: readonly Span[]): readonly Clause[] {
  const cuts = [0]
  for (const match of speech.text.matchAll(clauseBreakPattern)) {
    const at = match[0].startsWith('(') ? match.index : match.index + match[0].length
    if (at > (cuts[cuts.length - 1] ?? 0) && at < speech.text.length) cuts.push(at)
  }
  const clauses: Clause[] = []
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1] ?? speech.text.length
    const span: Span = { start: speech.start + start, end: speech.start + end }
    const before = clauses[clauses.length - 1]
    clauses.push({ span, who: whoOfClause(speech, start, end, before?.who), guards: guardsOf(speech.text.slice(start, end), span, quotes) })
  }
  return clauses
}

function whoOfClause(speech: Speech, start: number, end: number, before: Who | undefined): Who {
  const words = speech.text.slice(start, end)
  if (words.startsWith('(')) return whoOfPhrase(speech, speech.text.slice(0, start).trimEnd(), true)
  verbPattern.lastIndex = 0
  const verb = verbPattern.exec(words)
  verbPattern.lastIndex = 0
  if (!verb) return before ?? whoDoes(speech, start)
  return whoDoes(speech, start + verb.index)
}

function guardsOf(words: string, span: Span, quotes: readonly Span[]): Guards {
  const quoted = quotes.some((quote) => quote.start <= span.start && span.end <= quote.end)
  return { ...guardsOfWords(words), quoted }
}
