import fc from 'fast-check'
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
  it('gives the shortest one even when it shares no event with the first', () => {
    const long = ['a', 'b', 'c', 'd', 'e'].map((name, index, all) => atMost(name, all[(index + 1) % all.length] ?? '', -1))
    expect(negativeCycle([...long, atMost('x', 'y', 3), atMost('y', 'x', -4)])?.map(({ reason }) => reason).sort()).toEqual(['x->y', 'y->x'])
  })
  it('leaves open ends alone', () => {
    expect(negativeCycle([atMost('a', 'b', Infinity), atMost('b', 'a', -1000)])).toBeNull()
  })
})

const events = ['a', 'b', 'c', 'd', 'e']
const event = fc.constantFrom(...events)
const networks = fc.array(fc.tuple(event, event, fc.integer({ min: -6, max: 9 })).map(([from, to, days]) => atMost(from, to, days)), { maxLength: 11 })

describe('negativeCycle, against a search through everything', () => {
  it('finds a cycle exactly when no days can be given to the events', () => {
    fc.assert(fc.property(networks, (constraints) => {
      const days = solution(constraints)
      expect(negativeCycle(constraints) === null).toBe(days !== null)
      for (const { from, to, days: most } of days ? constraints : []) expect((days?.get(to) ?? NaN) - (days?.get(from) ?? NaN)).toBeLessThanOrEqual(most)
    }))
  })
  it('gives a closed chain of its own statements that adds up to less than nought', () => {
    fc.assert(fc.property(networks, (constraints) => {
      const cycle = negativeCycle(constraints) ?? []
      cycle.forEach((step, index) => {
        expect(constraints).toContain(step)
        expect(step.to).toBe(cycle[(index + 1) % cycle.length]?.from)
      })
      if (cycle.length > 0) expect(sum(cycle)).toBeLessThan(0)
    }))
  })
  it('gives one of the fewest steps, with no event twice', () => {
    fc.assert(fc.property(networks, (constraints) => {
      const cycle = negativeCycle(constraints)
      if (!cycle) return
      expect(cycle.length).toBe(Math.min(...simpleCycles(constraints).filter((each) => sum(each) < 0).map((each) => each.length)))
      expect(new Set(cycle.map(({ from }) => from)).size).toBe(cycle.length)
    }))
  })
  it('becomes free of contradiction when a statement of every cycle is taken back', () => {
    fc.assert(fc.property(networks, (constraints) => {
      let left: readonly Constraint<string>[] = constraints
      for (let cycle = negativeCycle(left); cycle; cycle = negativeCycle(left)) {
        const [first] = cycle
        left = left.filter((constraint) => constraint !== first)
      }
      expect(solution(left)).not.toBeNull()
    }))
  })
})

const sum = (steps: readonly Constraint<string>[]): number => steps.reduce((total, { days }) => total + days, 0)

/** Days that make every statement true, by the closure of all shortest paths; null when there are none. */
function solution(constraints: readonly Constraint<string>[]): ReadonlyMap<string, number> | null {
  const least = new Map(events.map((from) => [from, new Map(events.map((to) => [to, from === to ? 0 : Infinity]))]))
  const at = (from: string, to: string): number => least.get(from)?.get(to) ?? Infinity
  for (const { from, to, days } of constraints) least.get(from)?.set(to, Math.min(at(from, to), days))
  for (const by of events) for (const from of events) for (const to of events) least.get(from)?.set(to, Math.min(at(from, to), at(from, by) + at(by, to)))
  if (events.some((each) => at(each, each) < 0)) return null
  return new Map(events.map((to) => [to, Math.min(...events.map((from) => at(from, to)))]))
}

/** Every cycle that passes no event twice, by walking all ways. */
function simpleCycles(constraints: readonly Constraint<string>[]): readonly (readonly Constraint<string>[])[] {
  const cycles: (readonly Constraint<string>[])[] = []
  const walk = (path: readonly Constraint<string>[], start: string, here: string): void => {
    for (const step of constraints.filter(({ from }) => from === here)) {
      if (step.to === start) cycles.push([...path, step])
      else if (!path.some(({ from }) => from === step.to) && step.to !== here) walk([...path, step], start, step.to)
    }
  }
  for (const start of events) walk([], start, start)
  return cycles
}
