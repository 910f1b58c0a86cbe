import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editsFor, lfText } from '../../testing/arbitraries'
import type { Finding } from '../checks/finding'
import { fingerprintOf } from '../checks/fingerprint'
import { applyEdits, moveSpan } from '../text/edit'
import { sourceFromRaw } from '../text/source-text'
import { spansTouch, type Span } from '../text/span'
import { analyze } from './analyze'
import { defaultConfig } from './config'
import { decide, decideByFix, matchDecisions, verdicts, isFixVerdict, withDecision, type Decision } from './decisions'

const TIME = '2026-01-02T03:04:05Z'

/** A finding about the words of a text. */
function findingAt(text: string, quote: string, from = 0): Finding {
  const start = text.indexOf(quote, from)
  return { check: 'text/doubled-word', severity: 'style', fingerprint: `doubled|${quote}`, message: `“${quote}” stands twice`, span: { start, end: start + quote.length }, because: [], fixes: [] }
}

/** A finding of two places, with the fingerprint the engine gives it. */
function clashOf(text: string, span: Span, because: readonly Span[]): Finding {
  const report = { span, message: 'They clash.', because: because.map((place) => ({ span: place, note: '' })) }
  return { check: 'life/clash', severity: 'contradiction', fixes: [], ...report, fingerprint: fingerprintOf('life/clash', report, text) }
}

describe('a decision', () => {
  const text = 'One the the two. Then a long way off the the end.'
  const first = findingAt(text, 'the the')
  const second = findingAt(text, 'the the', 20)

  it('settles the finding it was made on, also between twins', () => {
    const decision = decide(second, text, 'check-is-wrong', 'it is a title', TIME)
    expect([...matchDecisions([first, second], [decision], text).decided.keys()]).toEqual([1])
  })

  it.each(verdicts.filter((verdict) => !isFixVerdict(verdict)))('may be “%s”', (verdict) => {
    const decision = decide(first, text, verdict, 'because', TIME)
    expect(decision).toMatchObject({ verdict, reason: 'because', time: TIME, quotes: ['the the'], around: ['One ', ' two. Then a long way off the the end.'] })
    expect(matchDecisions([first], [decision], text)).toMatchObject({ decided: new Map([[0, decision]]), reopened: new Map(), stale: [], fixed: [], undone: [] })
  })

  it('survives text before it', () => {
    const decision = decide(second, text, 'disputed', '', TIME)
    const later = `A new paragraph.\n\n${text}`
    const moved = [findingAt(later, 'the the'), findingAt(later, 'the the', 40)]
    expect([...matchDecisions(moved, [decision], later).decided.keys()]).toEqual([1])
  })

  it('gives each of two decided twins its own', () => {
    const [one, two] = [decide(first, text, 'disputed', 'one', TIME), decide(second, text, 'flagged', 'two', TIME)]
    expect(matchDecisions([first, second], [two, one], text).decided).toEqual(new Map([[0, one], [1, two]]))
  })

  it('is stale when nothing answers to it', () => {
    const dismissed = decide(first, text, 'disputed', '', TIME)
    expect(matchDecisions([], [dismissed], '')).toMatchObject({ decided: new Map(), stale: [dismissed] })
  })

  it('re-opens its finding when one side has changed, and is not stale then', () => {
    const decision = decide({ ...first, fingerprint: 'before' }, text, 'disputed', '', TIME)
    const match = matchDecisions([{ ...first, fingerprint: 'after' }], [decision], text)
    expect(match).toMatchObject({ decided: new Map(), reopened: new Map([[0, decision]]), stale: [] })
  })

  it('replaces an earlier one on the same finding', () => {
    const earlier = decide(first, text, 'flagged', '', TIME)
    const later = decide(first, text, 'disputed', '', TIME)
    expect(withDecision([earlier], later, earlier)).toEqual([later])
  })
})

describe('a decision by a fix', () => {
  const text = 'End: 24 May 1993. He left on 21 May 1993.'
  const clash = clashOf(text, { start: 5, end: 16 }, [{ start: 29, end: 40 }])
  const fixOn = (span: Span, newText: string) => ({ title: '', safety: 'choice' as const, edits: [{ ...span, newText }] })
  const fix = fixOn({ start: 5, end: 16 }, '21 May 1993')
  const decision = decideByFix(clash, fix, text, TIME)

  it('says which side was changed, and the words', () => {
    expect(decision).toMatchObject({ verdict: 'first-changed', edits: [{ old: '24 May 1993', new: '21 May 1993' }] })
    expect(decideByFix(clash, fixOn({ start: 29, end: 40 }, '24 May 1993'), text, TIME).verdict).toBe('second-changed')
  })

  it('is done while its finding is gone, and undone when it is back: a fix never hides a finding', () => {
    expect(matchDecisions([], [decision], applyEdits(text, fix.edits))).toMatchObject({ fixed: [decision], undone: [], stale: [] })
    expect(matchDecisions([clash], [decision], text)).toMatchObject({ decided: new Map(), fixed: [], undone: [decision], stale: [] })
  })

  it('is not undone by a twin elsewhere', () => {
    const twice = `${text} ${text}`
    const twin = clashOf(twice, { start: 47, end: 58 }, [{ start: 71, end: 82 }])
    const done = decideByFix(clashOf(twice, { start: 5, end: 16 }, [{ start: 29, end: 40 }]), fix, twice, TIME)
    expect(matchDecisions([twin], [done], twice)).toMatchObject({ decided: new Map(), fixed: [done], undone: [] })
  })
})

describe('a decision, whatever is typed', () => {
  /** A text with two places of evidence, none empty, and edits that leave both alone. */
  const reviewed = lfText().map((text) => `Born 1850. ${text}`).chain((text) => fc.record({
    text: fc.constant(text), edits: editsFor(text),
    places: fc.uniqueArray(fc.integer({ min: 0, max: text.length }), { minLength: 4, maxLength: 4 }).map((offsets) => [...offsets].sort((a, b) => a - b)),
  }))

  const pair = (places: readonly number[]): [Span, Span] => [{ start: places[0] ?? 0, end: places[1] ?? 0 }, { start: places[2] ?? 0, end: places[3] ?? 0 }]

  it('survives any edit outside its evidence', () => {
    fc.assert(fc.property(reviewed, ({ text, edits, places }) => {
      const [a, b] = pair(places)
      const outside = edits.filter((edit) => !spansTouch(edit, a) && !spansTouch(edit, b))
      const decision = decide(clashOf(text, a, [b]), text, 'not-same-event', '', TIME)
      const [movedA, movedB] = [moveSpan(a, outside), moveSpan(b, outside)]
      expect(movedA && movedB).toBeTruthy()
      const now = applyEdits(text, outside)
      expect(matchDecisions([clashOf(now, movedA ?? a, [movedB ?? b])], [decision], now).decided.get(0)).toBe(decision)
    }))
  })

  it('re-opens when either side says something else', () => {
    fc.assert(fc.property(reviewed, fc.boolean(), fc.constantFrom('1850', 'another', '21 May 1993'), ({ text, places }, isFirst, words) => {
      const [a, b] = pair(places)
      const changed = isFirst ? a : b
      fc.pre(text.slice(changed.start, changed.end).trim() !== words)
      const decision = decide(clashOf(text, a, [b]), text, 'disputed', '', TIME)
      const edit = [{ ...changed, newText: words }]
      const now = applyEdits(text, edit)
      const shift = words.length - (changed.end - changed.start)
      const after = isFirst
        ? clashOf(now, { start: a.start, end: a.end + shift }, [{ start: b.start + shift, end: b.end + shift }])
        : clashOf(now, a, [{ start: b.start, end: b.end + shift }])
      const match = matchDecisions([after], [decision], now)
      expect(match.decided.size).toBe(0)
      expect([...match.reopened.values(), ...match.stale]).toEqual([decision])
    }))
  })
})

describe('a decision on a real finding', () => {
  const record = '= Orla Venn =\n\nOrla Venn\n- Birth Date: 3 May 1901\n- Death Date: 9 June 1970\n'
  const paragraphs = ['Orla Venn (born 3 May 1901) was a harbour master.', 'She grew up in Quay Street and kept bees.', 'Venn died on 19 June 1970 at home.', 'Her bees were given to the school.']
  const review = (text: string) => analyze({ text, version: 0 }, defaultConfig, { year: 2026, month: 1, day: 2 })
  const text = [record, ...paragraphs].join('\n\n')
  const { findings } = review(text)
  const at = findings.findIndex(({ severity }) => severity === 'contradiction')
  const finding = findings[at]

  it('is there to decide', () => expect(finding?.message).toMatch(/1970/))

  const decisionsFor = (source: string): boolean => {
    const decision = finding && decide(finding, text, 'disputed', '', TIME)
    const now = review(source).findings
    const { decided } = matchDecisions(now, decision ? [decision] : [], source)
    return [...decided].some(([index, one]) => one === decision && now[index]?.check === finding?.check)
  }

  it('survives a moved paragraph, new paragraphs and other line ends', () => {
    fc.assert(fc.property(fc.shuffledSubarray(paragraphs.slice(1), { minLength: 3 }), fc.constantFrom('', 'A plain new paragraph.', 'She sold honey at the market.'), fc.constantFrom('\n', '\r\n', '\r'), (order, added, end) => {
      const moved = [record, paragraphs[0] ?? '', ...order, ...(added === '' ? [] : [added])].join('\n\n').replaceAll('\n', end)
      expect(decisionsFor(sourceFromRaw(moved, { encoding: 'utf-8', bom: false }).text)).toBe(true)
    }))
  })

  it.each([['the record', '9 June 1970', '8 June 1970'], ['the prose', '19 June 1970', '29 June 1970']])('is open again when %s changes', (_side, from, to) => {
    const changed = text.replace(from, to)
    expect(changed).not.toBe(text)
    expect(decisionsFor(changed)).toBe(false)
    const decision: Decision[] = finding ? [decide(finding, text, 'disputed', '', TIME)] : []
    expect(matchDecisions(review(changed).findings, decision, changed).reopened.size).toBe(1)
  })
})
