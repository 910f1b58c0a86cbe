import { foldedOf } from '../../claims/fold'
import type { Document, Entry } from '../../document/document'
import { spanOf, type Span } from '../../text/span'
import { slipBetween } from '../text/name-distance'
import { wordsNear } from '../text/name-index'
import { relationOfKey } from './kin-keys'

/** One of kin whom the record names by a given name alone, and the name that the prose has among the same kin. */
export interface KinForm {
  readonly record: Span
  readonly prose: Span
}

/** Shorter names are near too many others. */
const LEAST_LETTERS = 5
/** So far around the name the others are looked for. */
const AROUND = 150
/** And so many of them must stand there. */
const LEAST_OTHERS = 2
/** A form that stands oftener is a name of its own. */
const MOST_PLACES = 3

/** "Children: Per, Tomala, Una" and "her children were Per, Tomara and Una". `stands`: whether the prose has a word. */
export function kinSpeltOtherwise(document: Document, stands: (word: string) => boolean): readonly KinForm[] {
  return (document.record?.entries ?? []).filter(({ base }) => relationOfKey(base) !== undefined).flatMap((entry) => {
    const names = singleNames(entry)
    return names.length <= LEAST_OTHERS || names.length > MOST_KIN ? [] : names.flatMap((name) => formOf(document, name, names, stands))
  })
}

interface Name { readonly word: string, readonly folded: string, readonly span: Span }

/** Those that are one word between commas. */
function singleNames({ value, valueSpan }: Entry): readonly Name[] {
  let at = valueSpan.start
  return value.split(/[,;]/).flatMap((item) => {
    const start = at + item.length - item.trimStart().length
    at += item.length + 1
    const word = item.trim()
    return single.test(word) ? [{ word, folded: foldedOf(word), span: spanOf(start, start + word.length) }] : []
  })
}
/** More are no family. */
const MOST_KIN = 40
const single = /^\p{Lu}[\p{L}\p{M}]+$/u

function formOf(document: Document, name: Name, names: readonly Name[], stands: (word: string) => boolean): readonly KinForm[] {
  if (name.folded.length < LEAST_LETTERS) return []
  const near = wordsNear(document, name.folded).filter(({ folded, count }) => count <= MOST_PLACES && isSlip(folded, name.folded) && names.every((other) => other.folded !== folded))
  if (near.length === 0 || stands(name.folded)) return []
  for (const { places, word } of near) {
    for (const { at, unit } of places) {
      // "Per, Una and the pilot [Tomara]": somebody else, who is told what he is.
      if (/\p{Ll} $/u.test(unit.text.slice(Math.max(0, at - unit.span.start - 2), at - unit.span.start)) && !listed.test(unit.text.slice(Math.max(0, at - unit.span.start - 8), at - unit.span.start))) continue
      const around = unit.text.slice(Math.max(0, at - unit.span.start - AROUND), at - unit.span.start + AROUND).split(/[^\p{L}\p{M}]+/u)
      if (unit.kind !== 'value' && names.filter((other) => around.includes(other.word)).length >= LEAST_OTHERS) return [{ record: name.span, prose: spanOf(at, at + word.length) }]
    }
  }
  return []
}

const listed = /(?:^|[^\p{L}])(?:and|or|were|was|named|called|by|with) $/u

/** A letter of any kind: who stands between the same kin is hardly another. */
function isSlip(said: string, own: string): boolean {
  const slip = slipBetween(said, own)
  return slip !== null && said[0] === own[0] && !slip.ending && slip.kind !== 'two'
}
