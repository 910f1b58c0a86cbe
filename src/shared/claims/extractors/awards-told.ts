import { gateOf, matchesIn } from '../../text/matches'
import type { Claim, Who } from '../claim'
import { claimsWhere } from '../claims-where'
import { claimOfSentence } from '../make-claim'
import { whoAt, whoIs } from '../read-block'
import type { Extractor, SentenceReading } from '../reading'
import { hasVerb } from '../verbs'

const kind = '[Mm]edal|[Pp]rize|[Aa]ward|[Tt]rophy|Cross|Order'
const award = `((?:\\p{Lu}[\\p{L}\\p{M}’'.-]* )(?:\\p{Lu}[\\p{L}\\p{M}’'.-]* |of |de |du |for |and |the ){0,4}(?:${kind})(?: (?:of|in|for) (?:the )?\\p{Lu}[\\p{L}\\p{M}]+(?: \\p{Lu}[\\p{L}\\p{M}]+){0,3})?)`
const won = '(?:won|received|got|earned|accepted|was (?:awarded|given|presented with)|were awarded)'
/** "the Golden Lyre", "the Lumen Orbis prize": what the record may name so; what is played for, and what has classes or is given by many, is won again and again. */
const played = '(?:Cup|Championships?|League|Games|Olympics|Olympiad|Open|Masters|Title|Prix|Series|Bowl|Shield|Stakes|Derby|Race|Tour|Medals?|National|Marathon|Slam|Oaks|Plate|Classic|Amateur|Festival|Invitational|Tournament|Guineas|Leger|Handicap|Crown|Challenge|Pennant|Belt|Boot|Ball|Glove|Heart|Star|Fellow|Fellowship|Member|Doctor|Degree|Scholarship|Year|Best|Order|Miss|University|College|Academy|School|Institute|Museum)'
const isPlayed = new RegExp(`\\b${played}\\b`)
const honour = `((?:(?!${played}\\b)\\p{Lu}[\\p{L}\\p{M}’'.-]* )(?:(?!${played}\\b)\\p{Lu}[\\p{L}\\p{M}’'.-]* |of (?:the )?|de |du |for ){0,3}(?!${played}\\b)\\p{Lu}[\\p{L}\\p{M}]+)(?: (?:prize|award|medal|trophy))?`
/** "in 1944 and again in 1950", "for the second time", "respectively": more years than one. */
const alone = '(?!,? (?:and )?(?:again )?(?:in )?\\d{4}| for (?:the|an?) \\p{L}+ time| for (?:the )?(?:years? |season )?\\d{4}|[^.;]{0,80}\\brespectively\\b)'
const inYear = new RegExp(`\\b${won} (?:(?:the )?${award},? and (?:the )?|the ${honour},? and the )?(?:the |his |her |their )?(?:${award}|${honour}) in (?:the year )?(\\d{4})(?=[.,;]|$| (?:for|and|from|at)\\b)${alone}`, 'gu')
/** "In 1969 she won the Toll Medal", "In 1969, at the end of the war, the Guild awarded her its Toll Medal": the year opens the sentence. */
const yearAhead = 'In (?:\\p{Lu}\\p{Ll}+ )?(?<year>\\d{4}),? (?:(?:at|after|before|during|aged?|upon|following|with|together|while|when|long|shortly|soon|still|just|already|the (?:time|year|month|day) (?:of|when)) [^,;:.()\\d]{2,40}, )?'
const wonAfterYear = new RegExp(`^${yearAhead}(?<who>(?:he|she|(?!(?:Mrs|Miss|Lady|Madame)\\b)\\p{Lu}[\\p{L}\\p{M}’'-]*(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*){0,3}) (?:also |then |\\p{Ll}+ly )?)${won} (?:the |his |her )?${award}(?=[.,;]|$| (?:for|from|at|and)\\b)${alone}`, 'dgu')
const givenAfterYear = new RegExp(`^${yearAhead}(?:the \\p{Lu}|\\p{Lu})(?:(?!\\b(?:that|wh\\p{Ll}+|how|and(?! \\p{Lu})|\\p{Ll}+ed|had|again|once|twice)\\b)[^,;:()\\d]){2,60}? (?:awarded|gave) (?<whom>him|her)(?: with)? (?:the |its |their )${award}(?=[.,;]|$| (?:for|from|at|and)\\b)${alone}`, 'gu')
/** "Again", "her second", "twice": not the one time that the record dates. */
const notOnce = /\b(?:again\b|twice\b|thrice\b|once more\b|(?:second|third|fourth) (?:time|such)\b|(?:his|her) (?:first|second|third|fourth)(?=[.,;]| \p{Lu}| (?:such|of|time)\b)|and [Bb]ar\b|another\b|previous(?:ly)?\b|gazetted\b)/u
/** Nor is a year that is one of several. */
const isOfSeveralYears = ({ text }: SentenceReading, year: string): boolean => [...text.matchAll(/(?<!\d)\d{4}(?!\d)/g)].some(([other]) => other !== year)
const posthumous = new RegExp(`\\b(?:posthumously ${won}|${won}) (?:the |his |her )?${award}(?: posthumously| after (?:his|her|their) (?:own )?death)(?=[.,;]|$)|\\b(?:was )?posthumously (?:awarded|given|received) (?:the )?${award}(?=[.,;]|$)`, 'gu')
const order = new RegExp(`\\b${won} (?:the )?${award} (before|after) (?:(?:(?:he|she|they) )?(?:had )?(?:${won}|winning|receiving|being awarded) )?(?:the )?${award}(?=[.,;]|$)`, 'gu')
const first = new RegExp(`\\b(?:The|the) ${award} was the first (?:award|prize|medal)(?: that)? `, 'gu')

/** ", the Toll Medal in 1969, and the Quist Award in 1972": the list goes on behind a prize with its year. */
const next = new RegExp(`^,? (?:and )?(?:the |his |her )?${award} in (?:the year )?(\\d{4})(?=[.,;]|$| and\\b)`, 'u')
/** "was awarded the 1950 Toll Prize in Physics": the year stands before. */
const ofYear = new RegExp(`\\b(?:jointly |also |\\p{Ll}+ly )?(?:${won}|shared|were (?:jointly )?awarded) the (\\d{4}) ${award}(?=[.,;]|$| (?:for|and|with|from|at|["“])|(?= ["“]))`, 'gu')
const shared = new RegExp(`\\bshared (?:the )?${award} in (\\d{4})(?=[.,;]|$| (?:for|and|with)\\b)`, 'gu')

/** Without it there is nothing to read here. */
const mayTell = gateOf(inYear, ofYear, shared, wonAfterYear, givenAfterYear, posthumous, order, first)

/** Prizes told by name: in what year, after the death, in what order. The object is "year|name|1950", "own|name|1950" (by all of its name), "of|name|1950", "after|name", "order|first|later". */
export const extractAwardsTold: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return claimsWhere(reading, mayTell, (sentence) => [
      ...[...matchesIn(inYear, sentence).filter(() => !notOnce.test(sentence.text)).map((match) => [match, match[3], match[4], match[5]] as const), ...matchesIn(shared, sentence).map((match) => [match, match[1], undefined, match[2]] as const)].flatMap(([match, name, own, year]) => {
        const claim = claimAt(sentence, context.source, match, own === undefined ? `year|${clean(name)}|${year ?? ''}` : `own|${clean(own)}|${year ?? ''}`)
        const bare = own === undefined && smallKind.test(name ?? '') ? clean(name).replace(smallKind, '') : ''
        return [claim, ...(bare === '' || isPlayed.test(bare) ? [] : [claimAt(sentence, context.source, match, `own|${bare}|${year ?? ''}`)]), ...listedBehind(sentence, match.index + match[0].length, claim)]
      }),
      ...openedByYear(wonAfterYear, sentence).map((match) => claimOf(sentence, context.source, match, nameAndYear(match), whoAt(sentence, sentence.span.start + (match.indices?.groups?.['who']?.[1] ?? 0)))),
      ...openedByYear(givenAfterYear, sentence).map((match) => claimOf(sentence, context.source, match, nameAndYear(match), whoIs(sentence, match.groups?.['whom'] === 'him' ? 'he' : 'she', sentence.span.start + match.index))),
      ...matchesIn(ofYear, sentence).map((match) => ofSeveral(sentence, match.index, claimAt(sentence, context.source, match, `of|${clean(match[2])}|${match[1] ?? ''}`))),
      ...matchesIn(posthumous, sentence).map((match) => posthumousClaim(claimAt(sentence, context.source, match, `after|${clean(match[1] ?? match[2])}`))),
      ...matchesIn(order, sentence).map((match) => claimAt(sentence, context.source, match, match[2] === 'before' ? `order|${clean(match[1])}|${clean(match[3])}` : `order|${clean(match[3])}|${clean(match[1])}`)),
      ...matchesIn(first, sentence).flatMap((match) => {
        const person = sentence.persons.find((one) => one.isSubject && one.span.start - sentence.span.start === match.index + match[0].length)
        return person ? [{ ...claimAt(sentence, context.source, match, `first|${clean(match[1])}`), who: { kind: 'subject' } as const }] : []
      }),
    ])
}

/** "Venn, Quist and Holm were jointly awarded": each of them was. */
const ofSeveral = (sentence: SentenceReading, at: number, claim: Claim): Claim => {
  const left = sentence.text.slice(0, at)
  const isOne = claim.who.kind === 'other' && several.test(left) && !hasVerb(left) && sentence.persons.some((person) => person.isSubject && person.span.end - sentence.span.start <= at && left[person.span.end - sentence.span.start] !== "'")
  return isOne ? { ...claim, who: { kind: 'subject', by: 'name' } } : claim
}
const several = /^(?:\p{Lu}[^,;:()]{1,40}, ){0,3}\p{Lu}[^,;:()]{1,40},? and \p{Lu}[^,;:()]{1,40} $/u

/** The prizes of a list behind the first, each with its year: whoever won that won these. */
function listedBehind(sentence: SentenceReading, from: number, first: Claim): readonly Claim[] {
  const claims: Claim[] = []
  let at = from
  for (let match = next.exec(sentence.text.slice(at)); match; match = next.exec(sentence.text.slice(at))) {
    const skipped = /^,? (?:and )?/.exec(match[0])?.[0].length ?? 0
    const span = { start: sentence.span.start + at + skipped, end: sentence.span.start + at + match[0].length }
    claims.push({ ...first, evidence: span, object: { kind: 'text', text: `year|${clean(match[1])}|${match[2] ?? ''}`, span } })
    at += match[0].length
  }
  return claims
}

/** "The Lumen Orbis prize" is called so without its kind, where that is not written large. */
const smallKind = / (?:prize|award|medal|trophy)$/
const clean = (name: string | undefined): string => (name ?? '').trim().replace(/[’']s$/, '')

/** "Posthumously" is what is said. */
const posthumousClaim = (claim: Claim): Claim => ({ ...claim, guards: { ...claim.guards, posthumous: false } })

const openedByYear = (pattern: RegExp, sentence: SentenceReading): readonly RegExpExecArray[] =>
  [...matchesIn(pattern, sentence)].filter(({ groups }) => !notOnce.test(sentence.text) && !isOfSeveralYears(sentence, groups?.['year'] ?? ''))

const nameAndYear = ({ groups, 3: name }: RegExpExecArray): string => `year|${clean(name)}|${groups?.['year'] ?? ''}`

const claimAt = (sentence: SentenceReading, source: Claim['source'], match: RegExpExecArray, text: string): Claim => claimOf(sentence, source, match, text, whoAt(sentence, sentence.span.start + match.index))

function claimOf(sentence: SentenceReading, source: Claim['source'], match: RegExpExecArray, text: string, who: Who): Claim {
  const span = { start: sentence.span.start + match.index, end: sentence.span.start + match.index + match[0].trimEnd().length }
  return claimOfSentence(sentence, source, { predicate: 'award-told', who, evidence: span, when: null, trigger: span, object: { kind: 'text', text, span } })
}
