import { matchesOf } from '../../../text/matches'
import type { Who } from '../../claim'
import { verbPattern } from '../../lexicon/grammar-words'
import { relationSource } from '../../lexicon/kin'
import { titleWords } from '../../lexicon/name-words'
import { postNouns } from '../../lexicon/post-words'
import type { RoleMention } from '../../offices/role-mention'
import { whoAt, whoIs, whoOfOpening } from '../../read-block'
import { isByOffice } from '../../who/by-office'
import { theSubject, theSubjectBesideRival, theSubjectByPronoun } from '../../who/of-phrase'
import { personBetween, wordsBetween, type Scene } from './scene'
import type { Trigger } from './triggers'
import { hasVerb } from '../../verbs'

/** Who the verb at `at` is about, as far as offices are concerned. */
export function doerAt(scene: Scene, at: number): Who {
  const who = whoAt(scene.sentence, at)
  if (who.kind === 'subject') return who
  if (isHeirOfDead(scene, at)) return theSubjectBesideRival
  if (isOneOfTwo(scene, at) || isDefined(scene, at) || isChosen(scene, at)) return theSubject
  if (isAged(scene, at)) return whoIs(scene.sentence, scene.context.names.pronouns === 'she' ? 'she' : 'he', at)
  const beside = personRightBefore(scene, at) ?? ownSubject(scene, at)
  if (beside) return beside
  if (who.kind !== 'other' || who.name !== null) return who
  const earlier = beforeDate(scene, at)
  if (earlier !== null) return doerAt(scene, earlier)
  return doerOfOpening(scene, at) ?? doerOfDay(scene, at) ?? doerOfParticiple(scene, at) ?? (isByOffice(scene.sentence, at - scene.from, scene.before()?.sentence, scene.context) ? theSubjectByPronoun : who)
}

/**
 * "his service as mayor (1990–1994)", "Bell's time as", "earned her two terms as": whose service it is; null where no such
 * words stand before the office.
 */
export function ownerOfService(scene: Scene, mention: RoleMention): Who | null {
  const left = wordsBetween(scene, scene.from, mention.span.start)
  const match = /(?:\b([Hh]is|[Hh]er)|['’]s?) (?:\p{L}+ ){0,2}(?:service|tenure|terms?|time|turns?|years|work|roles?|career|stints?|spells?|appointment|period|days)(?: (?:of|in) office)? (?:as|(?:in|at)(?= the )) (?:the |an? )?$/u.exec(left)
    ?? /\b(?:secured|earned|won|brought|gained|gave|got|landed) (?:for )?(?=(?:him|her)\b)(hi|her)m? (?:\p{Ll}+ ){0,4}(?:as|of) (?:the |an? |(?:\p{Lu}[\p{L}\p{M}.]* ){0,3}\p{Lu}[\p{L}\p{M}]*['’]s? )?$/u.exec(left)
  if (!match) return null
  if (match[1] !== undefined) return whoIs(scene.sentence, /her/i.test(match[1]) ? 'she' : 'he', scene.from + match.index)
  const person = scene.sentence.persons.find((candidate) => candidate.span.end === scene.from + match.index)
  return person ? (person.isSubject ? theSubject : { kind: 'other', name: person.name }) : null
}

/**
 * "The council accepted her [resignation]": hardly its own, and not hers who accepts it; where the sentence has told of somebody
 * before, perhaps theirs. Null for other words.
 */
export function whoseResignation(scene: Scene, { span }: Trigger): Who | null {
  const accepted = /^resignation/i.test(wordsBetween(scene, span.start, span.end)) ? /\b(?:accepted|received|granted) (his|her) $/.exec(wordsBetween(scene, scene.from, span.start)) : null
  if (!accepted) return null
  if (doerAt(scene, scene.from + accepted.index).kind === 'subject') return { kind: 'other', name: null }
  const told = hasVerb(scene.text.slice(0, accepted.index).replace(/[^,;]*$/, ''))
  return whoIs(scene.sentence, accepted[1] === 'his' ? 'he' : 'she', scene.from + (told ? accepted.index : 0))
}

/** "the council, whose member she [was]": who the clause says it was; null for other words. */
export function doerOfWhose(scene: Scene, mention: RoleMention): Who | null {
  if (!/\bwhose (?:\p{Ll}+ )?$/u.test(wordsBetween(scene, scene.from, mention.span.start))) return null
  const clause = /^ (?:he|she|\p{Lu}[\p{L}\p{M}’'-]*) (?:(?:had|then|later|also|soon) )*(was|been|became|remained)(?= )/u.exec(wordsBetween(scene, mention.span.end, mention.span.end + 60))
  return clause && doerAt(scene, mention.span.end + clause[0].length - (clause[1]?.length ?? 0))
}

/** "Dunn called her home, in the spring, to be [mayor]": whom somebody else calls to the office; null for other words. */
export function calledTo(scene: Scene, mention: RoleMention): Who | null {
  const left = wordsBetween(scene, scene.from, mention.span.start)
  const call = / to be (?:the |an? )?$/.test(left) ? /\b(?:called|recalled|summoned|brought|fetched) (?:back )?(him|her)(?: (?:back|home|in|from|to)\b[^.;:()\d]{0,90}?)?,? to be (?:the |an? )?$/.exec(left) : null
  if (!call || doerAt(scene, scene.from + call.index).kind === 'subject') return null
  return scene.context.names.pronouns === (call[1] === 'him' ? 'he' : 'she') ? theSubject : null
}

/** "Having been mayor from 1990 to 1995, she …": whom the main clause is about. */
export function doerOfHaving(scene: Scene, verb: number | null): Who | null {
  return verb !== null && /^Having (?:\p{Ll}+ )?$/u.test(wordsBetween(scene, scene.from, verb)) ? whoOfOpening(scene.sentence, verb) : null
}

/** "Having served as mayor [since 1990], she …"; not "Having served the mayor". */
export const doerOfService = (scene: Scene, mention: RoleMention, verb: number): Who | null =>
  /^Having (?:\p{Ll}+ly )?(?:been|(?:served|sat|acted) as) (?:the |an? )?$/u.test(wordsBetween(scene, scene.from, mention.span.start)) ? doerOfHaving(scene, verb) : null

/**
 * "His father, King Ulf, was murdered in May. He [ascended the throne]": the dead take none, and the sentence has nobody else. Whoever
 * killed him may be meant where that is one of the family or somebody by name.
 */
function isHeirOfDead(scene: Scene, at: number): boolean {
  const { pronouns } = scene.context.names
  const pronoun = opensAccession.exec(wordsBetween(scene, scene.from, at))?.[1]?.toLowerCase()
  if (pronoun === undefined || pronoun !== pronouns || !accession.test(wordsBetween(scene, at, at + 60))) return false
  const before = scene.before()
  if (!before || before.sentence.persons.filter(({ isSubject, span }) => !isSubject && !ofBody.test(wordsBetween(before, before.from, span.start))).length > 1 || before.text.match(kinsman)?.length !== 1) return false
  const death = deathOfKin.exec(before.text)
  // "Ulf came; his father had been murdered", "Ulf's father was murdered"
  if (!death || before.sentence.persons.some(({ isSubject, span }) => !isSubject && span.start - before.from <= death.index)) return false
  return !/\b(?:by|with) (?:his|her|their|the latter|\p{Lu})|\b(?:who|whom|and|but|while|when) /u.test(before.text)
}
/** Before the name of a body of people. */
const ofBody = /\b(?:organi[sz]ation|society|group|movement|party|league|brotherhood|militia|faction|gang|cell|sect) (?:called |named |known as )?(?:the )?$/
const opensAccession = /^(?:[^,;:()]{2,40}, )?(he|she) (?:then |now |duly |\p{Ll}{2,}ly )?$/iu
const accession = /^(?:acceded|ascended|succeeded|mounted|inherited|came)\b[^.,;:()]{0,50}\b(?:throne|crown)/
const kinsman = new RegExp(`\\b${relationSource}\\b`, 'gi')
const deathOfKin = /\b(?:[Hh]is|[Hh]er|\p{Lu}[\p{L}\p{M}’'-]*['’]s?) (?:\p{Ll}+ )?(?:father|mother|brother|sister|half-brother|half-sister|uncle|aunt|cousin|grandfather|grandmother)(?:, [^,;:()]{2,50})?,? (?:(?:was|had been) (?:\p{Ll}+ly )?(?:assassinated|murdered|killed|poisoned|executed|beheaded)|(?:had )?died|(?:had )?passed away)\b/u

/** "Quenby chose her for the council, whose member she [was]": who is chosen for it, and not who chose. */
function isChosen(scene: Scene, at: number): boolean {
  const left = wordsBetween(scene, scene.from, at)
  const pronoun = /\b(he|she) $/.exec(left)?.[1]
  if (pronoun === undefined || pronoun !== scene.context.names.pronouns) return false
  const choice = (pronoun === 'he' ? choiceOfHim : choiceOfHer).exec(left)
  return choice !== null && whoAt(scene.sentence, scene.from + choice.index).kind === 'other'
}
const behindChoice = ` (?:to|for|as|into|in|its|their) [^;:()]{2,90}, (?:whose [\\p{L} ]{3,40} |of which |as which |which |an? ${postNouns}(?: that| which)? )(?:he|she) $`
const choosing = '\\b(?:elected|chose|returned|appointed|named|sent)'
const choiceOfHim = new RegExp(`${choosing} him${behindChoice}`, 'u')
const choiceOfHer = new RegExp(`${choosing} her${behindChoice}`, 'u')

/** "the 19-year-old became king": whom the text talks about. */
const isAged = (scene: Scene, at: number): boolean => /\b[Tt]he \d{1,2}-year-old $/.test(wordsBetween(scene, scene.from, at))

/** "with Ann Bell becoming mayor": the name right before the verb. */
function personRightBefore(scene: Scene, at: number): Who | null {
  if (!/^\p{Ll}+ing\b/u.test(wordsBetween(scene, at, at + 24))) return null
  const person = scene.sentence.persons.find((candidate) => candidate.span.end === at - 1)
  if (!person || !/\bwith $/.test(wordsBetween(scene, scene.from, person.span.start))) return null
  return person.isSubject ? theSubject : { kind: 'other', name: person.name }
}

/** "Carl died and Bell became": the name between a conjunction and the verb, where the clause before it has a verb of its own. */
function ownSubject(scene: Scene, at: number): Who | null {
  const left = wordsBetween(scene, scene.from, at).replace(/(?:\b(?:was|were|had|has|been|being|also|then|\p{Ll}+ly) )+$/u, '')
  const end = scene.from + left.length - 1
  const index = scene.sentence.persons.findIndex((person) => person.span.end === end)
  const person = index < 0 ? undefined : scene.sentence.persons[index]
  if (!person) return null
  const whose: Who = person.isSubject ? theSubject : { kind: 'other', name: person.name }
  // "From 1990 to 1994 Bell served": the date says nothing of who.
  if (scene.sentence.timexes.some((timex) => timex.span.end < person.span.start && /^,? $/.test(wordsBetween(scene, timex.span.end, person.span.start)))) return whose
  if (!/\b(?:and|but) $/.test(wordsBetween(scene, scene.from, person.span.start))) return null
  const before = (index > 0 ? scene.sentence.persons[index - 1]?.span.end : undefined) ?? scene.from
  return hasVerb(wordsBetween(scene, before, person.span.start)) ? whose : null
}

/** "… and from 1985 to 1993 served as", "… and from 1985 until his death was": where the date before the verb begins; null when none stands there. */
function beforeDate(scene: Scene, at: number): number | null {
  const timex = scene.sentence.timexes.find((candidate) => candidate.span.end <= at && /^(?: until (?:his|her) (?:death|retirement|resignation|abdication|dismissal|defeat))?,? ?(?:(?:was|were|had|been|being|is|then|also|\p{Ll}+ly) )*$/u.test(wordsBetween(scene, candidate.span.end, at)))
  if (!timex) return null
  const left = wordsBetween(scene, scene.from, timex.span.start)
  const opening = left.replace(/,? ?(?:\b(?:[Oo]n|[Ii]n|[Ff]rom|[Bb]etween|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ll]ate in|[Ee]arly in)(?: the)? )?$/, ' ')
  return opening.trim() === '' ? null : scene.from + opening.length
}

/** "Before leaving office in 1990, Bell …", "After being elected in 1990, Bell …", "As mayor, she …": whom the main clause is about. */
function doerOfOpening(scene: Scene, at: number): Who | null {
  const left = wordsBetween(scene, scene.from, at)
  if (!/^(?:(?:Shortly|Soon|Immediately|Even|Just|Two|Three|\p{Lu}\p{Ll}+ (?:days|weeks|months|years)) )?(?:After|Before|Upon|On|Since|While|When|Following|Prior to|By|In|With|As|Despite|Without|Through)? ?(?:[Bb]eing |[Hh]aving been )?(?:(?:the|an?|both|his|her) (?:(?!and\b)\p{Ll}+ ){0,2})?$/u.test(left)) return null
  if (left.trim() === '' && !/^\p{Lu}\p{Ll}+(?:ing|ed)\b|^(?:Sworn|Chosen|Made) /u.test(wordsBetween(scene, at, at + 24))) return null
  const who = whoOfOpening(scene.sentence, at)
  return who.kind === 'other' && who.name === null ? doerOfOwned(scene, at) : who
}

/** "On 3 May 1990, immediately after [taking the oath], Bell spoke": who does what is told of the day. */
function doerOfDay(scene: Scene, at: number): Who | null {
  const [day] = scene.sentence.timexes
  if (day?.when?.precision !== 'day' || day.span.start - scene.from !== 3 || day.span.end > at || !atOnceAfter.test(wordsBetween(scene, day.span.end, at))) return null
  const main = /^\p{Ll}+ing [^,;:()]{2,60}, (?=(he|she)\b|\p{Lu})/u.exec(wordsBetween(scene, at, scene.sentence.span.end))
  if (!main) return null
  const start = at + main[0].length
  if (main[1] !== undefined) return whoIs(scene.sentence, main[1] === 'he' ? 'he' : 'she', start)
  return scene.sentence.persons.some((person) => person.isSubject && person.span.start === start) ? theSubject : null
}
const atOnceAfter = /^,? (?:immediately |directly |right |just |minutes |hours )?(?:after|on|upon) $/

/** "As mayor from 1990 to 1994, her plans were …": whose they are. */
function doerOfOwned(scene: Scene, at: number): Who | null {
  const owned = /^[^;:]{0,160}?, (his|her) \p{Ll}/u.exec(wordsBetween(scene, at, scene.sentence.span.end))
  return owned ? whoIs(scene.sentence, owned[1] === 'his' ? 'he' : 'she', at) : null
}

/** "…, serving as speaker", "having led …": the doer of the verb before, unless somebody else is named in between. */
function doerOfParticiple(scene: Scene, at: number): Who | null {
  if (!/^(?:having\b|\p{Ll}+ing\b)/u.test(wordsBetween(scene, at, at + 24))) return null
  const left = withoutBrackets(wordsBetween(scene, scene.from, at))
  const verb = matchesOf(verbPattern, left).at(-1)
  if (!verb || /[;:]/.test(left.slice(verb.index)) || personBetween(scene, scene.from + verb.index, at) || /\b(?:which|who|it|they|with)\b/.test(left.slice(verb.index))) return null
  return doerAt(scene, scene.from + verb.index)
}

/**
 * "Ann Bell (born 1950), known as …, was mayor", "Ann Bell is a lawyer who was mayor": what a sentence that opens with the
 * subject's name says she is or was.
 */
function isDefined(scene: Scene, at: number): boolean {
  const [opener] = scene.sentence.persons
  if (!opener?.isSubject || !areTitles(wordsBetween(scene, scene.from, opener.span.start))) return false
  const left = withoutBrackets(wordsBetween(scene, opener.span.end, at)).replace(/ {2,}/g, ' ').replace(/, (?:(?:was|were|had|been|then|also|first|twice|\p{Ll}+ly) )+$/u, ', ')
  if (scene.context.source === 'lead' && !hasVerb(left.replace(/,[^,]*\b(?:known|born|called|styled|named|nicknamed|referred|abbreviated|dubbed|remembered)\b[^,]*(?=,)/g, ' ')) && !/['’]s/.test(left.slice(0, 3))) return true
  const relative = /^,?[^;:]{0,80}?\b(?:is|was) ((?:an?|the|one of)\b[^;:]*)\b(?:who|that)\b[^;:]*$/u.exec(left)
  if (!relative) return false
  // "the daughter of Carl Bell, who was mayor" tells of Carl.
  const before = scene.sentence.persons.filter((person) => !person.isSubject && person.span.start > opener.span.end && person.span.end < at).pop()
  const isOwner = before !== undefined && /\b(?:of|by|with|to|for|from)(?: \p{Ll}+)* $/u.test(wordsBetween(scene, opener.span.end, before.span.start))
  return isOpenTail(left) && !isOwner
}

/** "The Right Honourable Dame ", "Field Marshal Sir ": nothing but what is written before a name. */
export const areTitles = (words: string): boolean =>
  words.trim() === '' || (words.length < 60 && words.trim().split(/\s+/).every((word) => titleWords.has(word.toLowerCase().replace(/\.$/, '')) || /^(?:The|Most|Very|Right|Hon\.?|Honou?rable|His|Her|Excellency|Eminence|Majesty|Highness|Royal|Serene|Field|Air|Rear|Wing|Group|Lieutenant|Don|Do\u00f1a|Dom|Blessed|Venerable)$/.test(word)))

/** From "who" to the verb nothing but verbs and offices that share one doer. */
const isOpenTail = (left: string): boolean => !/\b(?:who|that)\b.*\b(?:he|she|they|it|which|whose|whom|when|while|where|but|because|under|by)\b/.test(left)

const withoutBrackets = (words: string): string => words.replace(/\([^()]*\)/g, (found) => ' '.repeat(found.length)).replace(/\([^()]*$/, (found) => ' '.repeat(found.length))

/** "Smith and Jones were …": what two did, each did. */
function isOneOfTwo(scene: Scene, at: number): boolean {
  const left = wordsBetween(scene, scene.from, at).replace(/(?:\b(?:was|were|had|has|have|been|being|both|also|then|\p{L}+ly)\s+)+$/u, '').trimEnd()
  const end = scene.from + left.length
  const couple = /(?:^|[,;] |\b(?:and|that|when) )([Hh]e|[Ss]he) and (?:his|her) (?:\p{Ll}+ )?(?:wife|husband|queen|consort|brother|sister)(?:,? (?:\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:of|de|von))? ?){1,4},?)?$/u.exec(left)
  if (couple) return whoIs(scene.sentence, /he$/i.test(couple[1] ?? '') && !/^s/i.test(couple[1] ?? '') ? 'he' : 'she', at).kind === 'subject'
  const pair = /(?:^|[^\p{L}])((?:\p{Lu}[\p{L}\p{M}.'’-]* )+)and ((?:\p{Lu}[\p{L}\p{M}.'’-]* ?)+)$/u.exec(left)
  if (!pair || /\b(?:of|by|with|between|to|for|from)\s+$/.test(left.slice(0, pair.index + 1))) return false
  return scene.sentence.persons.some((person) => person.isSubject && person.span.end <= end && person.span.start >= end - (pair[0]?.length ?? 0))
}
