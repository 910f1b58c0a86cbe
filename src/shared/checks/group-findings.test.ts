import { describe, expect, it } from 'vitest'
import { analyze } from '../review/analyze'
import { defaultConfig } from '../review/config'
import { countBySeverity, type Finding } from './finding'
import { underLeaders } from './group-findings'

/** One wrong day in the record, told otherwise in three places. */
const text = '= Tilda Moss =\n\nTilda Moss\n- Birth Date: 3 May 1900\n- Death Date: 14 June 1970\n\nTilda Moss (3 May 1900 – 4 June 1970) sang.\n\nShe left the stage. Moss died on 4 June 1970 in Norvale.\n\nMoss was 69 when she died on 5 June 1970.\n'
const { findings } = analyze({ text, version: 1 }, defaultConfig, { year: 2026, month: 6, day: 15 })
const items = (of: readonly Finding[]): { readonly finding: Finding }[] => of.map((finding) => ({ finding }))

describe('findings under the one that leads them', () => {
  it('loses none, and shows each once', () => {
    const shown = underLeaders(items(findings)).flatMap(({ finding, follows }) => [finding.fingerprint, ...follows.map(({ fingerprint }) => fingerprint)])
    expect(findings.some(({ root }) => root !== undefined)).toBe(true)
    expect(countBySeverity(underLeaders(items(findings)).map(({ finding }) => finding))).toEqual(countBySeverity(findings.filter(({ root }) => root === undefined)))
    expect(shown.toSorted()).toEqual(findings.map(({ fingerprint }) => fingerprint).toSorted())
  })

  it('lets each stand for itself when the one that leads is decided', () => {
    const without = findings.filter(({ root }) => root !== undefined)
    expect(underLeaders(items(without))).toEqual(without.map(({ root: _root, ...finding }) => ({ finding, follows: [] })))
  })
})
