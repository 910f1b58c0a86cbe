import type { Claim } from '../../claims/claim'
import { fold } from '../../claims/fold'
import { institutionPattern } from '../../claims/lexicon/name-words'
import { isGuarded } from '../../claims/guards'
import { endOf } from '../../temporal/bounds'
import type { Timex, When } from '../../temporal/timex'
import type { Span } from '../../text/span'
import { claimsOfAny } from '../claims-of'
import { defineCheck, type CheckContext } from '../check'
import { isQuotedAt } from '../quoted'
import { daysApart, isTellingSlip, slipBetween } from '../term-edges'
import { timexesOf } from '../timexes-of'
import { quote } from '../wording'

/** One end of somebody's life, as one place tells it. */
interface Told {
  readonly what: 'birth' | 'death'
  readonly when: When
  readonly span: Span
  /** The other end, where a bracket has both. */
  readonly other: When | null
}

/** Years in a bracket that are rather those of a life than of an office, and those that surely are. */
const SHORTEST_LIFE = 20 * 365
const SURE_LIFE = 45 * 365
/** Letters of a name. */
const LONGEST_NAME = 80
const nameBefore = /((?:\p{Lu}[\p{L}\p{M}.’'-]* (?:(?:of|de|van|von|der|da|la|di|af) )*){1,4}\p{Lu}[\p{L}\p{M}.’'-]*) \($/u
/** "Osric II (1119–1150)", "Ida of Toll": of kings and queens the years are as often those of the reign, and many bear one name. */
const notOfPerson = /(?:^| )[IVX]+$| of /
/** "Led by Ida Lunn (1896–1926)", "her cousin Ida Lunn": years of something else, or a namesake who is told to be one. */
const ofAnother = /\b(?:cousins?|son|daughter|grandson|granddaughter|nephew|niece|another|namesake|junior|senior|led by|under|headed by|held by|owned by)\b/
/** Of somebody told of more often not all are compared. */
const MOST = 12

export const lifespanToldTwice = defineCheck({
  id: 'story/lifespan-told-twice',
  summary: 'Two places give different years of birth or death of one person who is not the subject.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run(context) {
    const people = new Map<string, Told[]>()
    const add = (name: string, told: Told): void => {
      const key = `${told.what} ${fold(name)}`
      const known = people.get(key)
      if (known) known.push(told)
      else people.set(key, [told])
    }
    for (const timex of timexesOf(context.timexes, 'range')) inBracket(context, timex, add)
    for (const claim of claimsOfAny(context.claims, ['born', 'died'])) inWords(claim, add)
    for (const told of people.values()) if (told.length > 1) compare(context, told.slice(0, MOST))
  },
})

type Add = (name: string, told: Told) => void

/** "Ida Lunn (1856–1927)". */
function inBracket({ document, profile }: CheckContext, { span, when, basis }: Timex, add: Add): void {
  const { text } = document
  if (when?.kind !== 'interval' || when.approximate || basis !== 'explicit' || text[span.start - 1] !== '(' || text[span.end] !== ')') return
  const [from, to] = [endOf(when, 'from'), endOf(when, 'to')]
  if (!from || !to || to.bounds.earliest - from.bounds.latest < SHORTEST_LIFE) return
  const name = nameBefore.exec(text.slice(Math.max(0, span.start - LONGEST_NAME), span.start))?.[1]
  if (name === undefined || notOfPerson.test(name) || institutionPattern.test(name) || profile.names.full.includes(name) || isQuotedAt(document, span) || ofAnother.test(text.slice(Math.max(0, span.start - LONGEST_NAME), span.start))) return
  add(name, { what: 'birth', when: from, span, other: to })
  add(name, { what: 'death', when: to, span, other: from })
}

/** "Ida Lunn died in 1927". */
function inWords({ who, when, predicate, evidence, guards, timex }: Claim, add: Add): void {
  if (who.kind === 'subject' || who.name === null || !who.name.includes(' ') || when?.kind !== 'point' || when.approximate || timex?.basis !== 'explicit' || isGuarded(guards)) return
  add(who.name, { what: predicate === 'born' ? 'birth' : 'death', when, span: evidence, other: null })
}

/** Namesakes share neither end; of one person a slip makes one end of the other. */
function compare({ document: { text }, report }: CheckContext, [first, ...rest]: readonly Told[]): void {
  for (const told of rest) {
    if (!first || daysApart(first.when, told.when) === 0) continue
    const slip = slipBetween(first.when, told.when)
    const [mine, yours] = [first.other, told.other]
    // With the other end the same, any slip tells; without it one digit of a year is soon found.
    if (mine && yours ? slip === null || daysApart(mine, yours) > 0 : !isTellingSlip(slip)) continue
    report({
      span: told.span, edtf: told.when.edtf, severity: mine && yours && [first, told].every(({ when, other }) => other !== null && daysApart(when, other) >= SURE_LIFE) ? 'contradiction' : 'doubt',
      message: `${quote(text, told.span)} here, ${quote(text, first.span)} elsewhere, for one ${told.what}${slip === null ? '' : `; ${slip}`}.`,
      because: [{ span: first.span, note: `The other place: ${text.slice(first.span.start, first.span.end)}.`, edtf: first.when.edtf }],
    })
  }
}
