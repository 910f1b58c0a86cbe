import { spanOf, type Span } from '../../text/span'
import { blockScanner } from '../block-scan'
import { anotherVersion, beside, elsewhere, noWork, otherThing, partOf } from './other-works'
import { doerBefore, doerBehind, ownerOf } from './work-owners'
import { keysOf, titleFrom, titleUpTo, type Title } from './work-titles'
import { eventOfVerb, kindOfNoun, kindOfPlural, workNoun, workVerb, type WorkEvent, type WorkKind } from './work-words'

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
  /** Whose the words beside it say it is. */
  readonly owner: string | null
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
const firstVerb = new RegExp(`\\b(${workVerb})\\b`)
const nouns = new RegExp(`\\b${workNoun}\\b`)
const nounAndTitle = new RegExp(`\\b(${workNoun}),? ${called}(?=["“‘\\p{Lu}])`, 'gu')
const nounBeforeTitle = new RegExp(`\\b(${workNoun}),? ${called}["“‘]?$`, 'u')
const nounBehind = new RegExp(`^(?: (?!(?:and|or|the|an?|his|her|its|their|this|that)\\b)[\\p{L}’'-]+){0,3}? (${workNoun}),? ${called}(?=["“‘\\p{Lu}])`, 'u')
/** Words before a noun or title that belong to it; behind "of" or "for" something else is told. */
const ownWords = `${owner}(?:(?!(?:${beside})\\b)[\\p{Ll}-]+ ){0,4}`
const determined = /(?:\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|an?|of|in|from|and|with)|['’]s?) $/
const ownsTitle = /^['’]s (?:[\p{Ll}-]+ ){0,4}?(?=["“\p{Lu}])/u
/** Between a title and "in 2012". */
const wasDone = new RegExp(`^["”’]?,?(?: (?:which|that))?(?: (?:was|were|and))?(?: (?:first|finally|also|\\p{Ll}+ly))? (${workVerb})(?: (?:by|on|through|via|with|at) [^.;,]{1,40}?)?,? $`, 'u')
const wasDoneAtEnd = new RegExp(`["”]?,? (?:was|were) (?:first |finally |\\p{Ll}+ly )?(${workVerb})(?: (?:by|on) [^.;,]{1,40})?,? $`, 'u')
const verbAndTitle = new RegExp(`\\b(${workVerb}) ${ownWords}["“]?$`, 'u')
const verbBehind = new RegExp(`^,? ([^\\d.;:]{0,60}?)\\b(${workVerb}) ${owner}(?:(?:(?!(?:${beside})\\b)[\\p{L}’'-]+,? ){0,4}?(${workNoun}),? (?:(?:with|about|on|for) [^.;,"“]{1,50}? (?=titled|entitled|called))?${called})?(?=["“\\p{Lu}])`, 'u')
/** "… the essay Upstream in 2011, the novel ": one more of those that a verb before tells. */
const oneMore = new RegExp(`\\bin \\d{4},?(?: and)? ${ownWords}$`, 'u')
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
  readonly doer?: string | null | undefined
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
    if (!said || this.isOfAnotherVersion(said)) return null
    const { title: { span, isQuoted }, verb, noun, doer, isListed = false } = said
    const keys = keysOf(this.text.slice(span.start, span.end), isQuoted).filter((key) => !noWork.test(key))
    return keys.length === 0 ? null : {
      title: said.title, keys, year: Number(this.text.slice(this.at, this.end)), yearSpan: spanOf(this.at, this.end),
      event: verb ? eventOfVerb(verb) : null, kind: noun ? kindOfNoun(noun) : kindOfPlural(this.clauseBefore(span.start)),
      owner: doer ?? ownerOf(this.clauseBefore(span.start), this.text.slice(span.start, span.end), isQuoted), isNamed: Boolean(noun) || isQuoted, isListed, isInItem: this.isItem,
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
    const doer = doerBehind(this.after.slice(behind[0].length))
    return { title, doer, verb: verbs.exec(inside)?.[0], noun: nouns.exec(inside)?.[0] ?? nounBeforeTitle.exec(this.text.slice(Math.max(0, title.span.start - 40), title.span.start))?.[1], isListed }
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
    const ahead = words.slice(0, last?.index ?? 0)
    const done = title && !partOf.test(ahead) ? wasDone.exec(words.slice(title.span.end)) : null
    if (last && title && done) return { title: shifted(title, from), noun: last[1], verb: done[1], doer: doerBehind(done[0], done[1]) }
    const active = title && /^["”’]?,? $/.test(words.slice(title.span.end)) ? verbAndTitle.exec(ahead) ?? (oneMore.test(ahead) ? firstVerb.exec(farAhead(this.text, from + ahead.length)) : null) : null
    if (last && title && active) return { title: shifted(title, from), noun: last[1], verb: active[1], doer: doerBefore(active.input.slice(0, active.index), active[1]) }
    return this.behindBareTitle(from, end)
  }

  /** "Low Tide was published in 2012", "published Low Tide in 2012". */
  private behindBareTitle(from: number, end: number): Said | null {
    const done = wasDoneAtEnd.exec(this.text.slice(from, end))
    const title = titleUpTo(this.text, done ? from + done.index + (/^["”]/.test(done[0]) ? 1 : 0) : end - 1)
    if (!title || title.span.start < from) return null
    const ahead = this.text.slice(from, title.span.start)
    if (done) return partOf.test(ahead) ? null : { title, verb: done[1], doer: doerBehind(done[0], done[1]) }
    const active = verbAndTitle.exec(ahead)
    return active && { title, verb: active[1], doer: doerBefore(ahead.slice(0, active.index), active[1]) }
  }

  /** "In 2012, she published the novel Low Tide", "Released in 2012, Low Tide …". */
  private beforeTitle(): Said | null {
    if (!this.opens) return null
    const verb = participle.exec(this.close.slice(0, this.opens.index))?.[1]
    const found = verb === undefined ? verbBehind.exec(this.after) : /^, (?=["“\p{Lu}])/u.exec(this.after)
    const title = found ? titleFrom(this.text, this.end + found[0].length) : null
    if (!title || !found || yearOfItsOwn.test(this.text.slice(title.span.end, title.span.end + CLOSE))) return null
    if (verb !== undefined) return { title, verb }
    return title.isQuoted || found[3] !== undefined ? { title, verb: found[2], noun: found[3], doer: doerBefore(found[1] ?? '', found[2]) } : null
  }

  /** The words tell of another version, of a prize for the work or of what is no work, or the year is not certain. */
  private isOfAnotherVersion({ title: { span }, verb, noun }: Said): boolean {
    const [from, to] = span.end <= this.at ? [span.end, this.at] : [this.end, span.start]
    const [start, end] = [Math.min(span.start, this.at), Math.max(span.end, this.end)]
    const before = this.clauseBefore(start)
    const between = this.text.slice(from, to)
    const behind = /^[^.;]*/.exec(this.text.slice(end, end + REACH))?.[0] ?? ''
    if (unsure.test(this.close) || anotherVersion.test(`${before.slice(-NEAR)} ${between} ${behind.slice(0, NEAR)}`)) return true
    return (verb ? elsewhere.test(`${before} ${between} ${behind}`) : false) || (noun ? false : otherThing.test(this.clauseBefore(span.start)))
  }

  /** What the sentence says before a place. */
  private clauseBefore(at: number): string {
    return this.text.slice(Math.max(0, at - REACH), at).split(/[.;]/).at(-1) ?? ''
  }

  /** Where the sentence begins in the words before. */
  private sentenceStart(): number {
    const breaks = Math.max(this.before.lastIndexOf('. '), this.before.lastIndexOf('; '))
    return breaks < 0 ? 0 : breaks + 2
  }
}

/** "After they parted in 2010, she published her novel Low Tide, in 2012": the year behind it is the work's. */
const yearOfItsOwn = new RegExp(`^["”’]?,? (?:\\(|in (?:${month} )?)(?:1[4-9]|20)\\d\\d`)

/** The sentence up to a place, from farther away than what stands beside a year. */
const farAhead = (text: string, at: number): string => text.slice(Math.max(0, at - 2 * REACH), at).split('. ').at(-1) ?? ''
const shifted = ({ span, isQuoted }: Title, by: number): Title => ({ span: spanOf(span.start + by, span.end + by), isQuoted })
