import { describe, expect, it } from 'vitest'
import { analyze, newMemory } from '../../review/analyze'
import { defaultConfig } from '../../review/config'

const today = { year: 2026, month: 1, day: 1 }
const drifts = (text: string, memory = newMemory()): readonly string[] =>
  analyze({ text, version: 1 }, defaultConfig, today, memory).findings.filter(({ check }) => check.startsWith('text/')).map(({ message, span }) => `${span.start} ${message}`)

const often = 'They heard Okonta there. Nobody helped Okonta then. Later, friends of Okonta left, and so did Okonta, as Okonta had said. When Okonta came back, only Okonta and Okonta stayed.'
const twice = (name: string, went: string): string => `It was Odda Brossel who built the mill.\n\n${went} away.\n\nIn the end Odda ${name} sold the mill.`
const alone = (name: string, title: string): string => `Then came Quarrell the miller.\n\nOn it went for years.\n\nThe mill was sold to ${title}${name} in the end.`
/** More frequent names of one sound and length than are compared. */
const crowd = Array.from({ length: 700 }, (_, index) => `Bar${String.fromCharCode(97 + index % 26, 97 + (index * 7) % 26, 97 + Math.floor(index / 26))}en`).map((name) => `It was ${name}, said ${name}.`)

describe('the index of names, moved from version to version', () => {
  it.each([
    ['a slip typed and mended', [often, `${often}\n\nThen Okota left.`, `${often}\n\nThen Okonta left.`, `${often}\n\nThen Okotna left.`]],
    ['a paragraph before it', [`${often}\n\nThen Okota left.`, `On it went.\n\n${often}\n\nThen Okota left.`]],
    ['signs that are no unit’s, before all of them', [`== Life ==\n\n${often}\n\nThen Okota left.`, `=== Life ===\n\n${often}\n\nThen Okota left.`]],
    ['the frequent name goes and comes', [`${often}\n\nThen Okota left.`, 'On it went.\n\nThen Okota left.', `${often}\n\nThen Okota left.`]],
    ['a rare name becomes frequent', [`${often}\n\nThen Okota left.`, `${often}\n\nThen Okota left, and Okota came with Okota.`, `${often}\n\nThen Okota left.`]],
    ['a title is written', [`= Tessa =\n\n${often.replaceAll('Okonta', 'Marlowe')}\n\nThen Marlow left.`, `= Tessa Marlowe =\n\n${often.replaceAll('Okonta', 'Marlowe')}\n\nThen Marlow left.`]],
    ['an accent comes and goes', [`${often}\n\nSo Okönta left.`, `${often}\n\nSo Okonta left.`, `${often}\n\nSo Okönta left.`]],
    ['a full name in two spellings is typed, moved and mended', [twice('Brossel', 'Went'), twice('Brosel', 'Went'), twice('Brosel', 'He went'), `On it went.\n\n${twice('Brosel', 'He went')}`, twice('Brosell', 'He went'), twice('Brossel', 'He went')]],
    ['what stands around a full name tells another', ['sold', 'sold', ', his daughter, sold', 'now sold'].map((sold, at) => twice('Brosel', at === 1 ? 'Long' : 'Went').replace(' sold', sold.startsWith(',') ? sold : ` ${sold}`))],
    ['a name that stands alone in two spellings, and a title before it', [alone('Quarrell', ''), alone('Quarrel', ''), alone('Quarrel', 'Mrs '), alone('Quarrell', 'Mrs '), `On it went.\n\n${alone('Quarrel', '')}`]],
    ['too many names to compare', [crowd.join('\n\n'), `${crowd.join('\n\n')}\n\nHe saw Barabne.`, `It was Barzzen, Barzzen, Barzzen.\n\n${crowd.join('\n\n')}\n\nHe saw Barabne and Barzezn.`, crowd.slice(300).join('\n\n')]],
  ])('%s', (_, versions) => {
    const memory = newMemory()
    const there = [...versions, ...[...versions].reverse()]
    // All of them first: a text without memory makes an index of its own.
    const moved = there.map((text) => drifts(text, memory))
    expect(moved).toEqual(there.map((text) => drifts(text)))
    expect(moved.some((found) => found.length > 0)).toBe(true)
  })
})
