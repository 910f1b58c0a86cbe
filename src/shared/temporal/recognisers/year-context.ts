import { beforeCounted, wordAfter, wordBefore } from './surroundings'

/** What the surroundings make of a number that could be a year. */
export type YearReading = 'no' | 'year' | 'name'

/** In a record a value is nothing but data: a bare number counts. In prose it needs to look like a year. */
export type Mode = 'prose' | 'value'

/** Words that number things: what follows is a label. */
const LABELS = new Set([
  'no', 'nos', 'nr', 'number', 'numbers', 'numbered', 'resolution', 'route', 'page', 'pages', 'p', 'pp', 'vol', 'vols', 'volume', 'chapter', 'section', 'sections', 'article', 'articles', 'line', 'lines',
  'room', 'flight', 'highway', 'psalm', 'bill', 'order', 'model', 'type', 'op', 'opus', 'bwv', 'kv', 'isbn', 'issn', 'oclc', 'boeing', 'airbus', 'windows', 'fiat', 'area', 'sonnet', 'verse', 'lot', 'item', 'patent',
  'fragment', 'channel', 'studio', 'squadron', 'asteroid', 'ngc', 'decree', 'proposition', 'form', 'directive', 'circular', 'track', 'catalogue', 'peugeot', 'renault', 'porsche', 'code', 'line', 'verses', 'fig', 'figure',
  'columns', 'column', 'col', 'cols', 'folio', 'fol', 'fols',  'locomotive', 'ms', 'mss', 'box', 'extension', 'phone', 'tel', 'telephone', 'zip', 'postcode', 'hotel', 'apt', 'suite', 'office', 'act', 'unit', 'size', 'level', 'mark', 'mk', 'nokia', 'atari', 'commodore', 'amiga', 'xbox', 'playstation', 'ibm', 'rfc', 'iso', 'agenda',
])

/** Words behind which a number is an amount: "more than 1500". */
const AMOUNT_WORDS = new Set([
  'over', 'than', 'least', 'most', 'nearly', 'some', 'almost', 'exactly', 'only', 'another', 'all', 'every', 'approximately', 'has', 'have', 'had', 'employed', 'produced', 'killed', 'at',
])
/** Behind these it is one whatever follows. */
const SURE_AMOUNT_WORDS = new Set(['rank', 'ranked', 'worth', 'cost', 'costs', 'weighs', 'weighed', 'weighing', 'paid', 'scored', 'elo', 'numbered', 'numbering', 'totaling', 'totalling', 'totaled', 'totalled', 'containing', 'killing', 'employing'])
const AMOUNT_OF = /(?:total|sum|rate|score|number|population|price|length|height|distance|altitude|rating|peak) of $/i

/** Prepositions and other words that a year follows as a time. */
const TIME_BEFORE = new Set([
  'in', 'since', 'by', 'until', 'till', 'til', 'from', 'during', 'through', 'throughout', 'before', 'after', 'between', 'around', 'about', 'circa', 'of', 'to', 'and', 'or', 'late', 'early', 'mid', 'year', 'years', 'on', 'for', 'as',
  'born', 'died', 'b', 'd', 'r', 'm', 'fl', 'est', 'founded', 'dated', 'ca', 'c', 'ended', 'began', 'established', 'approximately', 'probably', 'perhaps', 'maybe', 'possibly', 'circa', 'beginning', 'starting', 'married', 'div', 'aged',
  'spring', 'summer', 'autumn', 'winter', 'fall', 'pre', 'post', 'post-', 'only', 'again', 'once', 'not', 'but', 'both', 'pre-', 'mid-', 'that', 'when', 'till', 'than', 'towards', 'toward', 'ending', 'season', 'christmas', 'easter', 'day', 'eve', 'late', 'prior', 'also', 'including', 'namely', 'retired', 'lived', 'active', 'flourished', 'reigned', 'ruled', 'served', 'published', 'released', 'finally', 'is', 'was', 'the year',
])
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'this', 'that', 'our', 'my', 'your', 'these', 'those', 'whose', 'each', 'following', 'first', 'second', 'third', 'new', 'original', 'every', 'hit', 'classic', 'influential', 'successful', 'upcoming', 'american', 'french', 'seminal', 'debut', 'famous', 'later', 'earlier', 'previous', 'failed', 'acclaimed', 'own', 'subsequent', 'entire', 'final', 'abortive'])

/** Things that bear the year in their name: "2008 election", "1990 film". */
const NAMED_NOUNS = new Set([
  'election', 'elections', 'film', 'films', 'movie', 'album', 'season', 'seasons', 'census', 'campaign', 'referendum', 'championship', 'championships', 'novel', 'book', 'play', 'song', 'single', 'tour', 'constitution', 'coup', 'budget', 'draft', 'race',
  'olympics', 'games', 'tournament', 'cup', 'final', 'finals', 'convention', 'primary', 'primaries', 'edition', 'version', 'general', 'presidential', 'parliamentary', 'legislative', 'local', 'regional', 'municipal', 'federal', 'gubernatorial', 'mayoral', 'midterm', 'world', 'european',
  'documentary', 'series', 'interview', 'article', 'essay', 'speech', 'lecture', 'paper', 'report', 'study', 'survey', 'poll', 'recording', 'remake', 'revival', 'production', 'treaty', 'act', 'law', 'agreement', 'uprising', 'revolution', 'revolutions', 'riots', 'war', 'invasion', 'earthquake', 'crisis', 'crash', 'expedition', 'massacre', 'strike', 'strikes', 'protests', 'biography', 'autobiography', 'memoir', 'translation', 'adaptation', 'video', 'concert', 'festival', 'awards', 'ceremony', 'vote', 'plebiscite', 'summer', 'winter', 'democratic', 'republican', 'conservative', 'labour', 'session', 'class', 'graduate',
])

/** Words that begin something new behind a year; any other noun behind "unsuccessful 2000" belongs to it. */
const FUNCTION_WORDS = new Set([
  'a', 'an', 'the', 'his', 'her', 'their', 'its', 'he', 'she', 'they', 'it', 'and', 'or', 'but', 'in', 'at', 'on', 'by', 'with', 'from', 'to', 'for', 'as', 'of', 'was', 'were', 'is', 'had', 'has', 'when', 'where', 'while', 'who', 'which', 'that', 'this',
  'until', 'through', 'after', 'before', 'during', 'under', 'into', 'because', 'since', 'over', 'about', 'only', 'also', 'there', 'then', 'than', 'both', 'one', 'two', 'three', 'four', 'however', 'alone', 'onward', 'onwards', 'along', 'would', 'did', 'saw', 'due', 'following', 'without', 'against', 'together', 'if', 'not',
])

const ADDRESS = /^ (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}.'’]+ ){1,3}(?:Avenue|Ave|Street|St|Road|Rd|Drive|Lane|Boulevard|Blvd|Square|Place|Court|Terrace|Highway|Parkway)(?![\p{L}])/u

/** "in 1990,", "since 1990.": what most years stand in, and nothing else does. */
const PLAIN_BEFORE = new Set(['in', 'since', 'until', 'till', 'during', 'before', 'after'])
function isPlainEnd(text: string, end: number): boolean {
  const sign = text.charCodeAt(end)
  return sign === 0x29 || ((sign === 0x2c || sign === 0x2e || sign === 0x3b) && (end + 1 === text.length || text.charCodeAt(end + 1) === 0x20))
}

/**
 * Reads a number of four digits at [start, end) by its neighbours: an amount or label ('no'), a year that only belongs to
 * the name of something ('name'), or a year.
 */
export function readYearContext(text: string, start: number, end: number, mode: Mode, isRange = false): YearReading {
  const before = wordBefore(text, start).toLowerCase().replace(/[.'’]+$/, '')
  if (mode === 'prose' && PLAIN_BEFORE.has(before) && isPlainEnd(text, end)) return 'year'
  const isAbbreviation = LABELS.has(before)
  if (isAbbreviation && !(before === 'no' && text.charAt(start - 2) !== '.') && !(before === 'act' || before === 'office' || before === 'order' || before === 'bill' ? mode === 'value' : false)) return 'no'
  if (beforeCounted(text, end) && !/(?:^|[.!?]["”]? )(?:In|Since|By|From|Until|During) $/.test(text.slice(Math.max(0, start - 10), start))) return 'no'
  if (isFigure(text, start, end) || isEndOfAmounts(text, start, end)) return 'no'
  if (mode === 'value') return 'year'
  if (SURE_AMOUNT_WORDS.has(before) || (before === 'of' && AMOUNT_OF.test(text.slice(Math.max(0, start - 16), start)))) return 'no'
  if ((AMOUNT_WORDS.has(before) || (before === 'to' && /up to $/.test(text.slice(Math.max(0, start - 6), start)))) && !/^(?:$|[.,;:)\]'’]| (?:and|or|when|he|she|to|until|the|as|by|at|with|in)(?!\p{L}))/u.test(text.slice(end, end + 8))) return 'no'
  return readNeighbours(text, start, end, before, isRange)
}

/** "555-1990", "1850-555-1234": a number of three digits beside it that no range of a life explains ("768-814"). */
function isPhone(text: string, start: number, end: number): boolean {
  const year = Number(text.slice(start, end).slice(0, 4))
  const [, after = '', more = ''] = /^-(\d{3})(?!\d)(-\d)?/.exec(text.slice(end, end + 7)) ?? []
  if (after !== '') return more !== '' || !isStretch(year, Number(after))
  const before = /(?:^|\D)(\d{3})-$/.exec(text.slice(Math.max(0, start - 5), start))?.[1]
  return before !== undefined && !isStretch(Number(before), year)
}

/** Two years a life or a reign could lie between. */
const isStretch = (from: number, to: number): boolean => to > from && to - from <= 130

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a

/** Inside quotation marks alone, glued to a hyphenated word, an address. */
function isFigure(text: string, start: number, end: number): boolean {
  const open = text.charAt(start - 1)
  const close = text.charAt(end)
  // The usual surroundings of a year, which need no closer look.
  if (open === ' ' && (close === ',' || close === '.' || close === ')') && text.charAt(start - 2) !== ',' && text.charAt(end + 1) === ' ') return false
  if (/["“'‘«]/.test(open) && /["”'’»]/.test(close)) return true
  if (/^-\p{L}/u.test(text.slice(end, end + 2)) && !/^-(?:born|present|built|founded|elected)/.test(text.slice(end, end + 9))) return true
  if (/^[:/=+*]\d|^[=+*@]/.test(text.slice(end, end + 2)) && !/^\/\d/.test(text.slice(end, end + 2))) return true
  if (isSecondOfLabel(text, start) || isPhone(text, start, end)) return true
  if (/[=+*@:]$/.test(open) || /\d[,.:]$|-$/.test(text.slice(Math.max(0, start - 2), start)) && !/(?:mid|pre|post|[^\p{L}]c|circa|present|\d|\s)-$/u.test(text.slice(Math.max(0, start - 8), start))) return true
  return close === ' ' && isCapital(text.charCodeAt(end + 1)) && ADDRESS.test(text.slice(end, end + 60))
}

/** The 1995 of "pp. 1990–1995". */
function isSecondOfLabel(text: string, start: number): boolean {
  const sign = text.charAt(start - 1) === ' ' ? text.charAt(start - 2) : text.charAt(start - 1)
  if (sign !== '–' && sign !== '—' && sign !== ',' && sign !== '&' && sign !== '-' && sign !== 'o') return false
  const found = /([\p{L}.]+) ?\d{1,4}(?:\s?[–—,&-]\s?| to )$/u.exec(text.slice(Math.max(0, start - 20), start))
  return found !== null && /^(?:pp?|vols?|nos|lines?|pages?|chapters?|sections?)\.?$/i.test(found[1] ?? '')
}

/** "from 1500 to 2000 men": what the second number counts, the first counts too. */
function isEndOfAmounts(text: string, start: number, end: number): boolean {
  const unit = text.charCodeAt(end)
  if (unit !== 0x20 && unit !== 0x2013 && unit !== 0x2d) return false
  const second = /^(?: (?:to|and|or) |\s?[–-]\s?)\d{4}(?=[ -])/.exec(text.slice(end, end + 10))
  // "From 1900 to 1950 women could not vote" opens with years.
  return second !== null && beforeCounted(text, end + second[0].length) && !/(?:^|[.!?]["”]? )(?:From|Between) $/.test(text.slice(Math.max(0, start - 12), start))
}

function readNeighbours(text: string, start: number, end: number, before: string, isRange: boolean): YearReading {
  const next = wordAfter(text, end)
  const hasWordAfter = next !== '' && /[ \u00a0]/.test(text.charAt(end))
  if (DETERMINERS.has(before) || /['’]s $/.test(text.slice(Math.max(0, start - 3), start)) || /s['’] $/.test(text.slice(Math.max(0, start - 3), start))) {
    return hasWordAfter ? 'name' : /^['’]s /.test(text.slice(end, end + 3)) ? 'name' : 'year'
  }
  const written = wordBefore(text, start)
  const nameBehind = hasWordAfter && /^\p{Lu}/u.test(next)
  if (before === '' && nameBehind && start > 0 && !/\d\s?[–—-]\s?$/.test(text.slice(Math.max(0, start - 4), start))) return 'name'
  if (nameBehind && (/^(?:of|for|at|with|as|and)$/.test(before) || (before !== '' && !TIME_BEFORE.has(before)))) return 'name'
  if (nameBehind && start === 0 && Number(text.slice(0, end)) < 1200) return 'name'
  if (before !== '' && /^\p{Ll}/u.test(written) && /^\p{Ll}/u.test(next) && hasWordAfter && !TIME_BEFORE.has(before) && !FUNCTION_WORDS.has(next)) return 'name'
  if (/^\p{Lu}/u.test(written) && !written.endsWith('.') && !TIME_BEFORE.has(before) && !/^\s?[–—-]\s?\d/.test(text.slice(end, end + 3))) return hasWordAfter || (written.length > 1 && !isRange) ? 'name' : 'year'
  if (hasWordAfter && NAMED_NOUNS.has(next.toLowerCase()) && !(TIME_BEFORE.has(before) && before !== 'of' && before !== 'for' && before !== 'and' && before !== 'during' && /^(?:general|world|european|local|federal|democratic|republican|summer|winter|conservative|labour|democratic)$/i.test(next))) return 'name'
  return 'year'
}

/** What else the text tells of its time: early years are read more freely where other early dates stand. */
export type Epoch = 'early' | 'unknown'

/** Cues for a year of three digits where the text is known to be about that time. */
const FREE_CUE = /(?:^|[(,;] ?|[–-]|(?:^|[^\p{L}])(?:in|by|since|until|till|from|year|between|during|before|after|died|born|married|crowned|late|early|mid|to|and|or|of|around|about|until|d\.|b\.|r\.|m\.|c\.|ca\.) ?)$/iu

/** Words behind which a year of three digits may stand in prose. */
const EARLY_CUE = /(?:^|[^\p{L}])(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|[Ii]n the year|year|[Bb]etween|[Dd]uring|[Bb]efore|[Aa]fter|died|born|d\.|b\.|r\.) $/u

/** True when a number of three digits at [start, end) is used as a year: "In 965, he", "since 843 the". */
export function isEarlyYear(text: string, start: number, end: number, epoch: Epoch): boolean {
  if (epoch === 'early' && FREE_CUE.test(text.slice(Math.max(0, start - 12), start)) && !/^(?:[%:/]|-\p{L}| (?:of|wives|days|feet|or so)(?!\p{L})|[,.]\d)/u.test(text.slice(end, end + 7))) return true
  if (!EARLY_CUE.test(text.slice(Math.max(0, start - 14), start)) || /^ and [\d]{1,3}(?!\d)/.test(text.slice(end, end + 9))) return false
  return endsEarlyYear(text, end, epoch)
}

/** What may stand behind a year of three digits so that it counts nothing. */
export const endsEarlyYear = (text: string, end: number, epoch: Epoch): boolean =>
  (epoch === 'early' && !beforeCounted(text, end) && !/^(?:[%:/]|-\p{L}|[,.]\d)/u.test(text.slice(end, end + 2)))
  || /^(?:$|[,.;:)\]–—]| (?:he|she|they|it|the|a|an|his|her|their|when|at|by|with|as|to|under|during|and|but|after|in|on|who|is|was|had|from|until|there|for|having|following|because|although|while|this|that|some|another|one|Emperor|King|Pope|[\p{Lu}]\p{L}+)(?![\p{L}-]))/u.test(text.slice(end, end + 22))

/** "by 274 to 61", "in 413 Squadron", "about 450": in a text about later times a number of three digits counts, unless it stands as a year does ("in 572, the council"). */
export const isCountOfLateText = (text: string, start: number, end: number): boolean =>
  end - start === 3 ? !(PLAIN_CUE.test(text.slice(Math.max(0, start - 14), start)) && PLAIN_END.test(text.slice(end, end + 12))) : ABOUT.test(text.slice(start, Math.min(end, start + 20)))
const ABOUT = /^(?:about|around|approximately|nearly|almost) \d{3}$/i
const PLAIN_CUE = /(?:^|[^\p{L}])(?:[Ii]n|[Ss]ince|[Uu]ntil|year|died|born|d\.|b\.|r\.) $/u
const PLAIN_END = /^(?:$|[.,;:)\]](?! ?\d)|,? (?:and|he|she|it|they|the|his|her|their|when|after|which|that|who)(?![\p{L}-])(?! \d)| (?:at|in|to|by|near) \p{Lu})/u
