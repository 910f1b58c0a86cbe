/** What a word can be in an expression of time. `value` counts as said beside each list. */
export type WordKind = 'month' | 'weekday' | 'season' | 'part' | 'unit' | 'count' | 'ordinal' | 'era' | 'circa' | 'age' | 'present' | 'style'

export interface Word {
  readonly kind: WordKind
  readonly value: number
  /** The word needs company before it counts as time: "May", "Mar", "second". */
  readonly doubtful: boolean
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const
const SHORT_MONTHS: Readonly<Record<string, number>> = { jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 }
/** Months that are also given names or common words. */
const NAMES_TOO = new Set(['march', 'april', 'may', 'june', 'august'])
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
const SHORT_WEEKDAYS: Readonly<Record<string, number>> = { mon: 0, tue: 1, tues: 1, wed: 2, thu: 3, thur: 3, thurs: 3, fri: 4, sat: 5, sun: 6 }
const SEASONS: Readonly<Record<string, number>> = { spring: 1, springtime: 1, summer: 2, summertime: 2, autumn: 3, fall: 3, winter: 4 }

/** Parts of a stretch, by index into `PARTS`. */
const PART_WORDS: Readonly<Record<string, number>> = {
  beginning: 0, start: 0, early: 1, earlier: 1, mid: 2, middle: 2, late: 3, latter: 3, later: 3, end: 4, close: 4, first: 5, second: 6,
}
/** Units, by index into `UNITS`. */
const UNIT_WORDS: Readonly<Record<string, number>> = {
  day: 0, days: 0, week: 1, weeks: 1, fortnight: 2, fortnights: 2, month: 3, months: 3, year: 4, years: 4, decade: 5, decades: 5, century: 6, centuries: 6,
}
/** Whole numbers in words; -1 a half, -2 several, -3 a few, -4 a couple. */
const COUNT_WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50,
  sixty: 60, seventy: 70, eighty: 80, ninety: 90, half: -1, several: -2, few: -3, couple: -4,
}
const ORDINAL_WORDS: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
  thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20,
}
/** 1 our era, -1 before it. Capitals as written. */
const ERA_WORDS: Readonly<Record<string, number>> = { AD: 1, CE: 1, BC: -1, BCE: -1 }
const CIRCA_WORDS = ['c', 'ca', 'circa', 'about', 'around', 'approximately', 'approx', 'roughly'] as const
const AGE_WORDS = ['age', 'aged', 'ages'] as const
const PRESENT_WORDS = ['present', 'now', 'today', 'date', 'incumbent', 'current', 'ongoing'] as const
/** 0 Old Style, 1 New Style, by the letters. */
const STYLE_WORDS: Readonly<Record<string, number>> = { OS: 0, NS: 1 }

export const UNITS = ['day', 'week', 'fortnight', 'month', 'year', 'decade', 'century'] as const
export type Unit = (typeof UNITS)[number]

export const PARTS = ['beginning', 'early', 'middle', 'late', 'end', 'first-half', 'second-half'] as const

export const monthName = (month: number): string => capital(MONTHS[month - 1] ?? '')
export const weekdayName = (weekday: number): string => capital(WEEKDAYS[weekday] ?? '')

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** Every word of the lexicon as it can be written, by its exact letters. */
export const lexicon: ReadonlyMap<string, Word> = buildLexicon()

function buildLexicon(): Map<string, Word> {
  const words = new Map<string, Word>()
  const add = (word: string, kind: WordKind, value: number, doubtful = false): void => {
    if (!words.has(word)) words.set(word, { kind, value, doubtful })
  }
  const addCapital = (word: string, kind: WordKind, value: number, doubtful: boolean): void => {
    add(capital(word), kind, value, doubtful)
    add(word.toUpperCase(), kind, value, true)
    if (!doubtful) add(word, kind, value, true)
  }
  const addAnyCase = (list: Readonly<Record<string, number>>, kind: WordKind): void => {
    for (const [word, value] of Object.entries(list)) {
      add(word, kind, value)
      add(capital(word), kind, value)
    }
  }
  MONTHS.forEach((word, index) => addCapital(word, 'month', index + 1, NAMES_TOO.has(word)))
  for (const [word, value] of Object.entries(SHORT_MONTHS)) addCapital(word, 'month', value, true)
  WEEKDAYS.forEach((word, index) => addCapital(word, 'weekday', index, false))
  for (const [word, value] of Object.entries(SHORT_WEEKDAYS)) add(capital(word), 'weekday', value, true)
  addAnyCase(SEASONS, 'season')
  addAnyCase(ORDINAL_WORDS, 'ordinal')
  addAnyCase(PART_WORDS, 'part')
  addAnyCase(UNIT_WORDS, 'unit')
  addAnyCase(COUNT_WORDS, 'count')
  for (const [word, value] of Object.entries(ERA_WORDS)) add(word, 'era', value)
  for (const word of CIRCA_WORDS) addAnyCase({ [word]: 1 }, 'circa')
  for (const word of AGE_WORDS) addAnyCase({ [word]: 1 }, 'age')
  for (const word of PRESENT_WORDS) addAnyCase({ [word]: 1 }, 'present')
  for (const [word, value] of Object.entries(STYLE_WORDS)) add(word, 'style', value)
  return words
}
