// The engine, built into one module and loaded here.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { build } from 'vite'
import { letterRanges } from '../scripts/letter-ranges.mjs'
import { root } from '../scripts/setup/command.mjs'

export const today = { year: 2026, month: 1, day: 1 }

export async function loadEngine() {
  const outDir = join(root, 'out', 'bench', 'engine')
  await build({ configFile: false, plugins: [letterRanges()], root, logLevel: 'error', build: { ssr: true, target: 'node20', outDir, emptyOutDir: true, rollupOptions: { input: join(root, 'bench', 'entry.mjs'), output: { entryFileNames: 'engine.mjs', topLevelVar: false } } } })
  const engine = await import(pathToFileURL(join(outDir, 'engine.mjs')).href)
  setFlagsFromString(engine.v8Flags) // as the desk and the command line do
  return engine
}

/** Milliseconds of wall clock and of processor that `work` takes. */
export function time(work) {
  const processor = process.cpuUsage()
  const start = performance.now()
  work()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(processor)
  return { wall, processor: (user + system) / 1000 }
}

/** The value that `share` of the values do not exceed. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]
}
