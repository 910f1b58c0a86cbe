import { describe, expect, it } from 'vitest'
import { errorShape, numberShape } from './error-shape'

describe('errorShape', () => {
  it.each([
    [{ year: 1993, month: 5, day: 24 }, { year: 1993, month: 5, day: 24 }, null],
    [{ year: 1993, month: 5, day: 24 }, { year: 1993, month: 5, day: 25 }, 'they are one day apart'],
    [{ year: 1993, month: 4, day: 30 }, { year: 1993, month: 5, day: 1 }, 'they are one day apart'],
    [{ year: 1999, month: 12, day: 31 }, { year: 2000, month: 1, day: 1 }, 'they are one day apart'],
    [{ year: 1993, month: 5, day: 24 }, { year: 1994, month: 5, day: 24 }, 'they are one year apart'],
    [{ year: 1869 }, { year: 1896 }, 'two digits of the year are transposed'],
    [{ year: 1869 }, { year: 1879 }, 'they are ten years apart'],
    [{ year: 1869 }, { year: 1969 }, 'they are a hundred years apart'],
    [{ year: 1869 }, { year: 1862 }, 'one digit of the year differs'],
    [{ year: 1869, month: 3, day: 4 }, { year: 1869, month: 4, day: 3 }, 'the day and the month are swapped'],
    [{ year: 1869, month: 3, day: 2 }, { year: 1869, month: 3, day: 20 }, 'a nought of the day is missing'],
    [{ year: 1869, month: 3, day: 12 }, { year: 1869, month: 3, day: 21 }, 'the digits of the day are transposed'],
    [{ year: 1869, month: 3, day: 4 }, { year: 1869, month: 3, day: 24 }, 'one digit of the day differs'],
    [{ year: 1869, month: 3, day: 4 }, { year: 1869, month: 4, day: 4 }, 'they are one month apart'],
    [{ year: 1869, month: 3, day: 4 }, { year: 1869, month: 9, day: 4 }, 'the same day in another month'],
    [{ year: 1869, month: 3 }, { year: 1869, month: 9 }, 'another month of the same year'],
    [{ year: 1869, month: 3, day: 4 }, { year: 1811, month: 9, day: 17 }, null],
    [{ year: 1869, month: 3 }, { year: 1869, month: 3, day: 4 }, null],
  ])('%j and %j: %s', (a, b, shape) => {
    expect(errorShape(a, b)).toBe(shape)
    expect(errorShape(b, a)).toBe(shape)
  })
})

describe('numberShape', () => {
  it.each([[83, 84, 'they are one apart'], [38, 83, 'the digits are transposed'], [83, 73, 'they are ten apart'], [4, 9, null]])('%i and %i: %s', (a, b, shape) => {
    expect(numberShape(a, b)).toBe(shape)
  })
})
