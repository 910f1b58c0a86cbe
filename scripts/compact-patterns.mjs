// A step of the build: the engine's patterns in a form that V8 makes less code of.
import { withRanges } from './letter-ranges.mjs'
import { holdsLoop, withLoops } from './pattern-loops.mjs'

/** The plugin. Patterns are changed, and strings and templates that hold a part of one. */
export function compactPatterns() {
  return {
    name: 'compact-patterns',
    enforce: 'post',
    transform(code, id) {
      if (!/\/src\/shared\/.*(?<!\.test)\.ts$/.test(id) || !(code.includes('p{') || holdsLoop(code))) return null
      const changes = []
      look(this.parse(code), (node, tag) => {
        const text = rewritten(node, tag)
        if (text !== null) changes.push({ start: node.start, end: node.end, text })
      })
      let changed = code
      for (const { start, end, text } of changes.sort((a, b) => b.start - a.start)) changed = changed.slice(0, start) + text + changed.slice(end)
      return { code: changed, map: null } // no line moves
    },
  }
}

function rewritten(node, tag) {
  if (node.type === 'Literal' && node.regex) return holds(node.regex.pattern) ? `/${compact(node.regex.pattern)}/${node.regex.flags}` : null
  if (node.type === 'Literal' && typeof node.value === 'string') return holds(node.value) ? JSON.stringify(compact(node.value)) : null
  if (node.type !== 'TemplateElement') return null
  if (tag === 'raw') return holds(node.value.raw) ? compact(node.value.raw) : null
  const { cooked } = node.value
  return cooked !== null && holds(cooked) ? compact(cooked).replace(/[\\`]|\$\{/g, '\\$&') : null
}

const holdsProperty = (source) => source.includes('\\p{')
const holds = (source) => holdsProperty(source) || holdsLoop(source)
const compact = (source) => withLoops(holdsProperty(source) ? withRanges(source) : source)

/** Calls `visit` with each node, and with the name of the tag of the template it is in. */
function look(node, visit, tag = null) {
  if (Array.isArray(node)) for (const one of node) look(one, visit, tag)
  else if (node !== null && typeof node === 'object' && typeof node.type === 'string') {
    visit(node, tag)
    if (node.type === 'TaggedTemplateExpression') {
      look(node.quasi.quasis, visit, node.tag.property?.name ?? null)
      look([node.tag, node.quasi.expressions], visit)
    } else for (const value of Object.values(node)) look(value, visit)
  }
}
