// npm run bench: speed and start-up, as tables. `-- --engine` or `-- --desk` for a part. Nothing else should run meanwhile.
import { join } from 'node:path'
import { root, show } from './setup/command.mjs'
import { onDisplay } from './setup/libraries.mjs'
import { run, stop } from './setup/say.mjs'
import { setUp } from './setup/setup.mjs'

const known = ['--engine', '--desk']

await run(async () => {
  const asked = process.argv.slice(2)
  const unknown = asked.find((word) => !known.includes(word))
  if (unknown !== undefined) stop(`npm run bench does not know ${unknown}. It knows ${known.join(' and ')}.`)
  const parts = asked.length > 0 ? asked : known
  const wantsDesk = parts.includes('--desk')
  await setUp({ window: wantsDesk })
  const script = ['--expose-gc', join(root, 'bench', 'run.mjs'), ...parts]
  const [command, args] = wantsDesk ? onDisplay(script) : [process.execPath, script]
  return show(command, args, { shell: false })
})
