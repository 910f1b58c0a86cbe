import { kinPattern } from '../lexicon/kin'
import { months } from '../lexicon/months'
import type { BlockContext, SentenceReading } from '../reading'

const byOffice = /^(?:[^,;:()]{0,50}, )?[Tt]he (?:(?:old|aged|elderly|ailing|dying|young) )?(king|queen|emperor|empress|tsar|sultan|pope|president|prime minister|premier|governor|mayor|archbishop|bishop|cardinal|chancellor|duke|minister|senator|justice)(?: (?:himself|herself|finally|suddenly|eventually|formally|had|then|was))*(?: (?:lived|stayed|remained|withdrew|retired|returned|went|fell|became|grew|reigned|ruled|caught|suffered|spent)\b(?:(?! (?:who|whom|which|that|where|when|while|and|but|or)\b)[^,;:()\p{Lu}]){0,60},? and(?: (?:then|finally|soon|eventually|there))?)? $/u
/** Anybody whom "the king" of the next sentence could mean as well. */
const somebody = /\b(?:kings?|queens?|emperors?|empress|tsars?|czars?|sultans?|khan|shah|caliph|emir|popes?|presidents?|premiers?|ministers?|governors?|mayors?|archbishops?|bishops?|cardinals?|chancellors?|dukes?|duchess|princess?e?s?|counts?|earls?|lords?|lady|ladies|barons?|monarchs?|sovereigns?|rulers?|regents?|senators?|justices?|judges?|chiefs?|heads?|leaders?|captains?|generals?|directors?|chair(?:man|woman|person)?|predecessors?|successors?|rivals?|neighbours?|neighbors?|friends?|enem(?:y|ies)|allies|ally|masters?|mistress|under|another|other|someone|somebody|m[ae]n|wom[ae]n)\b/i
/** What the subject itself was: "was king", "became prime minister". */
const ownOffice = /\b(?:was|became) (?:the )?(\p{Ll}+(?: minister)?)\b/u
const month = new RegExp(`^(?:${months})$`)

/**
 * "The king [died] on …" in the life of a king, behind a sentence about him and nobody else: whose doing the verb at `at` (offset into the
 * sentence's text) tells. As good as a pronoun.
 */
export function isByOffice(sentence: SentenceReading, at: number, before: SentenceReading | undefined, { offices, names }: Pick<BlockContext, 'offices' | 'names'>): boolean {
  if (!/^(?:[^,;:()]{0,50}, )?[Tt]he \p{Ll}/u.test(sentence.text)) return false
  const role = byOffice.exec(sentence.text.slice(0, at))?.[1]
  if (role === undefined || !offices.some(({ title }) => isCalled(title, role)) || /\p{Lu}/u.test(sentence.text.slice(1, Math.max(1, sentence.text.lastIndexOf(role, at))).replace(/\d+ \p{Lu}\p{Ll}+/gu, ''))) return false
  if (sentence.persons.some((person) => person.span.end <= sentence.span.start + at)) return false
  if (isBeforeOwnHeir(sentence.text.slice(at), offices.filter(({ title }) => isCalled(title, role)))) return true
  if (!before || mayMeanAnother(before.text, { offices, names }, role)) return false
  const pronoun = (names.pronouns === 'she' ? /\b(?:[Ss]he|[Hh]er)\b/ : /\b(?:[Hh]e|[Hh]is|[Hh]im)\b/).exec(before.text)
  const [first, second] = before.persons
  if (second !== undefined || (first && !first.isSubject)) return false
  if (first?.isSubject) return first.span.start - before.span.start < 40
  return pronoun !== null && pronoun.index < 40
}

/** "The king died on …, and was succeeded by his son, Harald": by whom the record has after the subject. */
function isBeforeOwnHeir(rest: string, offices: BlockContext['offices']): boolean {
  const heir = /\b(?:was succeeded (?:on the throne |as king |as queen )?by|and (?:his|her) (?:\p{Ll}+ ){0,2}(?:son|daughter|brother|sister|nephew|niece|cousin|grandson|granddaughter|uncle),?) ((?:[\p{Ll}-]+,? ){0,5})(\p{Lu}[\p{L}\p{M}’'-]+)/u.exec(rest)?.[2]
  return heir !== undefined && offices.some(({ after = [] }) => after.some((name) => name.split(' ').includes(heir)))
}

/** "He wrote to the King of Norland.", "He made peace with Erik.": names or tells of anybody but the subject. */
function mayMeanAnother(text: string, { offices, names }: Pick<BlockContext, 'offices' | 'names'>, role: string): boolean {
  const rest = text.replace(ownOffice, (found, word: string) => (word === role ? '' : found))
  if (somebody.test(rest) || kinPattern.test(rest)) return true
  const known = [...offices.map(({ title }) => title), ...names.full, ...names.surnames, ...names.given].join(' ')
  return [...rest.slice(1).matchAll(/(?<before>\p{L}+ )?(?<![\p{L}’'-])(?<word>\p{Lu}[\p{L}\p{M}]*)/gu)].some(({ groups }) => !/^(?:in|at|near) $/i.test(groups?.['before'] ?? '') && !month.test(groups?.['word'] ?? '') && !known.includes(groups?.['word'] ?? ''))
}

/** "King of Norland" is called a king; a deputy mayor no mayor. */
export const isCalled = (title: string, role: string): boolean => {
  const words = title.toLowerCase()
  return role === 'pope' ? /\bpope\b|bishop of rome/.test(words) : ` ${words.replaceAll('-', ' ')} `.replace(/ (?:deputy|vice|lieutenant|under|shadow|assistant|former|prime)(?= )(?: prime)?/g, (found) => (role.startsWith('prime') && found === ' prime' ? found : ' -')).includes(` ${role} `)
}
