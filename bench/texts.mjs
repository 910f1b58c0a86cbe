// What is measured on: the corpus beside the checkout, else the samples over and over.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/setup/command.mjs'

const corpus = join(root, '..', 'shared', 'corpus')
const readAll = (folder) => readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(join(folder, name), 'utf8').replace(/\r\n?/g, '\n'))

export const samplesFolder = join(root, 'samples')
export const samples = () => readAll(samplesFolder)
export const hasCorpus = existsSync(join(corpus, 'real'))

/** Texts to measure on, and others to warm up on: what was read in the warm-up must not help later. */
export function measuredTexts() {
  if (hasCorpus) return { name: '../shared/corpus/real', measured: readAll(join(corpus, 'real')), warmUp: readAll(join(corpus, 'prose_only')) }
  const own = samples()
  const numbered = (times, word) => Array.from({ length: times }, (_, index) => own.map((text) => distinct(text, `${word}${index}`))).flat()
  return { name: 'samples/, 60 times with other words', measured: numbered(60, 'm'), warmUp: numbered(15, 'w') }
}

/** The text with a mark in every paragraph, so that no paragraph was read before. */
const distinct = (text, mark) => text.replace(/^(?=\p{L}).{80,}$/gmu, (paragraph) => `${paragraph} So says note ${mark}.`)

/** A text of about `size` code units: one biography's record, then prose of all, each paragraph once until there is no more. */
export function textOf(size, texts) {
  const [first] = texts
  const pieces = [first]
  let length = first.length
  for (let round = 0; length < size; round++) {
    for (const text of texts.slice(1).concat(first)) {
      const prose = text.slice(text.indexOf('\n\n'))
      const piece = round === 0 ? prose : distinct(prose, `r${round}`)
      pieces.push(piece.slice(0, size - length))
      length += Math.min(piece.length, size - length)
      if (length >= size) break
    }
  }
  return pieces.join('').slice(0, size)
}
