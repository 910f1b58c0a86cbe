import type { BlockContext, SentenceReading } from './reading'

const byOffice = /^(?:[^,;:()]{0,50}, )?[Tt]he (?:(?:old|aged|elderly|ailing|dying|young) )?(king|queen|emperor|empress|tsar|sultan|pope|president|prime minister|premier|governor|mayor|archbishop|bishop|cardinal|chancellor|duke|minister|senator|justice)(?: (?:himself|herself|finally|suddenly|eventually|formally|had|then|was))* $/u
const crowned = /^(?:king|queen|emperor|empress|tsar|sultan)$/

/**
 * "The king [died] on …" in the life of a king, behind a sentence about him and nobody else: whose doing the verb at `at` (offset into the
 * sentence's text) tells. As good as a pronoun.
 */
export function isByOffice(sentence: SentenceReading, at: number, before: SentenceReading | undefined, { offices, names }: Pick<BlockContext, 'offices' | 'names'>): boolean {
  if (!before || !/^(?:[^,;:()]{0,50}, )?[Tt]he \p{Ll}/u.test(sentence.text)) return false
  const role = byOffice.exec(sentence.text.slice(0, at))?.[1]
  if (role === undefined || !offices.some(({ title, kind }) => isCalled(title, role) || (kind === 'reign' && crowned.test(role)))) return false
  if (sentence.persons.some((person) => person.span.end <= sentence.span.start + at)) return false
  const pronoun = (names.pronouns === 'she' ? /\b(?:[Ss]he|[Hh]er)\b/ : /\b(?:[Hh]e|[Hh]is|[Hh]im)\b/).exec(before.text)
  const [first] = before.persons
  if (first?.isSubject) return first.span.start - before.span.start < 40
  return pronoun !== null && (first === undefined || pronoun.index < first.span.start - before.span.start)
}

const isCalled = (title: string, role: string): boolean => {
  const words = title.toLowerCase()
  return role === 'pope' ? /\bpope\b|bishop of rome/.test(words) : ` ${words.replaceAll('-', ' ')} `.includes(` ${role} `)
}
