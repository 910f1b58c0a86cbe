import { shiftSpan, type Span } from '../../text/span'
import { fold, foldedOf } from '../fold'
import { actingBodies, americanStates } from '../lexicon/places'
import { openingPhrasePattern, verbSource } from '../lexicon/grammar-words'
import { bareNouns, LONGEST_OF_WORK, isWork, institutionPattern, isNumeral, openingWords, titleWords } from '../lexicon/name-words'
import { relationEndPattern } from '../lexicon/kin'
import { isOtherBearer } from './other-bearers'
import { lettersBeforePost, lettersOfPost } from './post-before-name'
import { isSubjectName, nameIndexOf, withoutOwning } from './subject-mentions'
import type { SubjectNames } from '../profile'
import type { PersonMention } from '../reading'
import { CAPITAL, letterOf } from '../../text/letters'
import { mayHold, type Searched } from '../../text/matches'

const particle = '(?:de|da|di|del|della|dei|do|dos|das|du|des|la|le|van|von|der|den|ter|zu|af|av|bin|ibn|ben|al|el|of the|of|the)'
const word = "(?:\\p{Lu}\\.|(?:Dr|Mr|Mrs|Ms|St|Jr|Sr|Gen|Col|Maj|Capt|Lt|Sgt|Adm|Prof|Rev|Sen|Rep|Gov|Hon)\\.|(?:d'|O'|al-|el-)?[ʹ-ʿ]?\\p{Lu}[\\p{L}\\p{M}’'-]*)"
/** The signs that transliterations have for a glottal stop ("ʿVenn") are letters, but no part of a name that must stand in front of it. */
const runPattern = new RegExp(`(?<!(?![ʹ-ʿ])[\\p{L}\\p{M}\\d-])${word}(?:(?: ${particle}){0,2} ${word})*`, 'uy')
const verbFollows = new RegExp(`^(?: \\([^()]*\\))?(?:['’]s? |,? (?:who |\\p{Ll}+ly |also |then |later )?${verbSource}\\b)`, 'u')
/** "to Alice Vale hospital": what bears a name is a place. */
const placeBehind = /^ (?:hospital|prison|jail|gaol|airport|railway|station|school|church|cemetery|harbou?r|university|college|academy|street|road|district|region|area|county|province|river|valley|island|barracks|asylum|mission|sanatorium)\b/
/** "Honorary Doctoral degrees": what is given, however large it is written. */
const awardBehind = /^ (?:degrees?|diplomas?|awards?|prizes?|medals?|scholarships?|fellowships?)\b/
/** "at Fishers Hill, her brother's house". */
const houseBehind = /^, (?:the|his|her|an?) (?:[\p{L}\p{M}’'-]+ ){0,3}(?:house|home|seat|estate|villa|farm|cottage|castle|mansion|manor|palace|hotel|inn|village|town|suburb|hamlet)\b/u
/** ", sometimes called The Merry Lion,": another name of somebody named before, no other person. */
const aliasBefore = /[,(] ?(?:(?:also|and|sometimes|often|commonly|popularly|better|best|formerly|otherwise|later|generally|usually|widely|affectionately|simply|or) ){0,3}(?:called|known (?:to \p{Ll}+ )?as|referred to (?:simply )?as|nicknamed|dubbed|styled|remembered as|hailed as) (?:the )?["“]?$/u
/** "(French: Jean le Bon)": one too. */
const tongueBefore = /[(;] ?\p{Lu}\p{Ll}+: $/u
const placeBefore = /\b(?:in|at|from|near|of|to|the|into|via|outside|around|across|toward|towards|through|throughout|within) $/i

/** "They left in May for Holm Forum, where": a place, as in "sailed for". */
const boundFor = /\b(?:left|departed|sailed|headed|embarked|bound|set (?:out|off|sail))(?: (?:early |late )?(?:in|on) [\p{L}\d ,]{3,18})? for $/u
const LONGEST_WAY = 48

/** A run of capitalised words. */
interface Run {
  readonly text: string
  readonly words: readonly string[]
}

/** A run without its first words. */
interface Rest {
  readonly name: string
  readonly words: readonly string[]
}

const runOf = (text: string): Run => ({ text, words: text.includes(' ') ? text.split(' ') : [text] })

/** Lower case, without a full stop. */
const lowerOf = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase()

/** The run without its first words, of `skipped` letters; null when nothing is left. */
function restOf({ text, words }: Run, first: number, skipped: number): Rest | null {
  if (first === words.length) return null
  const left = skipped === 0 ? text : text.slice(skipped)
  const name = withoutOwning(left)
  const rest = first === 0 ? words : words.slice(first)
  return { name, words: name.length === left.length ? rest : [...rest.slice(0, -1), name.slice(name.lastIndexOf(' ') + 1)] }
}

/** The longest words before another name that say so. */
const LONGEST_ALIAS = 120

/**
 * Runs of capitalised words in a sentence that name people, as spans behind `from`; the subject's own names are always found.
 * `known`: surnames of people named in full before, which count alone.
 */
export function findPersons(sentence: Searched, from: number, names: SubjectNames, known: ReadonlySet<string>): readonly PersonMention[] {
  const mentions: PersonMention[] = []
  const { text } = sentence
  for (let at = 0; at < text.length; at++) {
    const run = mayBeginRun(text, at) ? runAt(text, at) : ''
    if (run === '') continue
    const mention = readRun(sentence, at, runOf(run), names, known)
    if (mention) mentions.push(from === 0 ? mention : { ...mention, span: shiftSpan(mention.span, from) })
    at += run.length - 1
  }
  return mentions
}

/** A cheap look before the pattern: a capital, or "d'", "al-", "el-". */
function mayBeginRun(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === 0x64) return text.startsWith("d'", at)
  return unit === 0x61 || unit === 0x65 ? text.startsWith('l-', at + 1) : (letterOf(unit) & CAPITAL) !== 0
}

/** The run of capitalised words that begins there; empty for none. */
function runAt(text: string, at: number): string {
  runPattern.lastIndex = at
  return runPattern.exec(text)?.[0] ?? ''
}

function readRun(sentence: Searched, start: number, run: Run, names: SubjectNames, known: ReadonlySet<string>): PersonMention | null {
  const { alone } = nameIndexOf(names)
  let first = 0
  let skipped = 0
  let titled = false
  for (; first < run.words.length; first++) {
    const word = run.words[first] ?? ''
    const lower = lowerOf(word)
    const isTitle = first + 1 < run.words.length && titleWords.has(lower)
    // Large where a sentence begins, and nothing more: most runs are such.
    const opens = (first === 0 || start === 0) && openingWords.has(lower) && !alone.has(lower) && !isGivenName(sentence, start, run, first, lower)
    if (!isTitle && !opens) break
    titled ||= isTitle
    skipped += word.length + 1
  }
  const rest = restOf(run, first, skipped)
  // "Prime Minister of …" is a title without a name.
  if (rest === null || rest.words[0] === 'of' || rest.words[0] === 'the') return null
  const { name } = rest
  if (rest.words.length === 1 && first > 0 && titleWords.has(lowerOf(run.words[first] ?? ''))) return null
  const span: Span = { start: start + skipped, end: start + skipped + name.length }
  if (isSubjectName(rest.words, names)) return subjectOrBearer(sentence, start, run, rest, span, first === 0 ? undefined : lowerOf(run.words[first - 1] ?? ''), names, known)
  // "Mayor of Quenby, New Mexico": a state.
  if (!titled && rest.words.length === 2 && americanStates.has(fold(name))) return null
  const made = lettersBeforePost(name, sentence, start)
  if (made > 0 && isSubjectName(name.slice(0, made).split(' '), names)) return { span: { start: span.start, end: span.start + made }, name: name.slice(0, made), isSubject: true }
  const isBare = !titled && rest.words.length === 1
  const before = sentence.text.slice(0, start)
  const after = sentence.text.slice(start + run.text.length, start + run.text.length + 24)
  if (isBare && !known.has(name) && !isRelated(sentence, before) && !((actsAlone(before, after) || (start === 0 && withoutOwning(run.text) !== run.text)) && !actingBodies.has(fold(name)))) return null
  // "the Norvale–Arden War": a war of two, and no man.
  if ((after.startsWith('–') && /^–\p{Lu}/u.test(after)) || (before.endsWith('–') && /\p{L}–$/u.test(before.slice(-2)))) return null
  // "The Sejm held": no person is called so.
  if (isBare && (openingWords.has(fold(name)) || (start === 0 && !known.has(name) && bareNouns.has(fold(name))) || (first > 0 && lowerOf(run.words[first - 1] ?? '') === 'the') || placeBefore.test(before.slice(-12)))) return null
  if (!titled && awardBehind.test(after)) return null
  if (!titled && before.endsWith(' for ') && boundFor.test(before.slice(-LONGEST_WAY))) return null
  if (!titled && rest.words.length > 1 && isWork.test(sentence.text.slice(start + run.text.length, start + run.text.length + LONGEST_OF_WORK))) return null
  const isOfInstitution = institutionPattern.test(name)
  const post = isOfInstitution ? lettersOfPost(name) : 0
  if (post > 0) return { span: { start: span.start + post, end: span.end }, name: name.slice(post), isSubject: false }
  if (isOfInstitution || isAlias(sentence, before) || (!titled && (placeBehind.test(after) || houseBehind.test(sentence.text.slice(start + run.text.length, start + run.text.length + 60))) && placeBefore.test(before.slice(-12)))) return null
  return { span, name, isSubject: false }
}

/** Months that are given names too, and what stands before a month: "In August Venn left", "on 3 May Venn left". */
const givenMonths = /^(?:april|may|june|august)$/
const beforeMonth = /(?<![\p{L}\p{M}])(?:in|on|of|since|until|till|from|by|to|early|late|mid|last|next|that|this|following|between|and|or|\d{1,2}(?:st|nd|rd|th)?)[ –-]$/iu

/** "[August] Venn stayed": a month stands alone before a name only behind such words. */
const isGivenName = ({ text }: Searched, start: number, { words }: Run, first: number, lower: string): boolean =>
  first === 0 && words.length > 1 && givenMonths.test(lower) && !beforeMonth.test(text.slice(Math.max(0, start - 12), start))

/** A mention of the subject's name; where it is a kinsman's, the rank he is introduced by tells him apart from then on: "Captain Venn". */
function subjectOrBearer(sentence: Searched, start: number, run: Run, rest: Rest, span: Span, title: string | undefined, names: SubjectNames, known: ReadonlySet<string>): PersonMention {
  const { name, words } = rest
  const called = title === undefined || !titleWords.has(title) ? undefined : `${title} ${foldedOf(withoutOwning(words.at(-1) ?? ''))}`
  if (called !== undefined && known.has(called)) return { span, name, isSubject: false }
  if (words.length > 1 && isOwnKin(sentence.text.slice(0, start), sentence.text.slice(start + run.text.length), names)) return { span, name, isSubject: false, ...(called === undefined ? {} : { called }) }
  const isSubject = !isOfOtherSex(sentence.text.slice(span.end, span.end + 10), names) && !isKinOfRuler(sentence, start, run, rest, names) && !isOtherBearer(sentence, start, title, words, names)
  return isSubject || called === undefined || words.length < 2 ? { span, name, isSubject } : { span, name, isSubject, called }
}

/** "His eldest son, Nils O. Venn", of a Nils Otto Venn: whose pronoun it may be, who is called kin there bears the name too. */
function isOwnKin(before: string, behind: string, names: SubjectNames): boolean {
  const kin = (names.pronouns === 'he' ? hisKin : names.pronouns === 'she' ? herKin : null)?.exec(before.slice(-LONGEST_KIN))?.[0]
  // "After the death of his father, [Nils Venn] moved": a new clause, and himself.
  if (kin === undefined || (kin.endsWith(', ') && !/^(?:[,.;)]| \()/.test(behind))) return false
  // "Karl Lunn left the mill to his son, [Nils Venn]": it is Lunn's son.
  const { words } = nameIndexOf(names)
  const opener = openingName.exec(before)?.[1]
  return opener === undefined || opener.split(' ').every((word) => words.has(foldedOf(withoutOwning(word))))
}
const openingName = /^(?:The [^\p{Lu}]{0,40})?(\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]*)+)/u
const bloodKin = "(?:[\\p{Ll}-]+ ){0,2}(?:son|daughter|brother|sister|father|mother|grandfather|grandmother|grandson|granddaughter|uncle|aunt|nephew|niece|cousin|namesake),? $"
const hisKin = new RegExp(`\\b[Hh]is ${bloodKin}`, 'u')
const herKin = new RegExp(`\\b[Hh]er ${bloodKin}`, 'u')
const LONGEST_KIN = 60

/**
 * A prince or princess who bears one of a ruler's names and is not the ruler: "Prince Ulf" beside "Osric VII", who was given that name
 * too, and "her son, Prince Osric".
 */
function isKinOfRuler(sentence: Searched, start: number, run: Run, { words }: Rest, names: SubjectNames): boolean {
  const { isNumbered, head } = nameIndexOf(names)
  if (!isNumbered || words.some(isNumeral)) return false
  if (!run.words.some((word) => /^princ(?:e|ess)\.?$/i.test(word))) return false
  return (words.length === 1 && !head.has(foldedOf(withoutOwning(words[0] ?? '')))) || isRelated(sentence, sentence.text.slice(0, start))
}

const isRelated = (sentence: Searched, before: string): boolean => mayHold(relationEndPattern, sentence) && relationEndPattern.test(before.slice(-24))

const isAlias = (sentence: Searched, before: string): boolean =>
  (mayHold(aliasBefore, sentence) && aliasBefore.test(before.slice(-LONGEST_ALIAS))) || (before.endsWith(': ') && tongueBefore.test(before))

/** The word stands where the subject of a clause stands: a verb follows, and it is at the start or after "when", "that" and their kin. "Roads were laid" names nobody. */
const actsAlone = (before: string, after: string): boolean => mayOpenClause(before) && verbFollows.test(after) && !/^ (?:were|are|have) /.test(after) && (before === '' || (before.endsWith(', ') && openingPhrasePattern.test(before)) || clauseOpens.test(before))
const clauseOpens = /(?:^(?:In|On|At|By|After|During|Until|Since|When|While|As) [^,;]{1,60}, |[;:] |\b(?:when|while|after|before|that|where|as|because|although|and|but|since|until|if) )$/
/** A cheap look: most names stand behind a preposition. */
const mayOpenClause = (before: string): boolean => before === '' || /[,;:] $|(?:en|le|er|re|at|as|se|gh|nd|ut|ce|il|if) $/.test(before.slice(-3))

/** "Venn himself", of her husband. */
const isOfOtherSex = (behind: string, { pronouns }: SubjectNames): boolean => (pronouns === 'she' && behind.startsWith(' himself')) || (pronouns === 'he' && behind.startsWith(' herself'))
