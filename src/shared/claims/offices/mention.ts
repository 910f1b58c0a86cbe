import { gateOf, type Searched } from '../../text/matches'
import { changingModifiers, idleModifiers, roleTable, royal, type RoleWord } from '../lexicon/roles'
import { withElided } from './elided'
import { initialsOf, readLeft, readRight, titleAdjective } from './mention-sides'
import { isJoined, normalised, tokensOf, type Token } from './words'
import type { RoleMention } from './role-mention'

const mayHoldRole = gateOf(new RegExp([...roleTable.keys()].filter((word) => /^[a-z-]{3,}$/.test(word)).join('|')))

/** A cheap look: false when a sentence certainly names no role. A word with an accent may be one without. */
export const mayNameRole = (sentence: Searched): boolean => mayHoldRole(sentence) || sentence.text.includes('MP') || /[\u00c0-\u024f\u1e00-\u1eff]|\p{M}/u.test(sentence.text)

/** Role mentions of `text`, left to right; offsets get `from` added. */
export function findRoles(text: string, from = 0): readonly RoleMention[] {
  const plain = normalised(text)
  const tokens = tokensOf(plain, from)
  const mentions: RoleMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const role = roleAt(tokens, at, plain, from)
    if (!role) continue
    const last = at + role.words.length - 1
    if (isOnlyBefore(tokens, last, role, plain, from)) continue
    const own = mentionAround(tokens, at, last, role, plain, from)
    const mention = own && role.families[0] === 'member' ? { ...own, body: bodyAfter(tokens, last, plain, from) } : own
    const before = mentions.at(-1)
    // "chairman of the President's Council": what a role is of is no role of its own.
    if (mention && !(before && mention.head.end <= before.span.end)) mentions.push(mention)
    at = last
  }
  return withElided(mentions, plain, from)
}

/** Families whose seat is a body that has members. */
const memberFamilies: ReadonlySet<string> = new Set(['senator', 'representative', 'mp', 'mep', 'lord', 'deputy-member', 'assembly-member', 'councillor'])
/** Words between "member of" and the body it is of. */
const bodyReach = 6

/** The body that "member" at `last` is of, as a mention of its own; null where none is named. */
function bodyAfter(tokens: readonly Token[], last: number, text: string, from: number): RoleMention | null {
  if (tokens[last + 1]?.folded !== 'of') return null
  for (let at = last + 2; at <= last + 1 + bodyReach && at < tokens.length; at++) {
    const [token, before] = [tokens[at], tokens[at - 1]]
    if (!token || !before || !isJoined(text, from, before, token)) return null
    const seat = roleAt(tokens, at, text, from)
    if (seat?.form === 'seat' && memberFamilies.has(seat.families[0] ?? '')) {
      const end = at + seat.words.length - 1
      const [here, next] = [tokens[end], tokens[end + 1]]
      // "member of the Senate Finance Committee" is of the committee.
      if (here && next && isJoined(text, from, here, next) && next.capital) return null
      return mentionAround(tokens, at, end, seat, text, from)
    }
    if (!token.capital && token.folded !== 'the' && !titleAdjective.test(token.folded) && !idleModifiers.has(token.folded)) return null
  }
  return null
}

/** The longest role that begins with the word at `at`; null when none does. `from` is the offset of `text`. */
export function roleAt(tokens: readonly Token[], at: number, text: string, from: number): RoleWord | null {
  const token = tokens[at]
  if (!token) return null
  const candidates = roleTable.get(token.folded) ?? (token.folded.includes('-') ? roleTable.get(token.folded.split('-').pop() ?? '') : chairOf(token, tokens[at + 1]))
  if (!candidates) return null
  for (const candidate of candidates) if (goOn(candidate.words, tokens, at, text, from)) return isNamedBody(candidate, token, tokens[at + 1]) ? candidate : null
  return null
}

/** Whether the words behind the first follow the one at `at`. */
function goOn(words: readonly string[], tokens: readonly Token[], at: number, text: string, from: number): boolean {
  for (let index = 1; index < words.length; index++) {
    const [before, here] = [tokens[at + index - 1], tokens[at + index]]
    if (!before || !here || here.folded !== words[index] || !isJoined(text, from, before, here)) return false
  }
  return true
}

/** "the mayor's chair": what the mayor sits in stands for the office. */
function chairOf({ folded }: Token, next: Token | undefined): readonly RoleWord[] | undefined {
  if (next === undefined || (next.folded !== 'chair' && next.folded !== 'seat') || next.capital) return undefined
  const owner = /^(.{3,})['’]s$/.exec(folded)?.[1]
  return owner === undefined ? undefined : roleTable.get(owner)?.flatMap((role) => (role.form === 'holder' && role.words.length === 1 && !role.plural ? [{ ...role, words: [owner, next.folded] }] : []))
}

const notCommanded = /^(?:elections?|assembly|strikes?|public|synod|chapter|court|council|conference|convention|meeting|staff|amnesty|population|hospital|practitioner)$/

/** "justice minister", "council president", "chief police commissioner": the first word says which of the second. */
function isOnlyBefore(tokens: readonly Token[], last: number, role: RoleWord, text: string, from: number): boolean {
  const [here, next] = [tokens[last], tokens[last + 1]]
  if (!here || !next || text.slice(here.end - from, next.start - from) !== ' ') return false
  // "the general election" has no general in it.
  if (here.folded === 'general' && !here.capital && notCommanded.test(next.folded)) return true
  if (!next.capital !== !here.capital) return false
  if (here.folded === 'chief' && titleAdjective.test(next.folded) && isHolderAt(tokens, last + 2, text, from)) return true
  return (role.form === 'seat' || here.folded === 'justice' || here.folded === 'chief') && isHolderAt(tokens, last + 1, text, from)
}

const isHolderAt = (tokens: readonly Token[], at: number, text: string, from: number): boolean => roleAt(tokens, at, text, from)?.form === 'holder'

/** "MP" and "the House" are written with capitals; a "House of …" is a family. */
function isNamedBody(role: RoleWord, token: Token, next: Token | undefined): boolean {
  const word = role.words.length === 1 ? role.words[0] : undefined
  if (word === 'mp' || word === 'mps') return /^MPs?$/.test(token.text)
  // "the first minister of finance" is no First Minister.
  if (role.words.length > 1 && role.words[0] === 'first') return token.capital
  if (word === 'house') return token.capital && next?.folded !== 'of'
  if (word === 'see') return token.capital || next?.folded === 'of'
  return word === 'congress' || word === 'congresses' || word === 'diet' || word === 'ban' ? token.capital : true
}

/** "handed the mayoralty to Dunn", "took the ministry from Dunn" say who, not which it is; an envoy is sent to a land, and a senator from one. */
function closingOf({ form, families: [family = ''] }: RoleWord, isProclaimed: boolean): ReadonlySet<string> {
  if (family === 'ambassador' || family === 'consul') return none
  if (form === 'seat') return memberFamilies.has(family) ? seatOfHouse : seatOfOne
  if (isProclaimed && royal.includes(family)) return placeOfCrowning
  return ofOnePlace.has(family) ? behindOnePlace : homely.has(family) ? behindPlace : none
}

const none: ReadonlySet<string> = new Set()
const seatOfHouse: ReadonlySet<string> = new Set(['seat', 'to'])
const seatOfOne: ReadonlySet<string> = new Set(['seat', 'to', 'from'])
/** "handed over the office of mayor of Quenby to Dunn": no mayor is sent anywhere. */
const behindPlace: ReadonlySet<string> = new Set(['to'])
/** "acclaimed emperor in Holm": where, not of what; he who "became King in Holm" rules there. */
const placeOfCrowning: ReadonlySet<string> = new Set(['seat', 'to', 'in', 'at'])
const proclaimed = /^(?:acclaimed|proclaimed|hailed|declared|crowned|anointed|enthroned|installed|elected|chosen)$/

/** A verb of making somebody a ruler right before the role: "crowned as the [queen]", "proclaimed him [emperor]". */
const isProclaimedAt = (tokens: readonly Token[], first: number): boolean => tokens.slice(Math.max(0, first - 3), first).some(({ folded }) => proclaimed.test(folded))

/** "governor of Toll in Norland": where Toll lies. A leader is one in the senate, too. */
const behindOnePlace: ReadonlySet<string> = new Set(['to', 'in'])
const ofOnePlace: ReadonlySet<string> = new Set(['mayor', 'governor', 'prime-minister', 'king', 'bishop', 'archbishop'])
const homely: ReadonlySet<string> = new Set(['mayor', 'governor', 'prime-minister', 'president', 'chancellor', 'chair', 'leader', 'speaker', 'treasurer', 'director', 'rector', 'king', 'bishop', 'archbishop'])

/** "Quenby's mayor": whose mayor somebody is, says of which town. */
function mentionAround(tokens: readonly Token[], first: number, last: number, role: RoleWord, text: string, from: number): RoleMention | null {
  const left = readLeft(tokens, first, text, from)
  const right = readRight(tokens, last, text, from, closingOf(role, isProclaimedAt(tokens, first)))
  const head = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
  const prefix = tokens[first]?.folded.includes('-') && !role.words[0]?.includes('-') ? (tokens[first]?.folded.split('-')[0] ?? '') : ''
  const modifiers = changingModifiers.has(prefix) ? [...left.modifiers, prefix] : left.modifiers
  return {
    span: { start: left.start, end: right.end }, head, word: role.words.join(' '), families: role.families, form: role.form, plural: role.plural,
    modifiers: right.behind ? [...modifiers, right.behind] : modifiers,
    required: right.required, before: role.form === 'holder' && role.families[0] === 'mayor' ? [...left.required, ...left.owners] : left.required, general: left.general, optional: left.optional,
    ordinals: left.ordinals, following: right.following, initials: left.required.length === 0 ? right.initials : [...initialsOf(tokens.slice(Math.max(0, first - 2), first).filter(({ folded }) => left.required.includes(folded))), ...right.initials], body: null,
  }
}
