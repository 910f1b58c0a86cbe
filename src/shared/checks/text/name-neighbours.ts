import { slipBetween, type Slip } from './name-distance'
import type { NameWord } from './name-index'

/** A name that another is a slip of. */
export interface Neighbour {
  /** The frequent name, folded. */
  readonly folded: string
  readonly slip: Slip
}

/** `slipBetween` knows no slip that makes a word longer or shorter by more. */
const MOST_LETTERS_APART = 2
/** Names compared that the text in hand has not, over twice its own. */
const SPARE_NAMES = 200
const MOST_KNOWN = 50_000

/** Frequent names of one sound and length, in the order they came up; only ever longer, until all is forgotten. */
interface Block {
  readonly names: string[]
  /** The letters of each; see `lettersOf`. */
  readonly letters: number[]
}

interface Known {
  readonly neighbours: Neighbour[]
  /** The blocks a name is compared with, and how many names of each it has been compared with. */
  readonly blocks: readonly Block[]
  readonly compared: number[]
  /** `names.size` when all blocks were last compared. */
  upTo: number
}

/**
 * Comparing each rare name with each frequent one is dear, and a key press changes one of them: what is known is kept, and
 * holds for any text, as it depends on the two words alone.
 */
const names = new Set<string>()
const blocks = new Map<string, Block>()
const known = new Map<string, Known>()

/** Makes known which names are frequent in the text in hand; `neighboursOf` compares with these (and may with others). */
export function noteFrequent(words: readonly NameWord[]): void {
  for (const { folded } of words) noteName(folded)
  if (names.size <= 2 * words.length + SPARE_NAMES && known.size <= MOST_KNOWN) return
  names.clear()
  blocks.clear()
  known.clear()
  for (const { folded } of words) noteName(folded)
}

function noteName(folded: string): void {
  if (names.has(folded)) return
  names.add(folded)
  const block = blockAt(folded, folded.length)
  block.names.push(folded)
  block.letters.push(lettersOf(folded))
}

/** The noted names that `folded` is a slip of. */
export function neighboursOf(folded: string): readonly Neighbour[] {
  const found = known.get(folded) ?? newKnown(folded)
  if (found.upTo === names.size) return found.neighbours
  found.upTo = names.size
  const letters = lettersOf(folded)
  for (const [index, block] of found.blocks.entries()) {
    for (let next = found.compared[index] ?? 0; next < block.names.length; next++) {
      if (lettersApart(letters, block.letters[next] ?? 0) > MOST_APART) continue
      const name = block.names[next] ?? ''
      const slip = slipBetween(folded, name)
      if (slip !== null) found.neighbours.push({ folded: name, slip })
    }
    found.compared[index] = block.names.length
  }
  return found.neighbours
}

/** Two letters changed make four that only one of the words has. */
const MOST_APART = 4

/** Which letters a word has, a bit each; others than a to z share the last bits. */
function lettersOf(folded: string): number {
  let letters = 0
  for (let at = 0; at < folded.length; at++) letters |= 1 << (folded.charCodeAt(at) & 31)
  return letters
}

/** Letters that only one of the two has: quick to count, and most words differ in more than a slip can make. */
function lettersApart(a: number, b: number): number {
  let count = 0
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) count++
  return count
}

function newKnown(folded: string): Known {
  const near: Block[] = []
  for (let length = folded.length - MOST_LETTERS_APART; length <= folded.length + MOST_LETTERS_APART; length++) near.push(blockAt(folded, length))
  const made: Known = { neighbours: [], blocks: near, compared: near.map(() => 0), upTo: -1 }
  known.set(folded, made)
  return made
}

function blockAt(folded: string, length: number): Block {
  const key = blockOf(folded, length)
  const there = blocks.get(key)
  if (there) return there
  const made: Block = { names: [], letters: [] }
  blocks.set(key, made)
  return made
}

const sounds: Readonly<Record<string, string>> = { k: 'c', q: 'c', z: 's', v: 'f', w: 'f', p: 'f', j: 'g', y: 'g', i: 'g', e: 'a', o: 'a', t: 'd', b: 'f' }
const soundOf = (folded: string): string => sounds[folded[0] ?? ''] ?? folded[0] ?? ''

/** Names that may be forms of one another share the class of sound of the first letter; only these are compared. */
export const blockOf = (folded: string, length: number): string => `${soundOf(folded)}${length}`
