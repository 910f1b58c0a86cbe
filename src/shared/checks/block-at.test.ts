import { expect, it } from 'vitest'
import { parse } from '../document/parse'
import { sliceSpan, spanOf } from '../text/span'
import { blockAt, blocksAround } from './block-at'

const text = '= Tessa Quill =\n\nOne.\n\nTwo.\n\n== Life ==\n\nThree.\n\n== Work ==\n\n=== Early ===\n\nFour.\n\n* Five\n* Six\n\nSeven.\n'
const document = parse(text)
const wordsOf = (blocks: ReturnType<typeof blocksAround>): string => blocks.map(({ span }) => sliceSpan(text, span)).join(' ')

it.each([
  ['One.', 'One. Two. Three.'], ['Three.', 'One. Two. Three. Four. Five'], ['Seven.', 'Five Six Seven.'], ['Five', 'Three. Four. Five Six Seven.'],
])('finds what stands around %s', (word, around) => expect(wordsOf(blocksAround(document, text.indexOf(word), 2))).toBe(around))

it('finds the block of a place, and none in a heading or across two blocks', () => {
  const at = text.indexOf('Four')
  expect(blockAt(document, spanOf(at + 1, at + 3))?.span.start).toBe(at)
  expect(blockAt(document, spanOf(text.indexOf('Early'), text.indexOf('Early') + 2))).toBeNull()
  expect(blockAt(document, spanOf(at, text.indexOf('Six')))).toBeNull()
})
