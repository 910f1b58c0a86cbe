import type { Span } from '../text/span'
import { fold } from './fold'
import { canonicalWord, changingModifiers, genericWords, idleModifiers, roleTable, type RoleForm, type RoleWord } from './lexicon/roles'
import { ordinalValue } from './offices'
import { gateOf, matchesOf, type Searched } from '../text/matches'

/** One word of a text, with its place. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly folded: string
  readonly capital: boolean
}

/** A noun phrase of prose that names an office, or is a title put before a name. */
export interface RoleMention {
  /** The whole phrase. */
  readonly span: Span
  readonly head: Span
  readonly families: readonly string[]
  readonly form: RoleForm
  readonly plural: boolean
  /** Words that make another office of it ("vice", "deputy"). */
  readonly modifiers: readonly string[]
  /** Words after the role that the office must have ("Arkansas" in "governor of Arkansas"), canonical. */
  readonly required: readonly string[]
  /** Words before the role that it must have, unless the record's other offices explain them ("Arkansas senator"). */
  readonly before: readonly string[]
  /** Words before the role too general to require, which may still tell two offices apart ("party leader"). */
  readonly general: readonly string[]
  /** Words it may have ("Canada" in "Canada's prime minister"). */
  readonly optional: readonly string[]
  readonly ordinals: readonly { readonly value: number; readonly span: Span }[]
  /** The capitalised word that follows at once ("President Smith"), canonical. */
  readonly following: string | null
  /** "Member of the Arden Senate" read as "the Arden Senate": a record may call it senator; null for other roles. */
  readonly body: RoleMention | null
}

const tokenPattern = /[\p{L}\p{M}\d]+(?:[.'’-][\p{L}\p{M}\d]+)*(?:\.(?=\p{L}|\s\p{Ll}|\s\p{Lu}\p{Ll}*\s))?/gu

/** The words of a text in order; `from` is added to every offset. */
export function tokensOf(text: string, from = 0): readonly Token[] {
  const tokens: Token[] = []
  for (const match of matchesOf(tokenPattern, text)) {
    const word = match[0]
    tokens.push({ start: from + match.index, end: from + match.index + word.length, text: word, folded: fold(word), capital: isCapital(word) })
  }
  return tokens
}

function isCapital(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(word)
}

/** Length of the gap between two words when nothing but a blank or a hyphen stands there. */
const isJoined = (text: string, from: number, left: Token, right: Token): boolean => {
  const gap = text.slice(left.end - from, right.start - from)
  return gap === ' ' || gap === '-' || gap === '. '
}

const unitedStates = /\b(?:united states(?: of america)?|u\. ?s\. ?a\.?|u\. ?s\.?|usa)(?![\p{L}])/giu
const unitedKingdom = /\b(?:united kingdom|great britain)(?![\p{L}])/giu

const mayNameUnion = /[Uu](?:nited|NITED|\.|[Ss])|[Gg]reat|GREAT/

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
    const before = mentions[mentions.length - 1]
    // "chairman of the President's Council": what a role is of is no role of its own.
    if (mention && !(before && mention.head.end <= before.span.end)) mentions.push(mention)
    at = last
  }
  return mentions
}

/** The text with "United States", "U.S." and "United Kingdom" as one word of the same length, so that offsets stay. */
export const normalised = (text: string): string => (!mayNameUnion.test(text) ? text : text.replace(unitedStates, (found) => 'Us'.padEnd(found.length, 'x')).replace(unitedKingdom, (found) => 'Uk'.padEnd(found.length, 'x')))

const padded = /^(us|uk)x*$/

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
  const candidates = roleTable.get(token.folded) ?? (token.folded.includes('-') ? roleTable.get(token.folded.split('-').pop() ?? '') : undefined)
  if (!candidates) return null
  for (const candidate of candidates) {
    const fits = candidate.words.every((word, index) => {
      const here = tokens[at + index]
      const before = tokens[at + index - 1]
      return here !== undefined && (index === 0 || (here.folded === word && before !== undefined && isJoined(text, from, before, here)))
    })
    if (fits) return isNamedBody(candidate, token, tokens[at + 1]) ? candidate : null
  }
  return null
}

/** "justice minister", "council president", "chief police commissioner": the first word says which of the second. */
function isOnlyBefore(tokens: readonly Token[], last: number, role: RoleWord, text: string, from: number): boolean {
  const [here, next] = [tokens[last], tokens[last + 1]]
  if (!here || !next || text.slice(here.end - from, next.start - from) !== ' ') return false
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
  return word === 'congress' || word === 'diet' || word === 'ban' ? token.capital : true
}

function mentionAround(tokens: readonly Token[], first: number, last: number, role: RoleWord, text: string, from: number): RoleMention | null {
  const left = readLeft(tokens, first, text, from)
  const right = readRight(tokens, last, text, from, role.form === 'seat' && role.families[0] !== 'ambassador')
  const head = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
  const prefix = tokens[first]?.folded.includes('-') && !role.words[0]?.includes('-') ? (tokens[first]?.folded.split('-')[0] ?? '') : ''
  const modifiers = changingModifiers.has(prefix) ? [...left.modifiers, prefix] : left.modifiers
  return {
    span: { start: left.start, end: right.end }, head, families: role.families, form: role.form, plural: role.plural,
    modifiers: right.behind ? [...modifiers, right.behind] : modifiers,
    required: right.required, before: left.required, general: left.general, optional: left.optional,
    ordinals: left.ordinals, following: right.following, body: null,
  }
}

interface LeftSide {
  readonly start: number
  readonly modifiers: readonly string[]
  readonly required: readonly string[]
  readonly general: readonly string[]
  readonly optional: readonly string[]
  readonly ordinals: readonly { readonly value: number; readonly span: Span }[]
}

const leftLimit = 8
/** Lower-case words that belong to a title although they are no names. */
const titleAdjective = /^(?:house|senate|foreign|finance|defen[cs]e|interior|justice|education|health|labou?r|agriculture|trade|transport|war|home|shadow|minority|majority|opposition|party|parliamentary|city|town|state|national|federal|general|regional|provincial|county|council|committee|university|club|military|royal|imperial|colonial|territorial|student|class|branch|union|board|cabinet|society|first|lord|high|grand|chief|supreme|metropolitan|honorary|team|national-security|treasury|culture|environment|energy|industry|commerce|economy|planning|development|information|housing|police|army|navy|naval|fleet|division|regiment|brigade|squadron|battalion|company|department|faculty|school|college|music|art|artistic|managing|executive|research|medical|technical)$/

function readLeft(tokens: readonly Token[], first: number, text: string, from: number): LeftSide {
  const modifiers: string[] = []
  const required: string[] = []
  const optional: string[] = []
  const ordinals: { value: number; span: Span }[] = []
  let start = tokens[first]?.start ?? 0
  let possessive = false
  for (let at = first - 1; at >= 0 && at >= first - leftLimit; at--) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token || !next || !isJoined(text, from, token, next)) break
    const ordinal = ordinalValue(token.folded)
    const parts = token.folded.split('-')
    if (ordinal !== null) ordinals.unshift({ value: ordinal, span: { start: token.start, end: token.end } })
    else if (parts.some((part) => changingModifiers.has(part)) && !possessive) modifiers.push(...parts.filter((part) => changingModifiers.has(part)))
    else if (token.folded === 'and' && ordinals.length > 0 && ordinalValue(tokens[at - 1]?.folded ?? '') !== null) continue
    // "mayor of Quenby and treasurer": what stands before belongs to the other office.
    else if (token.folded === 'and' && at + 1 === first && tokens[at - 1]?.capital === true) break
    else if (idleModifiers.has(token.folded)) {
      // "the state senate": a general word that tells it from the senate of the union.
      if (token.folded === 'state') required.push(token.folded)
      if (/^(?:the|a|an|his|her|their|its)$/.test(token.folded)) { if (possessive || at === 0) start = token.start; break }
    } else if (/['’]s?$/.test(token.text)) {
      optional.push(canonicalWord(plainWord(token.folded)))
      possessive = true
    } else if ((token.capital && !isSentenceStart(at, token)) || titleAdjective.test(token.folded)) (possessive ? optional : required).push(canonicalWord(plainWord(token.folded)))
    else break
    start = token.start
  }
  return { start, modifiers, required: contentOf(required), general: required.filter((word) => genericWords.has(word)), optional, ordinals }
}

/** A capital at the start of a sentence proves nothing; prepositions and months are no part of a title. */
const isSentenceStart = (at: number, token: Token): boolean =>
  at === 0 && /^(?:in|on|as|by|from|after|before|at|when|while|since|during|for|under|with|following|the|he|she|his|her|then|this|that|having|being|elected|appointed|named|former|although|later|until|between)$/.test(token.folded)

/** The word behind the padding of `normalised`. */
export const plainWord = (folded: string): string => (padded.exec(folded)?.[1] ?? folded)
const contentOf = (words: readonly string[]): readonly string[] => words.filter((word) => word.length > 1 && !genericWords.has(word) && !/^\d+$/.test(word))

/** Where names follow, the adjectives before them ("the now-defunct …") say nothing; nor do those of "the small rainy island". */
function properOf(words: readonly Token[]): readonly Token[] {
  if (words.some((token) => token.capital)) return words.filter((token) => token.capital || /^\d/.test(token.text))
  return placeNoun.test(words[words.length - 1]?.folded ?? '') ? [] : words
}

/** What a country, a state or a town is called without its name. */
const placeNoun = /^(?:country|nation|island|islands|state|republic|kingdom|colony|territory|province|city|town|village|municipality|realm|empire)$/

interface RightSide {
  readonly end: number
  readonly required: readonly string[]
  readonly following: string | null
  /** A modifier that stands behind: "queen consort", "president-elect". */
  readonly behind: string | null
}

/** Modifiers that stand behind the role they change. */
export const modifierBehind = /^(?:elect|designate|emeritus|emerita|consort|dowager)$/

const linkWord = /^(?:of|for|to|in|at|on|over|from)$/
const rightStop = /^(?:from|until|till|between|during|since|when|while|after|before|who|whom|whose|which|that|but|as|by|under|with|without|having|being|was|is|are|were|been|had|has|have|he|she|it|they|his|her|their|because|where|if|than|following|upon|through|throughout|against|despite|once|later|then|again|succeeding|replacing|becoming|serving|resigned|died|became|took|held|did|not|also|and|or|alongside|due|until|about|around)$/
const monthWord = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/
const rightLimit = 12

/** "in Ulf Dunn's cabinet", "in the Dunn government": whose it was is no part of a title. */
function isCabinetAfter(tokens: readonly Token[], at: number): boolean {
  const body = tokens.slice(at + 1, at + 7).findIndex((token) => /^(?:cabinet|government|administration|coalition)$/.test(token.folded))
  return body > 0 && tokens.slice(at + 1, at + 1 + body).every((token) => token.capital || token.folded === 'the')
}

/** "of Arkansas", "of the Church of Rome", "for Bristol", "to France": the words after the role that belong to it. */
function readRight(tokens: readonly Token[], last: number, text: string, from: number, isSeat: boolean): RightSide {
  const required: Token[] = []
  const words: Token[] = []
  const close = (): void => { words.push(...properOf(required)); required.length = 0 }
  let end = tokens[last]?.end ?? 0
  let linked = false
  let following: string | null = null
  let behind: string | null = null
  for (let at = last + 1; at < tokens.length && at <= last + rightLimit; at++) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (!token || !before || !isJoined(text, from, before, token)) break
    const next = tokens[at + 1]
    if (modifierBehind.test(token.folded)) behind ??= token.folded
    else if (linkWord.test(token.folded)) {
      // "handed the mayoralty to Dunn" says who gets it, not which it is.
      if (isSeat && token.folded === 'to') break
      if (token.folded === 'in' && isCabinetAfter(tokens, at)) break
      // "took over as mayor from Nils Dunn": who had it before.
      if (token.folded === 'from' && tokens[last - 1]?.folded === 'as' && tokens[last - 2]?.folded === 'over') break
      const reach = token.folded === 'of'
      const target = next && (next.folded === 'the' || next.folded === 'all') ? tokens[at + 2] : next
      if (!target || !isJoined(text, from, token, next ?? token) || /^\d+$/.test(target.text) || (target.capital && monthWord.test(target.folded)) || (!reach && !target.capital) || rightStop.test(target.folded)) break
      linked = true
      close()
    } else if (token.folded === 'the' || token.folded === "all") { if (!linked) break }
    else if (token.folded === 'and' && linked && next?.capital === true && !roleTable.has(next.folded)) { /* "Fitness and Sports" */ }
    else if (rightStop.test(token.folded) || (/^\d/.test(token.text) && !(linked && ordinalValue(token.folded) !== null)) || (token.capital && monthWord.test(token.folded) && !linked)) break
    else if (!linked) { following = token.capital ? canonicalWord(plainWord(token.folded)) : null; break }
    else if (linked && !token.capital && required.length > 0 && !titleAdjective.test(token.folded) && !genericWords.has(token.folded)) {
      // "of the small rainy island": adjectives before what stands for the place name none.
      if (!required.some((word) => word.capital) && next !== undefined && placeNoun.test(next.folded)) required.length = 0
      break
    }
    else required.push(token)
    if (token.folded !== 'the') end = token.end
  }
  close()
  return { end, required: contentOf(words.map((token) => canonicalWord(plainWord(token.folded)))), following, behind }
}

