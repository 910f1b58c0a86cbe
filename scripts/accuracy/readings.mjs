// What careful readers found in biographies of the corpus, and what of it the engine finds: docs/accuracy/read.tsv, two places a line, no text.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/command.mjs'

const rows = () => readFileSync(join(root, 'docs', 'accuracy', 'read.tsv'), 'utf8').trimEnd().split('\n').slice(1).map((line) => {
  const [file, set, kind, strength, ...offsets] = line.split('\t')
  const [start, end, otherStart, otherEnd] = offsets.map(Number)
  return { file, set, kind, strength, places: [{ start, end }, { start: otherStart, end: otherEnd }] }
})

const touches = ({ span, because }, place) => [span, ...because.map((other) => other.span)].some(({ start, end }) => start < place.end && end > place.start)

/** Per reading, kind and strength: how many places were noted, at how many a contradiction or a doubt names both passages, and at how many at least one. */
export function readingRows(clean) {
  const findings = new Map(clean.map(({ file, findings: all }) => [file, all.filter(({ severity }) => severity === 'contradiction' || severity === 'doubt')]))
  const counts = new Map()
  for (const { file, set, kind, strength, places } of rows()) {
    const here = findings.get(file) ?? []
    const isAt = (count) => here.some((finding) => places.filter((place) => touches(finding, place)).length >= count)
    const key = `${set} ${strength} ${kind}`
    const row = counts.get(key) ?? { set, strength, kind, noted: 0, both: 0, one: 0 }
    counts.set(key, { ...row, noted: row.noted + 1, both: row.both + Number(isAt(2)), one: row.one + Number(isAt(1)) })
  }
  return [...counts.values()]
}
