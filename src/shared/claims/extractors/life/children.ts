import type { Claim } from '../../claim'
import { guardsAt } from '../../guards'
import { kinPattern } from '../../lexicon/kin'
import { claimOfSentence } from '../../make-claim'
import { numberOf, numberSource } from '../../numbers'
import type { SubjectNames } from '../../profile'
import { followsMarriageOfSubject, followsTwoOthers, isCoupleOfSubject, tellsOfSubject, whoAt, whoIs } from '../../read-block'
import type { Extractor, SentenceReading } from '../../reading'
import type { Span } from '../../../text/span'
import { isSpousesName, theSubject } from '../../who/of-phrase'
import { pairOf } from './couples'
import { limits } from './marriages'
import { gateOf, matchesIn } from '../../../text/matches'

const limit = '(?:more than|over|at least|fewer than|less than|under|only|exactly|just)'
const adjective = '(?:\\p{Ll}+ ){0,2}?'
/** "had four children", "father of three kids", "the marriage produced two children". */
const count = new RegExp(`\\b(has|have|had|(?<=\\bmarried )with|(?:gave|brought)(?= (?:him|her|them) )|produced|raised|reared|brought up|bore|gave birth to|fathered|(?:father|mother|parents?) (?:of|to))(?: had| been)? (?:(${limit}) )?(?:the |him |her |them )?(${numberSource}) (${adjective})(children|child|kids?)\\b`, 'giu')
/** "has three daughters and two sons". */
const sum = new RegExp(`\\b(?:has|have|had|with|of|to|bore(?: him)?|fathered) (${numberSource}) (?:sons?|daughters?|boys?|girls?),? and (${numberSource}) (?:sons?|daughters?|boys?|girls?)\\b`, 'giu')
/** "has three sons" and no daughters beside: at least so many children. */
const oneSex = new RegExp(`\\b(?:has|have|had|bore(?: him)?|fathered) (${numberSource}) (?:sons?|daughters?)(?=[.;]|$|, [\\p{L}’'-]{2,20} and [\\p{L}’'-]{2,20}[.;])`, 'giu')
/** "Four children were born to them", "there were four children of the marriage". */
const bornTo = new RegExp(`\\b(${numberSource}) children were born (?:to (?:them|the (?:couple|pair|marriage))|of (?:the|this|their) (?:marriage|union))(?=[.,;:]|$)|\\b[Tt]here were (${numberSource}) children of (?:the|this|their) (?:marriage|union)(?=[.,;:]|$)`, 'giu')
/** "mother of five": children without the word. */
const parentOf = new RegExp(`(?<=\\b(?:the|an?|proud|single|loving|devoted|widowed) )(?:father|mother|parent) of (${numberSource})(?=[.,;]|$| and (?:\\p{Ll}+ )?(?:grand|great-))`, 'giu')
/** "was childless", "never had children", "died without issue". */
const none = /\b(?:was|is|died|remained) (childless|without (?:issue|offspring|children))\b(?! (?:at|when|until|till|by|then|for|in \d|as)\b)|\b(never had (?:any )?(?:children|kids))(?=[.,;]|$)|\b((?:(?:does|did|do) not|(?:does|did|do) ?n['’]t) have (?:any )?(?:children|kids))(?=[.;]|$)/giu
/** "All her children died before her or died [without issue]": they did. */
const toldOfKin = /(?:^|[;:,] |[—–] ?|\band )(?:\p{L}+ (?:of )?)?(?:his|her|their|the|whose) (?:\p{Ll}+ )?(?:children|sons|daughters|siblings|brothers|sisters|heirs)(?:, (?:and|or)\b|[^.;:,])*$/iu

/** "has several children". */
const some = /\b(?:has|have|had) (?:had )?(several|multiple|many|numerous) children(?=[.;]|$| with\b)/giu
/** "He left a widow and four children", "was survived by his wife and four children": so many lived on. */
const survivors = new RegExp(`\\b(?:survived by|left(?: behind)?|leaving(?: behind)?) (?:(?:(?:an?|his|her|the) (?:second |third )?(?:wife|widow|husband|widower)|\\p{Lu}[\\p{L}\\p{M}’'-]*)(?:,? \\p{Lu}[\\p{L}\\p{M}.’'-]*){0,3},? and (?:by )?)?(?:(?:their|his|her) )?(${numberSource}) (${adjective})(children|child)(?=[.,;]|$)`, 'gu')
/** "lives in Toll with his wife, Ida, and their four children": so many at least; the eldest may have left. "Her husband and his five children" are not hers. */
const household = new RegExp(`\\b(?:lives?|lived|resides?|resided) (?:in|near|outside) (?:\\p{Lu}[\\p{L}\\p{M}.’'-]*,? ){1,4}with (?:(?:his|her) (?:wife|husband|spouse|partner)(?:,? \\p{Lu}[\\p{L}\\p{M}.’'-]*){0,3},? and (?:their )?|(?:their|his|her) )(${numberSource}) (${adjective})(children|child)(?=[.,;:]|$)`, 'gu')
/** The count is not of all the subject's children. */
const partial = /\b(?:(?:one|two|three|four|eldest|oldest|youngest|last|all|none|each|most|some) of|first|second|third|fourth|previous|former|another|more(?! than)|other|step\p{L}*|adopt\p{L}*|foster|born to|surviv\p{L}*|living|own|grand\p{L}*|great-\p{L}+|illegitimate|legitimate|biological|natural|by (?:his|her|him)(?! (?:wife|husband)\b)|from (?:his|her|a|an|this|that|their|both)|together with|left(?: him| her)?(?: alone)? with|whose|no more|young|small|remaining|additional|in total with|mistress)\b/iu
/** "had twelve children in her choir": not her own. */
const inCare = /^ (?:in|on|under|to) (?:his|her|their|the|a) (?:\p{Ll}+ )?(?!marriages?\b|family\b|lifetime\b|life\b|household\b)\p{Ll}+/u
/** "They had five children, of whom Orla was the second", "… but Orla, the fifth child,": those of the parents. */
const amongThem = /^,? (?:but|and) (\p{Lu}[\p{L}\p{M}’'-]*), (?:the|their) (?:\p{Ll}+ )?(?:first|second|third|fourth|fifth|sixth|seventh|eldest|oldest|youngest|last|only) (?:child|son|daughter|one)?\b|^,? of (?:whom|which) (?:\p{L}+ ){1,3}(?:was|were) the (?:\p{Ll}+ ){0,2}(?:first|second|third|fourth|fifth|sixth|seventh|eldest|oldest|youngest|last|only)\b/u
const isAmongThem = (behind: string, { given, surnames }: SubjectNames): boolean => {
  const match = amongThem.exec(behind)
  return match !== null && (match[1] === undefined || given.includes(match[1]) || surnames.includes(match[1]))
}
/** "… a son by Ida, and another son", "… and a daughter by Una": more of them are told in the same breath. */
const moreOfThem = new RegExp(`\\b(?:another|an?other|more|further|illegitimate|natural|adopted|step) ?(?:[\\p{Ll}-]+ )?(?:sons?|daughters?|child|children|boys?|girls?)\\b|(?:,| and) (?:then |later )?${numberSource} (?:(?:[\\p{Ll}-]+ )?(?:sons?|daughters?|child|children) (?:by|with|from|of)|by|with) `, 'u')
/** The count is of the children of one marriage; the subject may have had others. */
const ofOneMarriage = /\b(?:they|couple|marriage|with whom|together|with (?:his|her)|whom|wife|husband|by|union|pair|also)\b|\b(?:[Ww]ith|and) \p{Lu}/u

/** "Within eleven years she bore six children", "bore him no children": there may have been others before and after. */
const inSomeYears = /\b(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin) (?:the |a )?(?:\p{L}+ ){0,3}(?:years|decade)\b|\b[Bb]etween \d{4} and \d{4}\b/u
const toSpouse = /^(?:bore|gave|brought) (?:him|her)\b/i

const mayTell = gateOf(count, oneSex, bornTo, parentOf, none, some, sum, survivors, household)

/** How many children the prose gives the subject. Counts of one marriage are hedged. */
export const extractChildren: Extractor = (reading, context) => {
  const claims: Claim[] = []
  for (const sentence of reading.sentences) {
    if (!mayTell(sentence)) continue
    for (const match of matchesIn(count, sentence)) {
      const value = numberOf(match[3] ?? '')
      if (value !== null && (value !== 1 || !/^an?$/i.test(match[3] ?? ''))) add(claims, sentence, context.source, match, value, match[3] ?? '', match[2], context.names)
    }
    for (const match of matchesIn(oneSex, sentence)) {
      const value = numberOf(match[1] ?? '')
      if (value !== null && value > 0) add(claims, sentence, context.source, match, value, match[1] ?? '', 'at least', context.names)
    }
    for (const match of matchesIn(parentOf, sentence)) {
      const value = numberOf(match[1] ?? '')
      if (value !== null && value > 0 && !/^an?$/i.test(match[1] ?? '')) add(claims, sentence, context.source, match, value, match[1] ?? '', undefined, context.names)
    }
    for (const [pattern, limit] of [[bornTo, undefined], [survivors, 'at least'], [household, 'at least']] as const) {
      for (const match of matchesIn(pattern, sentence)) {
        const words = match[1] ?? match[2] ?? ''
        const value = numberOf(words)
        if (value !== null && value > 1) add(claims, sentence, context.source, match, value, words, limit, context.names)
      }
    }
    for (const match of matchesIn(none, sentence)) if (!toldOfKin.test(sentence.text.slice(0, match.index))) add(claims, sentence, context.source, match, 0, match[1] ?? match[2] ?? match[3] ?? '', undefined, context.names)
    for (const match of matchesIn(some, sentence)) add(claims, sentence, context.source, match, 2, match[1] ?? '', 'at least', context.names)
    for (const match of matchesIn(sum, sentence)) {
      const [one, other] = [numberOf(match[1] ?? ''), numberOf(match[2] ?? '')]
      if (one !== null && other !== null) add(claims, sentence, context.source, match, one + other, match[0].slice(match[0].indexOf(' ') + 1), undefined, context.names)
    }
  }
  return claims
}

function add(claims: Claim[], sentence: SentenceReading, source: Claim['source'], match: RegExpExecArray, value: number, words: string, more: string | undefined, names: SubjectNames): void {
  const end = match.index + match[0].length
  const left = sentence.text.slice(0, match.index)
  const behind = sentence.text.slice(end, end + 80)
  const isOfSurvivors = /^(?:surv|le)/.test(match[0])
  const isOfHousehold = /^(?:live|reside)/.test(match[0])
  const isBornTo = /\bborn (?:to|of)\b|^there/i.test(match[0])
  const around = isBornTo ? behind.slice(0, 25) : isOfSurvivors ? match[0].replace(/^\p{L}+(?: by\b)?/u, '') + behind.slice(0, 25) : sentence.text.slice(Math.max(0, match.index - 60), end) + behind.slice(0, 25).replace(/^,? and (?:\p{Ll}+|\d+) (?:great-)?grand.*/u, '')
  if (partial.test(around) || inCare.test(behind) || isAmongThem(behind, names) || moreOfThem.test(sentence.text.slice(end, end + LONGEST_REST))) return
  // "No children by Una", "bore him two children before the war": there may have been others.
  if ((value === 0 && /^ (?:by|with|from|of) /.test(behind)) || (/^(?:bore|gave|brought) h/i.test(match[0]) && !inAll.test(behind))) return
  if (names.spouses.length > 0 && sentence.persons.some(({ name, isSubject, span }) => !isSubject && !isSpousesName(name, names) && ofSpouse.test(sentence.text.slice(0, span.start - sentence.span.start)))) return
  const start = sentence.span.start + match.index
  const at = start + match[0].lastIndexOf(words)
  const span: Span = { start: at, end: at + words.length }
  // "She was the mother of five": the verb before the noun tells who.
  const noun = /^(?:father|mother|parent|with)/i.test(match[0]) ? /\b(?:was|is|became|being|been) (?:married(?: to \p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,3} ?)?,? and )?(?:(?:the|an?) )?(?:\p{Ll}+ )?$/u.exec(left) : null
  const found = whoAt(sentence, sentence.span.start + (noun?.index ?? match.index))
  const near = sentence.text.slice(0, end + 25)
  // There may be others, by others.
  const married = beenMarried.exec(left)?.[0].length ?? 0
  const isPair = pairOf(sentence, match.index)?.kind === 'subject' && !couples.test(left) && !/^ between them\b/.test(behind)
  const ownCouple = names.surnames.some((surname) => names.full[0]?.endsWith(surname) === true && left.endsWith(`The ${surname}s `)) || isWithSpouse(sentence, match.index - married) || isPair || isOfOwnMarriage(sentence, match.index, end, names)
  const couple = couples.test(left) || /^(?:The )?(?:couple|marriage|union|They|Together)\b/.test(sentence.text) || isBornTo || ownCouple
  if (found.kind !== 'subject' && !couple) return
  // "Her brother married Ida Lunn, by whom he had five children.": his.
  const whose = ownCouple ? undefined : /\bwhom (he|she)(?: \p{Ll}+){0,2} $/u.exec(left)?.[1]
  if (whose !== undefined && found.kind !== 'subject' && whoIs(sentence, whose, start).kind !== 'subject') return
  // "Her sister Ida married a baker. They had five children.": the sister and the baker. "Her mother's second marriage was to a baker, and they had no children."
  if (found.kind !== 'subject' && !ownCouple && (followsTwoOthers(sentence) || ofMarriageOfKin.test(sentence.text))) return
  if (found.kind !== 'subject' && !ownCouple && !isCoupleOfSubject(sentence) && !(isBornTo || /^(?:They|The couple|The two|The pair)\b/.test(sentence.text) ? followsMarriageOfSubject(sentence) : tellsOfSubject(sentence))) return
  if (found.kind === 'subject' && found.rival === true && !ownCouple) return
  if (couples.test(left) && ofParents.test(sentence.previous) && !ownCouple) return
  // The "nearly" of "married for nearly forty years and have" says nothing of the number behind it.
  const guards = married > 0 ? { ...guardsAt(sentence, span), modal: false } : guardsAt(sentence, span)
  claims.push(claimOfSentence(sentence, source, {
    predicate: 'children', who: theSubject, evidence: span, when: null, object: { kind: 'number', value, span, ...limits(value, isPair ? 'at least' : more) },
    trigger: { start, end: sentence.span.start + end }, guards: { ...guards, negated: value === 0 ? false : guards.negated, hedged: guards.hedged || couple || isOfSurvivors || isOfHousehold || /^(?:raised|reared|brought up)/i.test(match[0]) || ofOneMarriage.test(near) || inSomeYears.test(left) || toSpouse.test(match[0]) || words.startsWith('without') },
  }))
}

const ofMarriageOfKin = new RegExp(`^(?:His|Her) (?:[\\p{Ll}-]+ ){0,2}?(?:${kinPattern.source})['’]s? (?:\\p{Ll}+ ){0,2}(?:marriage|wedding|wife|husband)\\b`, 'u')

/** "He and his wife [have been married for forty years and] have". */
const beenMarried = /\b(?:have|had) been married (?:for|since) [^,;:()]{3,40} and $/

/** Before a name; of one that the record does not have, the children are perhaps not all. */
const ofSpouse = /\b(?:[Hh]is|[Hh]er) (?:wife|husband),? $/
const inAll = /^(?:[.,;:]|$| (?:in all|and|of whom|who)\b)/
/** Letters behind a number of children in which the same sentence may tell of more of them. */
const LONGEST_REST = 160

/** "They ", "the marriage to Ida Quist ", "by whom he ": before a verb that tells of children of two. */
const couples = /\b(?:they|couple|two|pair|marriage|marriage (?:to|with) \p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,3} ?|union|whom he|whom she|he and \p{L}+(?: \p{L}+)?|she and \p{L}+(?: \p{L}+)?)(?: \p{Ll}+){0,2} $/iu

/** "His mother was a baker's daughter. The couple had five children.": his parents. */
const ofParents = /^(?:[Hh]is|[Hh]er) (?:mother|father|parents)\b(?!.*\b(?:[Hh]e|[Ss]he) (?:\p{Ll}+ )?married\b)/u

/**
 * "He married Ida Quist, and they had", "Ida bore him", "had three children by Ida Quist", where the record has the subject married to Ida, and the
 * sentence names nobody else: hers and the subject's, whoever was spoken of before.
 */
function isOfOwnMarriage(sentence: SentenceReading, at: number, end: number, names: SubjectNames): boolean {
  const behind = /^ (?:by|with) (?:(?:his|her) (?:wife|husband),? )?(?=\p{Lu})/u.exec(sentence.text.slice(end))
  const others = sentence.persons.filter(({ isSubject, span }) => !isSubject && (span.end <= sentence.span.start + at || (behind && span.start === sentence.span.start + end + behind[0].length)))
  return others.length > 0 && others.every(({ name }) => isSpousesName(name, names)) && !ofKin.test(sentence.text.slice(0, at))
}
const ofKin = /\b(?:brothers?|sisters?|sons?|daughters?|(?:grand)?(?:fathers?|mothers?|parents)|cousins?|nephews?|nieces?|(?:first|second|third|former|late) (?:wife|husband)|widow(?:er)?)\b/i

const withSpouse = /(?:^|[^\p{L}])(?:[Hh]e|[Ss]he|(\p{Lu}[\p{L}\p{M}’'-]+)) and (?:his|her) (?:\p{Ll}+ )?(?:wife|husband|spouse|partner)(?:,? \p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,3} ?,?)? ?$/u

/** "Brock and her husband", "he and his wife Ann": a couple with the subject in it. */
function isWithSpouse(sentence: SentenceReading, at: number): boolean {
  const match = withSpouse.exec(sentence.text.slice(0, at))
  if (!match) return false
  return match[1] === undefined || sentence.persons.some((person) => person.isSubject && person.span.end - sentence.span.start <= at && person.name.endsWith(match[1] ?? ''))
}
