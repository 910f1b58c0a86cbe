import { spanOf, type Span } from '../../text/span'
import { blockScanner } from '../block-scan'
import { keysOf, titleFrom, titleUpTo, type Title } from './work-titles'
import { anotherVersion, eventOfVerb, kindOfNoun, noWork, workNoun, workVerb, type WorkEvent, type WorkKind } from './work-words'

/** A title with a year beside it. */
export interface DatedWork {
  readonly title: Title
  /** What it may be called elsewhere. */
  readonly keys: readonly string[]
  readonly year: number
  readonly yearSpan: Span
  /** What is said to have been in the year; null where it only stands beside the title. */
  readonly event: WorkEvent | null
  /** What the words beside the title say it is. */
  readonly kind: WorkKind | null
  /** A word beside it, or its quotation marks, say that it is a work. */
  readonly isNamed: boolean
  /** It stands first in an item of a list. */
  readonly isListed: boolean
  /** It stands somewhere in one. */
  readonly isInItem: boolean
}

/** How far the words around a year are looked at. */
const REACH = 140
/** The same for what stands just before: "in early September". */
const CLOSE = 40
/** How near a word for another version stands. */
const NEAR = 35

const aYear = /(?<![\d.,/–—-])(?:1[4-9]|20)\d\d(?![\d/–—%]|-\d|s\b|,\d)/g
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const called = '(?:(?:titled|entitled|called|named) )?'
const owner = '(?:(?:the|an?|his|her|their|its) )?'

const bracketBefore = /[([](?:([^()[\]\d]{0,60})[ ,;:])?$/
const bracketBehind = /^(?:[,;: ][^()\d]{0,60})?[)\]]/
const inBefore = new RegExp(`\\b(?:[Ii]n(?: the year| early| late| mid-?)?(?: ${month},?)?|[Oo]n (?:\\d{1,2} ${month}|${month} \\d{1,2}),?)(?: of)? ?$`)
const opensItem = new RegExp(`^\\(?(?:${month} )?$`)
/** How an item goes on behind its title. */
const endOfItemTitle = /[,.;] | ?[([]| [–—-] |: (?=["“])|$/u
const verbs = new RegExp(`\\b${workVerb}\\b`)
const nouns = new RegExp(`\\b${workNoun}\\b`)
const nounAndTitle = new RegExp(`\\b(${workNoun}),? ${called}(?=["“‘\\p{Lu}])`, 'gu')
const nounBeforeTitle = new RegExp(`\\b(${workNoun}),? ${called}["“‘]?$`, 'u')
const nounBehind = new RegExp(`^(?: (?!and\\b|or\\b)[\\p{L}’'-]+){0,3}? (${workNoun}),? ${called}(?=["“‘\\p{Lu}])`, 'u')
const determined = /(?:\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|an?|of|in|from|and|with)|['’]s?) $/
const ownsTitle = /^['’]s (?:[\p{Ll}-]+ ){0,4}?(?=["“\p{Lu}])/u
/** Between a title and "in 2012". */
const wasDone = new RegExp(`^["”’]?,?(?: (?:which|that))?(?: (?:was|were|and))?(?: (?:first|finally|also|\\p{Ll}+ly))?(?: (${workVerb}))?(?: (?:by|on|through|via|with|at) [^.;,]{1,40}?)?,? $`, 'u')
const wasDoneAtEnd = new RegExp(`["”]?,? (?:was|were) (?:first |finally |\\p{Ll}+ly )?(${workVerb})(?: (?:by|on) [^.;,]{1,40})?,? $`, 'u')
const verbAndTitle = new RegExp(`\\b(${workVerb}) ${owner}(?:[\\p{Ll}-]+ ){0,4}["“]?$`, 'u')
const verbBehind = new RegExp(`^,? [^\\d.;:]{0,60}?\\b(${workVerb}) ${owner}(?:(?:[\\p{L}’'-]+,? ){0,4}?(${workNoun}),? (?:(?:with|about|on|for) [^.;,"“]{1,50}? (?=titled|entitled|called))?${called})?(?=["“\\p{Lu}])`, 'u')
/** "Released in 2012, Low Tide …". */
const participle = /(?:^|[.;,] )(?:First )?([Rr]eleased|[Pp]ublished|[Ii]ssued|[Ww]ritten|[Cc]omposed|[Rr]ecorded) $/
const unsure = /\b(?:c|ca|circa|about|around|until|from|since|between|or|not|nor|by)\.? (?:[Ii]n )?$/

/** Titles with a year beside them, in the prose and in lists. */
export const datedWorks = blockScanner((text, kind): readonly DatedWork[] => {
  const found: DatedWork[] = []
  aYear.lastIndex = 0
  for (let match = aYear.exec(text); match; match = aYear.exec(text)) {
    const work = new YearInText(text, match.index, kind === 'item').work()
    if (work) found.push(work)
  }
  return found
}, ({ kind }) => kind === 'paragraph' || kind === 'item')

/** What the words around a title say. */
interface Said {
  readonly title: Title
  readonly verb?: string | null | undefined
  readonly noun?: string | null | undefined
  readonly isListed?: boolean
}

/** A year in a paragraph or an item, and whatever title it may be the year of. */
class YearInText {
  private readonly before: string
  private readonly after: string
  private readonly end: number
  /** The words just before. */
  private readonly close: string
  /** "in", "in March", "on 3 March" before the year. */
  private readonly opens: RegExpExecArray | null

  constructor(private readonly text: string, private readonly at: number, private readonly isItem: boolean) {
    this.end = at + 4
    this.before = text.slice(Math.max(0, at - REACH), at)
    this.close = text.slice(Math.max(0, at - CLOSE), at)
    this.opens = inBefore.exec(this.close)
    this.after = text.slice(this.end, this.end + REACH)
  }

  work(): DatedWork | null {
    const said = this.inBracket() ?? (this.isItem ? this.openingItem() ?? this.endingItem() : null) ?? this.beforeNoun() ?? this.behindTitle() ?? this.beforeTitle()
    if (!said || this.isOfAnotherVersion(said.title)) return null
    const { title: { span, isQuoted }, verb, noun, isListed = false } = said
    const keys = keysOf(this.text.slice(span.start, span.end), isQuoted).filter((key) => !noWork.test(key))
    return keys.length === 0 ? null : {
      title: said.title, keys, year: Number(this.text.slice(this.at, this.end)), yearSpan: spanOf(this.at, this.end),
      event: verb ? eventOfVerb(verb) : null, kind: noun ? kindOfNoun(noun) : null, isNamed: Boolean(noun) || isQuoted, isListed, isInItem: this.isItem,
    }
  }

  /** "Low Tide (2012)", "Low Tide (Quist Press, 2012)". */
  private inBracket(): Said | null {
    const bracket = this.before.includes('(') || this.before.includes('[') ? bracketBefore.exec(this.before) : null
    const behind = bracket ? bracketBehind.exec(this.after) : null
    if (!bracket || !behind) return null
    const open = this.at - bracket[0].length
    const end = this.text[open - 1] === ' ' ? open - 1 : open
    if (end <= 0) return null
    const head = this.isItem && end < REACH ? this.text.slice(0, end) : null
    const isListed = head !== null && !/\d{4}|[.;] |[,:] \p{Ll}/u.test(head)
    const title = isListed && !/["”’]$/.test(head) ? { span: spanOf(0, end), isQuoted: false } : titleUpTo(this.text, end)
    if (!title) return null
    const inside = `${bracket[1] ?? ''} ${behind[0]}`
    return { title, verb: verbs.exec(inside)?.[0], noun: nouns.exec(inside)?.[0] ?? nounBeforeTitle.exec(this.text.slice(Math.max(0, title.span.start - 40), title.span.start))?.[1], isListed }
  }

  /** "2012: Low Tide", "(2012) Low Tide" in a list. */
  private openingItem(): Said | null {
    const opens = this.at < 12 && opensItem.test(this.before) ? /^\)?(?:[:.,]| [–—-])? (?=\S)/.exec(this.after) : null
    if (!opens) return null
    const start = this.end + opens[0].length
    const quoted = /["“‘«]/.test(this.text[start] ?? '') ? titleFrom(this.text, start) : null
    const length = this.text.slice(start, start + REACH).search(endOfItemTitle)
    return length < 1 ? null : { title: quoted ?? { span: spanOf(start, start + length), isQuoted: false }, isListed: true }
  }

  /** "Low Tide, 2012", "Low Tide. Quist Press, 2012." in a list. */
  private endingItem(): Said | null {
    if (this.at > 2 * REACH || !/^[.,]?(?:$| )/.test(this.after) || !/[,–—.:-] $/.test(this.before)) return null
    const head = this.text.slice(0, this.at)
    const length = head.search(endOfItemTitle)
    const title = /^["“‘«]/.test(head) ? titleFrom(head, 0) : { span: spanOf(0, length), isQuoted: false }
    return !title || length < 1 || /\d{4}/.test(head.slice(title.span.end)) ? null : { title, isListed: true }
  }

  /** "The 2012 novel Low Tide", "2012's “Low Tide”". */
  private beforeNoun(): Said | null {
    const named = determined.test(this.close) ? nounBehind.exec(this.after) : null
    const found = named ?? ownsTitle.exec(this.after)
    const title = found ? titleFrom(this.text, this.end + found[0].length) : null
    return title ? { title, noun: named?.[1] } : null
  }

  /** "The novel Low Tide was published in 2012", "the novel Low Tide in 2012", "published Low Tide in 2012". */
  private behindTitle(): Said | null {
    if (!this.opens) return null
    const from = this.at - this.before.length + this.sentenceStart()
    const end = this.at - this.opens[0].length
    const words = this.text.slice(from, end)
    nounAndTitle.lastIndex = 0
    let last: RegExpExecArray | null = null
    for (let next = nounAndTitle.exec(words); next; next = nounAndTitle.exec(words)) last = next
    const title = last ? titleFrom(words, last.index + last[0].length) : null
    const between = title ? wasDone.exec(words.slice(title.span.end)) : null
    if (last && title && between) return { title: shifted(title, from), noun: last[1], verb: between[1] ?? verbAndTitle.exec(words.slice(0, last.index))?.[1] }
    const done = wasDoneAtEnd.exec(words)
    const alone = titleUpTo(this.text, done ? from + done.index + (/^["”]/.test(done[0]) ? 1 : 0) : end - 1)
    const verb = done?.[1] ?? (alone ? verbAndTitle.exec(this.text.slice(from, alone.span.start))?.[1] : undefined)
    return alone && verb !== undefined ? { title: alone, verb } : null
  }

  /** "In 2012, she published the novel Low Tide", "Released in 2012, Low Tide …". */
  private beforeTitle(): Said | null {
    if (!this.opens) return null
    const verb = participle.exec(this.close.slice(0, this.opens.index))?.[1]
    const found = verb === undefined ? verbBehind.exec(this.after) : /^, (?=["“\p{Lu}])/u.exec(this.after)
    const title = found ? titleFrom(this.text, this.end + found[0].length) : null
    if (!title || !found) return null
    if (verb !== undefined) return { title, verb }
    return title.isQuoted || found[2] !== undefined ? { title, verb: found[1], noun: found[2] } : null
  }

  /** Words beside title and year tell of another version, or of a prize for the work, or the year is not certain. */
  private isOfAnotherVersion({ span }: Title): boolean {
    const [from, to] = span.end <= this.at ? [span.end, this.at] : [this.end, span.start]
    const [start, end] = [Math.min(span.start, this.at), Math.max(span.end, this.end)]
    const before = /[^.;]*$/.exec(this.text.slice(Math.max(0, start - NEAR), start))?.[0] ?? ''
    const behind = /^[^.;]*/.exec(this.text.slice(end, end + NEAR))?.[0] ?? ''
    return unsure.test(this.close) || anotherVersion.test(`${before} ${this.text.slice(from, to)} ${behind}`)
  }

  /** Where the sentence begins in the words before. */
  private sentenceStart(): number {
    const breaks = Math.max(this.before.lastIndexOf('. '), this.before.lastIndexOf('; '))
    return breaks < 0 ? 0 : breaks + 2
  }
}

const shifted = ({ span, isQuoted }: Title, by: number): Title => ({ span: spanOf(span.start + by, span.end + by), isQuoted })
