// Writes the three files of a new check: source, test, page. The test fails until the check is written.
// Usage: npm run new:check family/name
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const id = process.argv[2] ?? ''
if (!/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) stop(`"${id}" is no name of a check. Write family/name in small letters and dashes: npm run new:check offices/term-too-long`)
const [family, name] = id.split('/')
const constant = name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())

const source = `import { defineCheck } from '../check'

/**
 * FIND, then SAY, then FIX: keep the three steps in functions of their own.
 * The check sees only its context. It compares claims (what the text asserts), not words: a claim knows its guards,
 * whose doing it tells, its office and its evidence. Unsure means silent.
 */
export const ${constant} = defineCheck({
  id: '${id}',
  // One sentence for the list of checks: what it finds.
  summary: 'TODO',
  // contradiction: cannot both be true, certainly. doubt: implausible or perhaps. gap: one side is silent. style: form only.
  severity: 'doubt',
  since: '0.1.0',
  // The published rule, for style checks only ("MOS:DATEUNIFY").
  authority: null,
  run({ claims, report }) {
    void claims
    void report
    // for (const clash of findClashes(claims)) report({
    //   span: clash.claim.evidence,             // the place that is likelier wrong; never search for the words again
    //   message: '…',                           // WHAT is wrong, quoting the text
    //   because: [{ span: clash.other.evidence, note: '…' }],   // WHY: every place that proves it
    //   fixes: [],                              // one for either side where one exists; the title says what to DO
    // })
  },
})
`

const test = `import { checkTester } from '../../../testing/check-tester'
import { ${constant} } from './${name}'

// People and sentences are invented. Each mark is the place of one finding; \`because\` quotes the places that prove it.
checkTester(${constant}, {
  valid: [
    'Orla Venn (born 3 May 1950) is a surveyor.',
  ],
  invalid: [
    { text: 'TODO: a text with ⟦the wrong place⟧ and the place that proves it.', because: ['the place that proves it'] },
  ],
  mutations: [
    // { text: 'A silent text until ⟦21 May 1993⟧.', to: ['24 May 1993'] },
  ],
})
`

const page = `# ${id}

TODO: the summary, as in the source.

## What it finds

TODO

## Why it matters

TODO

## Examples

\`\`\`bad
TODO: a text that is reported
\`\`\`

\`\`\`good
Orla Venn (born 3 May 1950) is a surveyor.
\`\`\`

## When it is silent

TODO: every guard, and why.

## Settings

Severity: doubt. No threshold.
`

const registryPath = join(root, 'src/shared/checks/registry.ts')
const registered = readFileSync(registryPath, 'utf8')
const families = [...registered.slice(registered.indexOf('export const registry')).matchAll(/^ {2}\/\/ ([a-z]+)$/gm)].map((match) => match[1])
if (!families.includes(family)) stop(`"${family}" is no family of checks; nothing was written. The families are ${families.join(', ')}. A new one begins with a line "  // ${family}" in src/shared/checks/registry.ts.`)

const files = [[`src/shared/checks/${id}.ts`, source], [`src/shared/checks/${id}.test.ts`, test], [`docs/checks/${id}.md`, page]]
const taken = files.map(([path]) => path).filter((path) => existsSync(join(root, path)))
if (taken.length > 0) stop(`Already there: ${taken.join(', ')}. A check is never overwritten; choose another name.`)
for (const [path, text] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  console.log(`wrote ${path}`)
}
register()

/** One import line and one list line, each at the end of its family. */
function register() {
  const lines = registered.split('\n')
  const heading = lines.indexOf(`  // ${family}`, lines.findIndex((line) => line.startsWith('export const registry')))
  let end = heading + 1
  while (/^ {2}[a-zA-Z]/.test(lines[end])) end++
  lines.splice(end, 0, `  ${constant},`)
  const firstImport = lines.findIndex((line) => line.startsWith('import'))
  lines.splice(firstImport + 1, 0, `import { ${constant} } from './${id}'`)
  writeFileSync(registryPath, lines.join('\n'))
  console.log('added it to src/shared/checks/registry.ts')
  console.log(`next: write docs/checks/${id}.md, then the cases, then the check; npx vitest run src/shared/checks/${family}/${name}`)
}

function stop(message) {
  console.error(message)
  process.exit(2)
}
