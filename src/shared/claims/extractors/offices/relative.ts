import { theSubject } from '../../who/of-phrase'
import type { Who } from '../../claim'
import type { RoleMention } from '../../offices/role-mention'
import { meansSubject, wordsBetween, type Scene } from './scene'
import { clauseOfForerunner, clauseOfOffice, type Trigger } from './triggers'

/** "became director of the board, from which he [resigned]": the office right before the relative clause, whatever else is named. */
export function relativeMention(scene: Scene, { span }: Trigger): RoleMention | null {
  const left = wordsBetween(scene, scene.from, span.start)
  const clause = clauseOfOffice.exec(left) ?? clauseBefore(scene, span)
  if (!clause) return null
  const at = scene.from + clause.index
  const named = [...scene.roles].reverse().find((role) => role.span.end <= at && role.form !== 'adjective' && role.form !== 'verb')
  if (!named || at - named.span.end >= 40 || !behindRelative.test(wordsBetween(scene, named.span.end, at))) return null
  return headsPhrase.test(wordsBetween(scene, scene.from, named.span.start)) ? named : null
}

/** Between an office and its relative clause: where and when, and no other noun ("the mayor's secretary, a post she held"). */
const behindRelative = /^(?: (?:in|on|from|of|for|at|under|by|since)\b[^;:()]*)?$/
/** Before an office that somebody is or becomes; "secretary to the mayor", "worked for the mayor" are something else. */
const headsPhrase = /(?:^|\b(?:was|were|is|be|been|being|became|become|remained|as|him|her|named|appointed|elected|chosen|created|made|(?:office|post|position|seat|role|title|job) of|(?:elected|appointed|promoted|nominated|returned|chosen|raised|elevated|named|succeeded|sworn in|elect(?:ion)|appointment) (?:\p{Ll}+ly )?to) )(?:(?:the|an?|also|again|then|first|briefly|later) )*$/iu

/** "Dunn made her treasurer, an office she took up on": hers; "Dunn was the treasurer whom she [succeeded]": not Dunn. Null for other words. */
export function whoOfRelative(scene: Scene, mention: RoleMention, { span }: Trigger): Who | null {
  if (isGiven(scene, mention)) return theSubject
  const clause = clauseBefore(scene, span)
  if (!clause) return null
  const others = scene.sentence.persons.filter(({ isSubject, span: named }) => !isSubject && named.end <= span.start)
  const pronoun = clause[1]
  if (pronoun === undefined) return scene.sentence.persons.some(({ isSubject, span: named }) => isSubject && named.end < span.start && named.end > scene.from + clause.index) ? theSubject : { kind: 'other', name: null }
  return pronoun === scene.context.names.pronouns && others.length < 2 && !/['’]s? /.test(wordsBetween(scene, scene.from, mention.span.start)) && meansSubject(scene, pronoun) ? theSubject : { kind: 'other', name: null }
}

/** "Dunn was the treasurer whom she succeeded": the clause before such a verb; before another ("with whom she left office") it tells nothing of the office. */
const clauseBefore = (scene: Scene, { start, end }: Trigger['span']): RegExpExecArray | null =>
  (/^(?:succeed|replac)ed$/.test(wordsBetween(scene, start, end)) ? clauseOfForerunner.exec(wordsBetween(scene, scene.from, start)) : null)

const isGiven = (scene: Scene, mention: RoleMention): boolean => {
  const pronoun = /\b(?:made|named|appointed|elected|chose|created|nominated) (him|her)(?: as| to)?(?: the| an?)? $/.exec(wordsBetween(scene, scene.from, mention.span.start))?.[1]
  return pronoun !== undefined && (scene.context.names.pronouns === (pronoun === 'him' ? 'he' : 'she'))
}
