// A step of the build: writes \p{L}, \p{Lu}, \p{Ll}, \p{M} and \p{N} in the engine's patterns as ranges (docs/adr/0011).
// V8 asks Unicode's tables for each of them anew, in nine hundred patterns, and makes of each several hundred ranges.

/** Where the ranges are exactly Unicode's: Latin, its marks, Greek, Cyrillic, Armenian; phonetic and further Latin letters. */
export const EXACT = [[0x00, 0x58f], [0x1d00, 0x1fff], [0x2c60, 0x2c7f], [0xa720, 0xa7ff]]

/** Elsewhere: all letters of the first plane, with the marks, figures and rarer signs among them; the large and small ones, marks and figures that may be met. Written as in a pattern. */
const BEYOND = {
  L: String.raw`\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4-\u05f2\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06ff\u0710-\u0963\u0971-\u0de5\u0df0-\u0e4e\u0e5a-\u0ecf\u0eda-\u167f\u1681-\u1cff\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124-\u214e\u2183\u2184\u2c00-\u2c5f\u2c80-\u2de0\u2e2f\u3005-\u3007\u3031-\u3035\u303b\u303c\u3041-\u30fa\u30fc-\ua4fd\ua500-\ua60c\ua610-\ua61f\ua62a-\ua71f\ua800-\ud7ff\uf900-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`,
  Lu: String.raw`\u10a0-\u10cd\u2c00-\u2c2f\uff21-\uff3a`,
  Ll: String.raw`\u2c30-\u2c5f\ufb00-\ufb17\uff41-\uff5a`,
  M: String.raw`\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u20d0-\u20f0\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f`,
  N: String.raw`\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u3007\uff10-\uff19`,
}

function exactly(pattern) {
  let written = ''
  const has = (unit) => pattern.test(String.fromCharCode(unit))
  for (const [first, last] of EXACT) {
    for (let unit = first; unit <= last; unit++) {
      if (!has(unit)) continue
      const from = unit
      while (unit < last && has(unit + 1)) unit++
      written += from === unit ? sign(from) : `${sign(from)}-${sign(unit)}`
    }
  }
  return written
}

/** Marks are escaped, as they would join what stands before them. */
const sign = (unit) => (/\p{M}/u.test(String.fromCharCode(unit)) ? `\\u${unit.toString(16).padStart(4, '0')}` : String.fromCharCode(unit))

const ranges = new Map(Object.entries(BEYOND).map(([property, beyond]) => [property, exactly(new RegExp(`\\p{${property}}`, 'u')) + beyond]))

/** The ranges that stand for a property, as they are written inside a class. */
export const rangesOf = (property) => ranges.get(property)

/** A pattern, or a part of one, with ranges for properties. A class must not be split over parts: then nobody knows what stands inside it. */
export function withRanges(source) {
  let written = ''
  let isInClass = false
  const split = () => new Error(`A class with properties is split over parts of a pattern: ${source}`)
  for (let at = 0; at < source.length; at++) {
    const [property, name] = /^\\p\{(\w+)\}/.exec(source.slice(at, at + 8)) ?? []
    const known = name === undefined ? undefined : ranges.get(name)
    if (known !== undefined) {
      written += isInClass ? known : `[${known}]`
      at += property.length - 1
      continue
    }
    if (source[at] === '\\') written += source[at++]
    else if (source[at] === '[') isInClass = true
    else if (source[at] === ']') {
      if (!isInClass) throw split()
      isInClass = false
    }
    written += source[at] ?? ''
  }
  if (isInClass) throw split()
  return written
}

/** The plugin. Patterns are changed, and strings and templates that hold a part of one. */
export function letterRanges() {
  return {
    name: 'letter-ranges',
    enforce: 'post',
    transform(code, id) {
      if (!/\/src\/shared\/.*(?<!\.test)\.ts$/.test(id) || !code.includes('p{')) return null
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
  if (node.type === 'Literal' && node.regex) return holds(node.regex.pattern) ? `/${withRanges(node.regex.pattern)}/${node.regex.flags}` : null
  if (node.type === 'Literal' && typeof node.value === 'string') return holds(node.value) ? JSON.stringify(withRanges(node.value)) : null
  if (node.type !== 'TemplateElement') return null
  if (tag === 'raw') return holds(node.value.raw) ? withRanges(node.value.raw) : null
  const { cooked } = node.value
  return cooked !== null && holds(cooked) ? withRanges(cooked).replace(/[\\`]|\$\{/g, '\\$&') : null
}

const holds = (source) => source.includes('\\p{')

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
