import { spanOf, type Span } from '../../text/span'
import type { Block, Document, Entry, Heading, InfoRecord, Section } from '../document'
import { bareEntryAt, entryAt, isFamiliarKey, looksDated, type KeyMemory } from '../entry'
import { skipBlank, skipBlankUnits, type Line } from '../line'
import { headingAt } from './headings'

/** Makes a block with its sentences. A parameter so that the structure can be read without them. Called in reading order. */
export type BlockOf = (kind: Block['kind'], span: Span) => Block

/**
 * Reads our plain format: "= Name =", a name line, "- Key: value" lines (the record; also without the dash where they are plainly one), the lead, "== Heading ==" to six
 * levels (both also in Markdown, "# Name"), one line a paragraph, list items. Any string is accepted; every unit of text that is not blank ends up in one
 * node. Linear in the text.
 */
export function readPlain(text: string, blockOf: BlockOf): Document {
  const opening = readOpening(text)
  return {
    text,
    title: opening.title,
    record: opening.record,
    sections: readSections(text, opening.end, blockOf),
  }
}

interface Opening {
  readonly title: Heading | null
  readonly record: InfoRecord | null
  /** Where the lead begins to be looked for. */
  readonly end: number
}

/** Lines between title and first entry: a name, an honorific, a caption. More than that is prose. */
const MAX_PREFACE_LINES = 4
const MAX_PREFACE_LENGTH = 100

function readOpening(text: string): Opening {
  let line = skipBlank(text, 0)
  const title = line === null ? null : headingAt(text, line, 1)
  if (line !== null && title !== null) line = skipBlank(text, line.end)
  const end = title === null ? 0 : title.span.end
  const preface: Line[] = []
  let captioned = false
  while (line !== null && preface.length <= MAX_PREFACE_LINES) {
    const entry = entryAt(text, line, new Map())
    if (entry !== null) {
      if (looksDated(entry)) break
      const record = readRecord(text, entry, preface, title)
      if (captioned && !record.entries.some(isFamiliarKey)) break
      return titleBelow(text, { title, record, end: record.span.end })
    }
    const bare = bareRecordAt(text, line)
    if (bare !== null) {
      const record = readRecord(text, bare, preface, title, bareEntry)
      return titleBelow(text, { title, record, end: record.span.end })
    }
    if (headingAt(text, line) !== null) {
      if (captioned) break
      captioned = true
    } else if (!canStandAboveRecord(text, line, title)) break
    preface.push(line)
    line = skipBlank(text, line.end)
  }
  return { title, record: null, end }
}

/** Reads a line as an entry of a record; `isAmongEntries`: the line before is one. */
type EntryReader = (text: string, line: Line, keys: KeyMemory, isAmongEntries?: boolean) => Entry | null

/** Without a mark nothing but a line right below another entry, or one with a usual key, goes on with the record. */
const bareEntry: EntryReader = (text, line, keys, isAmongEntries = false) => {
  const entry = bareEntryAt(text, line, keys)
  return entry !== null && (isAmongEntries || isFamiliarKey(entry)) ? entry : null
}

/** Lines "Key: value" without a mark are a record only together: so many in a row, most of them with keys a record of a person has. */
const FEWEST_BARE_ENTRIES = 3

/** The first entry of a record whose lines have no mark; null where the lines are prose. */
function bareRecordAt(text: string, first: Line): Entry | null {
  const keys: KeyMemory = new Map()
  const opening = bareEntryAt(text, first, keys)
  if (opening === null || looksDated(opening)) return null
  let count = 0
  let familiar = 0
  for (let line: Line | null = first; line !== null && count < 12;) {
    const entry = bareEntryAt(text, line, keys)
    if (entry === null) break
    count++
    if (isFamiliarKey(entry)) familiar++
    const below = skipBlank(text, line.end)
    line = below !== null && breaksBetween(text, line.end, below.start) === 1 ? below : null
  }
  return count >= FEWEST_BARE_ENTRIES && familiar >= FEWEST_BARE_ENTRIES && familiar * 2 >= count ? opening : null
}

/** A record may stand above the title; then the title is the next thing in the text. */
function titleBelow(text: string, opening: Opening): Opening {
  if (opening.title !== null) return opening
  const line = skipBlank(text, opening.end)
  const title = line === null ? null : headingAt(text, line, 1)
  return title === null ? opening : { ...opening, title, end: title.span.end }
}

function canStandAboveRecord(text: string, line: Line, title: Heading | null): boolean {
  const length = line.end - line.start
  if (title !== null && length === title.title.length && text.startsWith(title.title, line.start)) return true
  if (length > MAX_PREFACE_LENGTH || itemStart(text, line) !== line.start) return false
  // "Sammy Quill, Jr." is a name; "He won three prizes." is prose.
  return !/(?:[!?;:]|[^.\s]{4}\.)$/u.test(text.slice(line.start, line.end))
}

function readRecord(text: string, first: Entry, preface: readonly Line[], title: Heading | null, read: EntryReader = entryAt): InfoRecord {
  const keys: KeyMemory = new Map()
  const entries: Entry[] = []
  let last = first
  for (let entry: Entry | null = first; entry !== null; entry = nextEntry(text, entry, keys, read)) {
    entries.push(entry)
    last = entry
  }
  const span = spanOf(preface[0]?.start ?? first.span.start, last.span.end)
  return { span, nameSpan: nameLine(text, preface, title), entries }
}

/** The preface line that equals the title, else the one right above the first entry; never a heading. */
function nameLine(text: string, preface: readonly Line[], title: Heading | null): Span | null {
  const names = preface.filter((line) => headingAt(text, line) === null)
  const chosen = names.find((line) => text.slice(line.start, line.end) === title?.title) ?? names.at(-1)
  return chosen ?? null
}

/** A line longer than this between two entries is prose, not an entry that somebody is just typing. */
const MAX_STRAY_LENGTH = 80

/**
 * The next entry of the record, null where the record ends. One short line that is no entry does not end it when an entry
 * follows directly: it is an entry being typed, and the offices below it must not vanish at that key press.
 */
function nextEntry(text: string, previous: Entry, keys: KeyMemory, read: EntryReader): Entry | null {
  const line = skipBlank(text, previous.span.end)
  if (line === null) return null
  const isAdjacent = breaksBetween(text, previous.span.end, line.start) === 1
  const entry = read(text, line, keys, isAdjacent)
  if (entry !== null) return isAdjacent || !looksDated(entry) ? entry : null
  if (!isAdjacent || line.end - line.start > MAX_STRAY_LENGTH || headingAt(text, line) !== null) return null
  const below = skipBlank(text, line.end)
  if (below === null || breaksBetween(text, line.end, below.start) > 1) return null
  const follower = read(text, below, keys)
  return follower !== null && !looksDated(follower) ? strayEntry(text, line) : null
}

/** Line breaks in a stretch of blanks, counted up to two: 1 means the very next line. */
function breaksBetween(text: string, start: number, end: number): number {
  const first = text.indexOf('\n', start)
  if (first < 0 || first >= end) return 0
  const second = text.indexOf('\n', first + 1)
  return second < 0 || second >= end ? 1 : 2
}

/** A line of the record without a key: all of it is value. */
function strayEntry(text: string, line: Line): Entry {
  const start = itemStart(text, line)
  const valueSpan = spanOf(start, line.end)
  return {
    span: line, keySpan: spanOf(start, start), valueSpan,
    key: '', base: '', number: null, value: text.slice(start, line.end),
  }
}

interface OpenSection {
  readonly start: number
  readonly heading: Heading | null
  readonly path: readonly Heading[]
  readonly blocks: Block[]
}

function readSections(text: string, from: number, blockOf: BlockOf): Section[] {
  const sections: Section[] = []
  let open: OpenSection = { start: from, heading: null, path: [], blocks: [] }
  for (let line = skipBlank(text, from); line !== null; line = skipBlank(text, line.end)) {
    const heading = headingAt(text, line)
    if (heading === null) {
      open.blocks.push(blockAt(text, line, blockOf))
      continue
    }
    sections.push(closeSection(open))
    open = { start: line.start, heading, path: pathTo(heading, open.path), blocks: [] }
  }
  sections.push(closeSection(open))
  return sections
}

function closeSection({ start, heading, path, blocks }: OpenSection): Section {
  const first = heading === null ? blocks[0]?.span.start ?? start : start
  const end = blocks.at(-1)?.span.end ?? heading?.span.end ?? start
  return { span: spanOf(first, end), heading, path, blocks }
}

function pathTo(heading: Heading, above: readonly Heading[]): Heading[] {
  if (above.length === 0) return [heading]
  return [...above.filter((one) => one.level < heading.level), heading]
}

function blockAt(text: string, line: Line, blockOf: BlockOf): Block {
  const start = itemStart(text, line)
  return start === line.start ? blockOf('paragraph', line) : blockOf('item', spanOf(start, line.end))
}

const DASH = 0x2d
const BULLET = 0x2022
const DEEPEST_ITEM = 6

/** Where the words of a list item begin; the line's own start when it is no item. "**" and "##" are nested items. */
function itemStart(text: string, line: Line): number {
  const marker = text.charCodeAt(line.start)
  if (marker !== DASH && marker !== 0x2a && marker !== 0x23 && marker !== BULLET) return line.start
  let at = line.start + 1
  if (marker !== DASH) while (at < line.end && at - line.start < DEEPEST_ITEM && text.charCodeAt(at) === marker) at++
  const words = skipBlankUnits(text, at, line.end)
  return words < line.end && (words > at || marker === BULLET) ? words : line.start
}
