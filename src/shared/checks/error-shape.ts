/** A date as a person writes it; what is not known is left out. Years before Christ are zero or negative. */
export interface WrittenDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/**
 * Names the slip that turns one date into the other ("the day and the month are swapped"), as a clause that can follow
 * a message; null when no known slip does. Symmetric: the order of the arguments does not matter.
 */
export function errorShape(a: WrittenDate, b: WrittenDate): string | null {
  const sameYear = a.year === b.year
  const sameMonth = a.month === b.month
  const sameDay = a.day === b.day
  if (sameYear && sameMonth && sameDay) return null
  if (sameMonth && sameDay) return yearShape(a.year, b.year)
  if (sameYear && a.month !== undefined && b.month !== undefined) return insideYear(a, b)
  if (isNextDay(a, b)) return 'they are one day apart'
  return null
}

/** The slip between two years ("they are ten years apart"), or null. */
export function yearShape(a: number, b: number): string | null {
  const apart = Math.abs(a - b)
  if (apart === 0) return null
  if (apart === 1) return 'they are one year apart'
  if (isTransposed(a, b)) return 'two digits of the year are transposed'
  if (apart === 10) return 'they are ten years apart'
  if (apart === 100) return 'they are a hundred years apart'
  if (apart === 1000) return 'they are a thousand years apart'
  if (differingDigits(a, b) === 1) return 'one digit of the year differs'
  return null
}

/** The slip between two small numbers, such as ages or counts, or null. */
export function numberShape(a: number, b: number): string | null {
  const apart = Math.abs(a - b)
  if (apart === 1) return 'they are one apart'
  if (isTransposed(a, b)) return 'the digits are transposed'
  if (apart === 10) return 'they are ten apart'
  return null
}

function insideYear(a: WrittenDate, b: WrittenDate): string | null {
  if (a.month === b.month) return a.day === undefined || b.day === undefined ? null : dayShape(a.day, b.day)
  if (a.day !== undefined && a.day === b.month && b.day === a.month) return 'the day and the month are swapped'
  if (isNextDay(a, b)) return 'they are one day apart'
  if (a.day !== b.day) return null
  if (Math.abs((a.month ?? 0) - (b.month ?? 0)) === 1) return 'they are one month apart'
  return a.day === undefined ? 'another month of the same year' : 'the same day in another month'
}

function dayShape(a: number, b: number): string | null {
  if (Math.abs(a - b) === 1) return 'they are one day apart'
  if (isTransposed(a, b)) return 'the digits of the day are transposed'
  if (a === b * 10 || b === a * 10) return 'a nought of the day is missing'
  if (Math.abs(a - b) % 10 === 0) return 'one digit of the day differs'
  return null
}

/** The last day of one month and the first of the next, or of December and January. */
function isNextDay(a: WrittenDate, b: WrittenDate): boolean {
  return isMonthTurn(a, b) || isMonthTurn(b, a)
}

function isMonthTurn(before: WrittenDate, after: WrittenDate): boolean {
  if (before.month === undefined || after.month === undefined || after.day !== 1 || before.day === undefined) return false
  if (before.month === 12 && after.month === 1) return after.year === before.year + 1 && before.day === 31
  return after.year === before.year && after.month === before.month + 1 && before.day === lastDay(before.year, before.month)
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Two neighbouring digits change places and nothing else differs. */
function isTransposed(a: number, b: number): boolean {
  const left = String(a)
  const right = String(b)
  if (left.length !== right.length || left === right) return false
  const at = [...left].findIndex((digit, index) => digit !== right[index])
  return left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2)
}

function differingDigits(a: number, b: number): number {
  const left = String(a)
  const right = String(b)
  if (left.length !== right.length) return Infinity
  return [...left].filter((digit, index) => digit !== right[index]).length
}
