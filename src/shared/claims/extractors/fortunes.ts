import { gateOf, matchesIn } from '../../text/matches'
import type { Claim } from '../claim'
import { claimsWhere } from '../claims-where'
import { claimOfSentence } from '../make-claim'
import { whoAt, whoOwns } from '../read-block'
import type { Extractor, SentenceReading } from '../reading'

const amount = '((?:US|USD|CA|AU)? ?[$£€¥₹] ?\\d[\\d,.]*(?: ?(?:million|billion|thousand))?)'
const worth = new RegExp(`\\bnet worth (?:is|was|of)(?: (?:about|around|over|more than|less than|under|estimated at))? ${amount}`, 'giu')
const rich = /\b(?:is|was|became|died) a (?:self-made )?(billionaire|multi-?millionaire|millionaire)(?=[.,;]|$| (?:and|by|when|at)\b)/gu
const poor = /\b(?:died|passed away) (?:(?:in )?(?:poor|penniless|poverty|bankrupt|destitute|broke)|with(?: absolutely)? no money|without (?:any )?money)(?=[.,;]|$| (?:and|in)\b)/gu

const mayTell = gateOf(worth, rich, poor)

/** What a subject is worth by the text. The object's text is "$|5000000", "billionaire", "millionaire" or "poor". */
export const extractFortunes: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return claimsWhere(reading, mayTell, (sentence) => [
      ...matchesIn(worth, sentence).flatMap((match) => { const money = moneyIn(match[1] ?? ''); return money && !/about|around|over|than|under|estimated/.test(match[0]) ? [claimAt(sentence, context.source, match, `${money.currency}|${money.value}`, true)] : [] }),
      ...matchesIn(rich, sentence).map((match) => claimAt(sentence, context.source, match, match[1] === 'billionaire' ? 'billionaire' : 'millionaire', false)),
      ...matchesIn(poor, sentence).map((match) => claimAt(sentence, context.source, match, 'poor', false)),
    ])
}

/** "US$7 million", "£20,000,000": the sign and the value; null for none. */
export function moneyIn(words: string): { readonly currency: string; readonly value: number } | null {
  const match = /([$£€¥₹]) ?(\d[\d,.]*)(?: ?(million|billion|thousand))?/i.exec(words)
  const digits = Number((match?.[2] ?? '').replace(/[.,]$/, '').replace(/,/g, ''))
  const scale = { million: 1e6, billion: 1e9, thousand: 1e3 }[(match?.[3] ?? '').toLowerCase()] ?? 1
  return match?.[1] === undefined || !Number.isFinite(digits) || digits === 0 ? null : { currency: match[1], value: digits * scale }
}

function claimAt(sentence: SentenceReading, source: Claim['source'], match: RegExpExecArray, text: string, isNoun: boolean): Claim {
  const span = { start: sentence.span.start + match.index, end: sentence.span.start + match.index + match[0].replace(/[.,]$/, '').length }
  return claimOfSentence(sentence, source, { predicate: 'worth', who: isNoun ? whoOwns(sentence, span.start) : whoAt(sentence, span.start), evidence: span, when: null, trigger: span, object: { kind: 'text', text, span } })
}
