import { isSeatAmongMany } from '../claims/offices/title'
import { civil, weekdayOf } from '../temporal/calendar'
import type { DayNumber } from '../temporal/timex'
import { sliceSpan } from '../text/span'
import { lastFrom } from './block-at'
import type { CheckContext } from './check'
import { onceFor } from './once-for'
import type { TermClash } from './term-clash'
import { daysApart } from './term-edges'

/** So long after an election the one who won it may be sworn in. */
const SOON_AFTER_ELECTION = 10
const ofCongress = /\b(?:U\.? ?S\.?|United States|Congress\p{L}*)(?![\p{L}])/u
/**
 * The days on which terms begin by law, and how many later a house may meet: those of the Congress of the United States since the
 * twentieth amendment (1933) and before, and of many a house with the year.
 */
const byLaw: readonly { readonly day: RegExp, readonly most: number, readonly of?: RegExp }[] = [
  { day: /^(?:19[3-9]\d|20\d\d)-01-03$/, most: 6, of: ofCongress },
  { day: /^(?:1[78]\d\d|19[0-3]\d)-03-04$/, most: 31, of: ofCongress },
  { day: /^\d{4}-01-01$/, most: 14 },
]

/**
 * "Term Start: January 3", "sworn in on January 6" or "entered the House on January 6": a seat in a house is held from the day that the law
 * begins the term with, or from that of the election, and the oath is for when the house meets. And "became a member on November 6": that
 * is when she was elected.
 */
export function isOathOfSeat({ said, record }: TermClash, context: CheckContext): boolean {
  if (said.side !== 'start') return false
  const title = context.profile.offices[record.claim.office?.office ?? -1]?.title ?? ''
  if (!isSeatAmongMany(title)) return false
  const days = daysApart(said.when, record.when)
  if (said.when.bounds.latest < record.when.bounds.earliest) return ofCongress.test(title) && said.claim.predicate === 'office-start' && said.claim.when?.kind === 'point' && said.when.precision === 'day' && days <= MOST_TO_START && days >= LEAST_TO_START && isElectionDay(said.when.bounds.latest)
  const { trigger } = said.claim
  if (said.claim.predicate !== 'sworn-in' && !(trigger && entered.test(sliceSpan(context.document.text, trigger)))) return false
  return byLaw.some(({ day, most, of }) => days <= most && day.test(record.when.edtf) && (of?.test(title) ?? true))
    || (days <= SOON_AFTER_ELECTION && daysOfElection(context).has(record.when.edtf))
}

const entered = /^(?:entered|joined|entering|joining)\b/

/** From an election to the beginning of the term. */
const MOST_TO_START = 75
const LEAST_TO_START = 50
const TUESDAY = 1
/** The day on which the United States vote: the Tuesday behind the first Monday of November. */
function isElectionDay(day: DayNumber): boolean {
  const { month, day: ofMonth } = civil(day)
  return month === 11 && ofMonth >= 2 && ofMonth <= 8 && weekdayOf(day) === TUESDAY
}

/** The dates on which the text tells that the subject was elected, or that an election was held. */
const daysOfElection = onceFor(({ document: { text, sections }, timexes, profile: { names } }: CheckContext): ReadonlySet<string> => {
  const own = [...names.full, ...names.surnames]
  const tells = (words: string): boolean => {
    const [, whom, who = whom] = wasElected.exec(words) ?? []
    return ofElection.test(words) || (who !== undefined && own.some((name) => who.endsWith(name)))
  }
  const sentences = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences)).filter(({ span }) => tells(sliceSpan(text, span)))
  return new Set(timexes.flatMap(({ span, when }) => (when && span.start < (sentences[lastFrom(sentences, span.start)]?.span.end ?? 0) ? [when.edtf] : [])))
})
const ofElection = /\b(?:[Ss]pecial|[Gg]eneral|[Rr]un-?off|[Cc]ongressional|[Pp]arliamentary|[Ss]enate|[Hh]ouse) elections?\b|\b[Bb]y-?elections?\b/
const capitals = "(?:\\p{Lu}[\\p{L}\\p{M}.’'-]* )*\\p{Lu}[\\p{L}\\p{M}’'-]*"
/** "The people of Toll elected Venn", "Venn was elected". */
const wasElected = new RegExp(`\\belected (${capitals})|(?<=^|[,;:] |\\b[0-9]{4},? )(${capitals}) was elected\\b`, 'u')
