import { diffArrays } from 'diff'
import { failure, success, type Result } from '../base/result'
import { sha256Hex } from '../base/hash'
import type { Verdict } from './decisions'
import { applyEdits, checkEdits, type TextEdit } from '../text/edit'

/** A fix the editor chose, as the desk or `corrigenda fix` logs it when it is applied. */
export interface AppliedFix {
  readonly finding: string
  readonly verdict: Verdict
  readonly time: string
  readonly edits: readonly { readonly old: string; readonly newText: string }[]
}

/** One change of the original, and why it was made. Offsets are UTF-16 code units into the original LF text. */
export interface ProvenEdit {
  readonly offset: number
  readonly old: string
  readonly new: string
  /** Fingerprint of the finding the change settles; null when it was typed. */
  readonly finding: string | null
  readonly verdict: Verdict | null
  readonly time: string | null
}

/** Shows how the corrected text came from the original: replaying the edits gives the result, byte for byte. */
export interface Proof {
  /** SHA-256 of the original and of the result, as UTF-8 of the LF text. */
  readonly source: string
  readonly edits: readonly ProvenEdit[]
  readonly result: string
}

/**
 * Computes the edits between two texts, names the fix each came from, and replays them.
 * Error `proof-failed` when the replay does not give the result: nothing may be written then.
 */
export function prove(original: string, result: string, applied: readonly AppliedFix[]): Result<Proof> {
  const edits = changesBetween(original, result)
  const named = edits.map((edit) => nameEdit(original, edit, applied))
  const proof: Proof = { source: hashOf(original), edits: named, result: hashOf(result) }
  return replays(original, result, proof) ? success(proof) : proofFailed
}

export const proofFailed = failure('proof-failed', 'Replaying the edits on the original does not give the corrected text. Nothing was written. Save the text and open it again, then export.')

/** True when the proof's edits turn this original into this result, and the hashes it names are theirs. */
export function replays(original: string, result: string, proof: Proof): boolean {
  if (hashOf(original) !== proof.source || hashOf(result) !== proof.result) return false
  const edits = proof.edits.map((edit) => ({ start: edit.offset, end: edit.offset + edit.old.length, newText: edit.new }))
  if (!checkEdits(original, edits).ok || proof.edits.some((edit) => original.slice(edit.offset, edit.offset + edit.old.length) !== edit.old)) return false
  return applyEdits(original, edits) === result
}

const WORD = /\p{L}+|\p{N}+|\s+|[^\p{L}\p{N}\s]/gu
/** Above this many words in the changed middle one edit stands for all of it: a word difference would take too long. */
const MOST_WORDS = 40_000

/** Minimal edits at the level of words that turn `before` into `after`. */
export function changesBetween(before: string, after: string): TextEdit[] {
  let start = 0
  const shortest = Math.min(before.length, after.length)
  while (start < shortest && before[start] === after[start]) start += 1
  let tail = 0
  while (tail < shortest - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  if (start === before.length && start === after.length) return []
  // whole words: a change inside a word shows the word
  while (start > 0 && isWord(before[start - 1])) start -= 1
  while (tail > 0 && isWord(before[before.length - tail])) tail -= 1
  const oldWords = before.slice(start, before.length - tail).match(WORD) ?? []
  const newWords = after.slice(start, after.length - tail).match(WORD) ?? []
  if (oldWords.length + newWords.length > MOST_WORDS) return [{ start, end: before.length - tail, newText: after.slice(start, after.length - tail) }]
  return editsOf(start, oldWords, newWords)
}

const isWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}\uD800-\uDFFF]/u.test(unit)

function editsOf(start: number, oldWords: readonly string[], newWords: readonly string[]): TextEdit[] {
  const edits: TextEdit[] = []
  let at = start
  let open: { start: number; end: number; newText: string } | null = null
  for (const part of diffArrays([...oldWords], [...newWords])) {
    const words = part.value.join('')
    if (!part.added && !part.removed) {
      if (open) edits.push(open)
      open = null
      at += words.length
      continue
    }
    open ??= { start: at, end: at, newText: '' }
    if (part.removed) {
      at += words.length
      open.end = at
    } else open.newText += words
  }
  if (open) edits.push(open)
  return edits
}

function nameEdit(original: string, edit: TextEdit, applied: readonly AppliedFix[]): ProvenEdit {
  const old = original.slice(edit.start, edit.end)
  const cause = applied.find((fix) => fix.edits.some((change) => coversChange(change, old, edit.newText)))
  return { offset: edit.start, old, new: edit.newText, finding: cause?.finding ?? null, verdict: cause?.verdict ?? null, time: cause?.time ?? null }
}

/** A word-level change is part of a fix when both its words stand in the fix's. */
const coversChange = (change: { readonly old: string; readonly newText: string }, old: string, newText: string): boolean =>
  (change.old === old && change.newText === newText)
  || ((old !== '' || newText !== '') && change.old.includes(old) && change.newText.includes(newText) && change.old !== change.newText)

const hashOf = (text: string): string => sha256Hex(utf8(text))

/** UTF-8 of a text; a lone surrogate is written in three bytes, so that different texts keep different hashes. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index)
    const low = code >= 0xd800 && code < 0xdc00 ? text.charCodeAt(index + 1) : Number.NaN
    if (low >= 0xdc00 && low < 0xe000) {
      code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
      index += 1
    }
    if (code < 0x80) bytes[length++] = code
    else if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6)
      bytes[length++] = 0x80 | (code & 0x3f)
    } else if (code < 0x10000) {
      bytes[length++] = 0xe0 | (code >> 12)
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f)
      bytes[length++] = 0x80 | (code & 0x3f)
    } else {
      bytes[length++] = 0xf0 | (code >> 18)
      bytes[length++] = 0x80 | ((code >> 12) & 0x3f)
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f)
      bytes[length++] = 0x80 | (code & 0x3f)
    }
  }
  return bytes.subarray(0, length)
}
