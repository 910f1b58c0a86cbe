import { matchesOf } from '../../text/matches'
import type { Span } from '../../text/span'
import type { Claim, Predicate } from '../claim'
import { guardsAt } from '../guards'
import { claimOfSentence } from '../make-claim'
import { ageIn, yearsIn, type YearRange } from '../quantities'
import { whoAt, whoOwns } from '../read-block'
import type { Extractor, SentenceReading } from '../reading'

/** What performers do, as verbal nouns; and what they are. */
const doing = '(?:active(?:ly (?:performing|working|acting))?|performing|acting|singing|rapping|recording|model+ing|wrestling|playing music|making (?:music|films|movies)|doing (?:comedy|stand-?up)|in (?:show business|the (?:business|industry)))'
const being = '(?:an? (?:[\\p{L}/&-]+ ){0,2}(?:actor|actress|singer|musician|model|performer|entertainer|comedian|wrestler|artist|songwriter|rapper|dancer))'
const manner = '(?:\\p{Ll}+ly |an? )?'
/** "has been active for", "performed for", "had an active career for", "career spanned". */
const lasted = new RegExp(`\\b(?:(?:has|have|had) been ${manner}(?:${doing}|${being})(?: [^,;:.()]{0,40}?)??|(?:was|were) ${manner}active(?: [^,;:.()]{0,40}?)??|performed|has (?:had )?an active career|(?:was|were) an active (?:performer|artist|musician|singer)) for |\\bcareer(?: in \\p{Ll}+)?(?: has| had)? (?:spanned|spans|spanning|lasted|lasts|been (?:going|active)(?: on)?(?= for))(?: for)? `, 'giu')
/** "began her career", "has been active since", "started acting". */
const began = new RegExp(`\\b(?:(?:began|started|launched|begins|starts) (?:(?:his|her|their) (?:[\\p{Ll}-]+ ){0,3}career|being active|performing|acting)|(?:has|have|had) been ${manner}(?:${doing}|${being})(?: [^,;:.()]{0,25}?)??(?= (?:since|from|at)\\b)|(?:was|were|became) active(?: in \\p{Ll}+)?(?= (?:since|from|in|at)\\b))`, 'giu')
/** "was in her twenties when she started acting". */
const ageFirst = /\b(?:was|were) (in (?:his|her|their) [^,;:.()]{3,20}) when (?:he|she|they) (?:began|started) (?:acting|performing|(?:his|her|their) (?:\p{Ll}+ ){0,3}career)\b/giu
const retiredNow = /\b(?:is|are) (?:now )?(?:a )?retired\b|\b(?:(?:has|have) )?retired from (?:acting|performing|singing|music|modell?ing|wrestling|show business)(?=[.,;]|$| and\b)/giu

/** How long a career lasted, and at what age it began, where the text says so without a date. */
export const extractCareers: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return reading.sentences.flatMap((sentence) => (/\bactive|career|acting|perform|been an? |retired|started|began|singing|model/.test(sentence.text)
    ? [...lengths(sentence, context.source), ...starts(sentence, context.source), ...retirements(sentence, context.source)] : []))
}

function lengths(sentence: SentenceReading, source: Claim['source']): readonly Claim[] {
  return matchesOf(lasted, sentence.text).flatMap((match) => {
    const end = match.index + match[0].length
    const range = yearsIn(sentence.text.slice(end, end + 50))
    if (!range || range.index > 0 || / in (?:the|a)\b/.test(match[0])) return []
    // "For ten years" may be a part of the career; "for less than ten years" is the whole.
    const isWhole = /^(?:less|fewer|under|only)/i.test(sentence.text.slice(end))
    return [numberClaim(sentence, source, 'active-years', match.index, end + range.length, isWhole ? range : { least: range.least, most: Infinity })]
  })
}

function starts(sentence: SentenceReading, source: Claim['source']): readonly Claim[] {
  const behind = matchesOf(began, sentence.text).flatMap((match) => {
    const end = match.index + match[0].length
    const rest = /^[^;:()]*/.exec(sentence.text.slice(end, end + 70))?.[0] ?? ''
    const age = ageIn(rest)
    if (!age || !/^(?: (?:in|as|at|on|with) [^,]{2,30}|,| (?:while )?(?:still )?)?$/.test(rest.slice(0, age.index).trimEnd())) return []
    return [numberClaim(sentence, source, 'active-age', match.index, end + age.index + age.length, age)]
  })
  const before = matchesOf(ageFirst, sentence.text).flatMap((match) => {
    const age = ageIn(match[1] ?? '')
    return age ? [numberClaim(sentence, source, 'active-age', match.index, match.index + match[0].length, age)] : []
  })
  return [...behind, ...before]
}

function retirements(sentence: SentenceReading, source: Claim['source']): readonly Claim[] {
  return matchesOf(retiredNow, sentence.text).map((match) => {
    const span = spanAt(sentence, match.index, match.index + match[0].length)
    return claimOfSentence(sentence, source, { predicate: 'retired', who: whoAt(sentence, span.start), evidence: span, when: null, trigger: span })
  })
}

const spanAt = (sentence: SentenceReading, from: number, to: number): Span => ({ start: sentence.span.start + from, end: sentence.span.start + to })

function numberClaim(sentence: SentenceReading, source: Claim['source'], predicate: Predicate, from: number, to: number, { least, most }: YearRange): Claim {
  const span = spanAt(sentence, from, to)
  const who = /^career/.test(sentence.text.slice(from)) ? whoOwns(sentence, span.start) : whoAt(sentence, span.start)
  return claimOfSentence(sentence, source, {
    predicate, who, evidence: span, when: null, trigger: span,
    object: { kind: 'number', value: Number.isFinite(most) ? most : least, span, least, most }, guards: guardsAt(sentence, span),
  })
}
