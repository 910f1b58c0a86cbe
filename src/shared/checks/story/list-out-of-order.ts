import type { Block, Section } from '../../document/document'
import type { Timex } from '../../temporal/timex'
import type { Span } from '../../text/span'
import { defineCheck } from '../check'
import { firstTimexWithin } from '../timexes-within'
import { quote } from '../wording'

/** Fewer dated items show no order that one of them could break. */
const fewest = 5

interface Item {
  readonly timex: Timex
  readonly earliest: number
  readonly latest: number
}

export const listOutOfOrder = defineCheck({
  id: 'story/list-out-of-order',
  summary: 'One item stands out of order in a list sorted by date.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ document, timexes, report }) {
    for (const section of document.sections) {
      for (const list of listsOf(section)) {
        if (list.length < fewest) continue
        const items = list.map((block) => leadingDate(block.span, timexes)).filter((item) => item !== null)
        const wrong = items.length === list.length ? misplaced(items) : null
        if (!wrong) continue
        report({
          span: wrong.item.timex.span, ...(wrong.item.timex.when ? { edtf: wrong.item.timex.when.edtf } : {}),
          message: `${quote(document.text, wrong.item.timex.span)} stands out of order in a list sorted by date.`,
          because: wrong.neighbours.map((item) => ({ span: item.timex.span, note: `Its neighbour is dated ${document.text.slice(item.timex.span.start, item.timex.span.end)}.`, ...(item.timex.when ? { edtf: item.timex.when.edtf } : {}) })),
        })
      }
    }
  },
})

/** Runs of list items that stand together. */
function listsOf(section: Section): readonly (readonly Block[])[] {
  const lists: Block[][] = []
  let open: Block[] | null = null
  for (const block of section.blocks) {
    if (block.kind !== 'item') open = null
    else if (open) open.push(block)
    else lists.push((open = [block]))
  }
  return lists
}

/** The date an item opens with. */
function leadingDate(span: Span, timexes: readonly Timex[]): Item | null {
  const timex = firstTimexWithin(timexes, span)
  if (!timex?.when || timex.span.start > span.start + 2 || timex.when.approximate || timex.basis !== 'explicit') return null
  const bounds = timex.when.kind === 'interval' ? timex.when.from : timex.when.bounds
  return Number.isFinite(bounds.earliest) ? { timex, earliest: bounds.earliest, latest: bounds.latest } : null
}

interface Misplaced { readonly item: Item; readonly neighbours: readonly Item[] }

/** The one item without which the list is in order; null when it is in order or more are out of it. */
function misplaced(items: readonly Item[]): Misplaced | null {
  for (const sorted of [inOrder, inReverse]) {
    if (sorted(items)) return null
    if (breaks(items, sorted) > 2) continue
    const candidates = items.map((item, index) => ({ item, index })).filter(({ index }) => sorted([...items.slice(0, index), ...items.slice(index + 1)]))
    const [only] = candidates
    if (!only || candidates.length > 2) continue
    const chosen = candidates.length === 1 ? only : candidates[1] ?? only
    if (sorted(items.map((item) => (item === chosen.item ? atEnd(item) : item)))) return null
    return { item: chosen.item, neighbours: [items[chosen.index - 1], items[chosen.index + 1]].filter((item) => item !== undefined) }
  }
  return null
}

/** A stretch may stand where it begins, or where it ends. */
const atEnd = (item: Item): Item => (item.timex.when?.kind === 'interval' ? { ...item, ...item.timex.when.to } : item)

const inOrder = (items: readonly Item[]): boolean => items.every((item, index) => index === 0 || (items[index - 1]?.earliest ?? 0) <= item.latest)
const inReverse = (items: readonly Item[]): boolean => items.every((item, index) => index === 0 || (items[index - 1]?.latest ?? 0) >= item.earliest)

/** How often two neighbours are out of order; one misplaced item breaks at most two pairs, so long lists cost little. */
const breaks = (items: readonly Item[], sorted: (pair: readonly Item[]) => boolean): number =>
  items.filter((item, index) => { const before = items[index - 1]; return before !== undefined && !sorted([before, item]) }).length
