import type { Timex } from '../../temporal/timex'
import { irregularSource, joiningAdverbs, openingPhrasePattern, verbSource } from '../lexicon/grammar-words'
import { cardinalSource } from '../numbers'
import type { SentenceReading } from '../reading'
import { hasVerb } from '../verbs'
import { illnesses, plainGap } from './plain-gap'
import { bringInSomebody } from '../who/newcomers'

/** "born in Toll and later, in [1901, moved", "married Dunn and, after a year at sea, in [1901, Frey": the date of what follows. */
const belongsToNext = new RegExp(`\\b(?:and|or|but)${joiningAdverbs} ?(?:,|, (?:for|at|with|after|according|during|not|the)\\b[^,;:()]{0,40},)? (?:(?:early|late) )?(?:in|on|from|since|by|at|during)(?: the)? $|(?:,|\\band) (?:secondly|thirdly|then|later),? (?:in|on|from|by|at|during) $`, 'u')
/** "married Ida Quist, and warden of the guild in [1916": what stands behind the comma and "and" has a date of its own. */
const ofConjunct = /^(?! (?:to|of|in|at|from|with)\b)[^;:()]{3,}, and (?!with\b|at\b|in\b|after\b|to\b|(?:[\p{Ll}-]+ )?(?:widow|daughter|sister|niece|mother|heiress|aunt|cousin|granddaughter|son|brother|heir)\b)(?:\p{Lu}[\p{L}\p{M}’'-]* ){0,3}\p{Ll}[^,;:()]*\b(?:for|of|at|to|with|by) [^,;:()]* (?:in|on|from|since) $/u
const mayJoin = /\b(?:and|or|but|then|later|secondly|thirdly)\b/

/** Farther from its verb than this (code units) a date may belong to something else. */
const reach = 130
/** Words that begin another statement; a date behind them is not the verb's. */
const otherStatement = /[;()]|:(?!\d)| – | — |\bwithout (?:ever )?(?:seeing|hearing|knowing|learning|living|meeting|finding|finishing)\b|\b(?:but|born|who|whom|which|whose|where|when|while|before|after|until|till|since|because|although|though|if|than|as)\b|\b(?:the|an?) (?:[\p{Ll}-]+ ){1,3}(?:he|she|they|(?<!\b(?:in|at|on|of|to|near|with|by|from|for|outside|inside|into|aboard|off|under) )(?:his|her|their) \p{Ll}+) |\b(?:and|then|,) (?:\p{Ll}+ly )?(?:he|she|they|it|his|her|had|was|were|is)\b/u
/** How a date that tells when something happened is joined to it. */
const joined = /(?:^\s*|,\s*|[\s,(](?:on|in|during|at|around|about|circa|ca?\.|early|late|mid|early in|late in|in the|during the|(?:in|during) the (?:\p{Ll}+ )?(?:year|spring|summer|autumn|fall|winter|month|early|late)(?: of)?|(?:on the (?:night|morning|evening|afternoon|day)|in the (?:morning|evening|afternoon)) of|on (?:\p{Lu}[\p{L}'’]{1,20} ){1,3}(?:[Dd]ay|[Ee]ve),?|on (?:Good|Easter|Palm|Whit|Ash|Maundy|Holy)|at Christmas|at Easter)\s+)$/u
/** "at the [end of 1950]". */
const toEdge = /(?:^|[ ,])(?:at|near|towards?) the $/
const edge = /^(?:very )?(?:end|beginning|close|start|turn)\b/
const notAt = /\band,? (?:in|on|at|by|from|during)\s*$|\b(?:until|till|since|before|after|by|from|between|to|through|prior to|not)\s*$/

export interface VerbDate {
  readonly timex: Timex
  readonly side: 'left' | 'right'
}

const isDate = (timex: Timex): boolean => timex.type === 'DATE' && timex.when !== null

/**
 * The date that says when the verb at [start, end) (block offsets) happened: the nearest one behind it in the same
 * statement, else the one the sentence or clause opens with. Null when there is none or another verb comes between. `isNear`: for a deed
 * that no record dates, the date of a deed told before it ("Discharged in 1946, she returned to …") is near enough.
 */
export function dateOfVerb(sentence: SentenceReading, start: number, end: number, isNear = false): VerbDate | null {
  const right = dateAfter(sentence, end)
  if (right) return isElsewhere(sentence, right, start, end) ? null : { timex: right, side: 'right' }
  const left = dateBefore(sentence, start, isNear)
  return left ? { timex: left, side: 'left' } : null
}

/** The date behind the verb, joined to it by "on", "in", a comma or nothing; a full date wins over "five days later". */
export function dateAfter(sentence: SentenceReading, end: number): Timex | null {
  let fallback: Timex | null = null
  for (const timex of sentence.timexes) {
    if (timex.span.start < end || !isDate(timex) || isLifeOfNamed(sentence, timex)) continue
    if (timex.span.start - end > reach) break
    const between = plainGap(sentence.text.slice(end - sentence.span.start, timex.span.start - sentence.span.start))
    if (timex.basis === 'relative' && moreOrLess.test(between)) continue
    if (otherStatement.test(between) || isOtherVerb(between) || isOfThing(between)) break
    // "In 1917 she married Nils Dunn, and four years later they …": the later deed has its own.
    if (timex.basis === 'relative' && /(?:[,;] (?:and|but|then)|\band,) (?:(?:about|some|only|just|in|on|by|early in|late in) )?$/.test(between)) break
    if (timex.basis === 'relative') fallback ??= timex
    else return notAt.test(between) || !(joined.test(between) || (toEdge.test(between) && edge.test(sentence.text.slice(timex.span.start - sentence.span.start, timex.span.end - sentence.span.start)))) || (mayJoin.test(between) && (belongsToNext.test(between) || ofConjunct.test(between))) ? fallback : timex
  }
  return fallback
}

/** "married Ida Quist (1850–1920) in 1881": her life is no day of the deed. */
const isLifeOfNamed = ({ text, span }: SentenceReading, timex: Timex): boolean =>
  timex.form === 'range' && text.charAt(timex.span.end - span.start) === ')' && behindName.test(text.slice(Math.max(0, timex.span.start - span.start - LONGEST_NAME), timex.span.start - span.start))
const behindName = /(?:^|[^\p{L}])\p{Lu}[\p{L}\p{M}’'-]* \($/u
const LONGEST_NAME = 40

/** The date behind the verb tells of the main clause: "ten years after she was born, in 1930, …", "the school where she taught closed in 1999". */
function isElsewhere(sentence: SentenceReading, timex: Timex, start: number, end: number): boolean {
  const left = sentence.text.slice(0, start - sentence.span.start)
  const between = sentence.text.slice(end - sentence.span.start, timex.span.start - sentence.span.start)
  if (between.includes(',') && measuredFrom.test(left) && !pastMeasure.test(left)) return true
  return finiteNext.test(between) && inRelative.test(left)
}
const measuredFrom = /\b(?:years?|months?|weeks?|days?|decades?|centur(?:y|ies)|generations?|long|shortly|soon|immediately) (?:after|before) [^,;:()]*$/i
/** "Four months after the second vote he [died] at Holm, on …": the main clause has begun. */
const pastMeasure = /\b(?:after|before) (?:the|an?|this|that|his|her|their) (?:\p{Ll}+ ){1,4}(?:he|she) $/u
const finiteNext = new RegExp(`^ ${verbSource}\\b`)
/** "where she", "whom Venn", "the company she": a clause that hangs on a noun and ends with the verb. */
const inRelative = /\b(?:that|which|who|whom|where|what|whose \p{Ll}+|(?:the|an?|this|all|every|each|[Tt]he|An?|All|Every|Each) (?:[\p{Ll}-]+ ){1,3}(?=(?:he|she|they|\p{Lu}))) ?(?:(?:he|she|they|\p{Lu}[\p{L}\p{M}.’'-]*) ){0,3}(?:had |has |first |once |later |\p{Ll}+ly )*$/iu

/** "Less than [a year later] in May 1900": about when; the date behind it says it. */
const moreOrLess = / (?:less|more|fewer) than $/

/** A verb joined by "and" or a comma starts a statement of its own; a participle inside a noun phrase does not. */
const joinedVerb = new RegExp(`(?:\\band|\\bthen|,) (?:\\p{Ll}+ly |then |later |also )?${verbSource}\\b`, 'u')
const isOtherVerb = (between: string): boolean => joinedVerb.test(between) || (between.includes(',') && (newSubject.test(between) || ofOther.test(between) || goingOn.test(between)))

/** "married Nils Dunn in Toll, moving to Holm in", "…, the family settling there in": what came of it, and no comma ends it before the date. */
const goingOn = /, (?:(?:the|his|her|their) (?:\p{Ll}+ ){1,2})?(?:then |later |soon |eventually |finally )?(?:moving|settling|living|leaving|returning|going|coming|becoming|joining|working|serving|separating|divorcing|having|remaining|staying|starting|beginning|opening|founding|taking|teaching|travel+ing) [^,;]*$/u

/** ", the first being Nils Dunn in": and no comma ends it before the date. */
const ofOther = /, (?:the|his|her|their|an?) (?:\p{Ll}+ ){1,3}(?:being|having) [^,;]*$/u

/** "Born in Hull, Venn began to paint in 1938": a name or a noun behind the comma has a verb of its own. */
const newSubject = new RegExp(`, (?:(?:\\p{Ll}+ )?(?:\\p{Lu}[\\p{L}\\p{M}.’'-]* ){1,4}(?:\\p{Ll}+ly |later |also |then |soon |first |never |once )?${verbSource}|(?:the|his|her|their|this|an?) (?:\\p{Ll}+ ){1,3}(?:was|were|had|${irregularSource}|\\p{Ll}+ed (?=(?:the|an?|his|her|their|it) )))\\b`, 'u')

/** "a house built in 1820", "a family that had settled in 1720": the date belongs to the thing, not to the verb before it. */
const isOfThing = (between: string): boolean => {
  const that = between.indexOf(' that ')
  if (that >= 0 && hasVerb(between.slice(that + 6))) return true
  const participle = ofThing.exec(between)
  return participle !== null && !notNoun.test(participle[1] ?? '') && !/ (?:complicated|caused|brought|aggravated|induced|triggered) /.test(participle[0])
}
const ofThing = /([\p{L}\p{M}’'-]+) (?:\p{Ll}{2,}ed|born|built|written|made|held|found|sold|bought|taken|given|begun|sung|won|lost|sent|laid|set|sunk|struck|cut|drawn) (?:by (?:[\p{L}\p{M}’'.-]+ ){1,4})?(?:(?:in|at|near) (?:\p{Lu}[\p{L}\p{M}’'.-]*,? ){1,4})?(?:in|on|around|about) (?:the )?$/u
/** Words before a participle that is the verb's own: "was married in", "later moved in", "newly appointed". */
const notNoun = /^(?:was|were|is|are|been|being|be|had|has|have|having|got|get|and|or|but|then|later|first|also|not|never|he|she|they|who|it|to|again|soon|once|still|himself|herself|\p{Ll}+ly)$/iu

/** The date the sentence or clause opens with: "On 3 May 1850 he …", "…; in 1850, she …". */
function dateBefore(sentence: SentenceReading, start: number, isNear: boolean): Timex | null {
  const candidates = sentence.timexes.filter((timex) => isDate(timex) && timex.span.end <= start)
  const last = candidates.at(-1)
  if (!last || start - last.span.end > reach) return null
  const said = sentence.text.slice(0, last.span.start - sentence.span.start)
  const between = withoutAsides(sentence.text.slice(last.span.end - sentence.span.start, start - sentence.span.start))
  if ((last.basis === 'explicit' && isOwnDate(said, between)) || (last.when?.kind === 'point' && (dayOfIt.exec(between)?.[1] === last.when.precision || isYearOfWedding(sentence, said, between, start)))) return last
  // "In the 2019 series, she moved": what happens in a work.
  if (/^ (?:\p{L}+ )?(?:film|movie|series|novel|documentary|play|opera|musical|biography|episode|game)\b/u.test(between)) return null
  if ((isCleft.test(between) && /^(?:The )?$/.test(said)) || (thatHe.test(between) && /^It was (?:only )?(?:on|in) $/.test(said))) return last
  if (!isLastBlow.test(between) && !(wasAged.test(between) && sentence.persons.every((person) => person.isSubject || person.span.end <= last.span.end || person.span.start >= start)) && !isAtOnce(between, sentence.text.slice(start - sentence.span.start)) && (/[;:()]|\b(?:after|before|when|while|since|until|because|that|which|who|whose|where|if|than)\b/.test(between) || hasVerb(between.replace(/\b(?:was|were|had|has|been|is|also|later|finally)\s*$/, '').replace(/\b(?:was|were|had|has) $/, '')))) return null
  const head = clauseHead(said).replace(stageOfLife, (words) => (hasVerb(words) ? words : ''))
  if (notAt.test(head) || !(head === '' || openingPhrasePattern.test(head))) return null
  return head.length < 40 && !hasVerb(head) && (isNear || !datesItself(head)) ? last : null
}

/** "Went to sea and [in 1926 married]", "had, [in 1926, married]", "where [in 1926 she married]": the date stands between what joins the verb and the verb. */
const isOwnDate = (said: string, between: string): boolean =>
  (/^,? $/.test(between) && joinsVerb.test(said) && hasVerb(said)) || (ofPronoun.test(between) && opensClause.test(said))
const joinsVerb = /\b(?:and|but|then|had),? (?:(?:early |late )?in|on)(?: the (?:spring|summer|autumn|fall|winter|end) of)? $/
const opensClause = /\b(?:when|where),? (?:(?:early |late )?in|on) $/
const ofPronoun = /^,? (?:he|she|they|\p{Lu}[\p{L}\p{M}’'-]*) (?:\p{Ll}+ly |then |had |also )?$/u
/** "In 1926, the year in which she [married]". */
const dayOfIt = /^, (?:the|that) (?:very |same )?(year|month|day) (?:(?:in|on) which|that|when) (?:he|she|they|\p{Lu}[\p{L}\p{M}’'-]*) (?:had |also |first )?$/u

/** "Venn left the church in 1926, the year she [married …]": of nobody whom the words before bring in. */
const isYearOfWedding = ({ text, span, persons }: SentenceReading, said: string, between: string, start: number): boolean =>
  /^, the year (?:he|she|they) $/.test(between) && text.startsWith('married', start - span.start) && !persons.some((person) => !person.isSubject && person.span.start - span.start < said.length) && !bringInSomebody(said)

/** "On the threshold of her second term, [in 1926, she married …]", "Almost ten years later, [in …]", "A year later, [on …]": the same time in other words. */
const stageOfLife = /^(?:(?:On|At|In|During|After|Towards?|Near|Nearly|Almost|Some|About|Over|Within|Barely|Only|Just)\b[^,;:()]{3,70}|An? (?:few |couple of )?(?:year|month|week|day|fortnight|decade)s? (?:later|after|afterwards)), (?=(?:in|on) $)/u

/** "Returned to the council [in 1954], she died …", "Two years after her release [in 1954], she died": the date is that of what stands before it, and no comma parts the two. */
const datesItself = (head: string): boolean => head.length >= SHORTEST_DEED && ownDeed.test(head) && !illness.test(head)
const illness = new RegExp(`^(?:After|Following) .*\\b${illnesses} `)
const ownDeed = /^(?:Born|(?!Aged|Stabbed|Poisoned)\p{Lu}\p{Ll}+ed|(?!During|Morning|Evening|Spring|Beginning|Starting)\p{Lu}\p{Ll}+ing|(?:[\p{L}\d-]+ ){0,4}?(?:[Aa]fter|[Bb]efore|[Ss]ince|[Uu]ntil|[Dd]espite)) (?!(?:lunch|dinner|supper|breakfast|midnight|noon|dawn|sunrise|sunset|dusk|Christmas|Easter)\b)(?:[^,]*(?<!,) |[^,]*, \p{Lu}[^,]*, )?(?:on|in|at|early in|late in|around|about) (?:the )?$/u
/** "After " and shorter says nothing but the time. */
const SHORTEST_DEED = 8

const withoutAsides = (words: string): string => (words.includes('(') ? withoutCommas(words.replace(bracketAside, '')) : withoutCommas(words))
/** "On 29 February 1952 (a leap day) she [married …]": what day it was. */
const bracketAside = /^ \((?:an?|the|his|her|their|old|new) [^()\d;:]{2,40}\)/

const withoutCommas = (words: string): string => (words.includes(',') ? words.replace(whoAside, ' ').replace(dayAside, '').replace(ageAside, '').replace(looksAside, '').replace(framedAside, '').replace(firstAside, '').replace(youngAside, '').replace(whenAside, '').replace(oldAside, ' ').replace(hourAside, '') : words)

/** "Venn, who was fifty, [married …]", ", a month before her birthday,": said aside of the one who does it, or of the day. */
const whoAside = /, (?:who|whose|(?:while|as|when|though|although) (?:he|she)) (?:was|were|had) [^,;:()]{2,60},(?= $| (?:he|she) )/u
/** "On 4 May 1910, dressed in black, she [married …]": how it was done. */
const looksAside = /^, (?:(?:quietly|still|already|secretly) )?\p{Ll}+ed (?:in|by|with|from|for|as|at|to) [^,;:()\d]{2,50}(?=, (?:he|she|\p{Lu}[\p{L}\p{M}’'-]*) $)/u
/** "On 4 May 1910, in what the papers called the wedding of the year, she [married …]": with what about it. */
const framedAside = /^, (?:in|at|with|amid|against|despite|to) [^,;:()\d]{2,80}(?=, (?:after [^,;:()\d]{2,70}, )?(?:he|she|\p{Lu}[\p{L}\p{M}’'-]*) $)/u
const ageAside = /^, (?:(?:just|only|some|about|nearly|almost) )?[\p{L}\d-]+ (?:hours?|days?|weeks?|months?|years?) (?:after|before) (?:his|her|their|the|\p{Ll}+ing) [^,;:()]{2,50}(?=, )/u
/** "On 4 May 1910, after spending a year in prison, she was [shot]": what went before. */
const firstAside = /^, (?:after|having|following) (?:(?:\p{Ll}+ing|\p{Ll}+ed|an?|the|some|several|many|two|three|his|her) [^,;:()\d]{2,70}|\p{Ll}+ (?:hours|days|weeks|months))(?=, (?:he|she|\p{Lu}[\p{L}\p{M}’'-]*) $)/u

/** "On 4 May 1910, while still twenty, she [married …]", "…, while in office, …". */
const youngAside = /^, (?:(?:while|when|though|although) |(?=still |not yet |only |just |aged ))(?:still |not yet |only |just |barely |aged ){0,2}(?:(?:[\p{Ll}-]+|\d{1,2})(?: years old)?|(?<=(?:while|when) (?:still )?)(?:in|at|on|an?|abroad|serving|working|living|studying|teaching) [^,;:()\d]{3,40})(?=, (?:he|she|\p{Lu}[\p{L}\p{M}’'-]*) $)/u

/** "In 1910, when the strike was over, she [married …]": what else there was at the time, of nobody who is named. */
const whenAside = /^, (?:when|while|as) [^,;:()\d\p{Lu}]{3,90}(?=, (?:he|she|\p{Lu}[\p{L}\p{M}’'-]*) $)/u

/** "and in 1910, at the age of twenty, [married …]". */
const oldAside = /^, (?:at the age of|at age|at|aged) (?:only |just )?(?:[\p{Ll}-]+|\d{1,2}), $/u

/** "On 4 May 1910, at four in the afternoon, she [died]". */
const hourAside = /^, (?:just |shortly |soon )?(?:at|around|about|before|after) (?:\d{1,2}[:.]\d{2}(?: ?(?:[ap]\.?m\.?|hours))?|\d{1,2} ?[ap]\.?m\.?|(?:half past |a quarter (?:past|to) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o['’]clock)?|midnight|noon|midday|dawn|dusk|sunrise|sunset)(?: (?:in the (?:morning|afternoon|evening)|at night))?(?=, (?:he|she|\p{Lu}[\p{L}\p{M}’'-]*) $)/u

/** "On 4 May 1910, the day on which the bridge was opened, she [married …]": what else the day was. */
const dayAside = /^, (?:the|that) (?:very |same )*(?:day|night|morning|afternoon|evening|eve|week|month|year) (?:of|after|before|that|when|(?:on|in) which) [^,;:()\d]{3,90}(?=, (?:he|she|\p{Lu}[\p{L}\p{M}’'-]*) $)/u

/** "On 4 May 1910, Venn was thirty when she [married …]". */
const wasAged = new RegExp(`^,? (?:he|she|\\p{Lu}[\\p{L}\\p{M}’'-]*) was (?:only |just |then |already |still )?(?:aged? )?${cardinalSource}(?: years (?:old|of age))? when (?:he|she) (?:was )?$`, 'u')

/** "In June 1911, she suffered a stroke and died": one day for both. */
const isLastBlow = /^,? (?:he|she|\p{Lu}[\p{L}\p{M}’'-]*) (?:suffered|had) an? (?:[\p{Ll}-]+ ){0,2}(?:stroke|heart attack|ha?emorrhage|seizure|aneurysm|embolism) (?:at|in|while|on) ?[^,;]{0,40}and $|^,? (?:he|she|\p{Lu}[\p{L}\p{M}’'-]*) (?:suffered|had) an? (?:[\p{Ll}-]+ ){0,2}(?:stroke|heart attack|ha?emorrhage|seizure|aneurysm|embolism) and $/u

/** "On 29 June 1892, …, he went to his room, and there collapsed and [died]", "…, he fell ill and [died] within minutes": one day for all of it. */
const isAtOnce = (between: string, behind: string): boolean => (between.length < 160 && !/[;:()]/.test(between)) && (collapsed.test(between) || (fellIll.test(between) && atOnce.test(behind)))
const collapsed = /\b(?:collapsed|dropped (?:dead|down)|shot (?:himself|herself))(?: [^,;:()]{1,40})? and (?:there |then )?$/
const fellIll = /\b(?:fell (?:ill|unconscious|down|from)|was (?:taken ill|shot|stabbed|struck|hit|thrown)|fainted)(?: [^,;:()]{1,40})? and $/
const atOnce = /^\p{Ll}+ [^;:()]{0,50}\b(?:within (?:minutes|an hour|hours|the hour)|at once|instantly|(?:almost )?immediately|on the spot|the same (?:day|evening)(?! as)|minutes later)\b/u

/** "The summer of 1950 is when she was born": the date is what the sentence speaks of. */
const isCleft = /^(?: of \d{3,4})? (?:is|was) (?:the (?:year|day|date|time|season) )?(?:when|that|in which) [^,;:()]{2,60}$/

/** "It was on 4 May 1910 that she [died]". */
const thatHe = /^ that (?:he|she|\p{Lu}[\p{L}\p{M}’'-]*) (?:was |had |finally )?$/u

/** The words from the last clause border to the end. */
const clauseHead = (words: string): string => /(?:^|[;:(]\s*|, (?:and|but) |\band |\bbut )([^;:(]*)$/.exec(words)?.[1]?.replace(/^.*(?:, (?:and|but) |; )/, '') ?? words

/** "has been married to Anna Quist since 1979", "from 1979 until his death": the beginning of what held ever after. */
export function sinceAfter(sentence: SentenceReading, end: number): Timex | null {
  const timex = sentence.timexes.find((candidate) => candidate.span.start >= end && isDate(candidate))
  if (!timex || timex.span.start - end > reach) return null
  const between = sentence.text.slice(end - sentence.span.start, timex.span.start - sentence.span.start)
  return /^[^;()]*\b(?:since|from) $/.test(between) && !hasVerb(between) && !belongsToNext.test(between) ? timex : null
}

/** "from 1931 to 1936", "between 1931 and 1936" behind the verb: an interval that tells how long it held. */
export function rangeAfter(sentence: SentenceReading, end: number): Timex | null {
  for (const timex of sentence.timexes) {
    if (timex.span.start < end || !isDate(timex)) continue
    if (timex.span.start - end > reach || timex.when?.kind !== 'interval') return null
    const between = sentence.text.slice(end - sentence.span.start, timex.span.start - sentence.span.start)
    return otherStatement.test(between) || isOtherVerb(between) ? null : timex
  }
  return null
}
