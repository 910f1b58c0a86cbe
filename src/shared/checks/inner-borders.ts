import { endOf } from '../temporal/bounds'
import type { Timex } from '../temporal/timex'
import type { TermClash } from './term-clash'
import { daysApart, type TermEdge } from './term-edges'
import { timexesWithin } from './timexes-within'

/** So many terms may follow each other in one sentence. */
const MOST_TERMS = 8

/**
 * "Mayor from 1940 to 1943 and again from 1943 to 1946", where the record has one term from 1940 to 1946: within what the record
 * counts as one, the text tells of several that follow each other without a gap, and the last ends where the record does.
 */
export function isInnerBorder({ said, record }: TermClash, timexes: readonly Timex[]): boolean {
  if (said.claim.when?.kind !== 'interval') return false
  const spans = timexesWithin(timexes, said.claim.context).filter(({ when, span }) => when?.kind === 'interval' && span.start !== said.claim.timex?.span.start)
  const [near, far] = said.side === 'end' ? ['from', 'to'] as const : ['to', 'from'] as const
  let border: TermEdge['when'] | null = said.when
  for (let left = Math.min(MOST_TERMS, spans.length); left > 0 && border; left--) {
    const at: TermEdge['when'] = border
    const next: Timex | undefined = spans.find(({ when }) => { const edge = when && endOf(when, near); return edge && daysApart(edge, at) <= 1 && edge.precision === at.precision })
    border = next?.when ? endOf(next.when, far) : null
    if (border && daysApart(border, record.when) === 0) return true
  }
  return false
}
