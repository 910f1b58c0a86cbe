import { remembered, type Unit } from '../../document/units'
import { CAPITAL, DIGIT, LETTER, letterAt, letterOf, NUMBER, SURROGATE } from '../../text/letters'
import { formGeneration, formOf, hashOn, otherHashOn, SEED, type Form } from './name-forms'

const NONE: readonly never[] = []

/** Two capitalised words with nothing but a blank between them, as in a full name, and where they stand in their unit. */
export interface Pair {
  readonly first: Form
  readonly second: Form
  readonly firstAt: number
  readonly secondAt: number
}

/** The capitalised words of a unit: their forms, and where they stand in it. */
export class Capitals {
  forms: readonly Form[] = NONE
  at: readonly number[] = NONE
  pairs: readonly Pair[] = NONE
  private generation = -1

  /** `unit`: in the version of the document at hand; whoever follows a document says which it is. */
  constructor(public unit: Unit) {}

  read(): void {
    if (this.generation === formGeneration()) return
    this.generation = formGeneration()
    read(this)
  }
}

const rememberedCapitals = remembered((unit) => new Capitals(unit))

/** The capitalised words of a unit, of letters alone; letters beyond the first plane are in none. */
export function capitalsIn(unit: Unit): Capitals {
  const capitals = rememberedCapitals(unit)
  capitals.read()
  return capitals
}

/** Shorter words are near too many others to be looked at as names. */
const LEAST_LETTERS = 4
/** Beside another, words as short as these are names too: "Bo", "Ulf". */
const LEAST_IN_PAIR = 2
const BLANK = 0x20

/** The value names a picture or a recording. */
const fileName = /\.(?:svg|png|jpe?g|gif|tiff?|webp|pdf|og[agv])$/i

function read(capitals: Capitals): void {
  const { unit: { kind, text } } = capitals
  if (kind === 'value' && fileName.test(text)) return
  const forms: Form[] = []
  const places: number[] = []
  let pairs: Pair[] | null = null
  // The capitalised word before: where it stands, its hashes, and its form where that was asked for.
  let [firstAt, firstEnd, firstHash, firstOther] = [0, -2, 0, 0]
  let firstForm: Form | null = null
  for (let at = 0; at < text.length; at++) {
    const first = text.charCodeAt(at)
    if ((letterOf(first) & CAPITAL) === 0) continue
    const start = at
    let hash = SEED
    let other = SEED
    let kinds = 0
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const kind = letterOf(unit)
      if ((kind & (LETTER | DIGIT)) === 0) break
      kinds |= kind
      hash = hashOn(hash, unit)
      other = otherHashOn(other, unit)
    }
    if ((kinds & DIGIT) !== 0 || at - start < LEAST_IN_PAIR || !isFree(text, start, at)) continue
    const isLong = at - start >= LEAST_LETTERS
    const isSecond = start === firstEnd + 1 && text.charCodeAt(firstEnd) === BLANK
    let form: Form | null = null
    if (isLong || isSecond) {
      form = formOf(text, start, at, hash, other)
      if (isLong) {
        forms.push(form)
        places.push(start)
      }
      const before = isSecond && !form.isNoName ? firstForm ?? formOf(text, firstAt, firstEnd, firstHash, firstOther) : null
      if (before !== null && !before.isNoName) (pairs ??= []).push({ first: before, second: form, firstAt, secondAt: start })
    }
    firstAt = start
    firstEnd = at
    firstHash = hash
    firstOther = other
    firstForm = form
  }
  capitals.forms = forms
  capitals.at = places
  capitals.pairs = pairs ?? NONE
}

/** It begins there, and no sign beside it makes a part of something else of it. */
const isFree = (text: string, start: number, end: number): boolean => !isGlued(text, end) && (letterAt(text, start - 1) & LETTER) === 0 && !isGlued(text, start - 1) && !isJoint(text, start - 1)
const isGlued = (text: string, at: number): boolean => (letterAt(text, at) & (NUMBER | SURROGATE)) !== 0 || text.charAt(at) === '_'
function isJoint(text: string, at: number): boolean {
  const sign = text.charAt(at)
  return sign === '’' || sign === "'" || sign === '-'
}
