import type { RoleMention } from '../../offices/role-mention'
import { wordsBetween, type Scene } from './scene'

// Where a verb such as "became" and the words for an office tell of no office that begins.

/** Whether the words between the verb and the office, or those behind it, make it a distinction or something else. */
export const isNoOffice = (scene: Scene, role: RoleMention, gap: string): boolean =>
  ((role.ordinals.length > 0 || oneOf.test(gap)) && isOfAnotherKind(scene, role)) || (ranking.test(gap) && !/ as /.test(gap)) || (role.form === 'seat' && somethingIn.test(gap))

/** "became the first president to visit …", "the first since 1870 to visit". */
const isOfAnotherKind = (scene: Scene, role: RoleMention): boolean =>
  /^(?:,[^,.;]{1,70})?(?: (?:since|in|for|after|outside|from) [^,.;:()]{1,30}?)?,? (?:to (?!be (?:elected|chosen|appointed)\b)(?:be )?\p{Ll}|ever\b|who\b|whose\b|that\b|born\b|in (?:the )?(?:\p{L}+ )?history\b|of (?:\p{L}+ )?(?:descent|origin|ancestry)\b)/u.test(wordsBetween(scene, role.span.end, role.span.end + 90))

/** "became one of three members [to vote]". */
const oneOf = /\b(?:one|two|some) of\b|\bamong\b/
/** "named one of the most outspoken members", "became the longest-serving member": who holds it already is told of. */
const ranking = /\b(?:most|least|best|worst|(?:long|short|great|high|low|rich|wealthi|poor|busi)est|one of the (?!young|old|earl|lat)\p{Ll}+est)\b/u
/** "named a heavyweight in the [Senate]": no seat in it. */
const somethingIn = /^ (?:an?|its) (?:["“]?[\p{L}-]+["”]? ){1,6}?(?:in|on|for|by) /u

/** "Became the first person in the history of the council to ask". */
export const firstOfAll = /^bec(?:a|o)m\p{Ll}+ the (?:very )?(?:first|only|second|last|youngest|oldest)(?: (?:person|man|woman|one|individual|politician|female|male|human))?(?: (?:in|of|on|at) [^,.;:()]{2,50}?)? (?:ever )?to (?!(?:be|serve|hold|sit|become|occupy|lead|head|rule|reign|fill|take|win)\b)\p{Ll}/u
