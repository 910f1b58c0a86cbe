import { cardinalOf, cardinalSource } from './numbers'

/** What words leave open of a number of whole years; both ends included. */
export interface YearRange {
  readonly least: number
  readonly most: number
}

/** A range read at the start or somewhere in some words. */
export interface ReadRange extends YearRange {
  readonly index: number
  readonly length: number
}

const decadeWords = 'teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties'
const decadeStarts: Readonly<Record<string, number>> = {
  teens: 13, twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90,
}
const own = '(?:his|her|their)'
const inDecade = new RegExp(`\\b(?:in|into|since|from|during) (?:(?:${own} )?(early |mid[- ]|late )?(${decadeWords}|teenage years)|${own} (early |mid[- ]|late )?([1-9]0)['’]?s)\\b`, 'iu')
const asTeenager = /\b(?:as|since|when|while) (?:(?:being |still )|(?:she|he|they) (?:was|were) (?:still )?)?an? (teenager|toddler|adolescent|(?:young |small |little )?child|kid)\b/i
const atAge = new RegExp(`\\b(?:at|since|from|before)?(?: the)? ?age(?:d)? (?:of )?(?:only |just )?(${cardinalSource})(?![\\p{L}\\d-])`, 'iu')
const whenOf = new RegExp(`\\b(?:when|while|since|before|after|until) (?:she|he|they) (?:was|were|had turned|turned) (?:only |just )?(${cardinalSource})(?: years? (?:old|of age))?(?=$|[.,;)]| (?:and|in|on|at|from|of)\\b)`, 'iu')
const yearsOld = new RegExp(`\\bat (?:only |just )?(${cardinalSource}) years (?:old|of age)\\b`, 'iu')

/** The age some words name: "in her late thirties", "when he was 40", "at the age of six"; null for vague or no ages. */
export function ageIn(words: string): ReadRange | null {
  const decade = inDecade.exec(words)
  if (decade) return place(decade, decadeRange(decade[1] ?? decade[3] ?? '', decade[2] ?? '', decade[4]))
  const teenager = asTeenager.exec(words)
  if (teenager) return place(teenager, /toddler/i.test(teenager[1] ?? '') ? { least: 1, most: 3 } : /child|kid/i.test(teenager[1] ?? '') ? { least: 0, most: 15 } : { least: 13, most: 19 })
  const exact = atAge.exec(words) ?? whenOf.exec(words) ?? yearsOld.exec(words)
  const value = exact?.[1] === undefined ? null : cardinalOf(exact[1])
  if (!exact || value === null || value === 0 || / or |\b(?:about|around|nearly|almost|over|under|before|after|until|between)\b/.test(`${words.slice(Math.max(0, exact.index - 10), exact.index)}${exact[0]}`)) return null
  return / or (?:\d|\p{Ll})/u.test(words.slice(exact.index, exact.index + exact[0].length + 6)) ? null : place(exact, { least: value, most: value })
}

const place = (match: RegExpExecArray, range: YearRange | null): ReadRange | null => range && { ...range, index: match.index, length: match[0].length }

function decadeRange(part: string, word: string, digits: string | undefined): YearRange | null {
  if (/teen/i.test(word)) return /^early/i.test(part) ? { least: 12, most: 16 } : /^late/i.test(part) ? { least: 16, most: 20 } : { least: 13, most: 19 }
  const start = digits === undefined ? decadeStarts[word.toLowerCase()] : Number(digits)
  if (start === undefined) return null
  switch (part.trim().toLowerCase().replace('-', '')) {
    case 'early': return { least: start, most: start + 5 }
    case 'mid': return { least: start + 2, most: start + 8 }
    case 'late': return { least: start + 5, most: start + 9 }
    default: return { least: start, most: start + 9 }
  }
}

const limits = 'more than|over|at least|less than|fewer than|under|nearly|almost|close to|about|around|approximately|roughly|some|up to|exactly|only|just'
const length = new RegExp(`(?:(${limits}) )?(?:(?:an? |one )?(half(?: a)?|quarter(?: of)? a) (century|decade)|(${cardinalSource}|a|an|several|many|a couple of|a dozen)(?:[- ](?:straight|consecutive|full|whole|long))? (years?|decades?|century|centuries))\\b(?! (?:old|of age|later|before|after|ago|younger|older)\\b)`, 'iu')

/** A number of years in some words: "over 40 years", "less than a decade", "half a century"; null for none and for "about". */
export function yearsIn(words: string): ReadRange | null {
  const match = length.exec(words)
  if (!match) return null
  const unit = (match[3] ?? match[5] ?? '').toLowerCase()
  const size = unit.startsWith('cent') ? 100 : unit.startsWith('dec') ? 10 : 1
  const value = match[2] === undefined ? countOf((match[4] ?? '').toLowerCase()) : match[2].startsWith('half') ? 0.5 : 0.25
  return value === null ? null : place(match, limited((match[1] ?? '').toLowerCase(), value * size, size))
}

function countOf(word: string): number | null {
  if (word === 'a' || word === 'an') return 1
  if (word === 'a dozen') return 12
  return cardinalOf(word)
}

/** A bare number of years is rounded by a year, of decades by half a decade. */
function limited(limit: string, years: number, size: number): YearRange | null {
  switch (limit) {
    case 'more than': case 'over': case 'at least': return { least: years, most: Infinity }
    case 'less than': case 'fewer than': case 'under': return { least: 0, most: years - 1 }
    case 'nearly': case 'almost': case 'close to': case 'about': case 'around': case 'approximately': case 'roughly': case 'some': case 'up to': return null
    default: return { least: years - (size === 1 ? 1 : size / 2), most: years + (size === 1 ? 1 : size / 2) }
  }
}
