import { checkTester } from '../../../testing/check-tester'
import { ageDoesNotAddUp } from './age-does-not-add-up'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`

checkTester(ageDoesNotAddUp, {
  valid: [
    { name: 'an age of some day of writing', text: `${record('Birth Date: 3 May 1960')}Orla Venn is 50 years old. Venn is in her forties. Venn is a teenager.` },
    { name: 'over', text: `${record('Birth Date: 3 May 1960')}Orla Venn is over 60 years old. Venn was born more than 50 years ago.` },
    { name: 'of somebody else', text: `${record('Birth Date: 3 May 1990')}Orla Venn is a surveyor. Her mother is 70 years old.` },
    { name: 'of a thing', text: `${record('Birth Date: 3 May 1990')}Orla Venn owns a house. The house is 300 years old.` },
    { name: 'of one who has died', text: `${record('Birth Date: 3 May 1900', 'Death Date: 4 May 1950')}Orla Venn is in her sixties on the picture.` },
    { name: 'attributed, planned', text: `${record('Birth Date: 3 May 2001')}According to a neighbour, Orla Venn is thirty years old. Venn might be in her seventies.` },
    `${record('Birth Date: 3 May 1900', 'Death Date: 4 June 1980 (aged 80)')}Orla Venn was a surveyor. She died on 4 June 1980, aged 80.`,
    { name: 'years alone allow two ages', text: `${record('Birth Date: 1900', 'Death Date: 1980')}Orla Venn was a surveyor. She died aged 80.` },
    { name: 'one of two ages given', text: `${record('Death Date: 1980 (aged 79 or 80)')}Orla Venn was a surveyor. She died aged 80.` },
    { name: "another's age", text: `${record('Death Date: 1980 (aged 79)')}Orla Venn was a surveyor. Her brother died aged 82.` },
    { name: 'an age according to somebody', text: `${record('Death Date: 1980 (aged 79)')}Orla Venn was a surveyor. According to the stone she died aged 82.` },
    { name: 'two ages given', text: `${record('Birth Date: 3 May 1900', 'Death Date: 4 June 1980 (aged 80 or 82)')}Orla Venn was a surveyor.` },
    { name: 'about', text: `${record('Birth Date: 3 May 1900', 'Death Date: 4 June 1980')}Orla Venn was a surveyor. She died aged about 83.` },
    { name: 'somebody else', text: `${record('Birth Date: 3 May 1900', 'Death Date: 4 June 1980')}Orla Venn was a surveyor. Her brother died aged 14.` },
    { name: 'quoted', text: `${record('Birth Date: 3 May 1900', 'Death Date: 4 June 1980')}Orla Venn was a surveyor. The stone reads "died aged 90".` },
    { name: 'attributed', text: `${record('Birth Date: 3 May 1900', 'Death Date: 4 June 1980')}Orla Venn was a surveyor. According to the stone she died aged 90.` },
    { name: 'a birth that is told twice differently allows both', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. She was born on 3 May 1901. She died aged 79.' },
    { name: 'no birth, nothing to reckon with', text: 'Orla Venn was a surveyor. She died on 4 June 1980, aged 80.' },
    { name: 'whose arms', text: `${record('Birth Date: 3 May 1900', 'Death Date: 4 June 1980')}Orla Venn was a surveyor. She died in the house of her son Nils, aged 14.` },
    { name: 'an age in a year', text: `${record('Birth Date: 3 May 1900')}Orla Venn is a surveyor. In 1924, aged 23, she left Nordheim.` },
    { name: 'the age when she did something', text: `${record('Birth Date: 3 May 1900')}Orla Venn is a surveyor. She was 23 when she left Nordheim in 1924.` },
    { name: 'the date of a thing', text: `${record('Birth Date: 3 May 1900')}Orla Venn is a surveyor. She was 12 when she read a book published in 1850.` },
    { name: 'what made her famous', text: `${record('Birth Date: 3 May 1900')}Orla Venn is a surveyor. She was 25 when she began the map that made her famous in 1950.` },
    { name: "another's birthday", text: `${record('Birth Date: 3 May 1900')}Orla Venn is a surveyor. Her brother turned 50 in 1980.` },
    { name: 'the year one turns fifty', text: `${record('Birth Date: 3 May 1900')}Orla Venn is a surveyor. She turned 50 in 1950.` },
    { name: "at the time of another's death", text: `${record('Birth Date: 3 May 1900', 'Death Date: 4 June 1980')}Orla Venn was a surveyor. Her mother was ill. She was 12 at the time of her death.` },
  ],
  invalid: [
    { name: 'not yet so old', text: `${record('Birth Date: 3 May 2001')}Orla Venn ⟦is thirty years of age⟧ and sings.`, because: ['3 May 2001'], message: 'that makes 24 in 2025' },
    { name: 'in her seventies', text: `${record('Birth Date: 3 May 1960')}Orla Venn ⟦is in her seventies⟧.`, because: ['3 May 1960'] },
    { name: 'over', text: `${record('Birth Date: 3 May 1990')}Orla Venn ⟦is over 60 years old⟧.`, because: ['3 May 1990'] },
    { name: 'long ago', text: `${record('Birth Date: 3 May 1990')}Orla Venn was ⟦born more than 50 years ago⟧.`, because: ['3 May 1990'] },
    { name: 'older by what the text tells', text: `${record('Birth Date: 3 May 1940')}Orla Venn left Nordheim in 2012. Venn ⟦is less than 60 years old⟧.`, because: ['3 May 1940'], message: 'at the last date the text tells of' },
    { name: 'no teenager', text: `${record('Birth Date: 3 May 1960')}Orla Venn left Nordheim in 2012. Venn ⟦is a teenager⟧.`, because: ['3 May 1960'] },
    { name: 'no octogenarian yet', text: `${record('Birth Date: 3 May 1960')}Orla Venn ⟦is an octogenarian⟧.`, because: ['3 May 1960'] },
    { name: 'at the time of her death', text: `${record('Birth Date: 3 May 1900', 'Death Date: 4 June 1980')}Orla Venn was a surveyor. Venn ⟦was 72 at the time of her death⟧.`, because: ['3 May 1900', '4 June 1980'], fixes: ['was 72 at the time of her death → was 80 at the time of her death'] },
    { name: 'when she did something', text: `${record('Birth Date: 3 May 1900')}Orla Venn is a surveyor. She ⟦was 33 when she⟧ left Nordheim in 1924.`, because: ['3 May 1900', '1924'], message: 'that makes 23 or 24', fixes: [] },
    { name: 'the year one turns fifty', text: `${record('Birth Date: 3 May 1900')}Orla Venn is a surveyor. She ⟦turned 50⟧ in 1960.`, because: ['3 May 1900', '1960'], message: 'that makes 60', fixes: ['turned 50 → turned 60'] },
    { name: 'where she died', text: `${record('Birth Date: 3 May 1900', 'Death Date: 4 June 1980')}Orla Venn was a surveyor. She died on 4 June 1980 at her summer house in Norvale, ⟦at the age of 90⟧.`, because: ['3 May 1900', '4 June 1980'] },
    {
      text: `${record('Birth Date: 3 May 1900', 'Death Date: 4 June 1980 (⟦aged⟧ 83)'.replace('⟦aged⟧ 83', 'aged ⟦83⟧'))}Orla Venn was a surveyor.`,
      because: ['3 May 1900', '4 June 1980'], fixes: ['83 → 80'], message: 'that makes 80',
    },
    {
      name: 'in prose, in words', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. She died ⟦at the age of eighty-three⟧.',
      because: ['3 May 1900', '4 June 1980'], fixes: [],
    },
    {
      name: 'in a year', text: `${record('Birth Date: 3 May 1900')}Orla Venn is a surveyor. In 1924, ⟦aged 33⟧, she left Nordheim.`,
      because: ['3 May 1900', '1924'], message: 'that makes 23 or 24', fixes: [],
    },
    { name: 'two ages, no birth', text: `${record('Death Date: 1980 (aged 79)')}Orla Venn was a surveyor. She died ⟦at the age of 82⟧.`, because: ['79'], fixes: [], message: 'the record as “79”' },
    { name: 'two ages, each of which the years allow', severity: 'doubt', text: `${record('Birth Date: 1900', 'Death Date: 1980 (aged 79)')}Orla Venn was a surveyor. She died ⟦aged 80⟧.`, because: ['79'] },
    { name: 'one off in a year', severity: 'doubt', text: `${record('Birth Date: 3 May 1900')}Orla Venn is a surveyor. In 1924, ⟦aged 25⟧, she left Nordheim.`, because: ['3 May 1900', '1924'] },
  ],
  mutations: [
    { text: `${record('Birth Date: 3 May 1900', 'Death Date: 4 June 1980 (aged ⟦80⟧)')}Orla Venn was a surveyor.`, to: ['81', '79', '08', '90'] },
    { text: `${record('Birth Date: 3 May 1900', 'Death Date: ⟦4 June 1980⟧ (aged 80)')}Orla Venn was a surveyor.`, to: ['4 April 1980', '4 June 1990', '1985'] },
  ],
})
