import { describe, expect, it, vi } from 'vitest'
import { analyze } from '../../shared/review/analyze'
import { defaultConfig } from '../../shared/review/config'
import { warmUp } from './warm-up'

vi.mock('../../shared/review/analyze', { spy: true })

const EDITS = 20

describe('warmUp', () => {
  it('reads every sample, and each again and again with one letter more at another place', () => {
    const steps = [...warmUp(EDITS)].length
    const calls = vi.mocked(analyze).mock.calls
    const memories = [...new Set(calls.map(([, , , memory]) => memory))]
    expect(calls).toHaveLength(steps)
    expect(memories.length).toBeGreaterThan(2)
    for (const each of memories) {
      const texts = calls.filter(([, , , memory]) => memory === each).map(([{ text }]) => text)
      expect(texts.map((text) => text.length - (texts[0]?.length ?? 0))).toEqual(Array.from({ length: EDITS + 1 }, (_, edit) => edit))
      expect(new Set(texts.map((text, edit) => firstDifference(text, texts[edit - 1] ?? ''))).size).toBeGreaterThan(EDITS / 2)
    }
  })

  it('changes no later review', () => {
    const read = () => analyze({ text: '- Name: Odo Marl\n- Birth Date: 1 May 1900\n\nOdo Marl was born on 2 May 1900.\n', version: 1 }, defaultConfig, { year: 2026, month: 1, day: 1 })
    const before = read()
    for (const step of warmUp(1)) void step
    expect(read()).toEqual(before)
    expect(before.findings).toHaveLength(1)
  })
})

const firstDifference = (text: string, other: string): number => [...text].findIndex((sign, at) => sign !== other.charAt(at))
