// Throughput, linearity, edits with memory, memory used, and growth on hostile texts.
import { loadEngine, quantile, time, today } from './engine.mjs'
import { ms, rate, table } from './table.mjs'
import { measuredTexts, textOf } from './texts.mjs'

const KB = 1000
const EDITS = 120

export async function measureEngine() {
  const { analyze, newMemory, defaultConfig, hostileTexts, warmUp: warmUpOfTheDesk } = await loadEngine()
  const { name, measured, warmUp } = measuredTexts()
  const read = (text, memory) => analyze({ text, version: 1 }, defaultConfig, today, memory)
  for (const text of warmUp) read(text)
  const desk = time(() => { for (const step of warmUpOfTheDesk()) void step })
  process.stdout.write(`\nThe desk's own warm-up took ${ms(desk.wall)}.\n`)
  throughput(read, name, measured)
  linearity(read, measured)
  edits(read, newMemory, measured)
  memoryUse(read, newMemory, measured)
  growth(read, hostileTexts)
}

/** How often what is measured is done in turn: V8 goes on compiling for minutes, and a desk that is open all day is where the last row is. */
const ROUNDS = 6

function throughput(read, name, texts) {
  const units = texts.reduce((sum, text) => sum + text.length, 0)
  const size = `${(units / 1e6).toFixed(2)} MB`
  const least = texts.map(() => ({ wall: Infinity, processor: Infinity }))
  const row = (label, wall, processor) => [label, texts.length, size, ms(wall), ms(processor), rate(units, wall), rate(units, processor)]
  const rows = Array.from({ length: ROUNDS }, (_, round) => {
    const { wall, processor } = time(() => texts.forEach((text, index) => keepLeast(least[index], time(() => read(text)))))
    return row(round + 1, wall, processor)
  })
  const sum = (of) => least.reduce((total, one) => total + one[of], 0)
  rows.push(row('least of each text', sum('wall'), sum('processor')))
  table(`Engine: analyze() over ${name}, without memory, after a warm-up on others (target 3 MB/s; the last row is what nothing else on the machine disturbed)`, ['reading', 'texts', 'size', 'wall', 'processor', 'by wall', 'by processor'], rows)
}

function keepLeast(least, taken) {
  for (const of of ['wall', 'processor']) least[of] = Math.min(least[of], taken[of])
}

function linearity(read, texts) {
  const rows = [13 * KB, 100 * KB, 1000 * KB, 10_000 * KB].map((size) => {
    const text = textOf(size, texts)
    const { wall, processor } = time(() => read(`\n${text}`))
    return [`${size / KB} KB`, ms(wall), ms(processor), `${(processor / (size / KB)).toFixed(2)} ms`]
  })
  table('Linearity: one text of each size', ['text', 'wall', 'processor', 'processor a KB'], rows)
}

function edits(read, newMemory, texts) {
  const rows = [[13 * KB, 3], [1000 * KB, 20]].flatMap(([size, target]) => {
    const row = (label, first, taken) => [`${size / KB} KB`, label, first, ms(quantile(taken, 0.5)), ms(quantile(taken, 0.95)), ms(Math.max(...taken)), `p95 < ${target} ms`]
    const rounds = Array.from({ length: ROUNDS }, () => editing(read, newMemory(), textOf(size, texts)))
    const least = Array.from({ length: EDITS }, (_, edit) => Math.min(...rounds.map(({ taken }) => taken[edit])))
    return [...rounds.map(({ first, taken }, round) => row(round + 1, ms(first), taken)), row('least of each edit', '', least)]
  })
  table(`Edits: ${EDITS} single letters all over the text, with memory (the last row of each: what nothing else on the machine disturbed, nor most collections of garbage)`, ['text', 'round', 'first', 'p50', 'p95', 'max', 'target'], rows)
}

/** Edits a text here and there: what the first review took, and each edit. */
function editing(read, memory, original) {
  let text = original
  const first = time(() => read(text, memory)).wall
  const taken = []
  for (let edit = 0; edit < EDITS; edit++) {
    // a letter more in some paragraph: spread over the text, not always where the cache is warm
    const near = Math.floor(((edit * 7919) % 997) / 997 * text.length)
    const at = text.indexOf(' ', near) < 0 ? text.length : text.indexOf(' ', near)
    text = inOnePiece(`${text.slice(0, at)}x${text.slice(at)}`)
    taken.push(time(() => read(text, memory)).wall)
  }
  return { first, taken }
}

/** As a message from the window brings it. What V8 joins of pieces it writes out when it is first read, which at 1 MB takes a third of an edit and is the bench's own. */
const inOnePiece = (text) => structuredClone(text)

function memoryUse(read, newMemory, texts) {
  const text = textOf(1000 * KB, texts)
  const held = () => { globalThis.gc?.(); return process.memoryUsage().heapUsed }
  // what the engine still knows of the two texts before goes
  read('Nothing.')
  read('Nothing more.')
  const before = held()
  const memory = newMemory()
  let kept = read(text, memory)
  const once = held()
  for (let edit = 0; edit < 50; edit++) kept = read(`${text.slice(0, edit * 1000)}x${text.slice(edit * 1000)}`, memory)
  const after = held()
  table('Memory held for a text of 1 MB (Analysis and Memory)', ['after', 'heap'], [['the first review', `${((once - before) / 1e6).toFixed(0)} MB`], ['50 edits', `${((after - before) / 1e6).toFixed(0)} MB`]])
  return kept
}

function growth(read, hostileTexts) {
  const sizes = [16_000, 32_000, 64_000]
  const rows = Object.entries(hostileTexts).map(([name, make]) => {
    const taken = sizes.map((size) => time(() => read(make(size))).processor)
    const factor = Math.sqrt(taken[2] / Math.max(taken[0], 0.5))
    return { row: [name, ...taken.map(ms), `× ${factor.toFixed(1)}`], factor: taken[2] > 30 ? factor : 0 }
  })
  table('Growth on hostile texts: processor time as the text doubles (× 2 is linear)', ['text', ...sizes.map((size) => `${size / KB} KB`), 'a doubling'], rows.sort((a, b) => b.factor - a.factor).map(({ row }) => row))
}
