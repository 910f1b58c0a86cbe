import type { Who } from '../claim'
import { genderOfPhrase, kinPattern, type Gender } from '../lexicon/kin'
import { subordinatePattern } from '../lexicon/grammar-words'
import { headPhrase, mainStart } from './main-clause'
import { bringsNewcomer, isNewcomer, isOneOfKin, isTurned } from './newcomers'
import type { PersonMention } from '../reading'
import { endsWithSubject, isInClause, isOnStage, leadsToAnother, meansSubject, namesOnePerson, namesSubjectBehind, ownedTopic, severalTopic } from './rivals'
import { hasVerb } from '../verbs'
import { isSpousesName, somethingElse, subjectTopic, theSubjectBesideRival, theSubjectByName, theSubjectByPronoun, whoOfPhrase, Speech, type Topic } from './of-phrase'
import { isSubjectName } from './subject-mentions'

/** A pronoun at `at`: someone of another gender, somebody the text has just turned to, or the subject. */
export function whoOfPronoun(speech: Speech, pronoun: string, at: number): Who {
  if (pronoun !== 'he' && pronoun !== 'she') return pronoun === 'they' || pronoun === 'couple' || pronoun === 'two' || pronoun === 'pair' ? { kind: 'other', name: null } : somethingElse
  const { pronouns } = speech.names
  if (pronouns === 'he' || pronouns === 'she') {
    if (pronoun !== pronouns) return somethingElse
  }
  const gender: Gender = pronoun === 'he' ? 'male' : 'female'
  const inRelative = parentOf(speech, at) ?? relativeOwner(speech, at)
  if (inRelative) return inRelative
  const own = ownTopic(speech, at)
  if (own && own.who.kind !== 'subject' && couldMean(own, gender, speech)) return doneTo(pronoun).test(speech.text.slice(0, at)) && speech.before.who.kind === 'subject' ? theSubjectBesideRival : own.who
  if (own) return isBesideRival(own, speech) || followsAnother(speech, at) || (own.who.kind !== 'subject' && (couldMean(speech.before, gender, speech) || isBesideRival(speech.before, speech) || namesAnother(speech, at))) ? theSubjectBesideRival : theSubjectByPronoun
  if (couldMean(speech.before, gender, speech)) return speech.before.who
  return isBesideRival(speech.before, speech) ? theSubjectBesideRival : theSubjectByPronoun
}

/** "The governor appointed him clerk, and in May [he] …": he to whom it is done. */
const doneTo = (pronoun: string): RegExp => (pronoun === 'he' ? doneToHim : doneToHer)
const deed = '(?:appointed|made|named|promoted|nominated|chose|elected|sent|recalled|dismissed|transferred|removed|sacked)'
const doneToHim = new RegExp(`\\b${deed} him\\b[^;:()]*, (?:and|but) [^;:()]{0,40}$`)
const doneToHer = new RegExp(`\\b${deed} her (?!own\\b)[^;:()]*, (?:and|but) [^;:()]{0,40}$`)

/** "Venn was named after Lewis Aasen, a lawyer; [he] …": behind a stop, whom the clause named last may be meant. */
function followsAnother({ text, persons, start }: Speech, at: number): boolean {
  const clause = /; (?:he|she)$/i.exec(text.slice(0, at).trimEnd())
  const last = clause ? persons.filter((person) => person.span.end - start <= clause.index).at(-1) : undefined
  return last?.isSubject === false
}

/** "The house was bought by Ida Lunn; [she] …": the sentence names somebody else before its pronoun. */
const namesAnother = ({ persons, start }: Speech, at: number): boolean => persons.some((person) => !person.isSubject && person.span.end - start <= at)

const isBesideRival = (topic: Topic, speech: Speech): boolean =>
  topic.hasRival === true || (topic.who.kind === 'subject' && topic.who.rival === true && topic.who.by === 'pronoun') || ((topic.gender === null || topic.gender === 'either') && isSpouse(topic, speech))

/** "Ida died in 1997. [He] …": whom the record has the subject married to, who is mostly of the other gender. */
const isSpouse = ({ who }: Topic, { names }: Speech): boolean =>
  who.kind === 'other' && isSpousesName(who.name, names)

/** "… by Nils Aasen, which he founded": a pronoun in a relative clause means the person named last before it. */
function relativeOwner(speech: Speech, at: number): Who | null {
  const clause = /(?:, which|, where|(?:, who|, whose \p{Ll}+|(?<=\p{Ll}) who),? (?:on|in|at|from|as|when|before|after|until|since)(?: [^;:()]{0,40})?|, a \p{L}+ (?:which|that)|\bwhich) (?:he|she|his|her)?$/u.exec(speech.text.slice(0, at).trimEnd().replace(/ (?:he|she)$/i, ' '))
  if (!clause) return null
  const isPlace = (person: PersonMention): boolean => person.span.end - speech.start === clause.index && clause[0].startsWith(', where')
  const named = speech.persons.filter((person) => person.span.end - speech.start <= clause.index + 1 && !isPlace(person) && !isForerunner(speech, person))
  const last = named.at(-1)
  // A wife is not "he", and "who in 1951 he succeeded" is whom.
  if (last && /^(?:, | )who\b/.test(clause[0]) && (isSpousesName(last.name, speech.names) || /^ ?(?:(?:he|she) )?(?:had )?(?:succeeded|replaced|followed|joined|met|married|served|defeated|beat)\b/i.test(speech.text.slice(at)))) return null
  return last && !last.isSubject ? { kind: 'other', name: last.name } : null
}

/** "Venn was the elder child of Nils Venn and Ida Lunn, whom [he] had married": the father. */
function parentOf({ text, persons, start }: Speech, at: number): Who | null {
  const left = text.slice(0, at)
  const clause = left.lastIndexOf(' whom ')
  const child = clause < 0 ? -1 : left.search(/\b(?:son|daughter|child) of /)
  if (child < 0 || child > clause || !/^ whom (?:he|she) ?$/i.test(left.slice(clause))) return null
  const [parent, other] = persons.filter((person) => !person.isSubject && person.span.start - start > child && person.span.end - start <= clause)
  return parent && other ? { kind: 'other', name: parent.name } : null
}

/** "He succeeded Nils Aasen as director of the bank, which he left": it is left by the one who came after. */
const isForerunner = (speech: Speech, person: PersonMention): boolean =>
  /\b(?:succeed(?:ed|ing)|replac(?:ed|ing)) $/.test(speech.text.slice(0, person.span.start - speech.start)) && /^ as (?:the |an? )?\p{L}/u.test(speech.text.slice(person.span.end - speech.start))

const couldMean = (topic: Topic, gender: Gender, speech: Speech): boolean =>
  topic.who.kind !== 'subject' && !isSpouse(topic, speech) && (topic.who.kind !== 'other' || topic.who.name !== null || topic.gender !== null) && topic.gender !== 'plural' && (topic.gender === null || topic.gender === 'either' || topic.gender === gender)

/** "Dunn, older than [Venn], …": the sentence is Dunn's. */
const comparing = /, [^,;:()]{2,40} (?:than|as|to) $/u

/** Whom the sentence is about, up to `at`; null when it has not said yet. */
function ownTopic(speech: Speech, at: number): Topic | null {
  const opening = mainStart(speech)
  if (opening >= at) {
    const subjectNamed = speech.persons.some((person) => person.isSubject && person.span.end - speech.start <= at)
    return subjectNamed ? subjectTopic : null
  }
  if (namesSubjectBehind(speech, opening)) return topicAt(speech, opening)
  if (speech.persons.some((person) => person.isSubject && person.span.end - speech.start <= at && person.span.start - speech.start >= opening && !comparing.test(speech.text.slice(0, person.span.start - speech.start)))) return subjectTopic
  if (!hasVerb(speech.text.slice(opening, at))) return null
  const topic = topicAt(speech, opening)
  if (topic.who.kind === 'relative' && /\b(?:died|death)\b/.test(speech.text.slice(opening, at))) return survivor(speech)
  return subordinatePattern.test(speech.text.slice(opening, at)) && topic.who.kind === 'subject' && topic.who.rival !== true ? subjectTopic : topic
}

/** Whom the sentence is about: its first noun phrase after opening phrases. */
export function mainTopic(speech: Speech): Topic {
  return speech.mainTopic ??= topicAt(speech, mainStart(speech))
}

const withRival = ({ who, gender }: Topic): Topic => ({ who, gender, hasRival: true })
const subjectBesideRival = withRival(subjectTopic)

/** What the next sentence's pronoun may mean: the topic, or one person the sentence has just introduced by name. */
export function topicForNext(speech: Speech): Topic {
  const topic = withRivalOfBefore(speech, nextTopic(speech))
  // "Her daughter was Ida Venn. Ida lived in Toll. [Venn died] …": still of the namesake.
  const goesOn = topic.who.kind !== 'subject' && speech.before.hasNamesake === true
  const namesakes = speech.persons.filter((person) => isNamesake(person, speech))
  if (!goesOn && namesakes.length === 0) return topic
  // "His son, Nils Venn, was a smith. [Nils Venn died] …": still of the son.
  const bearer = namesakes.find(({ name }) => isSubjectName(name.split(' '), speech.names))?.name ?? (goesOn ? speech.before.bearer : undefined)
  return { ...topic, hasNamesake: true, ...(bearer === undefined ? {} : { bearer }) }
}

/** Ida Lunn … "It was a success. She …": who was spoken of before a sentence about a thing, or about several, may be meant behind it. */
function withRivalOfBefore(speech: Speech, topic: Topic): Topic {
  if (topic.who.kind === 'subject' || topic.hasRival || speech.persons.some((person) => meansSubject(speech, person))) return topic
  return speech.before.hasRival || couldMean(speech.before, genderOfSubject(speech), speech) ? withRival(topic) : topic
}

/** "By his first wife, who died in June, [he] had no children.": whom the text speaks of, where that is somebody else. */
const survivor = (speech: Speech): Topic => (couldMean(speech.before, genderOfSubject(speech), speech) ? speech.before : subjectTopic)

const genderOfSubject = ({ names }: Speech): Gender => (names.pronouns === 'she' ? 'female' : names.pronouns === 'he' ? 'male' : 'either')

const isNamesake = ({ name, isSubject }: PersonMention, { names }: Speech): boolean => !isSubject && name.includes(' ') && names.surnames.includes(name.slice(name.lastIndexOf(' ') + 1))

function nextTopic(speech: Speech): Topic {
  const introduced = speech.persons.find((person) => !person.isSubject && (isIntroduced(speech, person) || isPresented(speech, person)))
  if (introduced) return { who: { kind: 'other', name: introduced.name }, gender: genderOfKin(speech, introduced) }
  const topic = mainTopic(speech)
  const kin = topic.who.kind === 'subject' ? null : /\b(?:was|were) (?:his|her) ([\p{Ll} -]+)[.!]?$/u.exec(speech.text)
  if (kin?.[1] !== undefined && kinPattern.test(kin[1])) return { who: { kind: 'relative', name: null }, gender: genderOfPhrase(kin[1]) }
  if (topic.who.kind === 'relative' && /\b(?:died|death)\b.*\b(?:and|but|so|,) (?:he|she)\b/.test(speech.text)) return survivor(speech)
  if (topic.who.kind === 'other' && topic.who.name !== null && speech.before.who.kind === 'subject' && objectOf(speech.names.pronouns)?.test(speech.text) === true) return subjectBesideRival
  const isOpen = topic.who.kind === 'other' && topic.who.name === null && topic.gender === null
  if (isSharedWithSubject(speech, topic)) return isOnStage(speech) || (!isOpen && !endsWithSubject(speech)) ? subjectBesideRival : subjectTopic
  if (isOneOfKin(speech.text) || (isOpen && bringsNewcomer(speech.text))) return { who: somethingElse, gender: 'either' }
  return (topic.who.kind === 'subject' ? leadsToAnother(speech) : hasRival(speech, topic)) ? withRival(topic) : topic
}

/** "Dunn got [him] a place": the one who is spoken of all along. */
const objectOf = (pronoun: 'he' | 'she' | 'they' | null): RegExp | null => (pronoun === 'he' ? /\bhim\b/ : pronoun === 'she' ? /\bher(?=[.,;]| (?:to|in|at|on|an?|the|as|for|with|from|by|into)\b)/ : null)

/** "The docks were opened by the king.", "The plan was Ida Quist's.": of somebody else, and of the subject not even by a pronoun. */
const hasRival = (speech: Speech, { gender }: Topic): boolean => {
  const { text, persons } = speech
  const isOfOtherGender = (gender === 'male' && speech.names.pronouns === 'she') || (gender === 'female' && speech.names.pronouns === 'he')
  if (isOfOtherGender && persons.filter((person) => !person.isSubject).length < 2) return false
  return !/\b(?:he|she)\b/i.test(text) && !persons.some((person) => meansSubject(speech, person)) && (persons.some((person) => isNoticed(person, speech)) || namesOnePerson(text))
}

/** Not one of several: behind "his nephews Nils Dunn and Per Dunn" a pronoun for one person means neither. */
const isNoticed = ({ isSubject, span }: PersonMention, { text, start }: Speech): boolean => {
  const at = span.start - start
  if (isSubject || isInClause(text.slice(0, at))) return false
  const near = text.slice(Math.max(0, at - LONGEST_LIST), at)
  const isOfList = ofKin.test(near) && (/(?:,|\band) $/.test(near) || nextOfList.test(text.slice(span.end - start, span.end - start + LONGEST_LIST)))
  return !isOfList || oneOfThem.test(text)
}
/** So far a list of names is looked through on either side. */
const LONGEST_LIST = 120
const aName = "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*)*"
const ofKin = new RegExp(`\\b(?:his|her) (?:\\p{Ll}+ )?(?:sons|daughters|brothers|sisters|nephews|nieces|cousins|grandsons|granddaughters|grandchildren|children)(?: named)? (?:${aName}(?:, and |, | and ))*$`, 'u')
const nextOfList = new RegExp(`^(?:, ${aName})*,? and \\p{Lu}`, 'u')
const oneOfThem = /\b(?:the (?:latter|former|elder|younger|eldest|first|second)|who|whom)\b/

/** "had a daughter, [Ida]": a woman; null where the words before the name do not say. */
const genderOfKin = ({ text, start }: Speech, { span }: PersonMention): Gender => {
  const kin = /\b(son|brother|nephew|daughter|sister|niece)s?(?:,| named| called)? $/.exec(text.slice(Math.max(0, span.start - start - 24), span.start - start))?.[1]
  return kin === undefined ? null : /^(?:son|brother|nephew)$/.test(kin) ? 'male' : 'female'
}

/** "had one child, Nils …": the text turns to this person. */
const isIntroduced = (speech: Speech, person: PersonMention): boolean =>
  /\b(?:had|have|has|bore|borne|produced|fathered|birth to|of) (?:him |her |together )?(?:one|an?|an only|only one|the first) (?:\p{L}+ )?(?:(?:grand|god|half-|step)?(?:son|daughter|brother|sister)|child|grandchild|nephew|niece),? (?:named |called )?$/u.test(speech.text.slice(Math.max(0, person.span.start - speech.start - 50), person.span.start - speech.start))

/** "Her hero was Nils Dunn.", "The firm was founded by Nils Dunn.": the sentence ends with the one it has been leading up to. */
function isPresented(speech: Speech, person: PersonMention): boolean {
  const before = speech.text.slice(0, person.span.start - speech.start)
  const after = speech.text.slice(person.span.end - speech.start).trim()
  if (/^(?:, (?:an?|the) [^,;:()]+)?[.!]?$/.test(after) && (isTurned(before) || isAgent(speech, before))) return true
  if (/^(?:in|on|at) [^,;:()]{1,40}[.!]?$/.test(after)) return isAgent(speech, before)
  if (!/^[.!]?$/.test(after)) return false
  if (/\bsurvived by (?:his|her) \p{Ll}+,? $/u.test(before)) return true
  if (/^(?:[Hh]is|[Hh]er|[Tt]he|[Aa]n?|[Oo]ne|[Aa]mong|\p{Lu}[\p{L}\p{M}’'-]+['’]s) [^,;:]*\b(?:was|were|is|are) (?:the \p{Ll}+ |an? \p{Ll}+ )?$/u.test(before)) return mainTopic(speech).who.kind !== 'subject'
  return isAgent(speech, before)
}

/** "The firm was founded by [Nils Dunn]", where nothing is said of the subject. */
const isAgent = (speech: Speech, before: string): boolean =>
  /\b(?:(?:was|were|been) [^,;:]*\p{Ll}+(?:ed|wn|en|de|lt|nt|ld|un|ght) (?:by|for)|(?:came|went|passed|fell|belongs|belonged) (?:from|to)) (?:\p{Lu}\p{Ll}+ |(?:the|an?) \p{Ll}+ )?$/u.test(before) && !/\b(?:he|she|his|her|him)\b/i.test(before) && !speech.persons.some((other) => other.isSubject)

/** A sentence about somebody else that names the subject too: the next pronoun means the subject of the article. Not behind "She had met Venn …". */
const isSharedWithSubject = (speech: Speech, topic: Topic): boolean =>
  topic.who.kind === 'other' && !/^(?:he|she)\b/i.test(speech.text.slice(mainStart(speech), mainStart(speech) + 4)) && speech.persons.some((person) => meansSubject(speech, person))

/** A pronoun that opens a sentence means nobody the sentence names. */
const withoutPersons = (speech: Speech): Speech => new Speech(speech.text, speech.start, [], speech.names, () => speech.before)

function topicAt(speech: Speech, start: number): Topic {
  const rest = speech.text.slice(start)
  const pronoun = /^["“(]?(he|she|they|it)\b/i.exec(rest)
  if (pronoun) {
    const word = (pronoun[1] ?? '').toLowerCase()
    if (/^(?:he|she)$/.test(word) && namesSubjectBehind(speech, start)) return { who: somethingElse, gender: word === 'he' ? 'male' : 'female' }
    const who = start === 0 ? whoOfPronoun(withoutPersons(speech), word, 0) : whoOfPronoun(speech, word, 0)
    return { who, gender: who.kind === 'subject' ? null : word === 'he' ? 'male' : word === 'she' ? 'female' : 'plural' }
  }
  const several = severalTopic(rest)
  if (several) return several
  const phrase = headPhrase(rest)
  const late = / (he|she)$/.exec(phrase)
  if (late?.[1] && !speech.persons.some((person) => person.span.start - speech.start < start + phrase.length)) return topicAt(speech, start + late.index + 1)
  const owner = speech.persons.find((person) => person.span.start - speech.start === start && /^['’]s? /.test(speech.text.slice(person.span.end - speech.start)))
  const owned = owner ? ownedTopic(phrase.slice(owner.span.end - owner.span.start)) : null
  if (owned) return owned
  if (owner) return { who: owner.isSubject ? theSubjectByName : { kind: 'other', name: owner.name }, gender: null }
  if (isThrone(speech, phrase)) return { who: theSubjectBesideRival, gender: null }
  const who = withNameBehind(speech, whoOfPhrase(speech, speech.text.slice(0, start) + phrase, false), start + phrase.length)
  if (who.kind === 'other' && who.name === null && (isSomebody.test(rest.slice(phrase.length, phrase.length + 8)) || isNewcomer(phrase, rest.slice(phrase.length, phrase.length + 120), (name) => isOfSubject(speech, name)))) return { who, gender: genderOfPhrase(phrase) ?? 'either' }
  return { who, gender: / and /.test(phrase) && !/^(?:the|an?) .* and [^A-Z]*[A-Z][^,]*$/i.test(phrase) ? 'plural' : genderOfPhrase(phrase) }
}

/** "Lunn[, whom] she received coldly, resigned.": a person, known by whatever name. */
const isSomebody = /^, who(?:m|se)? /

/** "The king", in the life of a king. */
function isThrone({ names }: Speech, phrase: string): boolean {
  const title = /^the (?:(?:old|young|new|aged|ailing) )?(king|emperor|tsar|sultan|shah|queen|empress)$/i.exec(phrase)?.[1]?.toLowerCase()
  return title !== undefined && names.surnames.length === 0 && names.full[0]?.includes(' ') === true && names.pronouns === (title === 'queen' || title === 'empress' ? 'she' : 'he')
}

const isOfSubject = ({ names }: Speech, name: string): boolean => names.surnames.includes(name) || names.given.includes(name) || names.full.some((full) => full.split(' ').includes(name))

/** "One of his pupils, Nils Dunn, became a judge.": the name behind the comma is whom the phrase means. */
function withNameBehind(speech: Speech, who: Who, end: number): Who {
  if ((who.kind !== 'other' && who.kind !== 'relative') || who.name !== null || !speech.text.startsWith(', ', end)) return who
  const from = end + 2 + (/^(?:the|an?) \p{Ll}+ /u.exec(speech.text.slice(end + 2, end + 40))?.[0].length ?? 0)
  const named = speech.persons.find((person) => person.span.start - speech.start === from)
  return named && !named.isSubject && speech.text[named.span.end - speech.start] === ',' ? { kind: who.kind, name: named.name } : who
}
