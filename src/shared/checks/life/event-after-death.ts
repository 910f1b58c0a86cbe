import { hasRival, type Claim } from '../../claims/claim'
import { defineCheck, type CheckContext } from '../check'
import { isToldInText } from '../told-in-text'
import { tellsFiction } from '../fiction'
import type { Severity } from '../finding'
import { daysApart, isTellingSlip, recordTerms, slipBetween, type TermEdge } from '../term-edges'
import { becauseOf, placeOf, quote, shapeClause } from '../wording'
import { severityOfEvent } from './another-life'
import { isDeedOfAnother } from './deed-of-another'
import { lifeFact, placesThatSay, widestBounds } from './life-facts'
import { slippedEvents } from './slipped-events'
import { livedEvents } from './lived-events'

export const eventAfterDeath = defineCheck({
  id: 'life/event-after-death',
  summary: 'Something the subject did, or a term of the record, lies after the death.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run(context) {
    const death = lifeFact(context.claims, 'died')
    const bounds = widestBounds(death)
    const [died] = death.claims
    const birth = lifeFact(context.claims, 'born')
    if (!bounds || !died || death.claims.every(hasRival)) return
    for (const edge of recordTerms(context.profile).flatMap(({ start, end }) => [...start, ...end])) if (!edge.when.approximate && edge.when.bounds.earliest > bounds.latest) sayTerm(context, edge, placesThatSay(death, death.chosen ?? died))
    for (const event of [...livedEvents(context.claims), ...slippedEvents(context, birth, death)]) {
      const start = event.when?.kind === 'interval' ? event.when.from.earliest : event.when?.bounds.earliest
      if (start !== undefined && start > bounds.latest && !isHonour(context, event) && !isDeedOfAnother(context, event) && !tellsFiction(context, event) && !followsDeath(context, event, death.claims)) say(context, event, placesThatSay(death, death.chosen ?? died), severityOfEvent(context, event, birth, death))
    }
  },
})

/** What is done for the dead: honours and lists, a last resting place, a way there, a return to the stage or the charts. Academies elect the living. */
const honour = /\bbecame (?:the|an?) (?:\p{Ll}+ )?(?:subject|topic|theme|focus|hero|heroine|inspiration|model|symbol|icon|legend|emblem|martyr|saint|patron|namesake|byword|character|bestseller|best-seller|hit|sensation|phenomenon)\b|\b(?:elected|admitted|named|appointed|inducted|voted|received) [^,;:]*\b(?:[Hh]all of|Walk of|Order of|Pantheon|one of|among)\b|\b(?:named|made|received) .*\bhonorary\b|\b(?:graves?|[Cc]emetery|crypt|vault|tomb|[Mm]ausoleum|[Cc]hurchyard)\b|\breturned to the (?:charts?|stage|screens?|news|headlines|spotlight|top|repertoire|shelves)\b|\b(?:was|were) (?:later |finally |then )?(?:moved|transferred|translated|taken|brought|carried|flown) (?:back )?(?:to|into|from|home)\b/u

const isHonour = ({ document }: CheckContext, event: Claim): boolean => honour.test(document.text.slice(event.context.start, event.context.end))

const tellsDeath = /\b(?:died|dies|death|killed|murdered|assassinated|executed|drowned|perished|passed away)\b/

/** "She died in May 1950. In 1951 she became the first …": told behind the death in one paragraph, what can be done for the dead is meant to come after it. */
const followsDeath = ({ document: { text } }: CheckContext, event: Claim, deaths: readonly Claim[]): boolean =>
  /^(?:other|elected|appointed)$/.test(event.predicate) && deaths.some(({ source, context }) => source !== 'record' && context.end <= event.context.start && !text.slice(context.end, event.context.start).includes('\n') && tellsDeath.test(text.slice(context.start, context.end)))

function say(context: CheckContext, event: Claim, places: readonly Claim[], severity: Severity | null): void {
  const { text } = context.document
  const [died] = places
  if (!died || severity === null) return
  context.report({
    span: event.evidence,
    severity,
    edtf: event.when?.edtf,
    message: `${quote(text, event.trigger ?? event.evidence)} in ${quote(text, event.evidence)}, after the death, ${quote(text, died.evidence)}.`,
    because: places.map((place) => becauseOf(place, `the death in ${placeOf(place)}`)),
  })
}

/** A term that ends some days after the death may have been counted to the next holder's, and some titles are given for ever: only a slip makes sure. */
function sayTerm({ document, timexes, profile, report }: CheckContext, { claim, side, when, span }: TermEdge, places: readonly Claim[]): void {
  const [died] = places
  if (!died?.when || (daysApart(when, died.when) <= DAYS_AFTER && isToldInText(document, timexes, when))) return
  const title = profile.offices[claim.office?.office ?? -1]?.title ?? ''
  report({
    span,
    severity: isTellingSlip(slipBetween(when, died.when)) && daysApart(when, died.when) > DAYS_AFTER ? 'contradiction' : 'doubt',
    edtf: when.edtf,
    message: `The record has ${title === '' ? 'a term' : `“${title}”`} ${side === 'start' ? 'start' : 'end'} ${quote(document.text, span)}, after the death, ${quote(document.text, died.evidence)}${shapeClause(when, died.when)}.`,
    because: places.map((place) => becauseOf(place, `the death in ${placeOf(place)}`)),
  })
}

/** So many days after a death the next holder takes over, mostly. */
const DAYS_AFTER = 3
