import { describe, expect, test } from 'vitest'
import type { Lane, TimeMark } from '../../shared/review/timeline'
import { itemsOf, neighbourItem, panned, ticksOf, wholeOf, zoomed } from './timeline-view'

const mark = (from: number): TimeMark => ({ label: 'said', when: { from, to: from }, span: { start: from, end: from }, source: 'body', standing: 'plain' })
const lane = (title: string, ...years: number[]): Lane => ({ title, kind: 'story', bars: [], marks: years.map(mark) })
const items = itemsOf({ lanes: [lane('a', 1900, 1950), lane('b', 1910, 1940, 1960)], range: { from: 1900, to: 1960 } })
const go = (from: number, key: string): number | undefined => neighbourItem(items, items.find(({ at }) => at === from) ?? null, key)?.at

describe('the keys of the timeline', () => {
  test('left and right stay in the lane, up and down go to the nearest in time', () => {
    expect([go(1900, 'ArrowRight'), go(1950, 'ArrowRight'), go(1900, 'ArrowLeft')]).toEqual([1950, 1950, 1900])
    expect([go(1950, 'ArrowDown'), go(1960, 'ArrowUp'), go(1940, 'ArrowDown'), go(0, 'ArrowDown')]).toEqual([1940, 1950, 1940, 1900])
  })
})

describe('what is seen', () => {
  const whole = { from: 1900, to: 2000 }

  test('is zoomed around a year, and never wider than the whole', () => {
    expect(zoomed(whole, whole, 0.5, 1920)).toEqual({ from: 1910, to: 1960 })
    expect(zoomed({ from: 1910, to: 1960 }, whole, 100, 1920)).toEqual(whole)
    expect(zoomed(whole, whole, 0, 1920).to - zoomed(whole, whole, 0, 1920).from).toBeCloseTo(0.1)
  })

  test('is moved, but not out of the whole', () => {
    expect(panned({ from: 1910, to: 1960 }, whole, 0.5)).toEqual({ from: 1935, to: 1985 })
    expect(panned({ from: 1910, to: 1960 }, whole, -1)).toEqual({ from: 1900, to: 1950 })
  })

  test('has room on both sides', () => expect(wholeOf({ from: 1900, to: 1900 })).toEqual({ from: 1899.5, to: 1900.5 }))
})

describe('the axis', () => {
  const labels = (from: number, to: number, most: number): string => ticksOf({ from, to }, most).map(({ label }) => label).join(' ')

  test('has round years', () => {
    expect(labels(1955.5, 2001, 5)).toBe('1960 1970 1980 1990 2000')
    expect(labels(-60, 45, 5)).toBe('51 BC 1 BC')
    expect(labels(1990.2, 1993.1, 3)).toBe('1991 1992 1993')
  })

  test('has months, each where it begins, when years are too far apart', () => {
    expect(labels(2001.9, 2002.6, 4)).toBe('2002 Apr Jul')
    expect(ticksOf({ from: 2002, to: 2003 }, 4).map(({ year }) => year)).toEqual([2002, 2002.25, 2002.5, 2002.75, 2003])
  })
})
