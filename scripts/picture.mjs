// Opens the desk on a file or a folder, waits for what is found and saves a picture of the window: picture.mjs FILE PICTURE [WIDTHxHEIGHT] [light|dark] [VIEW]
import { _electron } from '@playwright/test'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { launchOptions } from './setup/launch.mjs'
import { hasDisplay } from './setup/libraries.mjs'

const REVIEW_MILLISECONDS = 30_000
const SETTLE_MILLISECONDS = 500 // fonts and the first reveal

const [file, picture, size = '1600x1000', theme = 'light', view] = process.argv.slice(2)
const [width, height] = size.split('x').map(Number)
const userData = mkdtempSync(join(tmpdir(), 'corrigenda-picture-'))
const options = launchOptions(userData, [file])

/** Playwright's account of a failed start is pages long and holds the reason somewhere; Electron alone says it in a line. */
function couldNotStart() {
  rmSync(userData, { recursive: true, force: true })
  process.stderr.write(`Electron did not start. To see why:\n\n    ${[...(hasDisplay() ? [] : ['xvfb-run', '-a']), options.executablePath, ...options.args].join(' ')}\n`)
  process.exit(1)
}

process.once('unhandledRejection', couldNotStart) // Playwright lets one through when Electron dies at once
const desk = await _electron.launch(options).catch(couldNotStart)
try {
  const page = await desk.firstWindow()
  await page.emulateMedia({ colorScheme: theme })
  await desk.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0].setContentSize(bounds.width, bounds.height), { width, height })
  const reviewed = await page.locator('[data-testid="status-bar"][data-analysed="true"], [data-testid="stack-done"]').first().waitFor({ timeout: REVIEW_MILLISECONDS }).then(() => true, () => false)
  if (view) await page.getByTestId(`tab-${view}`).click()
  await page.waitForTimeout(SETTLE_MILLISECONDS)
  mkdirSync(dirname(picture), { recursive: true })
  await page.screenshot({ path: picture })
  if (!reviewed) {
    process.stderr.write(`The desk did not show a review of ${file} within ${REVIEW_MILLISECONDS / 1000} s; the picture shows what it does show.\n`)
    process.exitCode = 1
  }
  process.stdout.write(`picture of the window: ${picture}\n`)
} finally {
  await desk.evaluate(({ app }) => app.exit(0)).catch(() => {})
  await desk.close().catch(() => {})
  rmSync(userData, { recursive: true, force: true })
}
