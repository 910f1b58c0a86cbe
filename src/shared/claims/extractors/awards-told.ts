import { gateOf, matchesIn } from '../../text/matches'
import type { Claim } from '../claim'
import { claimsWhere } from '../claims-where'
import { claimOfSentence } from '../make-claim'
import { whoAt } from '../read-block'
import type { Extractor, SentenceReading } from '../reading'

const kind = '[Mm]edal|[Pp]rize|[Aa]ward|[Tt]rophy|Cross|Order'
const award = `((?:\\p{Lu}[\\p{L}\\p{M}’'.-]* |of |de |du ){1,5}(?:${kind})(?: (?:of|in|for) (?:the )?\\p{Lu}[\\p{L}\\p{M}]+(?: \\p{Lu}[\\p{L}\\p{M}]+){0,3})?)`
const won = '(?:won|received|got|earned|accepted|was (?:awarded|given|presented with)|were awarded)'
const inYear = new RegExp(`\\b${won} (?:the |his |her )?${award} in (?:the year )?(\\d{4})(?=[.,;]|$| (?:for|and|from|at)\\b)`, 'gu')
const posthumous = new RegExp(`\\b(?:posthumously ${won}|${won}) (?:the |his |her )?${award}(?: posthumously| after (?:his|her|their) (?:own )?death)(?=[.,;]|$)|\\b(?:was )?posthumously (?:awarded|given|received) (?:the )?${award}(?=[.,;]|$)`, 'gu')
const order = new RegExp(`\\b${won} (?:the )?${award} (before|after) (?:(?:(?:he|she|they) )?(?:had )?(?:${won}|winning|receiving|being awarded) )?(?:the )?${award}(?=[.,;]|$)`, 'gu')
const first = new RegExp(`\\b(?:The|the) ${award} was the first (?:award|prize|medal)(?: that)? `, 'gu')

/** Without it there is nothing to read here. */
const mayTell = gateOf(inYear, posthumous, order, first)

/** Prizes told by name: in what year, after the death, in what order. The object is "year|name|1950", "after|name", "order|first|later". */
export const extractAwardsTold: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return claimsWhere(reading, mayTell, (sentence) => [
      ...matchesIn(inYear, sentence).map((match) => claimAt(sentence, context.source, match, `year|${clean(match[1])}|${match[2] ?? ''}`)),
      ...matchesIn(posthumous, sentence).map((match) => posthumousClaim(claimAt(sentence, context.source, match, `after|${clean(match[1] ?? match[2])}`))),
      ...matchesIn(order, sentence).map((match) => claimAt(sentence, context.source, match, match[2] === 'before' ? `order|${clean(match[1])}|${clean(match[3])}` : `order|${clean(match[3])}|${clean(match[1])}`)),
      ...matchesIn(first, sentence).flatMap((match) => {
        const person = sentence.persons.find((one) => one.isSubject && one.span.start - sentence.span.start === match.index + match[0].length)
        return person ? [{ ...claimAt(sentence, context.source, match, `first|${clean(match[1])}`), who: { kind: 'subject' } as const }] : []
      }),
    ])
}

const clean = (name: string | undefined): string => (name ?? '').trim().replace(/[’']s$/, '')

/** "Posthumously" is what is said. */
const posthumousClaim = (claim: Claim): Claim => ({ ...claim, guards: { ...claim.guards, posthumous: false } })

function claimAt(sentence: SentenceReading, source: Claim['source'], match: RegExpExecArray, text: string): Claim {
  const span = { start: sentence.span.start + match.index, end: sentence.span.start + match.index + match[0].trimEnd().length }
  return claimOfSentence(sentence, source, { predicate: 'award-told', who: whoAt(sentence, span.start), evidence: span, when: null, trigger: span, object: { kind: 'text', text, span } })
}
