import type { Claim } from '../../claims/claim'
import { fold } from '../../claims/fold'
import { claimsOf } from '../claims-of'
import { defineCheck, type CheckContext } from '../check'
import { isAtFaceValue, lifeFact } from '../life/life-facts'
import { becauseOf, quote } from '../wording'

/** Days after a move from which the subject's doings show a life that went on. */
const A_YEAR = 366

export const placeLooksStale = defineCheck({
  id: 'record/place-looks-stale',
  summary: 'The record names a residence that the text says the subject has left.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run(context) {
    const residence = claimsOf(context.claims, 'residence').find((claim) => claim.source === 'record')
    if (residence?.object?.kind !== 'text' || lifeFact(context.claims, 'died').chosen) return
    const places = placeWords(residence.object.text)
    const move = lastMove(context, places)
    if (!move || places.length === 0 || isOld(context.claims, move) || shares(destination(context, move), places) || comesBack(context, move, places)) return
    say(context, residence, move)
  },
})

/** The latest dated move. A flight ends a residence; another move only where the text had the subject live in that place before. */
function lastMove(context: CheckContext, places: readonly string[]): Claim | null {
  const moves = context.claims.filter((claim) => (claim.predicate === 'fled' || (claim.predicate === 'moved' && /^ (?:from [^,;]{2,40} )?to (?:the )?\p{Lu}/u.test(wordsBehind(context, claim)))) && claim.source !== 'record' && claim.when !== null && isAtFaceValue(claim))
  const last = moves.reduce<Claim | null>((latest, move) => ((latest?.when?.bounds.latest ?? -Infinity) > (move.when?.bounds.latest ?? -Infinity) ? latest : move), null)
  return last === null || last.predicate === 'fled' || livedThere(context, last, places) ? last : null
}

const wordsBehind = ({ document }: CheckContext, move: Claim): string => document.text.slice((move.trigger ?? move.evidence).end, move.context.end)

/** The sentence of the move leaves the residence, or a sentence before it has the subject live there: it is no part of the new place. */
function livedThere(context: CheckContext, move: Claim, places: readonly string[]): boolean {
  const sentence = context.document.text.slice(move.context.start, move.context.end)
  if ([...sentence.matchAll(leftBehind)].some((match) => shares(match[1] ?? '', places))) return true
  return context.claims.some((claim) => claim.predicate === 'moved' && claim.source !== 'record' && claim !== move && isAtFaceValue(claim) && (claim.when?.bounds.latest ?? Infinity) < (move.when?.bounds.earliest ?? -Infinity) && shares(destination(context, claim), places))
}

/** "from Quenby to", "left Quenby and", "sold her house in Quenby", "after twenty years in Quenby": the place that is no longer home. */
const leftBehind = /\b(?:from|left|leaving|(?:house|home|flat|apartment|estate|farm) in|years (?:in|at)|lived in) (\p{Lu}[^,;.()]{1,40}?)(?= to | and |[,;.]|$)/gu

/** The subject did something dated more than a year later: moved, stood for office, married. Where they live by then is not told. */
const isOld = (claims: readonly Claim[], move: Claim): boolean =>
  claims.some((claim) => claim.source !== 'record' && claim.predicate !== 'fled' && claim.predicate !== 'moved' && claim.predicate !== 'awarded' && claim.when?.kind === 'point' && isAtFaceValue(claim) && claim.when.bounds.earliest > (move.when?.bounds.latest ?? Infinity) + A_YEAR)

/** Folded words of a residence that name a place. */
const placeWords = (residence: string): readonly string[] => fold(residence).split(/[^\p{L}]+/u).filter((word) => word.length > 3)

const shares = (words: string, places: readonly string[]): boolean => {
  const said = new Set(fold(words).split(/[^\p{L}]+/u))
  return places.some((place) => said.has(place))
}

/** What the sentence says behind the verb, without the place that was left. */
function destination(context: CheckContext, move: Claim): string {
  return wordsBehind(context, move).replace(/^,? from [^,;]{2,40}?(?=,| to | for | in | on |$)/, '').replace(leftBehind, ' ')
}

/** A later sentence puts the subject in the place of the record again. */
function comesBack({ document }: CheckContext, move: Claim, places: readonly string[]): boolean {
  return document.sections.some(({ blocks }) => blocks.some(({ sentences }) => sentences.some(({ span }) => {
    if (span.start < move.context.end) return false
    const words = document.text.slice(span.start, span.end)
    return /\b(?:return\w*|came back|back (?:to|in)|moved|lives?|living|lived|resid\w+|settled|home)\b/.test(words) && shares(words, places)
  })))
}

function say(context: CheckContext, residence: Claim, move: Claim): void {
  const { text } = context.document
  const said = { start: (move.trigger ?? move.evidence).start, end: Math.max((move.trigger ?? move.evidence).end, move.object?.span.end ?? 0) }
  context.report({
    span: residence.evidence,
    message: `The record's residence ${quote(text, residence.evidence)} looks out of date: the text says ${quote(text, said)}, ${quote(text, move.evidence)}.`,
    because: [becauseOf(move, 'the last dated move')],
  })
}
