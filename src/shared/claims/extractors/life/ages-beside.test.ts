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
    ['Orla Venn is a surveyor. In 1924 she was twenty-four and had a daughter.', 'twenty-four in 1924'],
    ['Orla Venn is a surveyor. In May 1924 Venn, then 24, moved to Toll.', '24 in 1924-05'],
    ['Orla Venn is a surveyor. In 1924, Orla Venn (aged 24) moved to Toll.', '24 in 1924'],
    ['Orla Venn is a surveyor. On 9 June 1924 she, now 24, moved to Toll.', '24 in 1924-06-09'],
    ['The 24-year-old Venn moved to Toll in 1924.', '24 in 1924'],
    ['Orla Venn is a surveyor. She moved to Toll in 1924. She was then 24.', '24 in 1924'],
    ['Orla Venn is a surveyor. Venn moved in 1924. She was 24 years old and alone.', '24 in 1924'],
    ["Orla Venn is a surveyor. On 9 June 1924, upon her father's death, the 24-year-old became head of the firm.", '24-year-old in 1924-06-09'],
  ])('%s', (prose, said) => expect(ages(prose)).toEqual([said]))

  it.each([
    'Orla Venn is a surveyor. In 1924 she was 24 votes behind.',
    'Orla Venn is a surveyor. In 1924 her brother, 24, moved to Toll.',
    'Orla Venn is a surveyor. In 1924, Nils Quist, 24, moved to Toll.',
    'Orla Venn is a surveyor. In 1924, when he was 24, Nils Quist moved to Toll.',
    'Orla Venn is a surveyor. In 1924 Venn, 4 of her pupils and the mayor met.',
    'Orla Venn is a surveyor. In 1924 Ida Lund came to Toll. She was 24 and unmarried.',
    'Orla Venn is a surveyor. Her sister was born in 1924. She was 24.',
    'Orla Venn is a surveyor. She moved in 1924, and again in 1930. She was 24.',
    'Orla Venn is a surveyor. Nils Venn was there. The 24-year-old Nils Venn moved to Toll in 1924.',
    'Orla Venn is a surveyor. She was at work on a romance of sixth-century Rome. Venn was twenty-four.',
    'In 1924, when she was about 24, Orla Venn moved.',
  ])('of nobody, or somebody else: %s', (prose) => expect(ages(prose)).toEqual([]))
})
