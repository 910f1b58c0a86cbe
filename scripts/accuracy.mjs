// npm run accuracy: how right the engine is on the corpus beside the checkout. Rewrites the figures in docs/accuracy.md.
// `-- --read [SEVERITY] [FAMILY/NAME]` prints what nobody has judged yet, with both passages; verdicts go into docs/accuracy/judged.tsv.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { forReading, keyOf, readJudged } from './accuracy/judged.mjs'
import { findingsOnCleanFiles, scoreOf, shared } from './accuracy/measure.mjs'
import { readingRows } from './accuracy/readings.mjs'
import { root } from './setup/command.mjs'
import { run, say, stop } from './setup/say.mjs'
import { setUp } from './setup/setup.mjs'

const SEEDS = [1, 2, 3]
const page = join(root, 'docs', 'accuracy.md')
const [BEGIN, END] = ['<!-- figures: npm run accuracy -->', '<!-- end of figures -->']

async function read(severity, check) {
  const judged = readJudged()
  for (const { file, text, findings } of await findingsOnCleanFiles()) {
    for (const finding of findings) {
      const isWanted = finding.severity === severity && (check === undefined || finding.check === check)
      if (isWanted && !judged.has(keyOf(file, finding.check, finding.fingerprint))) say(forReading(file, text, finding))
    }
  }
  return 0
}

const percent = (part, of) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`)
const table = (head, rows) => [`| ${head.join(' | ')} |`, `|${head.map((_, index) => (index === 0 ? '---' : '--:')).join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`), '']
const sum = (rows, key) => rows.reduce((total, row) => total + row[key], 0)

/** Contradictions and doubts of each check on the untouched files, as far as they were read. */
function cleanTable(clean) {
  const judged = readJudged()
  const rows = new Map()
  for (const { file, findings } of clean) {
    for (const { check, severity, fingerprint } of findings) {
      if (severity === 'style') continue
      const key = `${check} ${severity}`
      if (!rows.has(key)) rows.set(key, { check, severity, findings: 0, right: 0, wrong: 0, unclear: 0 })
      const row = rows.get(key)
      const verdict = judged.get(keyOf(file, check, fingerprint))?.verdict
      row.findings += 1
      if (verdict === 'true' || verdict === 'worth') row.right += 1
      else if (verdict === 'false' || verdict === 'noise') row.wrong += 1
      else if (verdict === 'unclear') row.unclear += 1
    }
  }
  const all = [...rows.values()].sort((a, b) => a.check.localeCompare(b.check) || a.severity.localeCompare(b.severity))
  const totals = ['contradiction', 'doubt', 'gap'].map((severity) => all.filter((row) => row.severity === severity))
  return [
    '### On untouched biographies', '', 'Right: the contradiction is one, the doubt or gap is worth a look, judged by reading both passages.', '',
    ...table(['check', 'severity', 'findings', 'right', 'wrong', 'unclear', 'not read'], all.map((row) => [row.check, row.severity, row.findings, row.right, row.wrong, row.unclear, row.findings - row.right - row.wrong - row.unclear])),
    ...totals.filter((list) => list.length > 0).map((list) => `- ${list[0].severity}: ${sum(list, 'findings')} findings, ${sum(list, 'right') + sum(list, 'wrong') + sum(list, 'unclear')} read, ${percent(sum(list, 'right'), sum(list, 'right') + sum(list, 'wrong'))} of those decided right`), '',
  ]
}

/** Planted errors of all seeds together, kind by kind. */
function plantTable(scores) {
  const kinds = [...new Set(scores.flatMap((score) => Object.keys(score.plants.kinds)))].sort()
  const rowOf = (kind) => scores.map((score) => score.plants.kinds[kind]).filter(Boolean)
  const controls = scores.map((score) => score.controls)
  return [
    '### Planted errors', '', `Found: both places are named, at the severity due. Seeds ${SEEDS.join(', ')}, 400 plants each.`, '',
    ...table(['kind', 'planted', 'found', 'share'], [
      ...kinds.map((kind) => [kind, sum(rowOf(kind), 'planted'), sum(rowOf(kind), 'found'), percent(sum(rowOf(kind), 'found'), sum(rowOf(kind), 'planted'))]),
      ['**all**', ...['planted', 'found'].map((key) => sum(scores.map((score) => score.plants), key)), percent(sum(scores.map((score) => score.plants), 'found'), sum(scores.map((score) => score.plants), 'planted'))],
    ]),
    `Changes that leave a text as consistent as before: ${sum(controls, 'alarms')} false contradictions on ${sum(controls, 'controls')}.`, '',
  ]
}

/** What careful readers noted, by how plain it is, and the kinds of the plain ones. */
function readingTable(clean) {
  const noted = readingRows(clean)
  const line = (name, list) => [name, sum(list, 'noted'), sum(list, 'both'), sum(list, 'one')]
  const plain = noted.filter(({ strength }) => strength === 'plain')
  const kinds = [...new Set(plain.map(({ kind }) => kind))].sort()
  return [
    '### What careful readers noted', '', 'Places where a file contradicts itself, noted by reading it whole; reported: as contradiction or doubt, with both passages, or with one of them.', '',
    ...table(['noted', 'places', 'reported', 'one passage of it'], [
      ...['first', 'second'].flatMap((set) => ['plain', 'soft'].map((strength) => line(`${set} reading, ${strength}`, noted.filter((row) => row.set === set && row.strength === strength)))),
      ...kinds.map((kind) => line(`plain, ${kind}`, plain.filter((row) => row.kind === kind))),
    ]),
  ]
}

function labelLines({ gold, infotabs }) {
  return [
    '### Labelled by others', '',
    `- Contradictions that people found in the same biographies: ${gold.foundAsContradiction} of ${gold.contradictions} reported as contradiction, ${gold.foundAtLeastAsDoubt} at least as doubt; ${gold.alarms} alarms on ${gold.hardNegatives} places that only look like one.`,
    `- Sentences written on purpose about a record (InfoTabS): of ${infotabs.flagged.C + infotabs.flagged.N + infotabs.flagged.E} that take part in a reported contradiction ${infotabs.flagged.C} are labelled so, ${percent(infotabs.flagged.C, infotabs.flagged.C + infotabs.flagged.N + infotabs.flagged.E)}; that is ${percent(infotabs.flagged.C, infotabs.sentences.C)} of all contradicting sentences.`,
  ]
}

await run(async () => {
  if (!existsSync(join(shared, 'corpus')) || !existsSync(join(shared, 'tools'))) stop('There is no corpus beside the checkout (../shared with corpus/ and tools/). The figures in docs/accuracy.md were made with it.')
  await setUp({ window: false })
  const words = process.argv.slice(2)
  if (words[0] === '--read') return read(words[1] ?? 'contradiction', words[2])
  if (words.length > 0) stop(`npm run accuracy does not know ${words[0]}. It knows --read [SEVERITY] [CHECK].`)
  const clean = await findingsOnCleanFiles()
  const scores = []
  for (const seed of SEEDS) scores.push(await scoreOf(seed, seed === SEEDS[0]))
  const figures = [...cleanTable(clean), ...plantTable(scores), ...readingTable(clean), ...labelLines(scores[0])].join('\n')
  const [before, rest] = readFileSync(page, 'utf8').split(BEGIN)
  writeFileSync(page, `${before}${BEGIN}\n\n${figures}\n\n${END}${rest.split(END)[1]}`)
  say(figures)
  return 0
})
