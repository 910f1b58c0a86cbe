import { rarityAt, rarityOf, signOf } from './signs'

/** Strings of which each match holds one. */
type Need = readonly string[]

/** What is known of a part of a pattern: all that it can match, or what each match needs. */
interface Known {
  readonly exact: Need | null
  readonly needs: readonly Need[]
}

/** How many needs of a pattern are worth looking for, and how many strings a need may have before it is cut in two. */
const MOST_NEEDS = 4
const MOST = 12

/**
 * What every match of a pattern holds: for each need one of its strings, written in the signs of `signs.ts`, of three, four or six signs each;
 * the rarest first. Read off the pattern's source, which may have any flags but v. Empty when nothing is certain.
 */
export function needsOf(source: string): readonly Need[] {
  const reader = new Source(source)
  const known = reader.alternatives()
  if (reader.isStrange) return []
  const found = needs(known).filter((need) => need.every((string) => string.length > 2)).map((need) => distinct(need.map(rarest)))
  if (found.length < 2) return found
  const [first, ...others] = byRarity(found)
  return first === undefined ? [] : [first, ...others.filter((need) => !need.some(isCommon)).slice(0, MOST_NEEDS - 1)]
}

const needs = ({ exact, needs: found }: Known): readonly Need[] => (exact === null ? found : [exact])

/** The rarest part of a string that is looked for. */
function rarest(string: string): string {
  const length = string.length >= 6 ? 6 : Math.min(string.length, 4)
  if (string.length === length) return string
  let rarity = rarityOf(string.slice(0, length))
  let [best, at] = [rarity, 0]
  for (let start = 1; start + length <= string.length; start++) {
    rarity += rarityAt(string, start + length - 1) - rarityAt(string, start - 1)
    if (rarity > best + 0.01) [best, at] = [rarity, start]
  }
  return string.slice(at, at + length)
}

/** How often one of the strings is met, which are cut to what is looked for, as a share of all places; 1 and more where one is too short to look for. */
function frequency(need: Need): number {
  let sum = 0
  for (const string of need) sum += string.length < 3 ? 1 : isCommon(string) ? OFTEN : 2 ** -rarityOf(string)
  return sum
}

/** The words met in every other sentence: to note them costs more than is saved where they are the only ones missing. */
const COMMON = ' the of and to in a is as his was her for that with by from had '
const OFTEN = 2 ** -7
const isCommon = (string: string): boolean => COMMON.includes(string)

const byRarity = (all: readonly Need[]): readonly Need[] =>
  all.map((need) => ({ need, often: frequency(need) })).sort((a, b) => a.often - b.often).map(({ need }) => need)

const NOTHING: Known = { exact: null, needs: [] }
const EMPTY: Known = { exact: [''], needs: [] }

/** Reads a pattern's source from left to right. Signs not known here may be anything: that makes it cautious, never wrong. */
class Source {
  private at = 0
  /** A construct that is not read here: then nothing is certain. */
  isStrange = false

  constructor(private readonly source: string) {}

  alternatives(): Known {
    const parts: Known[] = []
    do parts.push(this.sequence())
    while (this.skip('|'))
    const [first] = parts
    if (first && parts.length === 1) return first
    if (parts.every(({ exact }) => exact !== null)) {
      const exact = distinct(parts.flatMap((part) => part.exact ?? []))
      return exact.length <= MOST ? { exact, needs: [] } : { exact: null, needs: [exact] }
    }
    // One of the parts, so one of the strings of the rarest need of each.
    const each = parts.map((part) => (needs(part).length < 2 ? needs(part)[0] : byRarity(needs(part).map((need) => need.map(rarest)))[0]))
    return each.includes(undefined) ? NOTHING : { exact: null, needs: [distinct(each.flatMap((need) => need ?? []))] }
  }

  private sequence(): Known {
    let run: Need = ['']
    const found: Need[] = []
    let isWhole = true
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const item = this.quantified(this.item())
      if (item.exact !== null && run.length * item.exact.length <= MOST) run = run.length === 1 && run[0] === '' ? item.exact : distinct(run.flatMap((head) => (item.exact ?? []).map((tail) => head + tail)))
      else {
        found.push(run, ...needs(item))
        run = ['']
        isWhole = false
      }
    }
    return isWhole ? { exact: run, needs: [] } : { exact: null, needs: [...found, run].filter((need) => !need.includes('')) }
  }

  private quantified(item: Known): Known {
    const quantifier = this.take(QUANTIFIER)
    if (quantifier === '') return item
    if (quantifier.startsWith('?')) return item.exact === null ? NOTHING : { exact: distinct([...item.exact, '']), needs: [] }
    return quantifier.startsWith('*') || /^\{0[,}]/.test(quantifier) ? NOTHING : { exact: null, needs: needs(item) }
  }

  private item(): Known {
    const words = this.take(PLAIN)
    if (words !== '') return { exact: [words.toLowerCase()], needs: [] }
    const sign = this.source[this.at++] ?? ''
    if (sign === '(') return this.group()
    if (sign === '[') return this.set()
    if (sign === '\\') return this.escape()
    if (sign === '^' || sign === '$') return EMPTY
    return sign === '.' ? NOTHING : literal(sign)
  }

  private group(): Known {
    const kind = this.take(GROUP)
    if (kind === '' && this.source[this.at] === '?') this.isStrange = true
    const inside = this.list() ?? this.alternatives()
    this.skip(')')
    return /[=!]$/.test(kind) ? EMPTY : inside
  }

  /** A set of a few signs is each of them; a larger one anything. */
  private set(): Known {
    const start = this.at
    while (this.at < this.source.length && this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1
    const signs = this.source.slice(start, this.at++)
    if (signs === '0-9') return literal('0')
    return signs.length <= 6 && /^(?:[A-Za-z '’]|-$)+$/.test(signs) ? { exact: distinct(Array.from(signs, signOf)), needs: [] } : NOTHING
  }

  private escape(): Known {
    const sign = this.source[this.at++] ?? ''
    if (sign === 'b' || sign === 'B') return EMPTY
    if (sign === 'd') return literal('0')
    if (sign === 'c') this.at++
    if (/[\dpPkux]/.test(sign)) this.at += /^(?:\{[^}]*\}|<[^>]*>|[0-9a-fA-F]{1,4})/.exec(this.source.slice(this.at, this.at + 60))?.[0].length ?? 0
    return /^[A-Za-z0-9]$/.test(sign) ? NOTHING : literal(sign)
  }

  /** A group of nothing but words, as most are: read at once. */
  private list(): Known | null {
    const words = this.take(LIST)
    if (words === '') return null
    const exact = distinct(words.toLowerCase().split('|'))
    return exact.length <= MOST ? { exact, needs: [] } : { exact: null, needs: [exact] }
  }

  /** What a sticky pattern finds here; empty for nothing. */
  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.source)?.[0] ?? ''
    this.at += found.length
    return found
  }

  private skip(sign: string): boolean {
    if (this.source[this.at] !== sign) return false
    this.at++
    return true
  }
}

const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y
const GROUP = /\?(?:<?[=!]|:|<[^>=!]+>)/y
/** Letters and blanks that stand for themselves, and no quantifier behind the last. */
const PLAIN = /[A-Za-z -]+(?![*+?{])/y
const LIST = /[A-Za-z -]*(?:\|[A-Za-z -]*)+(?=\))/y

/** A character that stands for itself; of one that is a gap in every text nothing can be looked for. */
const literal = (character: string): Known => (signOf(character) === '\0' ? NOTHING : { exact: [signOf(character)], needs: [] })

const distinct = (strings: readonly string[]): Need => (strings.length < 2 ? strings : [...new Set(strings)])
