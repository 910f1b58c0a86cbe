import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Which floors a floor may import; itself always. The picture and the reasons are in docs/architecture.md. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  base: [], text: ['base'], document: ['base', 'text'], temporal: ['base', 'text'],
  claims: ['base', 'text', 'document', 'temporal'],
  checks: ['base', 'text', 'document', 'temporal', 'claims'],
  review: ['base', 'text', 'document', 'temporal', 'claims', 'checks'],
  export: ['base', 'text', 'document', 'temporal', 'claims', 'checks', 'review'],
  ipc: ['base', 'text', 'document', 'temporal', 'claims', 'checks', 'review'], commands: ['base'],
  files: ['shared'], preload: [], renderer: ['shared'], main: ['shared', 'files'], cli: ['shared', 'files'], lsp: ['shared', 'files'],
  testing: ['shared'],
}

/** The packages `shared` may use (pure ones), and on which floors; zod only where something comes in from outside. */
const SHARED_PACKAGES: Readonly<Record<string, RegExp>> = {
  zod: /^(?:ipc|review)$/, diff: /^(?:text|review|export)$/, 'csv-stringify/browser/esm/sync': /^export$/, 'fastest-levenshtein': /./,
}

interface Import {
  readonly file: string
  readonly to: string
  readonly isTypeOnly: boolean
}

const root = join(process.cwd(), 'src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => /\.tsx?$/.test(file))
const sources = new Map(files.filter((file) => !/\.test\.tsx?$/.test(file)).map((file) => [file, readFileSync(join(root, file), 'utf8')]))

const IMPORT = /^(?:import|export)\s+(type\s)?([^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|\bnew URL\(\s*['"](\.[^'"]+)['"]/gm

function importsOf(file: string, source: string): Import[] {
  return [...source.matchAll(IMPORT)].map(([, type, names = '', from = '', lazy = '', worker = '']) => {
    const target = from + lazy + worker
    const each = /\{([^}]*)\}/.exec(names)?.[1]?.split(',').map((name) => name.trim()).filter((name) => name !== '') ?? []
    const isTypeOnly = type !== undefined || (each.length > 0 && /^\s*\{/.test(names) && each.every((name) => name.startsWith('type ')))
    return { file, to: target.startsWith('.') ? posix.join(posix.dirname(file), target) : `package:${target}`, isTypeOnly }
  })
}

const imports = [...sources].flatMap(([file, source]) => importsOf(file, source))
const floorOf = (path: string): string => /^shared\/([^/.]+)/.exec(path)?.[1] ?? path.split('/')[0] ?? ''

function isAllowed({ file, to, isTypeOnly }: Import): boolean {
  const [from, target] = [floorOf(file), floorOf(to)]
  if (from === target || (to === '../package.json' && !file.startsWith('shared/'))) return true
  if (to.startsWith('shared/') && BELOW[from]?.includes('shared')) return true
  if (from === 'preload') return isTypeOnly && to.startsWith('shared/')
  // What a user may change about a check is named beside the other settings, and is data: its types only.
  if (from === 'checks' && to === 'shared/review/config') return isTypeOnly
  return BELOW[from]?.includes(target) ?? false
}

const named = (faults: readonly Import[]): string[] => faults.map(({ file, to }) => `${file} -> ${to}`)

describe('the floors', () => {
  it('are all in the table', () => {
    expect([...new Set(sources.keys())].filter((file) => file.includes('/') && BELOW[floorOf(file)] === undefined)).toEqual([])
    expect(imports.length).toBeGreaterThan(50)
  })

  it('are told apart by this test', () => {
    const read = (file: string, source: string): boolean[] => importsOf(file, source).map(isAllowed)
    expect(read('shared/text/x.ts', "import { a } from '../base/a'\nimport type { B } from '../document/b'\nconst c = import('../../main/c')")).toEqual([true, false, false])
    expect(read('preload/index.ts', "import type { Api } from '../shared/ipc'\nimport {\n  type A,\n  b,\n} from '../shared/ipc'")).toEqual([true, false])
    expect(read('main/index.ts', "import './menu'\nimport '../renderer/App'\nexport * from '../testing/x'\nimport { z } from '../files/z'")).toEqual([true, false, false, true])
  })

  it('import downwards only', () => {
    expect(named(imports.filter((each) => !each.to.startsWith('package:') && !isAllowed(each)))).toEqual([])
  })

  it('keep shared free of packages but a few', () => {
    const used = imports.filter(({ file, to }) => file.startsWith('shared/') && to.startsWith('package:'))
    expect(named(used.filter(({ file, to }) => !SHARED_PACKAGES[to.slice('package:'.length)]?.test(floorOf(file))))).toEqual([])
  })

  it('keep Electron in main and preload', () => {
    const used = imports.filter(({ to }) => /^package:electron(?:\/|$)/.test(to))
    expect(named(used.filter(({ file }) => !/^(?:main|preload)\//.test(file)))).toEqual([])
  })

  it('keep clocks and chance out of shared', () => {
    const impure = /\bnew Date\b|\bDate\.|\bDate\(|\bMath\.random\b|\bperformance\.|\bconsole\.|\bprocess\.|\bglobalThis\b|\basync\b|\bawait\b|toLocale[A-Z]|localeCompare/
    const bare = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|`[^`]*`/gm, '')
    const faults = [...sources].filter(([file, source]) => file.startsWith('shared/') && impure.test(bare(source)))
    expect(faults.map(([file, source]) => `${file}: ${impure.exec(bare(source))?.[0]}`)).toEqual([])
  })
})
