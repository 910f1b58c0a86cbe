import type { Document } from '../../document/document'
import { shiftSpan, sliceSpan, type Span } from '../../text/span'
import { lastFrom } from '../block-at'
import type { Found } from '../block-scan'
import { defineCheck, type CheckContext } from '../check'
import type { Fix } from '../finding'
import { quote } from '../wording'
import { datedWorks, type DatedWork } from './dated-works'
import { isBeside, kindListed } from './work-lists'
import { keyOf } from './work-titles'
import { mayBeOne, type WorkKind } from './work-words'

/** Years farther apart are those of two works more often than of one: between works that are called so, and where one is only a title. */
const farthest = 10
const farthestOfTitles = 3
/** A work that was written so long before it came out is worth a look. */
const longInMaking = 3
/** How near to the making, in its paragraph, a text tells when the work came out. */
const soon = 160
/** A title told more often is not compared with all its like. */
const mostAlike = 50

export const workDatedTwice = defineCheck({
  id: 'career/work-dated-twice',
  summary: 'Two places give a book, film, album or other work different years.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run(context) {
    const said = new Set<Span>()
    for (const [key, alike] of byKey(datedWorks(context.document))) {
      if (alike.length > 1 && alike.length <= mostAlike && yearsOf(alike.map(({ item }) => item)).size > 1) compare(key, toldWorks(alike, context.document), said, context)
    }
  },
})

interface Told extends DatedWork {
  readonly at: number
  readonly kind: WorkKind | null
  /** In a list of works, or called one. */
  readonly isWork: boolean
}

function byKey(found: readonly Found<DatedWork>[]): ReadonlyMap<string, readonly Found<DatedWork>[]> {
  const groups = new Map<string, Found<DatedWork>[]>()
  for (const one of found) for (const key of one.item.keys) {
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}

/** Those that the text tells as works of somebody, or that may be such. */
function toldWorks(found: readonly Found<DatedWork>[], document: Document): readonly Told[] {
  const subject = keyOf(document.title?.title ?? '')
  return found.flatMap(({ item, at }): readonly Told[] => {
    const headings = document.sections[lastFrom(document.sections, at)]?.path.map(({ title }) => title) ?? []
    const listed = item.isListed ? kindListed(headings) : undefined
    // What is called like the subject may be the subject.
    if (isBeside(headings, item.isInItem) || (item.isListed && listed === undefined) || item.keys.some((key) => subject.includes(key))) return []
    const owner = item.owner !== null && subject.split(' ').includes(item.owner) ? null : item.owner
    return [{ ...item, owner, at, kind: item.kind ?? listed ?? null, isWork: item.isNamed || listed !== undefined }]
  })
}

function compare(key: string, alike: readonly Told[], said: Set<Span>, context: CheckContext): void {
  // What has three years comes again and again; a list that has both tells of two.
  if (yearsOf(alike).size !== 2 || yearsOf(alike.filter(({ isInItem }) => isInItem)).size > 1) return
  for (const [index, one] of alike.entries()) {
    const other = alike.slice(0, index).find((earlier) => isOneWork(key, one, earlier) && !isToldLater(one, earlier, context.document))
    if (!other) continue
    if (!said.has(one.yearSpan)) say(context, one, other)
    said.add(one.yearSpan)
    return
  }
}

const yearsOf = (works: readonly DatedWork[]): ReadonlySet<number> => new Set(works.map(({ year }) => year))

/** Whether two years are of one thing that befell one work. */
function isOneWork(key: string, one: Told, other: Told): boolean {
  const apart = Math.abs(one.year - other.year)
  if (apart === 0 || one.at === other.at || !mayBeOne(one.kind, other.kind) || !isOfOneOwner(one, other) || !isOneEvent(one, other)) return false
  if (one.isWork && other.isWork) return apart <= farthest
  return apart <= farthestOfTitles && (one.isWork || other.isWork || isNoName(key))
}

/** Four words, or three with a small one among them: few people and places are called so. */
const isNoName = (key: string): boolean => key.split(' ').length > 3 || / (?:of|the|and|in|on|a|to|for|with|at) /.test(key)

/** A work is written before it comes out, and is shown before or after; a bare year is taken for that in which it came out. */
function isOneEvent(one: Told, other: Told): boolean {
  if (one.event === 'shown' || other.event === 'shown') return one.event === other.event
  if (one.event !== 'made' && other.event !== 'made') return true
  if (one.event === other.event) return Math.abs(one.year - other.year) >= longInMaking
  const [made, out] = byMaking(one, other)
  return made.year > out.year || (out.event === null && out.year - made.year >= longInMaking)
}

const byMaking = (one: Told, other: Told): readonly [made: Told, out: Told] => one.event === 'made' ? [one, other] : [other, one]

/** What one person made is not what another did; a film is that of its director and of those who play in it. */
const isOfOneOwner = (one: Told, other: Told): boolean => one.owner === other.owner || [one.kind, other.kind].some((kind) => kind === 'film' || kind === 'screen')

/** Whether the text itself tells, beside the making, that the work came out in the other year. */
function isToldLater(one: Told, other: Told, { text }: Document): boolean {
  if (one.event !== 'made' && other.event !== 'made') return false
  const [made, out] = byMaking(one, other)
  const from = made.at + made.yearSpan.end
  return made.year < out.year && (text.slice(from, from + soon).split('\n', 1)[0] ?? '').includes(String(out.year))
}

function say({ document: { text }, report }: CheckContext, one: Told, other: Told): void {
  const [here, there] = [shiftSpan(one.yearSpan, one.at), shiftSpan(other.yearSpan, other.at)]
  report({
    span: here, edtf: String(one.year),
    message: `${quote(text, shiftSpan(one.title.span, one.at))} is dated ${one.year} here and ${other.year} in another place.`,
    because: [{ span: there, note: 'the other year of the work', edtf: String(other.year) }],
    fixes: [fix('this', here, sliceSpan(text, there)), fix('the other', there, sliceSpan(text, here))],
  })
}

const fix = (which: string, { start, end }: Span, newText: string): Fix => ({ title: `Change ${which} to ${newText}`, safety: 'choice', edits: [{ start, end, newText }] })
