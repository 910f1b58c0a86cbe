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
    ['Orla Venn is a surveyor. Her uncle sold the mill in 1924, when Venn was 24.', '24 in 1924'],
    ['Orla Venn is a surveyor. She left in 1919 and came back in 1924 when she was twenty-four.', 'twenty-four in 1924'],
    ['Orla Venn is a surveyor. When Venn was 24, in 1924, the mill was sold.', '24 in 1924'],
    ['Orla Venn is a surveyor. In 1924 she was able to join the guild at the age of 24.', '24 in 1924'],
    ['Orla Venn is a surveyor. In 1924 Venn became mayor at age twenty-four.', 'twenty-four in 1924'],
    ['Orla Venn is a surveyor. In 1924 she was twenty-four and had a daughter.', 'twenty-four in 1924'],
    ['Orla Venn is a surveyor. In May 1924 Venn, then 24, moved to Toll.', '24 in 1924-05'],
    ['Orla Venn is a surveyor. In 1924, Orla Venn (aged 24) moved to Toll.', '24 in 1924'],
    ['Orla Venn is a surveyor. On 9 June 1924 she, now 24, moved to Toll.', '24 in 1924-06-09'],
    ['The 24-year-old Venn moved to Toll in 1924.', '24 in 1924'],
    ['Orla Venn is a surveyor. She moved to Toll in 1924. She was then 24.', '24 in 1924'],
    ['Orla Venn is a surveyor. Venn moved in 1924. She was 24 years old and alone.', '24 in 1924'],
    ['Orla Venn is a surveyor. In June 1924, Nils Quist brought the 24-year-old Venn to Toll.', '24 in 1924-06'],
    ['Orla Venn is a surveyor. On 17 August 1924, after two years at Toll, the 24-year-old joined the firm.', '24-year-old in 1924-08-17'],
  ])('%s', (prose, said) => expect(ages(prose)).toEqual([said]))

  it.each([
    'Orla Venn is a surveyor. In 1924 she was 24 votes behind.',
    'Orla Venn is a surveyor. In June 1924, Venn brought the 24-year-old Nils Quist to Toll.',
    ...['In 1990, Ida Quist played the 20-year-old Venn in a film.', 'In 1945, Quist published the diary the 17-year-old Venn had kept.', 'Her brother Otto was older. In 1925, the court sent the 30-year-old Venn to prison.']
      .map((said) => `Orla Venn is a surveyor. ${said}`),
    'Orla Venn is a surveyor. Painted in June 1924, the picture has the 24-year-old Venn in it.',
    ...['Until the death of her brother in 1924, when he was 24.', 'Her brother left in 1924, when he was 24.', 'Her brother sold it in 1924, when Ida was 24.', 'She sold it in 1924, when she was 24 miles away.', 'When she was 24 miles away, in 1924, it was sold.']
      .map((said) => `Orla Venn is a surveyor. ${said}`),
    ...['lost her son', 'beat Ida Quist', 'met a boy', 'met the mayor', 'saw a horse bought', 'left with her sister'].map((deed) => `Orla Venn is a surveyor. In 1924 she ${deed} at the age of 24.`),
    'Orla Venn is a surveyor. In 1924 her brother joined the guild at the age of 24.',
    'Orla Venn is a surveyor. In 1924 she was killed at the age of 24.',
    'Orla Venn is a surveyor. In 1924 and 1930 she joined guilds at the age of 24.',
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
