import { gateOf, matchesIn } from '../../text/matches'
import type { Span } from '../../text/span'
import type { Claim, Predicate } from '../claim'
import { claimsWhere } from '../claims-where'
import { guardsAt } from '../guards'
import { claimOfSentence } from '../make-claim'
import { cardinalOf, cardinalSource } from '../numbers'
import { ageIn, yearsIn, type YearRange } from '../quantities'
import { whoAt, whoOwns } from '../read-block'
import type { Extractor, SentenceReading } from '../reading'

/** What performers do, as verbal nouns; and what they are. */
const doing = '(?:active(?:ly (?:performing|working|acting|recording|involved))?|working|performing|acting|singing|rapping|recording|model+ing|wrestling|fighting|boxing|dancing|composing|entertaining|playing music|making (?:music|films|movies)|doing (?:comedy|stand-?up)|in (?:show business|the (?:\\p{Ll}+ )?(?:business|industry)))'
const being = '(?:an? (?:[\\p{L}/&-]+ ){0,2}(?:actor|actress|singer|musician|model|performer|entertainer|comedian|wrestler|artist|songwriter|rapper|dancer|professional))'
const manner = '(?:\\p{Ll}+ly |an? )?'
/** "has been active for", "performed for", "had an active career for", "career spanned". */
const lasted = new RegExp(`\\b(?:(?:has|have|had) been ${manner}(?:${doing}|${being})(?: [^,;:.()]{0,40}?)??|(?:was|were) ${manner}active(?: [^,;:.()]{0,40}?)??|performed|has (?:had )?an active career|(?:was|were) an active (?:performer|artist|musician|singer)) for |\\bcareer(?: in \\p{Ll}+)?(?: has| had)? (?:spanned|spans|spanning|lasted|lasts|been (?:going|active)(?: on)?(?= for))(?: for)? |\\b(?:has|had) (?:had )?an? (?:\\p{Ll}+ )?career (?:of|lasting|spanning|that (?:has )?(?:spanned|spans|lasted|lasts))(?: for)? `, 'giu')
/** "began her career", "has been active since", "started acting". */
const began = new RegExp(`\\b(?:(?:(?:first )?(?:began|started|launched|begins|starts)|got) (?:(?:his|her|their) (?:[\\p{Ll}-]+ ){0,3}(?:career|start)|being active|(?:performing|acting|singing|rapping|model+ing|wrestling|fighting|boxing)(?! professionally)|(?:doing|performing) (?:comedy|stand-?up(?: comedy)?)|to (?:act|perform|sing|rap|model|wrestle|fight)|in (?:show business|the (?:\\p{Ll}+ )?industry))|(?:has|have|had) been ${manner}(?:${doing}|${being})(?: [^,;:.()]{0,25}?)??(?= (?:since|from|at)\\b)|(?:was|were|became) active(?: in \\p{Ll}+)?(?= (?:since|from|in|at)\\b)|made (?:his|her|their) (?:\\p{Ll}+ )?debut(?= (?:at|in|when|as|while|aged)\\b)|(?:was|were) first active(?= (?:at|in|when|as)\\b))`, 'giu')
/** "Venn's career began when she was 40", "her career started in the 1990s". */
const careerBegan = /\bcareer (?:began|started|took off|launched)(?= )/giu
const begin = '(?:began|started) (?:acting|performing|singing|rapping|model+ing|wrestling|fighting|working|doing (?:comedy|stand-?up)|to (?:act|perform|sing|model)|(?:his|her|their) (?:\\p{Ll}+ ){0,3}career)'
/** "was only six when she began acting", "started as a teenage actor". */
const agedFirst = new RegExp(`\\b(?:was|were) ((?:only |just )?${cardinalSource}(?: years old| years of age)?) when (?:he|she|they) (?:first )?${begin}\\b`, 'giu')
const youngStart = /\b(?:started|began)(?: out| off)? as an? (teenage|child) (?:actor|actress|singer|model|performer|star|musician|artist)\b/giu
const middleAged = /^ (?:when (?:he|she|they) (?:was|were)|at|in) (?:middle-?aged?|middle age|(?:his|her|their) middle age)(?=[.,;]|$)/iu
/** The start told by a date: "has been performing since 1981", "began her career in the 1990s". */
const startDated = new RegExp(`\\b(?:(?:has|have|had) been ${manner}(?:${doing}|${being})(?: [^,;:.()]{0,25}?)?? since |(?:began|started|launched) (?:(?:his|her|their) (?:[\\p{Ll}-]+ ){0,2}career|being active|performing|acting|singing|rapping|model+ing|wrestling) (?:in|at|from|around) |career (?:began|started) (?:in|around) |(?:was|became) active(?: in \\p{Ll}+)? (?:since|from) |made (?:his|her|their) debut in )(?:the (?:year )?)?`, 'giu')
const endDated = /\b(?:retired|stopped (?:acting|performing|singing|working|wrestling)|(?:ended|finished) (?:his|her|their) (?:\p{Ll}+ )?career)(?: from (?:acting|performing|singing|music|wrestling|show business))? in (?:the )?/giu
/** "was in her twenties when she started acting". */
const ageFirst = /\b(?:was|were) (in (?:his|her|their) [^,;:.()]{3,20}) when (?:he|she|they) (?:first )?(?:began|started) (?:acting|performing|singing|rapping|model+ing|wrestling|fighting|doing (?:comedy|stand-?up)|(?:his|her|their) (?:\p{Ll}+ ){0,3}career)\b/giu
const retiredNow = /\b(?:is|are) (?:now )?(?:a )?retired\b|\b(?:(?:has|have) )?retired from (?:acting|performing|singing|music|modell?ing|wrestling|show business)(?=[.,;]|$| and\b)/giu

/** Every statement of a career has one of these. */
const mayTell = gateOf(lasted, began, careerBegan, agedFirst, youngStart, startDated, endDated, ageFirst, retiredNow)

/** How long a career lasted, and at what age it began, where the text says so without a date. */
export const extractCareers: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return claimsWhere(reading, mayTell, (sentence) => [...lengths(sentence, context.source), ...starts(sentence, context.source), ...retirements(sentence, context.source), ...(sentence.timexes.length > 0 ? dated(sentence, context.source) : [])])
}

function lengths(sentence: SentenceReading, source: Claim['source']): readonly Claim[] {
  return matchesIn(lasted, sentence).flatMap((match) => {
    const end = match.index + match[0].length
    const range = yearsIn(sentence.text.slice(end, end + 50))
    if (!range || range.index > 0 || / in (?:the|a)\b/.test(match[0])) return []
    // "For ten years" may be a part of the career; "for less than ten years" is the whole.
    const isWhole = /^(?:less|fewer|under|only)/i.test(sentence.text.slice(end))
    return [numberClaim(sentence, source, 'active-years', match.index, end + range.length, isWhole ? range : { least: range.least, most: Infinity })]
  })
}

function starts(sentence: SentenceReading, source: Claim['source']): readonly Claim[] {
  const behind = matchesIn(began, sentence).flatMap((match) => {
    const end = match.index + match[0].length
    const rest = /^[^;:()]*/.exec(sentence.text.slice(end, end + 70))?.[0] ?? ''
    const middle = middleAged.exec(rest)
    if (middle) return [numberClaim(sentence, source, 'active-age', match.index, end + middle[0].length, { least: 40, most: 64 })]
    const age = ageIn(rest)
    if (!age || !/^(?: (?:in|as|at|on|with) [^,]{2,30}|,| (?:while ?)?(?:still ?)?)?$/.test(rest.slice(0, age.index).trimEnd())) return []
    return [numberClaim(sentence, source, 'active-age', match.index, end + age.index + age.length, age)]
  })
  const careers = matchesIn(careerBegan, sentence).flatMap((match) => {
    const end = match.index + match[0].length
    const age = ageIn(sentence.text.slice(end, end + 60))
    return age && /^ ?(?:,|while ?)?$/.test(sentence.text.slice(end, end + age.index)) ? [numberClaim(sentence, source, 'active-age', match.index, end + age.index + age.length, age)] : []
  })
  const before = matchesIn(ageFirst, sentence).flatMap((match) => {
    const age = ageIn(match[1] ?? '')
    return age ? [numberClaim(sentence, source, 'active-age', match.index, match.index + match[0].length, age)] : []
  })
  const aged = matchesIn(agedFirst, sentence).flatMap((match) => {
    const age = cardinalOf((match[1] ?? '').replace(/^(?:only|just) | years.*$/gi, ''))
    return age ? [numberClaim(sentence, source, 'active-age', match.index, match.index + match[0].length, { least: age, most: age })] : []
  })
  const young = matchesIn(youngStart, sentence).map((match) => numberClaim(sentence, source, 'active-age', match.index, match.index + match[0].length, match[1]?.toLowerCase() === 'child' ? { least: 0, most: 15 } : { least: 13, most: 19 }))
  return [...behind, ...careers, ...before, ...aged, ...young]
}

/** "Since 1981", "began her career in the 1990s", "retired in 2010": the date right behind the words. */
function dated(sentence: SentenceReading, source: Claim['source']): readonly Claim[] {
  return ([['active-start', startDated], ['active-end', endDated]] as const).flatMap(([predicate, pattern]) => matchesIn(pattern, sentence).flatMap((match) => {
    const end = sentence.span.start + match.index + match[0].length
    const timex = sentence.timexes.find((one) => one.type === 'DATE' && one.when !== null && one.span.start <= end && end <= one.span.end && one.span.start >= end - 9)
    if (!timex?.when || timex.when.kind !== 'point' || !/^(?:[.,;]|$| (?:and|as|at|with|when|by|on|in [a-z])\b)/.test(sentence.text.slice(timex.span.end - sentence.span.start))) return []
    const span = { start: sentence.span.start + match.index, end: timex.span.end }
    return [claimOfSentence(sentence, source, { predicate, who: /^career/i.test(match[0]) ? whoOwns(sentence, span.start) : whoAt(sentence, span.start), evidence: span, when: timex.when, timex, trigger: { start: span.start, end } })]
  }))
}

function retirements(sentence: SentenceReading, source: Claim['source']): readonly Claim[] {
  return matchesIn(retiredNow, sentence).map((match) => {
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
