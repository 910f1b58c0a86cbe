import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { corpusTitle, hasCorpus, measuredTexts } from '../../testing/measured-corpus'
import { analyze } from './analyze'
import { defaultConfig } from './config'

/**
 * Times in passages of real biographies, labelled by reading them: offsets and values only. The passages were drawn at random
 * (one a file: 64 among paragraphs with a digit, 37 among those with four numbers); every expression with a value counts.
 */
interface Passage {
  readonly file: string
  readonly from: number
  readonly to: number
  /** Start, end, EDTF value (ISO 8601 for durations and ages). */
  readonly labels: readonly (readonly [number, number, string])[]
}

const passages = JSON.parse(readFileSync(join(__dirname, '../../testing/timex-labels.json'), 'utf8')) as readonly Passage[]
const today = { year: 2026, month: 1, day: 1 }

function measure(): { readonly right: number; readonly labelled: number; readonly read: number; readonly wrong: readonly string[] } {
  const texts = new Map<string, string>((['real', 'prose_only'] as const).flatMap((part) => measuredTexts(part).map(({ name, text }) => [`${part}/${name}`, text] as const)))
  let [right, labelled, read] = [0, 0, 0]
  const wrong: string[] = []
  for (const { file, from, to, labels } of passages) {
    const { timexes } = analyze({ text: texts.get(file) ?? '', version: 0 }, defaultConfig, today)
    const found = timexes.filter(({ span }) => span.start >= from && span.end <= to).map(({ span, when, duration }) => ({ ...span, value: when?.edtf ?? duration?.iso ?? null })).filter(({ value }) => value !== null)
    const isRight = ([start, end, value]: Passage['labels'][number]): boolean => found.some((one) => one.start < end && start < one.end && one.value === value)
    labelled += labels.length
    read += found.length
    right += labels.filter(isRight).length
    wrong.push(...labels.filter((label) => !isRight(label)).map(([start, , value]) => `${file}:${start} should be ${value}`))
  }
  return { right, labelled, read, wrong }
}

describe.skipIf(!hasCorpus)(corpusTitle('times in real biographies'), () => {
  it('are read with the right value: F1 of at least 97 %', () => {
    const { right, labelled, read, wrong } = measure()
    expect(labelled).toBeGreaterThanOrEqual(300)
    const f1 = (2 * right) / (labelled + read)
    expect(f1, `${right} right of ${labelled} labelled and ${read} read\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(0.97)
    console.info(`times: ${right} right, ${labelled} labelled, ${read} read, value F1 ${(100 * f1).toFixed(1)} %`)
  })
})
