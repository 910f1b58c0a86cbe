import { describe, expect, it } from 'vitest'
import type { Finding } from '../checks/finding'
import { decide, matchDecisions, parseReviewFile, withDecision, writeReviewFile, type Decision } from './decisions'

const TIME = '2026-01-02T03:04:05Z'

/** A finding about the n-th "word" of the text. */
function findingAt(text: string, quote: string, from = 0): Finding {
  const start = text.indexOf(quote, from)
  return { check: 'text/doubled-word', severity: 'style', fingerprint: `doubled|${quote}`, message: `“${quote}” stands twice`, span: { start, end: start + quote.length }, because: [], fixes: [] }
}

describe('a decision', () => {
  const text = 'One the the two. Then a long way off the the end.'
  const first = findingAt(text, 'the the')
  const second = findingAt(text, 'the the', 20)

  it('settles the finding it was made on, also between twins', () => {
    const decision = decide(second, text, 'check-is-wrong', 'it is a title', TIME)
    expect([...matchDecisions([first, second], [decision], text).decided.keys()]).toEqual([1])
  })

  it('survives text before it', () => {
    const decision = decide(second, text, 'disputed', '', TIME)
    const later = `A new paragraph.\n\n${text}`
    const moved = [findingAt(later, 'the the'), findingAt(later, 'the the', 40)]
    expect([...matchDecisions(moved, [decision], later).decided.keys()]).toEqual([1])
  })

  it('is stale when nothing answers to it, unless it was a fix', () => {
    const dismissed = decide(first, text, 'disputed', '', TIME)
    const fixed = decide(first, text, 'use-first', '', TIME)
    expect(matchDecisions([], [dismissed, fixed], '').stale).toEqual([dismissed])
  })

  it('re-opens its finding when the other side has changed', () => {
    const decision = decide({ ...first, fingerprint: 'before' }, text, 'disputed', '', TIME)
    const match = matchDecisions([{ ...first, fingerprint: 'after' }], [decision], text)
    expect(match.decided.size).toBe(0)
    expect(match.reopened.get(0)).toBe(decision)
  })

  it('replaces an earlier one on the same finding', () => {
    const earlier = decide(first, text, 'flagged', '', TIME)
    const later = decide(first, text, 'disputed', '', TIME)
    expect(withDecision([earlier], later, earlier)).toEqual([later])
  })
})

describe('the sidecar', () => {
  const decisions: Decision[] = [decide(findingAt('a a', 'a a'), 'a a', 'flagged', 'ask her', TIME)]

  it('is read back as it was written', () => {
    const parsed = parseReviewFile(writeReviewFile('x.txt', decisions))
    expect(parsed).toEqual({ ok: true, value: { version: 1, file: 'x.txt', decisions } })
  })

  it.each([['{', 'review-not-json'], ['{"version":2,"file":"x","decisions":[]}', 'review-not-valid'], ['[]', 'review-not-valid']])('says what is wrong with %s', (json, code) => {
    const parsed = parseReviewFile(json)
    expect(!parsed.ok && parsed.error.code).toBe(code)
  })
})
