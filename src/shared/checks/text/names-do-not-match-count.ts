import { numberOf, numberSource } from '../../claims/numbers'
import { matchesOf } from '../../text/matches'
import { shiftSpan, spanOf, type Span } from '../../text/span'
import { blockScanner } from '../block-scan'
import { defineCheck } from '../check'
import { quotationsOf } from '../quoted'
import { glanceAt, KIN } from './glance'

const kin = '(?:(?:half-|step-?)?(?:sons|daughters|children|brothers|sisters|siblings)|grand(?:sons|daughters|children)|wives|husbands)'
const particle = '(?:de|da|del|la|du|van|von|der|den|al|ibn|bin)'
const part = "\\p{Lu}[\\p{L}\\p{M}’'-]*(?:\\.(?= \\p{Lu}))?"
const name = `${part}(?: (?:${particle} ){0,2}${part}){0,3}(?: \\([^()]{1,60}\\))?`
/** "two daughters and three sons: Ada, Ida, Per, Nils and Ole." The names end where the sentence does, or where something else is told. */
const listed = new RegExp(`(?<![\\p{L}-])(${numberSource}) (?:[\\p{Ll}-]+ ){0,2}${kin}(?:(?::|,| named| called| –| —) | \\()((?:${name}, ){0,11}${name},? and ${name})(?=[.;)]|,? and (?:an?|one|two|three|four|five) |, (?:as well|who|all|both|from|with|by|plus|of whom)\\b|$)`, 'gu')
/** What is counted before belongs to the same list; "one of her two sons" and "at least two sons" leave room. */
const before = new RegExp(`(?<![\\p{L}-])(?:(${numberSource}) (?:[\\p{Ll}-]+ ){0,2}${kin}(?:,? and|,) |(?:of|at least|over|more than|about|some|other|another|including|among|or|least) (?:(?:his|her|their|the) (?:\\p{Ll}+ )?)?)$`, 'iu')
/** "of his five children, [two sons, Per and Ole]": some of those. */
const ofThem = /(?:children|siblings), $/i
const LOOK = 60
/** "Una Quist, Baroness Toll": what the one before it is called. */
const isRank = /^(?:(?:Grand |Arch)?[Dd]u(?:ke|chess)|Prince(?:ss)?|Count(?:ess)?|Baron(?:ess)?|Viscount(?:ess)?|Marquess|Marchioness|Earl|Lady|Lord|Queen|King|Empress|Emperor|Freiherr|Freifrau|Freiin|Graf|Gräfin|Ritter)(?: (?:von|zu|de|of))? \p{Lu}/u
const isOfRanks = (named: readonly string[], count: number): boolean => !isRank.test(named[0] ?? '') && named.filter((one) => !isRank.test(one)).length === count
/** "She was expecting their third child, Una": one more is told of in the next sentence. */
const toldBehind = /\b(?:pregnant|expecting|unborn|posthumous|(?:[Tt]heir|[Hh]is|[Hh]er|[Aa]nother|[Tt]he) (?:second|third|fourth|fifth|sixth|seventh|eighth|other|last|youngest|eldest) (?:child|son|daughter|brother|sister|sibling))\b/
/** "three half-sisters, Ada and Ida, from her father's first marriage, and Una, from her mother's": the list goes on behind what is said of them. */
const namedBehind = /^, (?:from|with|by) [^,.;]{3,80}, and \p{Lu}[\p{L}\p{M}’'-]*(?: and \p{Lu}[\p{L}\p{M}’'-]*)?,? (?:from|with|by)\b/u
const SOON = 160

interface Miscount {
  readonly number: Span
  readonly names: Span
  readonly counted: number
  readonly named: number
}

const findMiscounts = blockScanner((text): readonly Miscount[] => {
  const isQuoted = quotationsOf(text)
  return matchesOf(listed, text).flatMap((match) => {
    const [whole, number = '', names = ''] = match
    const earlier = before.exec(text.slice(Math.max(0, match.index - LOOK), match.index))
    const value = numberOf(number)
    const more = earlier === null ? 0 : numberOf(earlier[1] ?? '')
    if (value === null || value < 2 || more === null || ofThem.test(earlier?.[0] ?? '')) return []
    const named = names.replace(/ ?\([^()]*\)/g, '').split(/,? and |, /)
    const behind = text.slice(match.index + whole.length, match.index + whole.length + SOON)
    if (named.length === value + more || isOfRanks(named, value + more) || named.some((one) => /^(?:Jr|Sr|[IVX]+)\b/.test(one)) || (named.length < value + more && (toldBehind.test(behind) || namedBehind.test(behind)))) return []
    const start = match.index + whole.length - names.length
    const miscount = { number: spanOf(match.index, match.index + number.length), names: spanOf(start, start + names.length), counted: value + more, named: named.length }
    return isQuoted(miscount.number) ? [] : [miscount]
  })
}, (unit) => (glanceAt(unit) & KIN) !== 0)

export const namesDoNotMatchCount = defineCheck({
  id: 'text/names-do-not-match-count',
  summary: 'A sentence counts children, brothers or sisters and names more or fewer of them.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ document, report }) {
    for (const { item: { number, names, counted: value, named }, at } of findMiscounts(document)) {
      report({ span: shiftSpan(number, at), message: `The sentence counts ${value} and names ${named}.`, because: [{ span: shiftSpan(names, at), note: `${named} names` }] })
    }
  },
})
