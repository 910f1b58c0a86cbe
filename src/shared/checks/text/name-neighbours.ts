import { areNear, lettersOf, mostApart, slipBetween, soundOf } from './name-distance'
import type { NameWord, Near } from './name-word'

/** A name is frequent from here on. */
const LEAST_FREQUENT = 2
/** Frequent names of one sound and length that others are compared with; a book of a megabyte has fewer. */
const MOST_CHOSEN = 500
/** `slipBetween` knows no slip that makes a word longer or shorter by more. */
const MOST_LETTERS_APART = 2

const NO_WORDS: NameWord[] = []
const NO_LETTERS: number[] = []

/** Words, and beside them the letters of each: these are compared first, and hardly any word needs a further look. */
class Words {
  all: NameWord[] = NO_WORDS
  letters: number[] = NO_LETTERS

  /** Most blocks have one word: a list of one is made at once, as one that is pushed to takes room for many. */
  add(word: NameWord): void {
    if (this.all.length === 0) {
      this.all = [word]
      this.letters = [word.form.letters]
      return
    }
    this.all.push(word)
    this.letters.push(word.form.letters)
  }

  drop(word: NameWord): void {
    const at = this.all.indexOf(word)
    if (at < 0) return
    this.all.splice(at, 1)
    this.letters.splice(at, 1)
  }
}

/** Words of one length whose first letters are of one sound. */
class Block {
  /** Those that may be slips. */
  readonly words = new Words()
  readonly frequent: NameWord[] = []
  /** Those that all words have been compared with: the frequent ones, and some that were. */
  readonly compared = new Words()

  constructor(readonly length: number) {}
}

const NONE: Near[] = []

/** Comparing each word with each frequent one is dear, and a key press changes few: what came out is kept with the word. */
export class NameBlocks {
  /** Words that have a near one. */
  readonly suspects = new Set<NameWord>()
  private readonly sounds = new Map<string, Block[]>()

  /** To be told of all words that stand more or less often than before. */
  settle(touched: readonly NameWord[]): void {
    const entered: NameWord[] = []
    const changed = new Set<Block>()
    for (const word of touched) {
      const block = this.blockOf(word)
      const isThere = word.count > 0
      if (isThere !== word.isEntered) {
        word.isEntered = isThere
        if (isThere) entered.push(word)
        else this.leave(word, block)
      }
      const isFrequent = word.count >= LEAST_FREQUENT
      if (isFrequent !== word.isFrequent) {
        word.isFrequent = isFrequent
        word.isChosen = false
        if (isFrequent) block.frequent.push(word)
        else drop(block.frequent, word)
        changed.add(block)
      } else if (isFrequent && block.frequent.length > MOST_CHOSEN) changed.add(block)
    }
    for (const word of entered) this.enter(word)
    for (const block of changed) for (const word of choose(block)) this.compareAllWith(word)
  }

  /** Those that may be a slip of a word, or it of them. */
  wordsNear(folded: string): readonly NameWord[] {
    const letters = lettersOf(folded)
    const near: NameWord[] = []
    for (const { length, words } of this.blocksNear(soundOf(folded), folded.length)) {
      const most = mostApart(Math.max(length, folded.length))
      for (let at = 0; at < words.letters.length; at++) {
        const word = words.all[at]
        if (word !== undefined && areNear(letters, words.letters[at] ?? 0, most)) near.push(word)
      }
    }
    return near
  }

  private enter(word: NameWord): void {
    const { isNoName, letters, sound, folded: { length } } = word.form
    if (isNoName) return
    for (const { length: other, compared } of this.blocksNear(sound, length)) {
      const most = mostApart(Math.max(length, other))
      for (let at = 0; at < compared.letters.length; at++) if (areNear(letters, compared.letters[at] ?? 0, most)) this.compare(word, compared.all[at])
    }
    this.blockOf(word).words.add(word)
  }

  private leave(word: NameWord, block: Block): void {
    block.words.drop(word)
    word.near = NONE
    this.suspects.delete(word)
  }

  private compareAllWith(frequent: NameWord): void {
    const { letters, sound, folded: { length } } = frequent.form
    frequent.isCompared = true
    this.blockOf(frequent).compared.add(frequent)
    for (const { length: other, words } of this.blocksNear(sound, length)) {
      const most = mostApart(Math.max(length, other))
      for (let at = 0; at < words.letters.length; at++) if (areNear(letters, words.letters[at] ?? 0, most)) this.compare(words.all[at], frequent)
    }
  }

  private compare(word: NameWord | undefined, frequent: NameWord | undefined): void {
    const slip = word && frequent ? slipBetween(word.folded, frequent.folded) : null
    if (!word || !frequent || slip === null) return
    const near: Near = { frequent, slip, isSame: false, state: 0 }
    if (word.near.length > 0) word.near.push(near)
    else word.near = [near]
    this.suspects.add(word)
  }

  private blockOf({ form: { sound, folded } }: NameWord): Block {
    const { length } = folded
    let blocks = this.sounds.get(sound)
    if (blocks === undefined) this.sounds.set(sound, (blocks = []))
    return (blocks[length] ??= new Block(length))
  }

  private blocksNear(sound: string, letters: number): readonly Block[] {
    const near: Block[] = []
    const blocks = this.sounds.get(sound) ?? []
    for (let length = letters - MOST_LETTERS_APART; length <= letters + MOST_LETTERS_APART; length++) {
      const block = blocks[length]
      if (block !== undefined) near.push(block)
    }
    return near
  }
}

/** Chooses the names of a block that others are compared with, all but where they are too many; returns those that have not been compared yet. */
function choose({ frequent }: Block): readonly NameWord[] {
  let chosen: readonly NameWord[] = frequent
  if (frequent.length > MOST_CHOSEN) {
    for (const word of frequent) word.isChosen = false
    chosen = [...frequent].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)).slice(0, MOST_CHOSEN)
  }
  for (const word of chosen) word.isChosen = true
  return chosen.filter(({ isCompared }) => !isCompared)
}

function drop(words: NameWord[], word: NameWord): void {
  const at = words.indexOf(word)
  if (at >= 0) words.splice(at, 1)
}
