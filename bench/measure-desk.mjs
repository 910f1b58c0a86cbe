// The desk beside a bare Electron and Monaco window: how long until it can be used, and how long a key press takes.
import { _electron } from '@playwright/test'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../scripts/setup/command.mjs'
import { launchOptions } from '../scripts/setup/launch.mjs'
import { quantile } from './engine.mjs'
import { ms, table } from './table.mjs'
import { samplesFolder } from './texts.mjs'

const RUNS = 7
const PATIENCE = 60_000
const KEY_DELAY = 45
/** More than a hundred key presses; no brackets or quotation marks, which the editor may close by itself. */
const TYPED = 'In May 1990 she moved to the coast and wrote the first of three books about the harbour, which was published in 1993.'
const sample = join(samplesFolder, 'amaro-teixeda.txt')

export async function measureDesk() {
  const page = join(root, 'out', 'bench', 'bare')
  await build({ configFile: false, root: join(root, 'bench', 'bare'), base: './', logLevel: 'error', build: { target: 'chrome130', outDir: page, emptyOutDir: true, chunkSizeWarningLimit: 8000 }, worker: { format: 'es' } })
  await start(page)
  await keys()
}

async function start(page) {
  const bare = () => launch((userData) => ({ ...launchOptions(userData), args: [...launchOptions(userData).args.filter((word) => word !== root), join(root, 'bench', 'bare', 'main.cjs'), page, sample] }), 'bare:ready')
  const desk = () => launch((userData) => launchOptions(userData, [sample]), 'corrigenda:findings')
  await bare() // the disk's cache is warm for both from here on
  await desk()
  const taken = { bare: [], desk: [] }
  for (let run = 0; run < RUNS; run++) {
    taken.bare.push(await bare())
    taken.desk.push(await desk())
  }
  const row = (name, values) => [name, ms(quantile(values, 0.5)), ms(Math.min(...values)), ms(Math.max(...values))]
  table(`Start: from launch to the text, and for the desk its findings, on the screen; ${RUNS} runs each, interleaved (target at most 1.5 ×)`, ['window', 'median', 'least', 'most'],
    [row('bare Electron + Monaco', taken.bare), row('the desk with a sample', taken.desk), ['ratio of the medians', `× ${(quantile(taken.desk, 0.5) / quantile(taken.bare, 0.5)).toFixed(2)}`, '', '']])
}

/** Milliseconds from the launch to the page's mark, both by the clock of this machine. */
async function launch(options, mark) {
  return inFolder(async (userData) => {
    const began = Date.now()
    const app = await _electron.launch(options(userData))
    const page = await app.firstWindow()
    await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, { timeout: PATIENCE })
    const at = await page.evaluate((name) => performance.timeOrigin + performance.getEntriesByName(name)[0].startTime, mark)
    await close(app)
    return at - began
  })
}

async function keys() {
  await inFolder(async (userData) => {
    const file = join(userData, 'sample.txt')
    copyFileSync(sample, file)
    const app = await _electron.launch(launchOptions(userData, [file]))
    const page = await app.firstWindow()
    await page.waitForFunction(() => performance.getEntriesByName('corrigenda:findings').length > 0, null, { timeout: PATIENCE })
    await page.locator('.monaco-editor .view-lines').first().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(`\n\n${TYPED}`, { delay: KEY_DELAY })
    await page.waitForTimeout(1000)
    const marks = await page.evaluate(() => ['corrigenda:edit', 'corrigenda:findings'].map((name) => performance.getEntriesByName(name).map(({ startTime, detail }) => ({ at: startTime, version: detail.version }))))
    await page.keyboard.press('Control+S')
    await page.waitForTimeout(1000)
    const [edits, findings] = marks
    const waits = edits.map(({ at, version }) => (findings.find((shown) => shown.version >= version && shown.at >= at)?.at ?? Infinity) - at)
    const typed = readFileSync(file, 'utf8').endsWith(TYPED) ? 'none dropped' : 'KEYS DROPPED'
    table(`Key presses: ${TYPED.length} real ones, ${KEY_DELAY} ms apart, to updated findings on the screen (target p95 < 100 ms)`, ['edits', 'p50', 'p95', 'max', 'keys'],
      [[edits.length, ms(quantile(waits, 0.5)), ms(quantile(waits, 0.95)), ms(Math.max(...waits)), typed]])
    await close(app)
  })
}

async function close(app) {
  await app.evaluate(({ app: electron }) => electron.exit(0)).catch(() => {}) // it goes before it can answer
  await app.close().catch(() => {})
}

async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'corrigenda-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
