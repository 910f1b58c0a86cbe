import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../../testing/office-lines'

const record = 'Office: Mayor of Quenby|Term Start: 1920|Term End: 1930|Office2: Governor of Aldmoor|Term Start2: 1941|Term End2: 1954'
const termOfGovernor = ['office-term "1941 to 1954" Governor of Aldmoor']
const startOfGovernor = ['office-start "1941" Governor of Aldmoor']

describe('a date between two offices', () => {
  it.each([
    ['Marrow was mayor of Quenby and, for some years from 1941 to 1954, governor of Aldmoor.', termOfGovernor],
    ['Marrow was mayor of Quenby and in the years 1941 to 1954 the governor of Aldmoor.', termOfGovernor],
    ['Marrow was mayor of Quenby and, from 1941 to 1954, governor of Aldmoor.', termOfGovernor],
    ['Marrow was mayor of Quenby and, from 1941 until her death, the governor of Aldmoor.', startOfGovernor],
    ['Marrow was mayor of Quenby and, since 1941, governor of Aldmoor.', startOfGovernor],
    ['Marrow was mayor of Quenby and later, from 1941, governor of Aldmoor.', startOfGovernor],
    ['Marrow was mayor of Quenby and from 1941 governor of Aldmoor.', startOfGovernor],
    ['Marrow was mayor of Quenby, from 1941 governor of Aldmoor.', startOfGovernor],
    ['Marrow served as mayor of Quenby and from 1941 to 1954 as the governor of Aldmoor.', termOfGovernor],
    ['Marrow was mayor of Quenby, then, from 1941, governor of Aldmoor.', startOfGovernor],
    ['Marrow was a baker who from 1941 until her death was governor of Aldmoor.', startOfGovernor],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))

  it.each([
    'Marrow was mayor of Quenby and, from 1941, a potter.',
    'Marrow was mayor of Quenby and, for a time from 1941, a potter.',
    'Marrow, who in 1941 had joined the council, became mayor of Quenby.',
    'Marrow was elected mayor of Quenby, and her brother, in 1941, of Dunmere.',
    'Marrow was mayor of Quenby, which from 1941 to 1954 was occupied.',
    'Marrow was mayor of Quenby, where from 1941 she lived.',
    'Marrow met Carl Dunn, who from 1941 until his death was governor of Aldmoor.',
    'Marrow served Carl Dunn, who from 14 May 1941 until his death acted as governor of Aldmoor.',
    'Marrow was mayor of Quenby, living in Dunmere until 1941.',
    'Marrow served as mayor of Quenby (from 1936 Holm).',
    'Marrow served as mayor of Quenby (Holm since 1936).',
    'Marrow was mayor of Quenby, and, up to 1941, a potter.',
    'Marrow was mayor of Quenby and, as of 1941, a potter.',
    'Marrow was mayor of Quenby and, starting in 1941, made pots.',
    'Marrow was mayor of Quenby, but from 1941 onwards lived in Dunmere.',
    'Marrow was mayor of Quenby, while from 1941 she was a potter.',
    'Marrow was mayor of Quenby, afterwards from 1941 a potter.',
    'Marrow was mayor of Quenby yet, from 1941, a pauper.',
    'Marrow became mayor of Quenby and soon, in 1941, a widow.',
    'Marrow was sworn in as mayor of Quenby, and soon after, on 9 May 1941, went to Dunmere.',
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

  it('a row of years belongs to what follows it', () => expect(officeLines(record, 'Marrow was mayor of Quenby and twice (1941–1943 and 1945–1954) a potter.')).not.toContainEqual(expect.stringContaining('Mayor')))

  it.each([
    ['Marrow became mayor of Quenby two years later, in 1941, with the votes of the guild.', ['office-start "1941" Mayor of Quenby']],
    ['Marrow was mayor of Quenby and governor of Aldmoor from 1920 to 1930.', ['office-term "1920 to 1930" Governor of Aldmoor']],
    ['Marrow was mayor of Quenby and head of Dunmere from 1920 to 1930.', ['office-term "1920 to 1930" Mayor of Quenby']],
    ['Marrow was mayor of Quenby and head of the guild of potters from 1920 to 1930.', ['office-term "1920 to 1930" –']],
  ])('two titles: %s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})
