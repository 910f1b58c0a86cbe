import { rarityOf, signOf } from './signs'

/** Strings of which each match holds one. */
type Need = readonly string[]

/** What is known of a part of a pattern: all that it can match, or what each match needs. */
interface Known {
  readonly exact: Need | null
  readonly needs: readonly Need[]
}

/** How many needs of a pattern are worth looking for, and how many strings a need may have before it is cut in two. */
const MOST_NEEDS = 4
const MOST = 48

/**
 * What every match of a pattern holds: for each need one of its strings, written in the signs of `signs.ts`, of three, four or six signs each;
 * the rarest first. Read off the pattern's source, which may have any flags. Empty when nothing is certain.
 */
export function needsOf(source: string): readonly Need[] {
  return needs(new Source(source).alternatives())
    .map((need) => distinct(need.map(rarest)))
    .filter((need) => need.every((string) => string.length > 2))
    .sort((a, b) => frequency(a) - frequency(b)).slice(0, MOST_NEEDS)
}

const needs = ({ exact, needs: found }: Known): readonly Need[] => (exact === null ? found : [exact])

/** The rarest part of a string that is looked for. */
function rarest(string: string): string {
  const length = string.length >= 6 ? 6 : Math.min(string.length, 4)
  let best = string.slice(0, length)
  for (let start = 1; start + length <= string.length; start++) {
    const part = string.slice(start, start + length)
    if (rarityOf(part) > rarityOf(best)) best = part
  }
  return best
}

/** How often one of the strings is met, as a share of all places; 1 and more where one is too short to look for. */
const frequency = (need: Need): number => need.reduce((sum, string) => sum + (string.length < 3 ? 1 : 2 ** -rarityOf(rarest(string))), 0)

const NOTHING: Known = { exact: null, needs: [] }
const EMPTY: Known = { exact: [''], needs: [] }

/** Reads a pattern's source from left to right. Signs not known here may be anything: that makes it cautious, never wrong. */
class Source {
  private at = 0

  constructor(private readonly source: string) {}

  alternatives(): Known {
    const parts: Known[] = []
    do parts.push(this.sequence())
    while (this.take('|'))
    const [first] = parts
    if (first && parts.length === 1) return first
    if (parts.every(({ exact }) => exact !== null)) {
      const exact = distinct(parts.flatMap((part) => part.exact ?? []))
      return exact.length <= MOST ? { exact, needs: [] } : { exact: null, needs: [exact] }
    }
    // One of the parts, so one of the strings of the rarest need of each.
    const each = parts.map((part) => [...needs(part)].sort((a, b) => frequency(a) - frequency(b))[0])
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
    const quantifier = QUANTIFIER.test(this.source[this.at] ?? '') ? /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12))?.[0] : undefined
    if (quantifier === undefined) return item
    this.at += quantifier.length
    if (quantifier.startsWith('?')) return item.exact === null ? NOTHING : { exact: distinct([...item.exact, '']), needs: [] }
    return quantifier.startsWith('*') || /^\{0[,}]/.test(quantifier) ? NOTHING : { exact: null, needs: needs(item) }
  }

  private item(): Known {
    const sign = this.source[this.at++] ?? ''
    if (sign === '(') return this.group()
    if (sign === '[') return this.set()
    if (sign === '\\') return this.escape()
    if (sign === '^' || sign === '$') return EMPTY
    return sign === '.' ? NOTHING : literal(sign)
  }

  private group(): Known {
    const kind = this.source[this.at] === '?' ? /^\?(?:<?[=!]|:|<\w+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '' : ''
    this.at += kind.length
    const inside = this.alternatives()
    this.take(')')
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
    if (/[\dpPkux]/.test(sign)) this.at += /^(?:\{[^}]*\}|<[^>]*>|[0-9a-fA-F]{1,4})/.exec(this.source.slice(this.at, this.at + 60))?.[0].length ?? 0
    return /^[A-Za-z0-9]$/.test(sign) ? NOTHING : literal(sign)
  }

  private take(sign: string): boolean {
    if (this.source[this.at] !== sign) return false
    this.at++
    return true
  }
}

const QUANTIFIER = /[*+?{]/

/** A character that stands for itself; of one that is a gap in every text nothing can be looked for. */
const literal = (character: string): Known => (signOf(character) === '\0' ? NOTHING : { exact: [signOf(character)], needs: [] })

const distinct = (strings: readonly string[]): Need => (strings.length < 2 ? strings : [...new Set(strings)])
