import type { Claim } from '../../claims/claim'
import { canBeSamePerson, nameWords } from '../../claims/who/same-person'
import { matchesOf } from '../../text/matches'
import { sliceSpan, type Span } from '../../text/span'
import { recordedClaims } from '../claims-of'
import { blockScanner } from '../block-scan'
import { defineCheck, type CheckContext } from '../check'
import { quote } from '../wording'
import { isAwardWord, isPlaceOfStudyWord, itemsOfKind } from './kinds-of-things'
import { namesPerson, namesThingOrPlace, proseWords } from './prose-words'
import type { WordsOfUnit } from '../unit-words'

/** Words of prose below which a text is a sketch: its record says more on purpose. */
const SKETCH = 250

export const notInProse = defineCheck({
  id: 'record/not-in-prose',
  summary: 'The record names a person, a school or an award that the text never mentions.',
  severity: 'gap',
  since: '0.1.0',
  authority: null,
  run(context) {
    if (context.document.record === null) return
    const units = proseWords(context.document)
    const missing = kinds.map((kind) => kind.missing(context, units))
    if (missing.every((places) => places.length === 0) || isSketch(units)) return
    for (const [index, kind] of kinds.entries()) say(context, kind, missing[index] ?? [])
  },
})

/** True where the units, of each its different words counted, have few words. */
function isSketch(units: readonly WordsOfUnit[]): boolean {
  let count = 0
  for (const unit of units) if ((count += unit.count()) >= SKETCH) return false
  return true
}

interface Kind {
  /** "spouse", "spouses": what the places are. */
  readonly one: string
  readonly many: string
  readonly missing: (context: CheckContext, units: readonly WordsOfUnit[]) => readonly Span[]
}

const kinds: readonly Kind[] = [
  { one: 'spouse', many: 'spouses', missing: (context, units) => persons(context, units, ['spouse']) },
  { one: 'children', many: 'children', missing: children },
  { one: 'parent', many: 'parents', missing: (context, units) => persons(context, units, ['parent']) },
  { one: 'place of study', many: 'places of study', missing: (context, units) => things(context, units, 'education', isPlaceOfStudyWord) },
  { one: 'award', many: 'awards', missing: (context, units) => things(context, units, 'awarded', isAwardWord) },
  { one: 'predecessor or successor', many: 'predecessors and successors', missing: neighbours },
]

const recorded = (context: CheckContext, predicates: readonly Claim['predicate'][]): readonly Claim[] =>
  recordedClaims(context.claims).filter((claim) => predicates.includes(claim.predicate))

function persons(context: CheckContext, units: readonly WordsOfUnit[], predicates: readonly Claim['predicate'][]): readonly Span[] {
  return unnamed(context, units, recorded(context, predicates))
}

/** Before and after the subject in the first office of the record: the one the text is mostly about. Of the others no text tells all. */
function neighbours(context: CheckContext, units: readonly WordsOfUnit[]): readonly Span[] {
  return recorded(context, ['predecessor', 'successor']).filter((claim) => claim.office?.office === 0 && unnamed(context, units, [claim]).length > 0 && !isRespelt(context, claim)).map(({ evidence }) => evidence)
}

const handover = /\b(?:predecessors?|successors?|succeed(?:ed|ing)|replac(?:ed|ing)|preceded)\b[^.;\n]{0,80}/g
const mayTellHandover = /predecessor|succe|replac|preceded/

/** The names that the prose has behind a word of taking over, folded. */
const heirsTold = blockScanner(
  (text, kind): readonly string[] => (kind === 'value' ? [] : [...new Set(matchesOf(handover, text).flatMap(([words]) => words.match(/\p{Lu}[\p{L}\p{M}’'-]+/gu) ?? []).flatMap(nameWords))]),
  ({ text }) => mayTellHandover.test(text),
)

/** "Succeeded his cousin Harold", where the record has a Harald II: named, if written otherwise. */
function isRespelt({ document }: CheckContext, { object }: Claim): boolean {
  if (object?.kind !== 'person') return false
  const initials = new Set(nameWords(object.name).map((word) => word[0]))
  return heirsTold(document).some(({ item }) => initials.has(item[0]) && canBeSamePerson(item, object.name))
}

function unnamed(context: CheckContext, units: readonly WordsOfUnit[], claims: readonly Claim[]): readonly Span[] {
  return claims.flatMap(({ object, evidence }) => {
    const name = object?.kind === 'person' ? object.name : object?.kind === 'text' ? object.text : ''
    return name === '' || namesPerson(units, name, context.profile.names) ? [] : [evidence]
  })
}

function things(context: CheckContext, units: readonly WordsOfUnit[], predicate: Claim['predicate'], isOfKind: (word: string) => boolean): readonly Span[] {
  const { text } = context.document
  return itemsOfKind(context.document, predicate, isOfKind).filter((item) => !namesThingOrPlace(units, sliceSpan(text, item), isOfKind))
}

/** Words that say somebody had children. */
const offspring = ['child', 'children', 'son', 'sons', 'daughter', 'daughters', 'kids', 'twins', 'offspring', 'issue', 'father', 'mother', 'stillborn']

/** A number of children, or their names, where the text has neither a word for them nor one of the names. */
function children(context: CheckContext, units: readonly WordsOfUnit[]): readonly Span[] {
  const counted = recorded(context, ['children']).filter((claim) => claim.object?.kind === 'number' && claim.object.value > 0)
  if (counted.length === 0 || units.some((unit) => offspring.some((word) => unit.has(word)))) return []
  const { text } = context.document
  return counted.map((claim) => claim.evidence).filter((span) => !areNames(text, span) || !sliceSpan(text, span).split(/, | and /).some((name) => namesPerson(units, name, context.profile.names)))
}

const areNames = (text: string, span: Span): boolean => /^\p{Lu}/u.test(sliceSpan(text, span))

/** One finding a kind, at the first place; the others are listed under it. A name that stands twice counts once. */
function say(context: CheckContext, { one, many }: Kind, places: readonly Span[]): void {
  const { text } = context.document
  const [first, ...rest] = places.filter((span, index) => places.findIndex((other) => sliceSpan(text, other) === sliceSpan(text, span)) === index)
  if (!first) return
  context.report({
    span: first,
    message: one === many ? `The record ${areNames(text, first) ? 'names' : 'counts'} children, ${quote(text, first)}; the text mentions none.` : rest.length === 0 ? `The text never mentions the ${one} in the record, ${quote(text, first)}.` : `The text never mentions ${rest.length + 1} ${many} in the record: ${listed(text, [first, ...rest])}.`,
    because: rest.map((span) => ({ span, note: 'not in the text either' })),
  })
}

/** The first few in quotation marks, and how many more there are. */
export function listed(text: string, places: readonly Span[]): string {
  const shown = places.slice(0, 3).map((span) => quote(text, span))
  return places.length > 3 ? `${shown.join(', ')} and ${places.length - 3} more` : `${shown.slice(0, -1).join(', ')}${shown.length > 1 ? ' and ' : ''}${shown.at(-1) ?? ''}`
}
