// How Playwright starts the desk: the picture and the end-to-end tests do it the same way.
import { isRoot, root } from './command.mjs'
import { electronPath } from './electron.mjs'
import { neededSwitches } from './libraries.mjs'

/** Options of `_electron.launch` for a desk with its settings in one folder and files to open. */
export const launchOptions = (userData, files = []) => ({
  executablePath: electronPath(),
  chromiumSandbox: !isRoot, // Playwright's own default is to switch the sandbox off
  args: [...neededSwitches(), `--user-data-dir=${userData}`, root, ...files],
})
