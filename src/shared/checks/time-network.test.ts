import { describe, expect, it } from 'vitest'
import { negativeCycle, type Constraint } from './time-network'

const atMost = (from: string, to: string, days: number): Constraint<string> => ({ from, to, days, reason: `${from}->${to}` })

describe('negativeCycle', () => {
  it('finds nothing in statements that can all be true', () => {
    expect(negativeCycle([atMost('birth', 'start', 10), atMost('start', 'birth', -5), atMost('start', 'end', 3)])).toBeNull()
    expect(negativeCycle([])).toBeNull()
  })
  it('finds two statements that exclude each other', () => {
    const cycle = negativeCycle([atMost('a', 'b', 4), atMost('b', 'a', -5)])
    expect(cycle?.map(({ reason }) => reason).sort()).toEqual(['a->b', 'b->a'])
  })
  it('gives the shortest of several cycles', () => {
    const cycle = negativeCycle([atMost('a', 'b', -1), atMost('b', 'c', -1), atMost('c', 'a', 1), atMost('c', 'd', 1), atMost('d', 'a', 0), atMost('b', 'a', 0)])
    expect(cycle).toHaveLength(2)
  })
  it('leaves open ends alone', () => {
    expect(negativeCycle([atMost('a', 'b', Infinity), atMost('b', 'a', -1000)])).toBeNull()
  })
  it('agrees with a search through all cycles on small random networks', () => {
    let seed = 7
    const random = (below: number): number => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % below }
    for (let round = 0; round < 300; round++) {
      const constraints = Array.from({ length: 7 }, () => atMost('abcd'[random(4)] ?? 'a', 'abcd'[random(4)] ?? 'b', random(12) - 5))
      const cycle = negativeCycle(constraints)
      expect(cycle === null).toBe(!hasNegativeCycle(constraints))
      if (!cycle) continue
      expect(cycle.reduce((sum, { days }) => sum + days, 0)).toBeLessThan(0)
      cycle.forEach((step, index) => expect(step.to).toBe(cycle[(index + 1) % cycle.length]?.from))
    }
  })
})

/** Floyd–Warshall, as an independent oracle. */
function hasNegativeCycle(constraints: readonly Constraint<string>[]): boolean {
  const names = ['a', 'b', 'c', 'd']
  const least = names.map((from) => names.map((to) => Math.min(from === to ? 0 : Infinity, ...constraints.filter((c) => c.from === from && c.to === to).map((c) => c.days))))
  for (const [k] of names.entries()) for (const [i] of names.entries()) for (const [j] of names.entries()) {
    const row = least[i]
    if (row) row[j] = Math.min(row[j] ?? Infinity, (row[k] ?? Infinity) + (least[k]?.[j] ?? Infinity))
  }
  return names.some((_, i) => (least[i]?.[i] ?? 0) < 0)
}
