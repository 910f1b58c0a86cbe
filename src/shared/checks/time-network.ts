/**
 * A simple temporal network: events on days, and statements "`to` comes at most `days` after `from`". Statements that
 * cannot all be true form a cycle whose days add up to less than nought (Dechter, Meiri and Pearl, 1991).
 */
export interface Constraint<Reason> {
  readonly from: string
  readonly to: string
  /** to − from ≤ days. */
  readonly days: number
  /** What says so; null for what everybody knows (nobody holds an office before birth). */
  readonly reason: Reason | null
}

/** More events than this are not looked at: the time taken must stay in proportion to the text. */
const mostNodes = 300
/** A shorter cycle than the first one found is looked for up to this length; longer ones explain nothing anyway. */
const longestCycle = 8

/**
 * A negative cycle of fewest steps, in order; null when the statements can all be true. Bellman–Ford tells whether there is
 * one; only then, through every event, the cheapest walk back to it of each length is looked for.
 */
export function negativeCycle<Reason>(constraints: readonly Constraint<Reason>[]): readonly Constraint<Reason>[] | null {
  const usable = constraints.filter((constraint) => Number.isFinite(constraint.days))
  const nodes = [...new Set(usable.flatMap(({ from, to }) => [from, to]))]
  if (nodes.length === 0 || nodes.length > mostNodes) return null
  let best = bellmanFord(nodes, usable)
  if (!best) return null
  for (const node of nodes) best = shortestThrough(node, usable, Math.min(best.length - 1, longestCycle)) ?? best
  return best
}

/** Any negative cycle: all events start at 0, and what still moves after as many rounds as there are events moves for ever. */
function bellmanFord<Reason>(nodes: readonly string[], constraints: readonly Constraint<Reason>[]): readonly Constraint<Reason>[] | null {
  const distance = new Map(nodes.map((node) => [node, 0]))
  const reached = new Map<string, Constraint<Reason>>()
  let moved: string | null = null
  for (let round = 0; round < nodes.length; round++) {
    moved = null
    for (const constraint of constraints) {
      const through = (distance.get(constraint.from) ?? 0) + constraint.days
      if (through >= (distance.get(constraint.to) ?? 0)) continue
      distance.set(constraint.to, through)
      reached.set(constraint.to, constraint)
      moved = constraint.to
    }
    if (moved === null) return null
  }
  return moved === null ? null : cycleFrom(moved, reached, nodes.length)
}

function cycleFrom<Reason>(start: string, reached: ReadonlyMap<string, Constraint<Reason>>, size: number): readonly Constraint<Reason>[] | null {
  let at = start
  for (let step = 0; step < size; step++) at = reached.get(at)?.from ?? at
  const cycle: Constraint<Reason>[] = []
  let here = at
  do {
    const constraint = reached.get(here)
    if (!constraint) return null
    cycle.unshift(constraint)
    here = constraint.from
  } while (here !== at && cycle.length <= size)
  return here === at ? cycle : null
}

interface Walk<Reason> { readonly days: number; readonly last: Constraint<Reason>; readonly before: Walk<Reason> | null }

/** The negative closed walk through `node` with the fewest steps, up to `most`; the shortest of all nodes' is a cycle. */
function shortestThrough<Reason>(node: string, constraints: readonly Constraint<Reason>[], most: number): readonly Constraint<Reason>[] | null {
  let walks = new Map<string, Walk<Reason> | null>([[node, null]])
  for (let length = 1; length <= most; length++) {
    const next = new Map<string, Walk<Reason> | null>()
    for (const constraint of constraints) {
      if (!walks.has(constraint.from)) continue
      const before = walks.get(constraint.from) ?? null
      const days = (before?.days ?? 0) + constraint.days
      const known = next.get(constraint.to)
      if (!known || days < known.days) next.set(constraint.to, { days, last: constraint, before })
    }
    const back = next.get(node)
    if (back && back.days < 0) return steps(back)
    walks = next
  }
  return null
}

function steps<Reason>(walk: Walk<Reason>): readonly Constraint<Reason>[] {
  const found: Constraint<Reason>[] = []
  for (let at: Walk<Reason> | null = walk; at; at = at.before) found.unshift(at.last)
  return found
}
