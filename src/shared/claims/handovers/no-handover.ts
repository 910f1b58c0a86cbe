import type { Handover } from './handover'

// Words beside a change of holders that make it one of no office, or of no neighbour: asked once, whatever the words for the change are.

/** What nobody hands over: "as the most popular premier", "as the only living former premier", "as candidate for premier". */
const distinction = '(?:the|an?|his|her|its|their)? ?(?:(?!(?:by|to|from|of|in|at|on|and)\\b)[\\p{L}’\'-]+ ){0,3}?(?:most|least|best|only|oldest|youngest|eldest|richest|longest|former|candidate|nominee|favou?rite)\\b'
/** "replaced him [in 1990] as the youngest premier". */
const asDistinction = new RegExp(`^(?: (?:in|on) [^.,;:()]{3,18}?)? as ${distinction}`, 'u')
/** "was succeeded [as the oldest former premier] by Dunn". */
const asDistinctionBy = new RegExp(`\\b(?:succeeded|replaced|followed|displaced|supplanted|successor|predecessor) as ${distinction}`, 'u')
/** "as mayor in the play", "defeating the incumbent in the primary": where no office changes hands. */
const elsewhere = /^ (?:as [^.,;]{3,25} )?(?:in|on) (?:the|an?) (?:[\p{L}’'-]+ ){0,2}?(?:play|film|movie|series|pageant|stage|novel|comedy|opera|musical|sketch|primary|primaries|caucus(?:es)?|polls?)\b/u
/** "preceded her as mayor by eleven years": others came between. */
const byYears = /^[^.,;:()]{0,60}? by (?:[\p{Ll}\d-]+ ){1,4}?(?:months|years?|decades?|terms|generations?|century|centuries)\b/u

/** Whether the words beside say that no office goes from the one to the other. */
export function isNoHandover(text: string, { span }: Handover): boolean {
  const words = text.slice(span.start, span.end)
  const behind = text.slice(span.end, span.end + REACH)
  return asDistinction.test(behind) || asDistinctionBy.test(words) || elsewhere.test(behind) || (words.includes('preceded') && byYears.test(behind))
}

const REACH = 110
