import type { Span } from '../../text/span'
import type { Guards, Who } from '../claim'
import { guardsOfWords } from '../guards'
import { clauseBreakPattern, verbPattern } from '../lexicon/grammar-words'
import type { Clause } from '../reading'
import { whoDoes } from './who'
import { whoOfPhrase, type Speech } from './of-phrase'
import { matchesOf } from '../../text/matches'

/** The clauses of one sentence, in order and without gaps; spans are block offsets. */
export function readClauses(speech: Speech, quotes: readonly Span[]): readonly Clause[] {
  const cuts = [0]
  for (const match of matchesOf(clauseBreakPattern, speech.text)) {
    const at = match[0].startsWith('(') ? match.index : match.index + match[0].length
    if (at > (cuts.at(-1) ?? 0) && at < speech.text.length) cuts.push(at)
  }
  const clauses: Clause[] = []
  for (const [index, start] of cuts.entries()) {
    clauses.push(new LazyClause(speech, start, cuts[index + 1] ?? speech.text.length, quotes, clauses.at(-1) ?? null))
  }
  return clauses
}

/** A clause that finds whose doing it tells, and its guards, when first asked. */
class LazyClause implements Clause {
  readonly span: Span
  private whoRead: Who | null = null
  private guardsRead: Guards | null = null

  constructor(
    private readonly speech: Speech, private readonly start: number, private readonly end: number,
    private readonly quotes: readonly Span[], private readonly before: Clause | null,
  ) {
    this.span = { start: speech.start + start, end: speech.start + end }
  }

  get who(): Who {
    this.whoRead ??= this.readWho()
    return this.whoRead
  }

  get guards(): Guards {
    this.guardsRead ??= {
      ...guardsOfWords(this.speech.text.slice(this.start, this.end)),
      quoted: this.quotes.some((quote) => quote.start <= this.span.start && this.span.end <= quote.end),
    }
    return this.guardsRead
  }

  private readWho(): Who {
    const words = this.speech.text.slice(this.start, this.end)
    if (words.startsWith('(')) return whoOfPhrase(this.speech, this.speech.text.slice(0, this.start).trimEnd(), true)
    verbPattern.lastIndex = 0
    const verb = verbPattern.exec(words)
    verbPattern.lastIndex = 0
    if (verb) return whoDoes(this.speech, this.start + verb.index)
    return this.before?.who ?? whoDoes(this.speech, this.start)
  }
}
