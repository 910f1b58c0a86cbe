import { civil, dayNumber, isDay, weekdayOf } from './calendar'
import { monthName, weekdayName } from './lexicon'
import type { Timex, When } from './timex'

/** A date as it is to be written; what is not known is left out. Years are astronomical: 0 is 1 BC. */
export interface PlainDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** The date of a point as far as it is known exactly: a day, a month or a year. Null for stretches, decades and the like. */
export function dateOf(when: When | null): PlainDate | null {
  if (!when || when.kind !== 'point' || !Number.isFinite(when.bounds.earliest)) return null
  const { year, month, day } = civil(when.bounds.earliest)
  if (when.precision === 'day') return { year, month, day }
  if (when.precision === 'month') return when.edtf.startsWith('[') ? null : { year, month }
  return when.precision === 'year' ? { year } : null
}

/**
 * The date in the written style of `like`: its order, comma, ordinal, month abbreviation, leading "the", weekday, signs. A part
 * that `like` writes and `date` has not is left out; a part that only `date` has is written too, in the same order.
 */
export function writeDate(date: PlainDate, like: Timex): string {
  const style = styleOf(like.text)
  const { year, month, day } = date
  if (style.iso) return isoText(date)
  if (style.numeric && month !== undefined && day !== undefined) return numericText(year, month, day, style.numeric, like)
  const written = yearText(year, style.era)
  if (month === undefined) return written
  const name = monthText(month, style)
  if (day === undefined) return `${name}${style.commaBeforeYear && style.monthYearComma ? ',' : ''} ${written}`
  const dayWritten = style.ordinal ? `${day}${ordinalEnding(day)}` : String(day)
  const weekday = style.weekday && isDay(year, month, day) ? `${weekdayName(weekdayOf(dayNumber(year, month, day)))}${style.weekdayComma ? ',' : ''} ` : ''
  if (style.monthFirst) return `${weekday}${name} ${style.the ? 'the ' : ''}${dayWritten}${style.commaBeforeYear || !style.hasYear ? ',' : ''} ${written}`
  const article = style.the ? (style.theCapital ? 'The ' : 'the ') : ''
  return `${weekday}${article}${dayWritten} ${style.of ? 'of ' : ''}${name}${style.commaBeforeYear ? ',' : ''} ${written}`
}

interface Style {
  readonly iso: boolean
  /** The sign between the numbers of an all-number date. */
  readonly numeric: string | null
  readonly monthFirst: boolean
  readonly ordinal: boolean
  readonly the: boolean
  readonly theCapital: boolean
  readonly of: boolean
  readonly commaBeforeYear: boolean
  readonly monthYearComma: boolean
  readonly hasYear: boolean
  readonly abbreviated: boolean
  readonly dotted: boolean
  readonly upper: boolean
  readonly weekday: boolean
  readonly weekdayComma: boolean
  readonly era: string | null
}

const MONTH = /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(\.?)/i
const WEEKDAY = /^(?:the )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?(,?)/i

function styleOf(text: string): Style {
  const month = MONTH.exec(text)
  const name = month?.[1] ?? ''
  const weekday = WEEKDAY.exec(text)
  const rest = weekday ? text.slice(weekday[0].length) : text
  const monthAt = MONTH.exec(rest)?.index ?? -1
  const firstDigit = rest.search(/\d/)
  const day = /\d{1,2}(?:st|nd|rd|th)\b/.test(text)
  return {
    iso: /^-?\d{4}-\d{2}(?:-\d{2})?$/.test(text), numeric: /^\d{1,2}(-|\/|\. ?)\d{1,2}(?:-|\/|\. ?)\d{2,4}$/.exec(text)?.[1] ?? null,
    monthFirst: monthAt >= 0 && monthAt < firstDigit && /^\D+\d{1,2}(?:\D|$)/.test(rest),
    ordinal: day, the: /\bthe\b/i.test(rest), theCapital: /^The\b/.test(rest), of: / of /.test(text),
    commaBeforeYear: /,\s*\d{3,5}/.test(text), monthYearComma: !/\d{1,2}\D+\d{3}/.test(text), hasYear: /\d{3}/.test(text),
    abbreviated: name !== '' && name.length <= 4 && !/^(?:may|june|july)$/i.test(name), dotted: month?.[2] === '.', upper: name.length > 1 && name === name.toUpperCase(),
    weekday: weekday !== null, weekdayComma: weekday?.[1] === ',', era: /\b(?:BCE?|CE|AD|B\.C\.|A\.D\.)/.exec(text)?.[0] ?? null,
  }
}

const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

function monthText(month: number, style: Style): string {
  const name = style.abbreviated ? `${SHORT[month - 1] ?? ''}${style.dotted && month !== 5 ? '.' : ''}` : monthName(month)
  return style.upper ? name.toUpperCase() : name
}

function yearText(year: number, era: string | null): string {
  if (year <= 0) return `${1 - year} ${era !== null && /B/.test(era) ? era : 'BC'}`
  if (era === null || /B/.test(era)) return String(year)
  return era.startsWith('A') ? `${era} ${year}` : `${year} ${era}`
}

const two = (value: number): string => String(value).padStart(2, '0')

function isoText(date: PlainDate): string {
  const year = `${date.year < 0 ? '-' : ''}${String(Math.abs(date.year)).padStart(4, '0')}`
  return `${year}${date.month === undefined ? '' : `-${two(date.month)}`}${date.month === undefined || date.day === undefined ? '' : `-${two(date.day)}`}`
}

/** Day first or month first as the model's own value says; zeros where the model writes them. */
function numericText(year: number, month: number, day: number, sign: string, like: Timex): string {
  const [first = ''] = like.text.split(/\D/)
  const model = dateOf(like.when)
  const monthFirst = model?.month !== undefined && Number(first) === model.month && Number(first) !== model.day
  const padded = /(?:^|\D)0\d/.test(like.text) || (/^\d\d\D+\d\d\D/.test(like.text) && !/(?:^|\D)\d\D/.test(like.text))
  const write = (value: number): string => (padded ? two(value) : String(value))
  return [write(monthFirst ? month : day), write(monthFirst ? day : month), /\d{4}$/.test(like.text) ? String(year) : two(year % 100)].join(sign)
}

function ordinalEnding(day: number): string {
  if (day >= 11 && day <= 13) return 'th'
  return day % 10 === 1 ? 'st' : day % 10 === 2 ? 'nd' : day % 10 === 3 ? 'rd' : 'th'
}
