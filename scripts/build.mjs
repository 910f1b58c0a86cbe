// npm run build: the set-up without a window.
import { run } from './setup/say.mjs'
import { setUp } from './setup/setup.mjs'

await run(async () => {
  await setUp({ window: false })
  return 0
})
