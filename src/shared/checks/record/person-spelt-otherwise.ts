import { foldedOf } from '../../claims/fold'
import { relationSource } from '../../claims/lexicon/kin'
import { openersOfNames, titleWords } from '../../claims/lexicon/name-words'
import type { Document, Entry } from '../../document/document'
import { matchesOf } from '../../text/matches'
import { shiftSpan, spanOf, type Span } from '../../text/span'
import { defineCheck } from '../check'
import { isQuotedAt } from '../quoted'
import { slipBetween } from '../text/name-distance'
import { wordsNear } from '../text/name-index'
import type { NameWord } from '../text/name-word'
import { quote } from '../wording'
import { relationOfKey } from './kin-keys'
import { kinSpeltOtherwise } from './listed-kin'
import { proseWords } from './prose-words'

export const personSpeltOtherwise = defineCheck({
  id: 'record/person-spelt-otherwise',
  summary: 'The record names a person in full, and the text nowhere so, but with one letter less, more or changed.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ document, report }) {
    for (const { record, prose } of findForms(document)) {
      const [ours, theirs] = [record, prose].map((span) => quote(document.text, span))
      const change = (at: Span, to: Span, where: string) => ({ title: `Change ${where} to ${quote(document.text, to)}`, safety: 'choice' as const, edits: [{ ...at, newText: document.text.slice(to.start, to.end) }] })
      report({
        span: record, message: `The record has ${ours ?? ''}, the text ${theirs ?? ''}.`,
        because: [{ span: prose, note: 'the name in the text' }], fixes: [change(record, prose, 'the record'), change(prose, record, 'the text')],
      })
    }
  },
})

/** Keys that name people. */
const ofPeople = /^(?:(?:birth|full|real|other|native) ?name|realname|spouses?|partners?|domestic partner|parents?|father|mother|children|issue|relatives|relations|predecessors?|successors?|preceded by|succeeded by|trainers?|coach(?:es)?|doctoral advisors?|academic advisors?|notable students|doctoral students|consort|president|prime ?minister|monarch|appointer|vice ?president|alongside|manager)$/
/** Shorter words are near too many others. */
const LEAST_LETTERS = 4
/** So many names of the record are looked for in the text; the ministers of a long reign are more. */
const MOST_NAMES = 60
/** And at so many places of a form that is near one; what stands oftener is a name of its own. */
const MOST_PLACES = 10

interface Word { readonly word: string; readonly span: Span }
interface Form { readonly record: Span; readonly prose: Span }

const fullName = /\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){1,4}/gu

/** The full names of a text, each word with its place; a possessive ending is no part of it, and an apostrophe ("Fat'h") no letter. */
const namesIn = (text: string): readonly (readonly Word[])[] => matchesOf(fullName, text).map(({ 0: name, index }) => {
  let at = index
  return name.split(' ').map((part) => {
    const start = at
    at += part.length + 1
    const plain = part.replace(/['’]s?$/, '')
    return { word: foldedOf(plain).replace(/['’]/g, ''), span: spanOf(start, start + plain.length) }
  })
})

function findForms(document: Document): readonly Form[] {
  const entries = (document.record?.entries ?? []).filter((entry) => ofPeople.test(entry.base))
  if (entries.length === 0) return []
  const prose = proseWords(document)
  const stands = (word: string): boolean => prose.some((unit) => unit.has(word))
  const own = new Set(entries.flatMap(({ value }) => namesIn(value).flat().map(({ word }) => word)))
  const subject = new Set(namesIn(document.title?.title ?? '').flat().map(({ word }) => word))
  const forms: Form[] = []
  for (const { entry, name } of entries.flatMap((one) => namesIn(one.value).map((words) => ({ entry: one, name: words }))).slice(0, MOST_NAMES)) {
    // Another member of the family may well bear a name near the subject's.
    const isOther = (word: string): boolean => own.has(word) || (subject.has(word) && !/name$/.test(entry.base))
    for (const [at, { word }] of name.entries()) {
      if (word.length < LEAST_LETTERS || titleWords.has(word)) continue
      // To look for a word everywhere is dear: first for one that is near it.
      const near = wordsNear(document, word).filter(({ folded }) => isSlip(folded, word) && !isOther(folded))
      const found = near.length === 0 || stands(word) ? null : otherForm(document, name, at, near, entry.base)
      if (found) {
        forms.push({ record: spanIn(entry, name[at]), prose: found })
        break
      }
    }
  }
  return [...forms, ...kinSpeltOtherwise(document, stands)]
}

const spanIn = ({ valueSpan }: Entry, word: Word | undefined): Span => shiftSpan(word?.span ?? spanOf(0, 0), valueSpan.start)

/** Where the text has the same name but for the word at `at`, and there one of those near it; null where it does not, or only in a quotation. */
function otherForm(document: Document, name: readonly Word[], at: number, near: readonly NameWord[], key: string): Span | null {
  for (const { word, places } of byPlace(near)) {
    for (const { at: start, unit } of places.slice(0, MOST_PLACES)) {
      const span = spanOf(start, start + word.length)
      if (unit.kind !== 'value' && namesIn(unit.text).some((said) => isBeside(name, at, said, said.findIndex((other) => other.span.start === start - unit.span.start)) && !isOtherKin(unit.text.slice(0, said[0]?.span.start), key)) && !isQuotedAt(document, span)) return span
    }
  }
  return null
}

const byPlace = (words: readonly NameWord[]): readonly NameWord[] => (words.length < 2 ? words : [...words].sort((a, b) => (a.first?.at ?? 0) - (b.first?.at ?? 0)))

const isSlip = (said: string, own: string): boolean => {
  const slip = slipBetween(said, own)
  return slip !== null && said[0] === own[0] && !slip.ending && slip.kind !== 'two' && asOneLetter(said) !== asOneLetter(own)
}
/** "Aarvik" and "Årvik", "Moeller" and "Möller", "Ta-ling" and "Taling" are one name. */
const asOneLetter = (word: string): string => word.replaceAll('-', '').replace(/aa|[aou]e/g, (letters) => letters[0] ?? '')

/** "his aunt Karin Venn", where the record has a child Karen: another. */
function isOtherKin(before: string, key: string): boolean {
  const relation = relationOfKey(key)
  const fitting = relation && kinWords[relation]
  const kin = fitting && kinBefore.exec(before.slice(-LONGEST_KIN))?.[1]
  return kin !== undefined && !fitting?.test(kin)
}
const LONGEST_KIN = 60
const kinBefore = new RegExp(`(?:\\b(?:his|her|their)|['’]s) (?:[\\p{Ll}-]+ ){0,2}?(${relationSource})(?:,| was| is)? $`, 'iu')
const ofCouple = /^(?:wife|wives|husband|spouse|partner|widow|widower|fianc|girlfriend|boyfriend|mistress|lover)/i
const kinWords = { spouse: ofCouple, partner: ofCouple, child: /^(?:son|daughter|child|kid|twin|heir|stepson|stepdaughter)/i, parent: /^(?:father|mother|parent|stepfather|stepmother)/i }

/** The words beside it are the same on one side at least, and on neither side others: "Carl Marsen Dunn" is not "Carl Masen Frey". */
function isBeside(name: readonly Word[], at: number, said: readonly Word[], place: number): boolean {
  if (place < 0) return false
  const sides = [-1, 1].map((step) => {
    const [own, other] = [name[at + step]?.word, said[place + step]?.word]
    if (own === undefined || other === undefined || titleWords.has(own) || titleWords.has(other) || openersOfNames.has(own)) return 'open'
    return own === other ? (own.length > 2 ? 'same' : 'open') : 'other'
  })
  return sides.includes('same') && !sides.includes('other')
}
