import type { Document } from '../document/document'
import { sliceSpan, type Span } from '../text/span'
import type { Fix } from './finding'

/** "Change the record to …": which side a fix changes, and to what. */
const side = /^Change (the record|the lead|the text|a list) (to .*)$/s

/**
 * Two fixes of one finding that change the same side would read alike ("Change the record to …" twice): then each says which
 * entry of the record, or which words, it changes.
 */
export function toldApart(fixes: readonly Fix[], document: Document): readonly Fix[] {
  if (fixes.length < 2) return fixes
  const sides = fixes.map((fix) => side.exec(fix.title)?.[1])
  if (sides.every((one, index) => one === undefined || sides.indexOf(one) === index && sides.lastIndexOf(one) === index)) return fixes
  return fixes.map((fix, index) => {
    const [edit] = fix.edits
    const isShared = sides[index] !== undefined && sides.filter((other) => other === sides[index]).length > 1
    return isShared && edit ? { ...fix, title: fix.title.replace(side, (_, where: string, rest: string) => `Change ${placeOf(edit, where, document)} ${rest}`) } : fix
  })
}

function placeOf(span: Span, where: string, document: Document): string {
  const entry = document.record?.entries.find((one) => one.span.start <= span.start && span.end <= one.span.end)
  return entry && entry.key !== '' ? entry.key : `“${sliceSpan(document.text, span)}” in ${where}`
}
