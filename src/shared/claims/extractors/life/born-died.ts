import type { Claim, Predicate } from '../../claim'
import { claimOfSentence } from '../../make-claim'
import type { SubjectNames } from '../../profile'
import { whoAt, whoIs } from '../../read-block'
import type { Extractor, PersonMention, SentenceReading } from '../../reading'
import { humanNoun } from '../../lexicon/human-nouns'
import { kinPattern, relationPattern, relationSource } from '../../lexicon/kin'
import { openingPhrasePattern } from '../../lexicon/grammar-words'
import { hasVerb } from '../../verbs'
import { isByOffice } from '../../who/by-office'
import { theSubject, theSubjectByName, theSubjectByPronoun } from '../../who/of-phrase'
import type { Who } from '../../claim'
import { dateOfVerb, type VerbDate } from '../date-of-verb'
import { isDateOfNoun } from './date-of-noun'
import { isDoneBy } from './done-by'
import { gateOf, matchesIn } from '../../../text/matches'
import { mayBeNamesake } from './namesakes'

const trigger = /\b(?:born|birthed|came into the world|(?:first )?saw the light of day|died|passed away|dies|dying|baptised|baptized|christened|buried|interred|assassinated|beheaded|guillotined|hanged|birth|death|demise|assassination(?! attempt)|(?<=\b(?:his|her) )(?:murder|execution))\b/gi

/** Deaths by other words: what is done to somebody, and what only the dying do. "Succumbed to pressure" is no death. */
const otherDeaths = /\b(?:(?:was|were|been|being) (?:\p{Ll}+ly )?(?:(?:(?:shot|stabbed|beaten|run over|overthrown|deposed|dethroned|captured|ambushed|attacked|strangled|tortured|condemned|(?:(?:tried|convicted|court-martialled)(?: for \p{Ll}+)?|sentenced to death)) and )?(?:killed|murdered|executed|lynched|put to death)|(?:shot|stabbed|beaten|pronounced) dead)(?! off\b| in effigy\b)|drowned(?= (?:in (?:the|an?|his|her|\p{Lu})|at|on|off|near|while|when|during|after)|[,.])|perished|fell in (?:battle|action)(?= (?:at|in|on|near|outside) )|succumbed to (?:\p{Ll}+ ){0,4}?(?:cancer|pneumonia|injur(?:y|ies)|wounds?|illness|sickness|ailment|malady|disease|fever|tuberculosis|attack|failure|stroke|leuka?emia|complications|typhus|typhoid|cholera|malaria|influenza|flu|sepsis|burns|poisoning|plague|smallpox)|lost (?:his|her) (?:own )?life|(?:took|ended) (?:his|her) own life|lost (?:his|her) (?:long )?(?:battle|fight|struggle) (?:with|against)|(?:killed|shot|drowned|hanged|poisoned) (?:himself|herself)|committed suicide|breathed (?:his|her) last|(?:stroke|heart attack|heart failure|cancer|pneumonia|fever|tuberculosis|cholera|typhus|smallpox|illness|disease|tumour|tumor|aneurysm|bullet|bomb) (?:(?:killed|carried off) (?:him|her)|ended (?:his|her) life)(?= on | (?:in|at) (?:\p{Lu}|\d)|,)|(?<=\b(?:[Hh]is|[Hh]er) )(?:life (?:ended|came to an end)|end came)(?= on | (?:in|at) (?:\p{Lu}|\d))|met (?:his|her) end(?= on | (?:in|at) (?:\p{Lu}|\d))|(?:would|was to|did)(?: \p{Ll}+ly| later| also| soon| then| in fact| himself| herself){0,2} die)\b/gu

/** "A gypsy foretold that he [would die] in 1935", "sure that she [would die] …": what somebody thinks of a death to come. */
const foreseen = /\b(?:that|whether|if|when|until|before|knew|knowing|thought|thinking|felt|feeling|sure|certain|convinced|afraid|fear(?:s|ed|ing)?|believing|hoping|hoped|prophe[cs](?:y|ied|ies)|vision|dream|premonition|prediction|forecast|horoscope|fortune-teller|astrologers?|doctors?|curse) (?:[^,;:.()]{1,60} )?$/u

const predicates: Readonly<Record<string, Predicate>> = {
  born: 'born', birthed: 'born', birth: 'born', 'came into the world': 'born', 'saw the light of day': 'born', 'first saw the light of day': 'born', baptised: 'baptised', baptized: 'baptised', christened: 'baptised', buried: 'buried', interred: 'buried',
}
const nouns: ReadonlySet<string> = new Set(['birth', 'death', 'demise', 'assassination', 'murder', 'execution'])
/** "a Bremen-born painter", "died out", "born to do it": no statement about the day. */
const mayTell = gateOf(trigger, otherDeaths)

const notAnEvent = /^(?: out\b| down\b| away from\b|-again| leader| actor| player)/

/** "Venn had eight of them [hanged]", "had Ida Quist [buried]": done at the order of who is named. */
const doneToAnother = /^(?:hanged|beheaded|guillotined|assassinated|buried|interred)$/
const orders = /\bhad (?:(?!been\b|not\b|never\b|just\b|later\b|already\b|since\b|also\b|once\b|\p{Ll}+ly\b)[\p{L}\p{M}’'-]+ ){1,4}$/u
const LONGEST_ORDER = 60

/** "[Assassinated] on 3 May, dying the next day": the day is that of the blow; a year holds both. */
const blows: ReadonlySet<string> = new Set(['assassinated', 'assassination', 'murdered', 'murder'])
const diesLater = /^[^.;]*?(?:\b(?:dying|passing away|succumbing|expiring|lingering)|(?:\b(?:and|but)|,) (?:(?:he |she )?(?:died|passed away|succumbed|expired|lingered)|(?:his|her) death))\b[^.;]{0,50}?\b(?:the (?:next|following) (?:day|morning|night|evening|week)|(?:an?|one|two|three|four|five|six|several|some|\d+|(?:a )?few) (?:hours?|days?|weeks?|months?) (?:later|after)|(?:until|till) |on (?:the \d|\d|\p{Lu}\p{Ll}+ \d))/u

/** "A resident of Southam Township, Norvale, she died": the opening describes whom the pronoun means; names in it are no rivals. */
const descriptive = /^(?:An? (?:\p{Ll}+ ){1,3}(?:of|from|in|at) [^;:()]{2,80}|(?:The|An?) (?:[\p{Ll}-]+ ){0,4}(?:son|daughter|child) (?:of|to) [^;:()]{2,90}), (?:he|she) (?:\p{Ll}+ ){0,2}$/u

/** "Stone the writer was born when …": a side of somebody; "the elder" and "the great" are names. */
const figurative = /\p{Lu}[\p{L}\p{M}’'-]* the (?!elder|younger|older|great|first|second|third)\p{Ll}+ (?:was|had been) (?:\p{Ll}+ )?$/u

/** Dated births, baptisms, deaths and burials told by a verb or a noun. Brackets are read by `extractLifeBrackets`. */
export const extractBornDied: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  const claims: Claim[] = []
  for (const [index, sentence] of reading.sentences.entries()) {
    if (sentence.timexes.length === 0 || !mayTell(sentence)) continue
    for (const match of matchesIn(trigger, sentence)) {
      const claim = claimAt(sentence, match[0], match.index, context.source, context.names)
      if (claim) claims.push(claim.predicate === 'died' && isByOffice(sentence, match.index, reading.sentences[index - 1], context) ? { ...claim, who: theSubjectByPronoun } : claim)
    }
    for (const match of matchesIn(otherDeaths, sentence)) {
      const claim = claimAt(sentence, match[0], match.index, context.source, context.names)
      if (claim) claims.push(claim)
    }
  }
  return claims
}

function claimAt(sentence: SentenceReading, words: string, at: number, source: Claim['source'], names: SubjectNames): Claim | null {
  const start = sentence.span.start + at
  const end = start + words.length
  const word = words.toLowerCase()
  if (insideBracket(sentence.text, at) || isName(sentence, start, end) || notAnEvent.test(sentence.text.slice(at + words.length)) || sentence.text[at - 1] === '-' || (doneToAnother.test(word) && orders.test(sentence.text.slice(Math.max(0, at - LONGEST_ORDER), at)))) return null
  const noun = nouns.has(word)
  const named = noun ? namedBehind(sentence, end, at, names) : null
  const found = dateOfVerb(sentence, start, named?.end ?? end)
  if (blows.has(word) && found?.timex.when?.precision !== 'year' && diesLater.test(sentence.text.slice(at + words.length))) return null
  const described = word === 'born' && found?.side === 'right' ? behindDescription(sentence, at, found, names) : null
  if (!found || (noun && !isDateOfNoun(sentence, found, at, (named?.end ?? end) - sentence.span.start)) || (word === 'born' && found.side === 'right' && !described && isOfKin(sentence.text.slice(0, at)))) return null
  const predicate = predicates[word] ?? 'died'
  const who = described ?? (noun ? whoOfNoun(sentence, at) ?? (named?.who ?? null) : whoOfVerb(sentence, word, at, names))
  if (!who) return null
  return claimOfSentence(sentence, source, { predicate, who, evidence: found.timex.span, timex: found.timex, trigger: { start, end } })
}

/** "A lawyer's son, [born] on 3 May 1900 at Holm, near the mill, Venn headed the list": what a sentence opens with describes whom its main clause goes on about; null for anybody but the subject. */
function behindDescription({ text, span, persons }: SentenceReading, at: number, { timex }: VerbDate, names: SubjectNames): Who | null {
  if (!description.test(text.slice(0, at))) return null
  const behind = timex.span.end - span.start
  const main = mainClause.exec(text.slice(behind, behind + LONGEST_ASIDE))
  if (!main) return null
  const start = timex.span.end + main.index + main[0].length
  const pronoun = /^(he|she) /.exec(text.slice(start - span.start))?.[1]
  if (pronoun !== undefined) return pronoun === names.pronouns && !persons.some(({ isSubject }) => isSubject) ? theSubjectByPronoun : null
  const named = persons.find((person) => person.span.start === start)
  return named?.isSubject && /^ \p{Ll}/u.test(text.slice(named.span.end - span.start)) ? theSubjectByName : null
}
const description = /^(?:An?|The (?:(?:eldest|youngest|second|third|only|elder|younger) )?(?:son|daughter|child|native) of) [^,;:()\d]{2,60}, $/u
/** Places and the like, each behind its comma, before the clause. */
const mainClause = /^(?:,? (?:at|in|near|to|on|into|of|the) [^,;:()]{2,60}){0,3}, (?=(?:he|she|\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){0,3}) \p{Ll})/u
const LONGEST_ASIDE = 260

/** "Born went to sea", of a Nils Born. */
const isName = ({ persons, text, span }: SentenceReading, start: number, end: number): boolean =>
  /^\p{Lu}/u.test(text.slice(start - span.start)) && persons.some((person) => person.span.start <= start && person.span.end >= end)

/** "with her grandmother, born in 1850": a participle behind a comma belongs to the relation right before it. */
const isOfKin = (left: string): boolean => {
  const phrase = /(?:^|[^\p{L}])((?:\p{L}+ ){0,3}\p{Ll}+), $/u.exec(left)?.[1]
  return phrase !== undefined && relationPattern.test(phrase) && /\p{L} .*\p{L} /u.test(left)
}

/** Inside a bracket other rules hold: what stands before it decides whose date it is. */
const insideBracket = (text: string, at: number): boolean => text.lastIndexOf('(', at) > text.lastIndexOf(')', at)

/** "his birth", "until her death", "Brandvold's death"; "the death of his father" and "the birth of a son" are others'. */
function whoOfNoun(sentence: SentenceReading, at: number): Who | null {
  const before = sentence.text.slice(0, at)
  const after = sentence.text.slice(at)
  const owner = /\b(his|her)(?: (?:own|sudden|early|untimely|premature|tragic|actual))? $/i.exec(before)
  if (owner) {
    const pronoun = owner[1]?.toLowerCase() === 'his' ? 'he' : 'she'
    return kinPattern.test(after.slice(0, 20)) ? null : whoOfOwner(sentence, pronoun, owner.index)
  }
  const named = sentence.persons.find((person) => /^['’]s? (?:own |sudden |early )?$/.test(before.slice(person.span.end - sentence.span.start)))
  if (!named) return null
  return named.isSubject ? theSubject : { kind: 'other', name: named.name }
}

/** "the [death] of Orla Venn on 3 May 1990": who is named right behind the noun, and where the name ends; null where that is nobody, or by the family's name alone, which kin have too. */
function namedBehind(sentence: SentenceReading, end: number, at: number, names: SubjectNames): { readonly who: Who; readonly end: number } | null {
  if (!/\bthe (?:sudden |early |untimely )?$/i.test(sentence.text.slice(0, at)) || !sentence.text.startsWith(' of ', end - sentence.span.start)) return null
  const person = sentence.persons.find(({ span }) => span.start > end && /^ of (?:(?:President|Premier|Prime Minister|King|Queen|Sir|Lady|Dame|Dr) )?$/.test(sentence.text.slice(end - sentence.span.start, span.start - sentence.span.start)))
  if (!person?.isSubject || !/^ (?:on|in|at) /.test(sentence.text.slice(person.span.end - sentence.span.start)) || !person.name.includes(' ') || mayBeNamesake(sentence, person.span.end - sentence.span.start, names)) return null
  return { who: theSubjectByName, end: person.span.end }
}

/** A possessive pronoun means the subject unless the sentence has named somebody else it could mean. */
function whoOfOwner(sentence: SentenceReading, pronoun: string, at: number): Who {
  const others = sentence.persons.some((person) => !person.isSubject && person.span.end - sentence.span.start <= at && !isNamedAside(sentence, person))
  if (others || kinPattern.test(sentence.text.slice(0, at))) return { kind: 'other', name: null }
  const who = whoIs(sentence, pronoun, sentence.span.start + at)
  return who.kind === 'subject' && isOnlyOne(sentence, at) ? theSubjectByName : who
}

/** "Osric VI (1643–1683), called the Bold, was King of Marre until his death": the sentence opens with the subject's name and has nobody else. */
function isOnlyOne({ text, span, persons: [first] }: SentenceReading, at: number): boolean {
  if (first?.isSubject !== true || first.span.start !== span.start) return false
  const said = text.slice(first.span.end - span.start, at)
  return !anotherOwner.test(said) && !/\b(?:to|for|under|with|by) \p{Lu}/u.test(said)
}
const anotherOwner = new RegExp(`['’]s? |\\b(?:who|whom|whose|which|where|him|her|them)\\b|(?<!\\b(?:was|is|became|as) )\\b(?:the|an?|his|its|their) (?:\\p{L}+ ){0,2}(?:${humanNoun}|emperor|empress|tsar|czar|sultan|shah|regent|${relationSource})(?![\\p{L}-])`, 'iu')

/** "Osric VI (English: Oswald), … of the House of Marre": another form of the subject's name, and a family, have no death. */
function isNamedAside({ text, span, persons }: SentenceReading, { span: { start } }: PersonMention): boolean {
  const left = text.slice(0, start - span.start)
  const [first] = persons
  const opens = first?.isSubject === true && text.startsWith(' (', first.span.end - span.start) && !left.slice(first.span.end - span.start).includes(')')
  return opens || /\b[Hh]ouse of $/.test(left)
}

function whoOfVerb(sentence: SentenceReading, word: string, at: number, names: SubjectNames): Who | null {
  // "In the film, Marrow dies in 1910" tells of the film.
  if (word === 'dies' && /\b(?:film|movie|novel|play|opera|series|episode|musical|story|game)\b/.test(sentence.text)) return null
  const whom = /^(?:life|end) | (him|her|his life|her life)$/.exec(word)
  if (whom) return sentence.persons.some(({ isSubject, span }) => !isSubject && span.end <= sentence.span.start + at) ? null : whoIs(sentence, (whom[1] ?? /(his|her) $/i.exec(sentence.text.slice(0, at))?.[1]?.toLowerCase() ?? '').startsWith('her') ? 'she' : 'he', sentence.span.start + at)
  if (word.endsWith(' die') && foreseen.test(sentence.text.slice(0, at))) return null
  if (word === 'dying' || word === 'dies') return whoAt(sentence, sentence.span.start + at)
  const left = sentence.text.slice(0, at)
  if (word === 'born' && figurative.test(left)) return null
  const beside = word === 'born' ? apposed(sentence, left) ?? ofList(left, names) : null
  if (beside) return beside
  if (word === 'born' && isWithTwin(sentence, left)) return theSubjectByName
  if (word === 'born' && isChildOfSubject(sentence, at)) return { kind: 'relative', name: null }
  if (/\b(?:children|sons|daughters|twins|brothers|sisters|parents|siblings)\b[^,;]*$/.test(left)) return { kind: 'relative', name: null }
  if (isOpening(sentence, left)) return theSubjectByName
  const who = whoAt(sentence, sentence.span.start + at)
  const pronoun = /\b[Ss]?[Hh]e (?:\p{Ll}+ ){0,3}$/u.test(left)
  if (pronoun && who.kind === 'subject' && !descriptive.test(left) && !isDoneBy(sentence, left) && !isNamedAfterOpening(sentence, at) && sentence.persons.some((person) => !person.isSubject && person.span.end <= sentence.span.start + at && !isOfPlace(sentence, person))) return { kind: 'other', name: null }
  return who.kind === 'subject' && !pronoun && mayBeNamesake(sentence, at, names) ? { kind: 'relative', name: null } : who
}

/** "She met Per Lunn, 'Pelle', [born] in 1895", "… Per Lunn, a smith, [born] …": of whom the name before what stands between commas is. */
function apposed({ persons, span }: SentenceReading, left: string): Who | null {
  const bare = left.replace(aside, ', ')
  const person = bare === left ? undefined : persons.find((one) => !one.isSubject && one.span.end - span.start === bare.length - 2)
  return person ? { kind: 'other', name: person.name } : null
}
/** Another name, or what one was. */
const aside = /, (?:["“'‘][^"”'’]{2,30}["”'’]|an? (?:\p{Ll}[\p{Ll}-]* ?){1,4}), $/u

/** "There were Luise, [born] in 1838; …", "Ida came next; Joan, the last, was [born] …": one of several, by a first name that is not the subject's. */
function ofList(left: string, { full, given, surnames }: SubjectNames): Who | null {
  const name = named.exec(left)?.[1]
  return name === undefined || [...given, ...surnames, ...full.flatMap((one) => one.split(' '))].includes(name) ? null : { kind: 'other', name }
}
const named = /(?:[;:] |\b(?:and|were|was|had|bore|named|called) )(\p{Lu}[\p{L}\p{M}’'-]+), (?:the [\p{Ll} -]{2,20}, was )?$/u

/** "Ida Venn and her twin brother Otto were [born]": both. */
function isWithTwin({ span, persons: [first] }: SentenceReading, left: string): boolean {
  return first?.isSubject === true && first.span.start === span.start && withTwin.test(left.slice(first.span.end - span.start))
}
const withTwin = /^ and (?:his|her) (?:[\p{Ll}-]+ ){0,2}?twin(?:[ -](?:brother|sister))?(?:,? \p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,3},?)? were $/u

/** "Prince Osric was [born] in Toll, the eldest son of Osric V": a child of the subject, by a part of the name that the parent has in full. */
function isChildOfSubject({ text, span, persons }: SentenceReading, at: number): boolean {
  const parent = persons.find((person) => person.isSubject && person.span.start > span.start + at)
  const child = persons.find((person) => person.isSubject && person.span.end < span.start + at)
  if (!parent || !child || parent.name.length <= child.name.length || !parent.name.startsWith(child.name)) return false
  return /\b(?:son|daughter|child) of $/.test(text.slice(at, parent.span.start - span.start))
}

/**
 * "Osric II (English: Oswald), or Osrik, nicknamed the Fat, King of Marre, was [born …]": the sentence opens with the subject's name, and
 * nothing but other names and titles stands before its first verb.
 */
function isOpening({ text, span, persons }: SentenceReading, left: string): boolean {
  if (!left.endsWith(' was ') && !left.endsWith(' and ')) return false
  const [first] = persons
  if (!first?.isSubject || first.span.start !== span.start) return false
  const names = opening.exec(text.slice(first.span.end - span.start, left.length).replace(/ ?\([^()]*\)| ["“][^"“”]*["”]/g, ''))?.[1]
  return names !== undefined && !hasVerb(names.replace(namings, '')) && !relationPattern.test(names) && !/ (?:and|who|whom|whose|which) |['’]s /.test(names)
}
const opening = /^( or [^;:–—]{2,200}?|,[^;:–—]{2,200}?),? was (?:born [^;:()]{4,120} and )?$/u
const namings = /\b(?:nicknamed|surnamed|called|named|styled|known|titled)\b/g

/** "After a quarrel with Ivar Holm, Venn retired, but he died": of the two the sentence itself goes on about Venn. */
function isNamedAfterOpening({ text, span, persons }: SentenceReading, at: number): boolean {
  const last = persons.filter((person) => person.span.end - span.start <= at).at(-1)
  const phrase = last?.isSubject ? text.slice(0, last.span.start - span.start) : ''
  return openingPhrasePattern.test(phrase) && /^[^,;:()]{4,120}, $/.test(phrase)
}

/** "While encamped at Upper Toll, Victoria, he": a place, and the land behind it. */
const isOfPlace = ({ text, span }: SentenceReading, { span: { start, end } }: PersonMention): boolean =>
  text[end - span.start] === ',' && placeBefore.test(text.slice(0, start - span.start))
const placeBefore = /\b(?:[Aa]t|[Nn]ear|[Oo]utside) (?:the )?$|\b(?:[Aa]t|[Ii]n|[Nn]ear|[Ff]rom|[Oo]utside) (?:the )?\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,3}, $/u
