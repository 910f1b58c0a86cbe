// Chromium's sandbox on Linux needs user namespaces, or a helper that belongs to root. Some systems (Ubuntu 24.04, many
// containers) allow no namespaces; the desk does not run without its sandbox there, so the helper is to be set right once.
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isRoot, keep } from './command.mjs'
import { electronPath } from './electron.mjs'
import { say, stop } from './say.mjs'

const SET_USER_ID = 0o4755

export async function prepareSandbox() {
  if (process.platform !== 'linux' || isRoot) return
  const helper = join(dirname(electronPath()), 'chrome-sandbox')
  if (isSet(helper) || await hasNamespaces()) return say('sandbox: there already')
  stop(`This system allows no user namespaces, so Chromium's sandbox needs its helper. Run this once, then the same command again:\n\n    sudo sh -c 'chown root:root "${helper}" && chmod 4755 "${helper}"'\n`)
}

function isSet(helper) {
  if (!existsSync(helper)) return false
  const { uid, mode } = statSync(helper)
  return uid === 0 && (mode & SET_USER_ID) === SET_USER_ID
}

/** Tried with util-linux's own tool; where that is missing nothing is known, and Electron says it itself. */
async function hasNamespaces() {
  const { status, errors } = await keep('unshare', ['--user', '--map-root-user', 'true'])
  return status === 0 || errors.includes('ENOENT')
}
