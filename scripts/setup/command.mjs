// Running other programs from the set-up. Node only.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))
export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const shell = process.platform === 'win32'

/** Runs to the end, output shown; resolves to the exit status (1 when killed or not found). */
export function show(command, args, options = {}) {
  return new Promise((resolve) => {
    spawn(command, args, { cwd: root, stdio: 'inherit', shell, ...options })
      .on('error', () => resolve(1))
      .on('exit', (status) => resolve(status ?? 1))
  })
}

/** Like `show`, and hands every piece of output to `listen` as well. */
export function showAndHear(command, args, listen, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['inherit', 'pipe', 'pipe'], shell, ...options })
    for (const [from, to] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
      from.on('data', (part) => {
        to.write(part)
        listen(part.toString())
      })
    }
    child.on('error', () => resolve(1)).on('close', (status) => resolve(status ?? 1))
  })
}

/** Runs to the end, output kept: {status, output, errors}. Asynchronous, so that a heartbeat can be printed meanwhile. */
export function keep(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell, ...options })
    let output = ''
    let errors = ''
    child.stdout.on('data', (part) => { output += part })
    child.stderr.on('data', (part) => { errors += part })
    child.on('error', (error) => resolve({ status: 1, output, errors: errors + error.message }))
    child.on('close', (status) => resolve({ status: status ?? 1, output, errors }))
  })
}

/** True when the program is on the PATH. */
export function has(program) {
  const names = process.platform === 'win32' ? [`${program}.exe`, `${program}.cmd`] : [program]
  return (process.env.PATH ?? '').split(delimiter).some((folder) => names.some((name) => existsSync(join(folder, name))))
}

export const isRoot = process.getuid?.() === 0
