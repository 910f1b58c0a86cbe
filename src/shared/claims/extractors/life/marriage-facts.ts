import { gateOf, matchesIn } from '../../../text/matches'
import type { Span } from '../../../text/span'
import type { Claim, ClaimObject, Predicate } from '../../claim'
import { claimsWhere } from '../../claims-where'
import { kinPattern } from '../../lexicon/kin'
import { claimOfSentence } from '../../make-claim'
import { cardinalOf, cardinalSource, numberSource, timesOf } from '../../numbers'
import { ageIn, yearsIn, type ReadRange } from '../../quantities'
import { followsOwnMarriage, whoAt, whoIs, whoOwns } from '../../read-block'
import type { Extractor, SentenceReading } from '../../reading'
import { coupleAt, pairOf } from './couples'

const name = '(?:\\p{Lu}[\\p{L}\\p{M}’\'.-]*(?: \\p{Lu}[\\p{L}\\p{M}’\'.-]*){0,4})'
const spouse = `(?:(?:his|her) (?:\\p{Ll}+ )?(?:wife|husband|spouse)(?:,? ${name},?)?|${name})`
/** "was married (to Anna Quist) for five years". */
const lasted = new RegExp(`\\b(?:was|were|(?:has|have|had) been|stayed|remained) married(?: to ${spouse})? for `, 'gu')
const toWhom = new RegExp(`^ to ${name}`, 'u')
/** "married (Anna Quist) in her thirties". */
const wed = new RegExp(`\\b(?:first )?married(?: (?:to )?${spouse})?(?= (?:in|at|when|while|as) |,)`, 'gu')
const wedBehind = new RegExp(`^,? (?:she|he|they) (?:was |got )?married(?: (?:to )?${spouse})?`, 'u')
/** "was married to Anna Quist before she was married to Per Holm". */
const order = new RegExp(`\\bmarried (?:to )?(${name})(?:,)? (before|after) (?:(?:(?:she|he) )?(?:was |got |being )?(?:married|marrying|wed(?:ding)?)(?: to)? )?(${name})(?=[.,;]|$)`, 'gu')
const single = /\bis (?:currently |now |still |presently )?(?:single|unmarried|a bachelor|a bachelorette|not married|not currently married)(?=[.,;]|$| and\b)|\b(?:isn['’]t|is n['’]t) (?:currently |now )?married(?=[.,;]|$)/gu

/** "married before her debut", "before starting his career": how it stands to the career. */
const beforeCareer = new RegExp(`\\b(?:got )?married(?: (?:to )?${spouse})? before (?:(?:his|her|their) (?:\\p{Ll}+ ){0,3}(?:career|debut)|(?:starting|beginning) (?:(?:his|her|their) (?:\\p{Ll}+ ){0,3}career|acting|performing)|(?:he|she|they) (?:began|started) (?:(?:his|her|their) (?:\\p{Ll}+ ){0,3}career|acting|performing))`, 'gu')
/** "divorced four times". */
const divorces = new RegExp(`\\bdivorced (once|twice|thrice|${numberSource} times)(?=[.,;]|$)`, 'giu')
const neverDivorced = /\b(?:never|not ever) (?:been |got |gotten )?divorced(?=[.,;]|$)/gu
/** "was 45 when she first married", "was in her forties when she got married". */
const agedWed = new RegExp(`\\b(?:was|were) (?:only |just |already )?(?:(a teenager|in (?:his|her|their) [^,;:.()]{3,20})|(${cardinalSource})(?: years old)?) when (?:he|she|they) (?:first )?(?:was |got )?(?:first )?married(?: (?:to )?${spouse})?(?=[.,;]|$| for the first time\\b)`, 'gu')
const weddedFirst = new RegExp(`\\b(?:was |got )?(?:first )?married for the first time (?=at |in |when )`, 'gu')
/** "her first husband was Per Holm". */
const ranked = new RegExp(`\\b(first|second|third|fourth|current|present|latest|last) (?:husband|wife|spouse) (?:is|was) (${name})(?=[.,;]|$)`, 'gu')
/** "with her second husband, Per Holm,". */
const rankedBeside = new RegExp(`(?<=\\b(?:his|her|His|Her) )(first|second|third|fourth) (?:husband|wife|spouse),? (${name})(?=[.,;]|$| (?:and|in|on|at|who|died|had|was)\\b)`, 'gu')
const wasFirst = new RegExp(`\\bmarried to (${name}) (first)(?=[.,;]|$)`, 'gu')
const wasLast = new RegExp(`\\b(?:most recently|last) married (?:to )?(${name})(?=[.,;]|$)`, 'gu')
/** "her marriage to Nils Aasen lasted fifteen years", "his first marriage lasted over a decade". */
const marriageLasted = new RegExp(`\\b(?:(?:only|first|second|third) )?marriage(?: (?:to|with) ${spouse})? (?:has )?lasted (?:for )?`, 'gu')

/** "his marriage to Nils Aasen ended in divorce in 1984", "her 1970 marriage to the smith Nils Aasen ended in a 1984 divorce"; the date stands behind. */
const marriageEnded = new RegExp(`\\b(?:[Hh]is|[Hh]er) (?:(?:\\d{4}|\\p{Ll}+) ){0,2}marriage (?:to|with) (?:(?:the|an?|his|her|fellow) )?(?:\\p{Ll}+ ){0,2}${name},? (?:which )?(?:had )?ended in (?:a (?=\\d{4} divorce)|divorce (?=(?:in|on) ))`, 'gu')

/** "died before her husband", "preceded his wife in death", "was survived by his wife"; and the other way round. */
const mate = '(?:his|her|their) (?:\\p{Ll}+ )?(?:wife|husband|spouse)'
const before = new RegExp(`\\b(?:(?:died|passed away) before ${mate}|preceded ${mate} in death|predeceased ${mate}|(?:was|is) (?:survived|outlived) by ${mate})(?=[.,;]|$| (?:and|${name}|did)\\b)`, 'gu')
const after = new RegExp(`\\b(?:(?:died|passed away) after ${mate}|outlived ${mate}|survived ${mate}|was preceded in death by ${mate}|was predeceased by ${mate})(?=[.,;]|$| (?:and|${name}|did|by)\\b)`, 'gu')
/** "was married to two women at the same time". */
const atOnce = new RegExp('\\bmarried (?:to )?(?:two|both|three|multiple|several)(?: of)?(?: (?:his|her|their|different))*(?: \\p{Ll}+){0,2} at (?:the same time|once)(?=[.,;]|$)|\\bhad (?:two|three) (?:wives|husbands|spouses) at (?:the same time|once)(?=[.,;]|$)', 'gu')
/** "is a married man", "is married with two children". */
const married = /\bis (?:currently |now |still |happily |presently )?(?:a married (?:man|woman)|married)(?=[.,;]|$| (?:and|with)\b)/gu
const mayTell = gateOf(lasted, wed, order, single, beforeCareer, divorces, neverDivorced, agedWed, weddedFirst, ranked, rankedBeside, wasFirst, wasLast, marriageLasted, marriageEnded, before, after, atOnce, married)

/** How long, at what age and in what order the subject was married, and that it is not now. */
export const extractMarriageFacts: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return claimsWhere(reading, mayTell, (sentence) => {
    const say = (predicate: Predicate, from: number, to: number, object: ClaimObject | null): Claim => claimAt(sentence, context.source, predicate, from, to, object)
    const early = matchesIn(beforeCareer, sentence).map((match) => say('married-order', match.index, match.index + match[0].length, { kind: 'text', text: 'career', span: spanAt(sentence, match) }))
    const mates = ([['before', before], ['after', after], ['at once', atOnce], ['now', married]] as const).flatMap(([what, pattern]) => matchesIn(pattern, sentence).map((match) => say('outlived', match.index, match.index + match[0].length, { kind: 'text', text: what, span: spanAt(sentence, match) })))
    return [...early, ...mates, ...reversed(sentence, say), ...ranks(sentence, say), ...matchesIn(neverDivorced, sentence).map((match) => neverClaim(say('divorced', match.index, match.index + match[0].length, { kind: 'number', value: 0, least: 0, most: 0, span: spanAt(sentence, match) }))), ...divorceCounts(sentence, say), ...ends(sentence, context.source), ...lengths(sentence, say), ...ages(sentence, say), ...orders(sentence, say), ...matchesIn(single, sentence).map((match) => (/not|n['’]t/.test(match[0]) ? neverClaim : (one: Claim) => one)(say('single', match.index, match.index + match[0].length, null)))]
  })
}

const spanAt = (sentence: SentenceReading, match: RegExpExecArray): Span => ({ start: sentence.span.start + match.index, end: sentence.span.start + match.index + match[0].length })

/** The "never" is what is said. */
const neverClaim = (claim: Claim): Claim => ({ ...claim, guards: { ...claim.guards, negated: false } })

function reversed(sentence: SentenceReading, say: Say): readonly Claim[] {
  const aged = matchesIn(agedWed, sentence).flatMap((match) => {
    const exact = match[2] === undefined ? null : cardinalOf(match[2])
    const age = exact === null ? ageIn(match[1] === 'a teenager' ? 'as a teenager' : match[1] ?? '') : { least: exact, most: exact, index: 0, length: 0 }
    return age ? [say('married-age', match.index, match.index + match[0].replace(/\.$/, '').length, { kind: 'number', value: age.most, least: age.least, most: age.most, span: spanAt(sentence, match) })] : []
  })
  const first = matchesIn(weddedFirst, sentence).flatMap((match) => {
    const end = match.index + match[0].length
    const age = ageIn(sentence.text.slice(end, end + 45))
    return age && age.index === 0 ? [say('married-age', match.index, end + age.length, numberObject(sentence, age, end, end + age.length))] : bareAge(sentence, say, match, end)
  })
  return [...aged, ...first]
}

/** "for the first time at 40". */
function bareAge(sentence: SentenceReading, say: Say, match: RegExpExecArray, end: number): readonly Claim[] {
  const bare = new RegExp(`^at (?:age )?(${cardinalSource})(?=[.,;]|$)`, 'u').exec(sentence.text.slice(end))
  const value = bare?.[1] === undefined ? null : cardinalOf(bare[1])
  return bare && value !== null ? [say('married-age', match.index, end + bare[0].length, { kind: 'number', value, least: value, most: value, span: spanAt(sentence, match) })] : []
}

/** "her second husband was Nils Aasen": the evidence ends with the name, the object is which of them. */
function ranks(sentence: SentenceReading, say: Say): readonly Claim[] {
  return [...[...matchesIn(ranked, sentence), ...matchesIn(rankedBeside, sentence).filter((match) => isAlone(sentence, match.index))].map((match) => ({ match, rank: match[1] ?? '', isOwned: true })), ...matchesIn(wasFirst, sentence).map((match) => ({ match, rank: 'first', isOwned: false })), ...matchesIn(wasLast, sentence).map((match) => ({ match, rank: 'last', isOwned: false }))].map(({ match, rank, isOwned }) => {
    const claim = say('married-order', match.index, match.index + match[0].replace(/\.$/, '').length, { kind: 'text', text: `rank ${rank}`, span: spanAt(sentence, match) })
    return isOwned ? { ...claim, who: whoOwns(sentence, sentence.span.start + match.index) } : claim
  })
}

/** "His father and his first wife, Ida Lunn": whose wife she was is open where somebody else is spoken of before. */
const isAlone = ({ text, persons, span }: SentenceReading, at: number): boolean =>
  !kinPattern.test(text.slice(0, at)) && !persons.some((person) => !person.isSubject && person.span.end - span.start <= at)

const divorceCounts = (sentence: SentenceReading, say: Say): readonly Claim[] => matchesIn(divorces, sentence).flatMap((match) => {
  const value = timesOf(match[1] ?? '')
  return value === null ? [] : [say('divorced', match.index, match.index + match[0].length, { kind: 'number', value, span: spanAt(sentence, match) })]
})

/** The date behind the words is that of the divorce; record/marriages-told-differ asks the sentence whose marriage it was. */
const ends = (sentence: SentenceReading, source: Claim['source']): readonly Claim[] => matchesIn(marriageEnded, sentence).flatMap((match) => {
  const trigger = spanAt(sentence, match)
  const timex = sentence.timexes.find(({ span, when }) => when !== null && span.start >= trigger.end && span.start - trigger.end <= 'on '.length)
  return timex ? [claimOfSentence(sentence, source, { predicate: 'divorced', who: whoIs(sentence, /^his/i.test(match[0]) ? 'he' : 'she', trigger.start), evidence: timex.span, timex, when: timex.when, trigger, object: null })] : []
})

type Say = (predicate: Predicate, from: number, to: number, object: ClaimObject | null) => Claim

function claimAt(sentence: SentenceReading, source: Claim['source'], predicate: Predicate, from: number, to: number, object: ClaimObject | null): Claim {
  const span: Span = { start: sentence.span.start + from, end: sentence.span.start + to }
  const who = whoAt(sentence, span.start)
  const couple = who.kind === 'other' && predicate === 'married-years' ? (followsOwnMarriage(sentence) ? coupleAt(sentence, from, undefined) : null) ?? pairOf(sentence, from) : null
  return claimOfSentence(sentence, source, { predicate, who: couple ?? who, evidence: span, when: null, trigger: span, object })
}

const numberObject = (sentence: SentenceReading, { least, most }: ReadRange, from: number, to: number): ClaimObject => ({
  kind: 'number', value: Number.isFinite(most) ? most : least, least, most, span: { start: sentence.span.start + from, end: sentence.span.start + to },
})

function lengths(sentence: SentenceReading, say: Say): readonly Claim[] {
  return [...matchesIn(lasted, sentence), ...matchesIn(marriageLasted, sentence)].flatMap((match) => {
    const from = match.index + match[0].length
    const range = yearsIn(sentence.text.slice(from, from + 45))
    if (!range || range.index > 0) return []
    const end = from + range.length
    const whom = toWhom.exec(sentence.text.slice(end))
    const claim = say('married-years', match.index, end + (whom?.[0].replace(/\.$/, '').length ?? 0), numberObject(sentence, range, from, end))
    return [/marriage/.test(match[0]) ? { ...claim, who: whoOwns(sentence, sentence.span.start + match.index) } : claim]
  })
}

const agedBefore = new RegExp(`\\b(?:at|aged)(?: the age of| age)? (?:${cardinalSource})\\b,`, 'iu')

function ages(sentence: SentenceReading, say: Say): readonly Claim[] {
  const before = matchesIn(wed, sentence).flatMap((match) => {
    const from = match.index + match[0].length
    const age = ageIn(sentence.text.slice(from, from + 45))
    if (!age || !/^,? ?(?:while)?$/.test(sentence.text.slice(from, from + age.index).trim())) return []
    // "At twenty-one she was married to Nils Aasen, aged thirty": that is his.
    if (agedBefore.test(sentence.text.slice(0, match.index))) return []
    const end = from + age.index + age.length
    return [say('married-age', match.index, end, numberObject(sentence, age, from + age.index, end))]
  })
  const opening = /^When (?:she|he|they) (?:was|were) /.test(sentence.text) ? ageIn(sentence.text.slice(0, 45)) : null
  const behind = opening && wedBehind.exec(sentence.text.slice(opening.length))
  if (!opening || !behind) return before
  return [...before, claimOfOpening(sentence, say, opening, opening.length + behind[0].length)]
}

/** "When she was 33 she was married to Anna Quist": the verb stands behind the age. */
function claimOfOpening(sentence: SentenceReading, say: Say, age: ReadRange, end: number): Claim {
  const claim = say('married-age', 0, end, numberObject(sentence, age, 0, age.length))
  return { ...claim, who: whoAt(sentence, sentence.span.start + sentence.text.indexOf('married', age.length)) }
}

/** The evidence is who came first by these words, the object who came later. */
function orders(sentence: SentenceReading, say: Say): readonly Claim[] {
  return matchesIn(order, sentence).flatMap((match) => {
    const [whole, one = '', word] = match
    const other = (match[3] ?? '').replace(/\.$/, '')
    const at = { one: match.index + whole.indexOf(one), other: match.index + whole.lastIndexOf(other) }
    const [first, later, laterName] = word === 'before' ? [at.one, at.other, other] : [at.other, at.one, one]
    const firstName = word === 'before' ? one : other
    const start = sentence.span.start + later
    const claim = say('married-order', first, first + firstName.length, { kind: 'person', name: laterName, span: { start, end: start + laterName.length } })
    return [{ ...claim, who: whoAt(sentence, sentence.span.start + match.index) }]
  })
}
