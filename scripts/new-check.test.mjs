import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Exit status and what was written to standard error. */
function run(id) {
  try {
    execFileSync(process.execPath, [join(here, 'new-check.mjs'), id], { stdio: 'pipe' })
    return { status: 0, error: '' }
  } catch (failed) {
    return { status: failed.status, error: String(failed.stderr) }
  }
}

it('refuses a family that does not exist, names those that do, and writes nothing', () => {
  const { status, error } = run('weather/rain-on-sunday')
  expect(status).toBe(2)
  expect(error).toMatch(/no family of checks; nothing was written\. The families are dates, life, offices/)
  expect(existsSync(join(here, '..', 'src/shared/checks/weather'))).toBe(false)
  expect(existsSync(join(here, '..', 'docs/checks/weather'))).toBe(false)
})

it('refuses what is no name', () => expect(run('offices/Some Name').status).toBe(2))
