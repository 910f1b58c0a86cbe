// The measurements themselves, started by scripts/bench.mjs under a display.
const parts = process.argv.slice(2)
if (parts.includes('--engine')) await (await import('./measure-engine.mjs')).measureEngine()
if (parts.includes('--desk')) await (await import('./measure-desk.mjs')).measureDesk()
