import type { Timex } from '../../temporal/timex'
import type { Claim, ClaimObject, Predicate } from '../claim'
import { guardsAt } from '../guards'
import { claimOfSentence } from '../make-claim'
import { whoAt, whoOfOpening } from '../read-block'
import type { Extractor, SentenceReading } from '../reading'
import { gateOf, matchesIn } from '../../text/matches'
import { dateOfVerb } from './date-of-verb'

/** Fought to the end: "unsuccessfully challenged for", "stood unsuccessfully for". A bare "unsuccessfully sought" may have ended before. */
const foughtAndLost = /\bunsuccessfully (challeng(?:ed|ing)|contest(?:ed|ing)|stood|standing)(?: for)? |\b(challenged|contested|stood|ran) unsuccessfully (?:for|against \p{Lu}[^,;.]{2,40} for) /gu
const entered = '(?:aspired to|stood for|ran for|sought|competed for|contested|challenged for|announced (?:his|her) candidacy for|was a candidate for|put (?:himself|herself) forward for)'
const outcome = '(lost|was (?:narrowly |heavily )?defeated|declined(?! to| the| an?)|withdrew|dropped out|pulled out|stood down|stepped aside)'
/** "ran for the presidency of the League, but withdrew". */
const enteredBut = new RegExp(`\\b${entered} ([^,;.()]{4,90}?),? but (?:\\p{Ll}+ )?${outcome}\\b`, 'gu')

const race = '(?:contest|race|vote|ballot|election|bid|battle|fight|campaign|struggle)'
/** "lost the race for", "was defeated in the contest for". */
const lostRace = new RegExp(`\\b(?:lost|was (?:\\p{Ll}+ly )?(?:defeated|beaten) in) (?:the|a|his|her) (?:\\d{4} )?${race} for `, 'gu')
/** "withdrew from the race for", "withdrew her candidacy for". */
const leftRace = new RegExp(`\\b(?:(?:withdrew|pulled out|dropped out|retired) (?:from|of) (?:the|a) (?:\\d{4} )?${race} for|withdrew (?:his|her) (?:candidacy|candidature|bid|name|application) for) `, 'gu')

const mayTell = gateOf(foughtAndLost, lostRace, leftRace, enteredBut)

/** How the subject's dated contests for a post ended: lost at the vote, or given up before. The object names the post. */
export const extractContests: Extractor = (reading, context) => {
  const claims: Claim[] = []
  for (const sentence of reading.sentences) {
    if (sentence.timexes.length === 0 || !mayTell(sentence)) continue
    for (const match of matchesIn(foughtAndLost, sentence)) add(claims, sentence, context.source, match, 'lost-contest', match.index + match[0].length)
    for (const match of matchesIn(lostRace, sentence)) add(claims, sentence, context.source, match, 'lost-contest', match.index + match[0].length)
    for (const match of matchesIn(leftRace, sentence)) add(claims, sentence, context.source, match, 'left-contest', match.index + match[0].length)
    for (const match of matchesIn(enteredBut, sentence)) {
      const words = match[1] ?? ''
      add(claims, sentence, context.source, match, /^(?:lost|was)/.test(match[2] ?? '') ? 'lost-contest' : 'left-contest', match.index + match[0].indexOf(words))
    }
  }
  return claims
}

function add(claims: Claim[], sentence: SentenceReading, source: Claim['source'], match: RegExpExecArray, predicate: Predicate, at: number): void {
  const start = sentence.span.start + match.index
  const post = /^(?:the )?[^,;.()]{3,90}?(?=,| in \d| in the (?:\p{Ll}+ )?\d| but | and |[;.()]|$)/u.exec(sentence.text.slice(at))?.[0]
  const timex = dateOfContest(sentence, start, start + match[0].length)
  if (post === undefined || !timex) return
  const span = { start: sentence.span.start + at, end: sentence.span.start + at + post.length }
  const object: ClaimObject = { kind: 'text', text: post, span }
  const trigger = { start, end: start + match[0].trimEnd().length }
  claims.push(claimOfSentence(sentence, source, { predicate, who: /ing\b/.test(match[0]) ? whoOfOpening(sentence, start) : whoAt(sentence, start), evidence: timex.span, timex, object, trigger, guards: { ...guardsAt(sentence, trigger), negated: false } }))
}

/** The date of the verb, or the only date of the sentence up to the end of the match. */
function dateOfContest(sentence: SentenceReading, start: number, end: number): Timex | null {
  const found = dateOfVerb(sentence, start, end)
  if (found) return found.timex
  const dates = sentence.timexes.filter((timex) => timex.type === 'DATE' && timex.when !== null)
  return dates.length === 1 && (dates[0]?.span.start ?? end) < end ? dates[0] ?? null : null
}
