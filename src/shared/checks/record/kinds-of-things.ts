import type { Predicate } from '../../claims/claim'
import { keyKind } from '../../claims/lexicon/record-keys'
import { listItems } from '../../claims/value-items'
import type { Document } from '../../document/document'
import type { Span } from '../../text/span'
import { wordsOf } from '../unit-words'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What schools are called in the languages records quote, and what is studied there. */
const study = setOf(
  'university universidad universidade universite universitat universita universitet college school academy academia institute instituto institut institution polytechnic '
  + 'seminary conservatory conservatoire faculty gymnasium lycee lyceum liceo ecole escuela high grammar primary secondary preparatory boarding public state national royal central '
  + 'law medicine medical art arts business music science sciences technology economics engineering philosophy history theology education military naval military degree bachelor master doctor '
  + 'honorary phd self educated home private tutor the and for',
)

/** What awards are called, and the steps and honours they come in. */
const award = setOf(
  'award awards prize prizes medal medals order orders cross star knight dame commander officer member companion grand grandmaster collar class first second third best lifetime '
  + 'achievement honorary honorable honour honours honor honors fellow fellowship title trophy cup decoration decorations distinguished international national royal academy society the and for '
  + 'year career hall fame doctor doctorate degree recipient winner nominee nominated inductee inducted posthumously posthumous civil military list see full others details below merit service state republic',
)

export const isPlaceOfStudyWord = (word: string): boolean => study.has(word)
export const isAwardWord = (word: string): boolean => award.has(word)

/** "See awards", "full list": pieces that say where to look. */
const pointer = /^(?:see|full|list|others?|more|various|several|numerous|many)\b/i

/**
 * Items of the record's values of one kind, as document spans; pieces that name no thing of the kind, abbreviations and
 * pieces that say where to look are left out. "Tholby College, Nordheim" is one place of study.
 */
export function itemsOfKind(document: Document, predicate: Predicate, isOfKind: (word: string) => boolean): readonly Span[] {
  return (document.record?.entries ?? []).flatMap((entry) => {
    const kind = keyKind(entry.base)
    if (kind?.kind !== 'list' || kind.predicate !== predicate) return []
    const items: Span[] = []
    for (const item of listItems(entry.value)) {
      const words = entry.value.slice(item.start, item.end)
      const last = items.at(-1)
      if (pointer.test(words)) continue
      if (wordsOf(words).some(isOfKind)) items.push(item)
      else if (last && predicate === 'education') items[items.length - 1] = { start: last.start, end: item.end }
    }
    return items.map((item) => ({ start: entry.valueSpan.start + item.start, end: entry.valueSpan.start + item.end }))
  })
}
