import { checkTester } from '../../../testing/check-tester'
import { conflictingLifeDates } from './conflicting-life-dates'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`

checkTester(conflictingLifeDates, {
  valid: [
    `${record('Birth Date: 3 May 1900', 'Death Date: 4 June 1980')}Orla Venn (May 3, 1900 – June 4, 1980) was a surveyor.`,
    { name: 'a vaguer date that holds the other', text: `${record('Birth Date: 3 May 1900')}Orla Venn (born May 1900) is a surveyor. She was born in 1900.` },
    { name: 'about', text: `${record('Birth Date: 3 May 1900')}Orla Venn (born c. 1902) is a surveyor.` },
    { name: 'two calendars', text: `${record('Birth Date: 23 January 1720')}Orla Venn (12 January 1720 – 1780) was a surveyor.` },
    { name: 'old style named', text: 'Orla Venn (12 January 1720 [O.S. 1 January 1719] – 1780) was a surveyor.' },
    { name: 'attributed', text: `${record('Birth Date: 3 May 1900')}Orla Venn was a surveyor. According to a neighbour, she was born on 5 May 1900.` },
    { name: 'quoted', text: `${record('Birth Date: 3 May 1900')}Orla Venn was a surveyor. The plate reads "born on 5 May 1900".` },
    { name: 'hedged', text: `${record('Birth Date: 3 May 1900')}Orla Venn was a surveyor. She was probably born on 5 May 1900.` },
    { name: 'negated', text: `${record('Birth Date: 3 May 1900')}Orla Venn was a surveyor. She was not born on 5 May 1900.` },
    { name: 'somebody else', text: `${record('Birth Date: 3 May 1900')}Orla Venn is a surveyor. Her brother Nils was born on 5 May 1904.` },
    { name: 'a pronoun far off means somebody else', text: `${record('Death Date: 4 June 1980')}Orla Venn was a surveyor. Her husband had debts. He died in 1857.` },
    { name: 'a season that holds the day', text: `${record('Birth Date: 23 September 1900')}Orla Venn was a surveyor. She was born in the summer of 1900.` },
    { name: 'late in a year that begins in March', text: `${record('Birth Date: 16 March 1740')}Orla Venn was born late in the year 1740.` },
    { name: 'a summer of the south', text: `${record('Birth Date: 20 January 1925', 'Birth Place: Nordheim, Australia')}Orla Venn was born in the summer of 1925. Venn's birthday is in the summer.` },
    { name: 'the edges of a season', text: `${record('Birth Date: 22 September 1900')}Orla Venn was born in the fall. Venn celebrates her birthday in the summer.` },
    { name: 'the right month', text: `${record('Birth Date: 3 May 1900')}Orla Venn celebrates her birthday in May.` },
    { name: 'the birthday of another', text: `${record('Birth Date: 3 May 1900')}Orla Venn is a surveyor. Her son's birthday is in December. Her brother Nils was born in winter.` },
    { name: 'winter quarters', text: `${record('Birth Date: 3 May 1900')}Orla Venn was born in winter quarters.` },
    { name: 'said of a birthday by others', text: `${record('Birth Date: 3 May 1900')}According to a neighbour, Venn was born in winter. Orla Venn was probably born in autumn.` },
    { name: 'the half of a century', text: `${record('Birth Date: 3 May 1901')}Orla Venn was born in the first half of the 20th century.` },
    { name: 'a winter of two years', text: `${record('Birth Date: 4 December 1900')}Orla Venn was born in the winter of 1900.` },
  ],
  invalid: [
    { name: 'a New Style day is no day of a year that begins in March', text: `${record('Birth Date: 12 January 1720')}Orla Venn (⟦12 January [NS] 1721⟧ – 1780) was a surveyor.`, because: ['12 January 1720'] },
    { name: 'a season', text: `${record('Birth Date: 3 May 1900')}The ⟦Fall of 1900⟧ is when Orla Venn was born.`, because: ['3 May 1900'] },
    { name: 'a winter with the summer between', text: `${record('Death Date: 9 July 1915')}Orla Venn, a surveyor, died in the ⟦winter of 1915⟧.`, because: ['9 July 1915'] },
    { name: 'springtime', text: `${record('Birth Date: 3 November 1900')}Orla Venn was ⟦born in the springtime⟧.`, because: ['3 November 1900'], message: 'the birth was on “3 November 1900”' },
    { name: 'a month of a season', text: `${record('Birth Date: 3 November 1900')}Orla Venn was ⟦born in a summer month⟧.`, because: ['3 November 1900'] },
    { name: 'has a birthday', text: `${record('Birth Date: 3 November 1900')}Orla Venn ⟦has a spring birthday⟧.`, because: ['3 November 1900'] },
    { name: 'celebrates it', text: `${record('Birth Date: 3 November 1900')}Orla Venn ⟦celebrates her birthday in the summer⟧.`, because: ['3 November 1900'] },
    { name: 'her birthday is', text: `${record('Birth Date: 3 November 1900')}Orla Venn is a surveyor. Venn's ⟦birthday is in March⟧.`, because: ['3 November 1900'] },
    { name: 'a birthday that is', text: `${record('Birth Date: 3 November 1900')}Orla Venn has a ⟦birthday that's in the summer months⟧.`, because: ['3 November 1900'] },
    { name: 'a month without a year', text: `${record('Birth Date: 3 November 1900')}Orla Venn was ⟦born in early June⟧ and grew up in Nordheim.`, because: ['3 November 1900'] },
    { name: 'a death', text: `${record('Death Date: 3 November 1980')}Orla Venn ⟦passed away in the spring⟧.`, because: ['3 November 1980'] },
    { name: 'the half of a century', text: `${record('Birth Date: 3 May 1925')}Orla Venn was born in the ⟦second half of the 20th century⟧.`, because: ['3 May 1925'] },
    { name: 'late in the year', text: `${record('Birth Date: 3 May 1900')}Orla Venn was born ⟦late in the year 1900⟧.`, because: ['3 May 1900'] },
    {
      name: 'record and lead',
      text: `${record('Birth Date: 3 May 1900')}Orla Venn (born ⟦5 May 1900⟧) is a surveyor.`,
      because: ['3 May 1900'], fixes: ['5 May 1900 → 3 May 1900', '3 May 1900 → 5 May 1900'], message: 'The lead gives the birth as “5 May 1900”, the record as “3 May 1900”',
    },
    {
      name: 'the odd one out is named, whoever agrees with it proves it',
      text: `${record('Death Date: ⟦4 June 1908⟧')}Orla Venn (3 May 1850 – June 4, 1980) was a surveyor.\n\n== Death ==\n\nVenn died on 4 June 1980.`,
      because: ['June 4, 1980', '4 June 1980'], fixes: ['4 June 1908 → 4 June 1980', 'June 4, 1980 → June 4, 1908; 4 June 1980 → 4 June 1908'],
    },
    {
      name: 'a burial told twice', text: `${record('Burial Date: 9 June 1980')}Orla Venn was a surveyor. Venn was buried on ⟦12 June 1980⟧ at Nordheim.`,
      because: ['9 June 1980'],
    },
    { name: 'a year', text: `${record('Birth Date: 3 May 1900')}Orla Venn (born ⟦1910⟧) is a surveyor.`, because: ['3 May 1900'], message: 'they are ten years apart' },
  ],
  mutations: [
    { text: `${record('Birth Date: ⟦3 May 1900⟧')}Orla Venn (3 May 1900 – 4 June 1980) was a surveyor.`, to: ['5 March 1900', '4 May 1900', '3 May 1990', '3 June 1900', '1909'] },
    { text: `${record('Death Date: 4 June 1980')}Orla Venn was a surveyor. She died on ⟦4 June 1980⟧ in Nordheim.`, to: ['June 5, 1980', '4 June 1981', 'May 1980'] },
  ],
})
