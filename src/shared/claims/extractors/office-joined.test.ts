import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../testing/office-lines'

const record = 'Office: Mayor of Quenby|Term Start: 1920|Term End: 1930|Office2: Governor of Aldmoor|Term Start2: 1941|Term End2: 1954'
const termOfGovernor = ['office-term "1941 to 1954" Governor of Aldmoor']
const startOfGovernor = ['office-start "1941" Governor of Aldmoor']

describe('a date between two offices', () => {
  it.each([
    ['Marrow was mayor of Quenby and, from 1941 to 1954, governor of Aldmoor.', termOfGovernor],
    ['Marrow was mayor of Quenby and, from 1941 until her death, the governor of Aldmoor.', startOfGovernor],
    ['Marrow was mayor of Quenby and, since 1941, governor of Aldmoor.', startOfGovernor],
    ['Marrow was mayor of Quenby and later, from 1941, governor of Aldmoor.', startOfGovernor],
    ['Marrow was mayor of Quenby and from 1941 governor of Aldmoor.', startOfGovernor],
    ['Marrow was mayor of Quenby, from 1941 governor of Aldmoor.', startOfGovernor],
    ['Marrow served as mayor of Quenby and from 1941 to 1954 as the governor of Aldmoor.', termOfGovernor],
    ['Marrow was mayor of Quenby, then, from 1941, governor of Aldmoor.', startOfGovernor],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))

  it.each([
    'Marrow was mayor of Quenby and, from 1941, a potter.',
    'Marrow was mayor of Quenby and (from 1941) a potter.',
    'Marrow was mayor of Quenby and, until 1941, a member of the guild of potters.',
    'Marrow was mayor of Quenby, but, from 1941, lived in Dunmere.',
    'Marrow was mayor of Quenby and from 1941 lived in Dunmere.',
    'Marrow was mayor of Quenby and, between 1941 and 1954, made pots.',
    'Marrow was mayor of Quenby and also, from 1941, a potter.',
    'Marrow was mayor of Quenby as well as, from 1941, a potter.',
    'Marrow became mayor of Quenby and, in 1941, a potter.',
    'Marrow was elected mayor of Quenby and later, in 1941, head of the guild of potters.',
    'Marrow resigned as mayor of Quenby and, in 1941, moved to Dunmere.',
  ])('is not that of the first: %s', (prose) => expect(officeLines(record, prose)).toEqual([]))

  it.each([
    ['Marrow was mayor of Quenby from 1920 to 1925 and, again, from 1926 to 1930.', ['office-term "1920 to 1925" Mayor of Quenby', 'office-term "1926 to 1930" Mayor of Quenby']],
    ['Marrow was mayor of Quenby, from 1920 to 1930, and a potter.', ['office-term "1920 to 1930" Mayor of Quenby']],
    ['Marrow was mayor of Quenby from 1920 to 1925 and from 1926 to 1930, and made pots.', ['office-term "1920 to 1925" Mayor of Quenby', 'office-term "1926 to 1930" Mayor of Quenby']],
  ])('is that of the first where nothing follows it: %s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})
