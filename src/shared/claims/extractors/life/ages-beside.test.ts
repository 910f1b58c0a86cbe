import { describe, expect, it } from 'vitest'
import { defaultConfig } from '../../../review/config'
import { analyze } from '../../../review/analyze'
import { sliceSpan } from '../../../text/span'

const today = { year: 2025, month: 6, day: 15 }
const title = '= Orla Venn =\n\nOrla Venn\n- Birth Date: 3 May 1900\n\n'

/** The subject's ages beside a date: the words, and the date. */
function ages(prose: string): readonly string[] {
  const text = `${title}${prose}`
  return analyze({ text, version: 1 }, defaultConfig, today).claims
    .filter(({ predicate, who, guards }) => predicate === 'age-at' && who.kind === 'subject' && !guards.hedged)
    .map((claim) => `${sliceSpan(text, claim.evidence)} in ${claim.when?.edtf ?? ''}`)
}

describe('ages beside a date, without a word for an age', () => {
  it.each([
    ['Orla Venn is a surveyor. In 1924, when she was 24, she moved to Toll.', '24 in 1924'],
    ['Orla Venn is a surveyor. In 1902, when Venn was two, her sister moved in.', 'two in 1902'],
    ['Orla Venn is a surveyor. In 1902, when she was two, her family moved to Toll.', 'two in 1902'],
    ['Orla Venn is a surveyor. In 1924 she was twenty-four and had a daughter.', 'twenty-four in 1924'],
    ['Orla Venn is a surveyor. In May 1924 Venn, then 24, moved to Toll.', '24 in 1924-05'],
    ['Orla Venn is a surveyor. In 1924, Orla Venn (aged 24) moved to Toll.', '24 in 1924'],
    ['Orla Venn is a surveyor. On 9 June 1924 she, now 24, moved to Toll.', '24 in 1924-06-09'],
    ['The 24-year-old Venn moved to Toll in 1924.', '24 in 1924'],
    ['Orla Venn is a surveyor. She moved to Toll in 1924. She was then 24.', '24 in 1924'],
    ['Orla Venn is a surveyor. Venn moved in 1924. She was 24 years old and alone.', '24 in 1924'],
    ['Orla Venn is a surveyor. In June 1924, Nils Quist brought the 24-year-old Venn to Toll.', '24 in 1924-06'],
    ['Orla Venn is a surveyor. In 1924, after receiving a few years of schooling in Toll, a 24-year-old Venn went to Holm.', '24-year-old in 1924'],
    ['Orla Venn is a surveyor. On 17 August 1924, after two years at Toll, the 24-year-old joined the firm.', '24-year-old in 1924-08-17'],
  ])('%s', (prose, said) => expect(ages(prose)).toEqual([said]))

  it.each([
    'Orla Venn is a surveyor. In 1924 she was 24 votes behind.',
    ...['In 1924, a 40-year-old won the race at Toll.', 'Venn ran a school. In 1924, a 12-year-old joined the school.', 'Her son was born in 1904. In 1924, a 20-year-old Venn joined the club.', 'In 1924, a 19-year-old Orla was cast.'].map((said) => `Orla Venn is a surveyor. ${said}`),
    'Orla Venn is a surveyor. In June 1924, Venn brought the 24-year-old Nils Quist to Toll.',
    ...['In 1990, Ida Quist played the 20-year-old Venn in a film.', 'In 1945, Quist published the diary the 17-year-old Venn had kept.', 'Her brother Otto was older. In 1925, the court sent the 30-year-old Venn to prison.']
      .map((said) => `Orla Venn is a surveyor. ${said}`),
    'Orla Venn is a surveyor. Painted in June 1924, the picture has the 24-year-old Venn in it.',
    ...['In 1904, when she was four, the family sent their son to Holm.', 'In 1904, when she was four, the family moved with their son Otto.', 'Venn adopted Ida. In 1944, when she was 14, the family moved to Toll.', 'Venn had one daughter. In 1944, when she was 14, the family moved to Toll.', 'Her father was Karl Venn. In 1924, when Venn was 60, he left.', 'On 3 May 1934, when Venn was 99, rain stopped play.', 'In 1924, when Ida was 24, she moved.', 'In 1924, when her brother was 24, she moved.']
      .map((said) => `Orla Venn is a surveyor. ${said}`),
    'Orla Venn is a surveyor. In 1924 her brother, 24, moved to Toll.',
    'Orla Venn is a surveyor. In 1924, Nils Quist, 24, moved to Toll.',
    'Orla Venn is a surveyor. In 1924, when he was 24, Nils Quist moved to Toll.',
    'Orla Venn is a surveyor. In 1924 Venn, 4 of her pupils and the mayor met.',
    'Orla Venn is a surveyor. In 1924 Ida Lund came to Toll. She was 24 and unmarried.',
    'Orla Venn is a surveyor. Her sister was born in 1924. She was 24.',
    'Orla Venn is a surveyor. She moved in 1924, and again in 1930. She was 24.',
    'Orla Venn is a surveyor. Nils Venn was there. The 24-year-old Nils Venn moved to Toll in 1924.',
    'Orla Venn is a surveyor. She was at work on a romance of sixth-century Rome. Venn was twenty-four.',
    ...['In 1932 she was 1.75 m tall.', 'In 1932 she was 12.5 points behind.', 'In 1932 Venn (3) and Quell (2) scored.', 'In 1950 Venn was 17 and Quell 16.', 'In 1944 she was one and the same.', 'In 1924, when she was 24, her sister moved in.', 'In 1924, when she was 24, the young painter Ida Quell moved in.', 'In 1924, on the death of her mother, the 24-year-old left the farm.'].map((said) => `Orla Venn is a surveyor. ${said}`),
    ...['She taught at the school founded in 1904.', 'She had lived there since 1915.', 'She bought a house built in 1880.', 'She wrote a novel set in 1812.'].map((said) => `Orla Venn is a surveyor. ${said} She was 60.`),
    'In 1924, when she was about 24, Orla Venn moved.',
  ])('of nobody, or somebody else: %s', (prose) => expect(ages(prose)).toEqual([]))

  // Cut in all ways, one of these would not come to an end.
  it.each(['In 1924 ', 'The 24-year-old ', 'She moved to Toll. '])('a word without end behind: %s', (before) => expect(ages(`Orla Venn is a surveyor. ${before}${'A'.repeat(20_000)} was 24.`)).toEqual([]))
})
