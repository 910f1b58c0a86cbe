import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyze } from '../shared/review/analyze'
import { defaultConfig } from '../shared/review/config'
import type { Finding } from '../shared/checks/finding'

/** One row of samples/README.md: what is planted, and the check that reports it; null where nothing does. */
interface Slip {
  readonly quote: string
  readonly check: string | null
}

const folder = join(process.cwd(), 'samples')
const sections = readFileSync(join(folder, 'README.md'), 'utf8').split(/^## /m).slice(1)
const samples = readdirSync(folder).filter((name) => name.endsWith('.txt'))

function slipsOf(sample: string): readonly Slip[] {
  const section = sections.find((one) => one.startsWith(sample)) ?? ''
  const rows = [...section.matchAll(/^\| `([^`]+)` \|.*\| (\S.*?) \|$/gm)]
  return rows.map(([, quote = '', check = '']) => ({ quote, check: check === 'not found' ? null : check }))
}

/** The finding, or one of the places that prove it, touches the planted words. */
function isAbout(finding: Finding, text: string, quote: string): boolean {
  const start = text.indexOf(quote)
  return [finding.span, ...finding.because.map(({ span }) => span)].some((span) => span.start < start + quote.length && start < span.end)
}

describe.each(samples)('samples/%s', (sample) => {
  const text = readFileSync(join(folder, sample), 'utf8')
  const slips = slipsOf(sample)
  const { findings } = analyze({ text, version: 1 }, defaultConfig, { year: 2026, month: 1, day: 1 })

  it('holds the planted words, each in one place', () => {
    expect(slips.length).toBeGreaterThan(5)
    expect(slips.filter(({ quote }) => text.split(quote).length !== 2)).toEqual([])
  })

  it('is reported on as the README says', () => {
    const missed = slips.filter(({ quote, check }) => check !== null && !findings.some((finding) => finding.check === check && isAbout(finding, text, quote)))
    expect(missed).toEqual([])
  })

  it('has no other contradiction and no other doubt', () => {
    const others = findings.filter(({ severity }) => severity === 'contradiction' || severity === 'doubt')
      .filter((finding) => !slips.some(({ quote }) => isAbout(finding, text, quote)))
    expect(others.map(({ check, message }) => `${check}: ${message}`)).toEqual([])
  })
})

it('every sample is offered on the start page, and nothing else', () => {
  const listed = JSON.parse(readFileSync(join(folder, 'samples.json'), 'utf8')) as readonly { readonly file: string }[]
  expect(listed.map(({ file }) => file).sort()).toEqual([...samples].sort())
})
