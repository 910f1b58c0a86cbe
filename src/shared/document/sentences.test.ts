import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, biography } from '../../testing/arbitraries'
import { canBreak, segmentSentences } from './sentences'

/** Sentences are written with " | " between them. */
const split = (marked: string): string => {
  const text = marked.replaceAll(' | ', ' ').replaceAll('|', '')
  return segmentSentences(text).map(({ start, end }) => text.slice(start, end)).join(' | ')
}

const whole = [
  'Dr. Moor met Prof. Venn and Lt. Gov. Quill in St. Ives.',
  'J. R. R. Quill and A. Venn wrote it with T.H. Marsh.',
  'The elder, known as P. A. Venn, and T. I. Marsh were printers.',
  'Anna K. Moor lost the vote to Edda Marsh.',
  'The U.S. Senate asked the U.K. Treasury.',
  'Sam Quill Jr. Memorial Hall stands here.',
  'It lies at No. 5 Mill Road, see Vol. II and pp. 12 to 14.',
  'He was born c. 965 (bapt. 970; d. 1040) in Sept. 965.',
  'Osric V (3 May 1381 – c. July 1394) was a king.',
  'Nils Venn (b. May 1970, m. June 1999) was a smith.',
  'She was born on 5 March [O.S. 22 February] 1732.',
  'Railroad Board v. Alton Company was decided late.',
  'It cost 52. 52,000 coins were paid.',
  'On 4. May 1950 he left.',
  '1. Moor won the race.',
  '“Did you?” he asked.',
  '"No!" cried the crowd.',
  'She wrote for Onward! in 2001.',
  'They said that ... Marsh had left.',
  'It grew by 2.15 to 24,186.50 in all.',
  'She holds a Ph.D. from Ruddle.',
  'By 5 p.m. Ruddle was taken.',
]

const parted = [
  'He died in 1994. | He had two sons.',
  'She left for the U.S. | She never came back.',
  'He is Sam Quill Jr. | He lives in Ruddle.',
  'They came at 5 p.m. | The house was empty.',
  'It was World War I. | Moor left.',
  'Osric II (Osric Henry; Norlandish: Osrik II. Heinrich; 3 May 1783 – 4 June 1837) was king.',
  'He saw (as it fell) World War II. | Moor left.',
  'Venn was a clerk (after his service in World War II. | Brother Per died).',
  'It was long (see Part II. | Karl Pike left).',
  'It was World War I. | A house burned.',
  'He fell ill. | Quill took over.',
  'She wrote on works of art. | I read it.',
  'He gave his life to art. | August Lunn, his teacher, died in 1950.',
  'She lived for the arts. | May was born on 3 June 1880.',
  'He said no. | Then he left.',
  'He left in 1950.[3][note 4] | She stayed.',
  'He left … | Nobody knew.',
  'It failed... | Marsh gave up.',
  '“He left. | He came back,” she said.',
  'Was it so? | It was! | And then?',
  'That was his career. | He ended it.',
  '彼は死んだ。|妻は残った。',
]

describe('segmentSentences', () => {
  it.each(whole)('leaves whole: %s', (text) => expect(split(text)).toBe(text))

  it.each(parted)('parts: %s', (text) => expect(split(text)).toBe(text.replace(/(?<! )\|(?! )/g, ' | ')))

  it('parts where the blank behind a full stop was forgotten', () => {
    expect(split('That was his career.He ended it.')).toBe('That was his career. | He ended it.')
  })

  it('says nothing of blanks', () => {
    expect(segmentSentences('')).toEqual([])
    expect(segmentSentences(' \t\u3000 ')).toEqual([])
    expect(segmentSentences('  He left.  ')).toEqual([{ start: 2, end: 10 }])
  })

  it('covers everything but blanks, in order, for any text', () => {
    fc.assert(fc.property(fc.oneof(anyText(), biography()), (text) => {
      let at = 0
      for (const { start, end } of segmentSentences(text)) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        expect(start).toBeLessThan(end)
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }), { numRuns: 500 })
  })

  it('finds in a very long paragraph what it finds in its parts', () => {
    const sentence = 'Dr. Moor left Ruddle in 1850 for No. 5, Mill Road. '
    const spans = segmentSentences(sentence.repeat(3000))
    expect(spans.length).toBe(3000)
    expect(spans.every(({ start, end }, at) => start === at * sentence.length && end === start + sentence.length - 1)).toBe(true)
  })

  it('cuts a sentence without end rather than work without end', () => {
    const text = 'word '.repeat(10_000) + 'A. '.repeat(10_000) + '😀'.repeat(10_000) + '.'
    const spans = segmentSentences(text)
    expect(spans[spans.length - 1]?.end).toBe(text.length)
    expect(spans.every(({ start }) => text.codePointAt(start) !== 0xde00)).toBe(true)
  })

  it('never breaks what canBreak calls one sentence', () => {
    fc.assert(fc.property(anyText(), (text) => {
      if (!canBreak(text)) expect(segmentSentences(text.replaceAll('\n', ' ')).length).toBeLessThanOrEqual(1)
    }))
  })
})
