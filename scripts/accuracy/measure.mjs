// What the command line finds in the corpus, and how planted errors fare. The tools beside the corpus do the planting and scoring.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { keep, root } from '../setup/command.mjs'
import { say, stop } from '../setup/say.mjs'

export const shared = resolve(root, '..', 'shared')
const corpus = join(shared, 'corpus')
const cli = join(root, 'out', 'main', 'cli.js')

/** Every finding on the untouched files: {file, text, findings}. */
export async function findingsOnCleanFiles() {
  const parts = ['real', 'prose_only'].map((part) => join(corpus, part))
  const { status, output, errors } = await keep(process.execPath, [cli, 'check', '--format', 'jsonl', ...parts])
  if (status > 1) stop(`corrigenda check failed on the corpus: ${errors.trim()}`)
  return output.split('\n').filter((line) => line !== '').map((line) => {
    const { path, findings } = JSON.parse(line)
    const file = relative(corpus, resolve(root, path)).replaceAll('\\', '/')
    return { file, text: readFileSync(join(corpus, file), 'utf8').replace(/\r\n?/g, '\n'), findings }
  })
}

/** The score of one seed's plants and controls, as the scoring tool gives it; with gold and infotabs for the first seed. */
export async function scoreOf(seed, withLabels) {
  const data = mkdtempSync(join(tmpdir(), 'corrigenda-accuracy-'))
  try {
    say(`seed ${seed}: planting errors`)
    await tool('plant.mjs', ['--in', join(corpus, 'real'), '--in', join(corpus, 'prose_only'), '--out', data, '--seed', String(seed), '--plants', '400', '--controls', '200'])
    say(`seed ${seed}: scoring`)
    const labels = withLabels ? ['--gold', join(corpus, 'gold.json'), '--infotabs', join(corpus, 'infotabs')] : []
    return JSON.parse(await tool('score.mjs', ['--cli', cli, '--data', data, '--json', ...labels]))
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

async function tool(name, args) {
  const { status, output, errors } = await keep(process.execPath, [join(shared, 'tools', name), ...args], { shell: false })
  return status === 0 ? output : stop(`${name} failed: ${errors.trim()}`)
}
