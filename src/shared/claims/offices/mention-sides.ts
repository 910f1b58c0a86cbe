import type { Span } from '../../text/span'
import { canonicalWord, changingModifiers, genericWords, idleModifiers, roleTable } from '../lexicon/roles'
import { isJoined, plainWord, type Token } from './words'
import { ordinalValue } from './offices'

/** What stands before a role and belongs to it. */
interface LeftSide {
  readonly start: number
  readonly modifiers: readonly string[]
  readonly required: readonly string[]
  readonly general: readonly string[]
  readonly optional: readonly string[]
  /** Those of them that are names: "Quenby's". */
  readonly owners: readonly string[]
  readonly ordinals: readonly { readonly value: number; readonly span: Span }[]
}

const leftLimit = 8
/** Lower-case words that belong to a title although they are no names. */
export const titleAdjective = /^(?:house|senate|foreign|finance|defen[cs]e|interior|justice|education|health|labou?r|agriculture|trade|transport|war|home|shadow|minority|majority|opposition|party|parliamentary|city|town|state|national|federal|general|regional|provincial|county|council|committee|university|club|military|royal|imperial|colonial|territorial|student|class|branch|union|board|cabinet|society|first|lord|high|grand|chief|supreme|metropolitan|honorary|team|national-security|treasury|culture|environment|energy|industry|commerce|economy|planning|development|information|housing|police|army|navy|naval|fleet|division|regiment|brigade|squadron|battalion|company|department|faculty|school|college|music|art|artistic|managing|executive|research|medical|technical)$/

export function readLeft(tokens: readonly Token[], first: number, text: string, from: number): LeftSide {
  const modifiers: string[] = []
  const required: string[] = []
  const optional: string[] = []
  const owners: string[] = []
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
      if (token.capital) owners.push(canonicalWord(plainWord(token.folded)))
      possessive = true
    } else if ((token.capital && !isSentenceStart(at, token)) || titleAdjective.test(token.folded)) {
      (possessive ? optional : required).push(canonicalWord(plainWord(token.folded)))
      if (possessive && token.capital) owners.push(canonicalWord(plainWord(token.folded)))
    }
    else break
    start = token.start
  }
  return { start, modifiers, required: contentOf(required), general: required.filter((word) => genericWords.has(word)), optional, owners: contentOf(owners), ordinals }
}

/** A capital at the start of a sentence proves nothing; prepositions and months are no part of a title. */
const isSentenceStart = (at: number, token: Token): boolean =>
  at === 0 && /^(?:in|on|as|by|from|after|before|at|when|while|since|during|for|under|with|following|the|he|she|his|her|then|this|that|having|being|elected|appointed|named|former|although|later|until|between)$/.test(token.folded)

const contentOf = (words: readonly string[]): readonly string[] => words.filter((word) => word.length > 1 && !genericWords.has(word) && !/^\d+$/.test(word))

/** Where names follow, the adjectives before them ("the now-defunct …") say nothing; nor do those of "the small rainy island". */
function properOf(words: readonly Token[]): readonly Token[] {
  if (words.some((token) => token.capital)) return words.filter((token) => token.capital || /^\d/.test(token.text))
  return placeNoun.test(words.at(-1)?.folded ?? '') ? [] : words
}

/** What a country, a state or a town is called without its name. */
const placeNoun = /^(?:country|nation|island|islands|state|republic|kingdom|colony|territory|province|city|town|village|municipality|realm|empire|division|riding|electorate|seat|ward|borough|constituency)$/

/** What stands behind a role and belongs to it. */
interface RightSide {
  readonly end: number
  readonly required: readonly string[]
  readonly following: string | null
  readonly initials: readonly string[]
  /** A modifier that stands behind: "queen consort", "president-elect". */
  readonly behind: string | null
}

/** Modifiers that stand behind the role they change. */
export const modifierBehind = /^(?:elect|designate|emeritus|emerita|consort|dowager)$/

/** "member for the division of Quenby". */
const isSeatWord = (link: Token, target: Token): boolean => link.folded === 'for' && /^(?:division|constituency|seat|riding|electorate|ward|borough|district)$/.test(target.folded)

/** "minister for fisheries", "secretary for the environment"; not "minister for ten years", "for the first time". */
const isFieldWord = (role: Token | undefined, link: Token, target: Token): boolean =>
  link.folded === 'for' && /^(?:minister|secretary)$/.test(role?.folded ?? '') && /^\p{Ll}/u.test(target.text) && !lasting.test(target.folded) && ordinalValue(target.folded) === null
/** What a time for which something is held begins with, and for whom or by which way it is. */
const lasting = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|some|several|few|most|much|more|less|barely|nearly|almost|about|over|under|only|just|exactly|life|good|years?|months?|weeks?|days?|long|short|last|final|next|rest|remainder|duration|whole|entire|same|time|times|past|following|half|all|both|each|every|another|other|his|her|their|its|this|that|these|those|him|them|what|whom|which|reasons?|example|instance|now|ever|party|president|king|queen|premier|governor|crown|state|\p{L}+ing|[\p{L}-]+-year)$/u

const linkWord = /^(?:of|for|to|in|at|on|over|from)$/
const rightStop = /^(?:from|until|till|between|during|since|when|while|after|before|who|whom|whose|which|that|but|as|by|under|with|without|having|being|was|is|are|were|been|had|has|have|he|she|it|they|his|her|their|because|where|if|than|following|upon|through|throughout|against|despite|once|later|then|again|succeeding|replacing|becoming|serving|resigned|died|became|took|held|did|not|also|and|or|alongside|due|until|about|around)$/
const monthWord = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/
const rightLimit = 12

/** "in Ulf Dunn's cabinet", "in the Dunn government": whose it was is no part of a title. */
function isCabinetAfter(tokens: readonly Token[], at: number): boolean {
  const body = tokens.slice(at + 1, at + 7).findIndex((token) => /^(?:cabinet|government|administration|coalition|ministry|ministries)$/.test(token.folded))
  return body > 0 && tokens.slice(at + 1, at + 1 + body).every((token) => token.capital || besideCabinet.test(token.folded) || ordinalValue(token.folded) !== null)
}

/** What may stand beside whose cabinet it was: "in his first short-lived government". */
const besideCabinet = /^(?:the|his|her|new|last|final|next|own|caretaker|interim|short-lived|minority|national|wartime|coalition|liberal|conservative|labou?r|and|de|von|van|di|da)$/

/** "crowned king in Quenby Cathedral": where it was done is no part of a title. */
function isBuildingAfter(tokens: readonly Token[], at: number): boolean {
  const body = tokens.slice(at + 1, at + 6).findIndex((token) => /^(?:minster|cathedral|abbey|chapel|church|basilica|palace|castle)$/.test(token.folded))
  return body >= 0 && tokens.slice(at + 1, at + 2 + body).every((token) => token.capital || token.folded === 'the')
}

/**
 * "of Arkansas", "of the Church of Rome", "for Bristol", "to France": the words after the role that belong to it. `closing`: small words that
 * end them, behind others that belong to it; with "seat" among them, at once.
 */
export function readRight(tokens: readonly Token[], last: number, text: string, from: number, closing: ReadonlySet<string>): RightSide {
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
      if (closing.has(token.folded) && (linked || closing.has('seat'))) break
      if (token.folded === 'in' && (isCabinetAfter(tokens, at) || isBuildingAfter(tokens, at))) break
      if (token.folded === 'at' && isBuildingAfter(tokens, at)) break
      // "took over as mayor from Nils Dunn": who had it before.
      if (token.folded === 'from' && tokens[last - 1]?.folded === 'as' && tokens[last - 2]?.folded === 'over') break
      // "elected president over Nils Dunn": who lost.
      if (token.folded === 'over' && next?.capital === true) break
      const reach = token.folded === 'of'
      const target = next && (next.folded === 'the' || next.folded === 'all') ? tokens[at + 2] : next
      if (!target || !isJoined(text, from, token, next ?? token) || /^\d+$/.test(target.text) || (target.capital && monthWord.test(target.folded)) || (!reach && !target.capital && !isSeatWord(token, target) && !isFieldWord(tokens[last], token, target)) || rightStop.test(target.folded)) break
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
  return { end, required: contentOf(words.map((token) => canonicalWord(plainWord(token.folded)))), following, initials: initialsOf(words), behind }
}

/** Words written as initials are: "UNRRA". */
export const initialsOf = (words: readonly Token[]): readonly string[] => words.filter(({ text: word }) => /^\p{Lu}{3,}$/u.test(word)).map(({ folded }) => folded)
