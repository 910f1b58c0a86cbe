import { describe, expect, it } from 'vitest'
import { configOver, defaultConfig } from './config'

describe('configOver', () => {
  it('lays what a folder says over what was set, and leaves the rest', () => {
    const base = { checks: { 'a/a': { off: true }, 'b/b': { severity: 'doubt' as const } }, thresholds: { oldestAge: 100, youngestInOffice: 20 } }
    expect(configOver(base, { checks: { 'a/a': { off: false }, 'b/b': { off: undefined, severity: 'style' }, 'c/c': { off: true } }, thresholds: { oldestAge: 90, youngestInOffice: undefined } })).toEqual({
      checks: { 'a/a': { off: false }, 'b/b': { severity: 'style' }, 'c/c': { off: true } }, thresholds: { oldestAge: 90, youngestInOffice: 20 },
    })
    expect(configOver(defaultConfig, {})).toEqual(defaultConfig)
  })
})
