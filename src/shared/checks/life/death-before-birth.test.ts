import { checkTester } from '../../../testing/check-tester'
import { deathBeforeBirth } from './death-before-birth'

const record = (born: string, died: string): string => `= Orla Venn =\n\nOrla Venn\n- Birth Date: ${born}\n- Death Date: ${died}\n\nOrla Venn was a surveyor.`

checkTester(deathBeforeBirth, {
  valid: [
    record('3 May 1900', '4 June 1980'),
    { name: 'the same year', text: record('May 1900', '1900') },
    { name: 'before Christ', text: record('63 BC', '12 BC') },
    { name: 'about', text: record('c. 1900', '4 June 1899') },
    { name: 'somebody else', text: 'Orla Venn (born 3 May 1900) was a surveyor. Her father died in 1899.' },
    { name: 'an uncle by his initials, the second of which is an article', text: 'Orla Venn (born 3 May 1900) was a surveyor. Her father was a smith; his elder brother Per Anton, known as P. A. Venn, the printer, died in Toll in May 1899, a year before the birth of his niece.' },
    { name: 'quoted', text: 'Orla Venn (born 3 May 1900) was a surveyor. The stone reads "died 4 June 1880".' },
    { name: 'attributed', text: 'Orla Venn (born 3 May 1900) was a surveyor. According to one list she died in 1880.' },
    { name: 'another of that name, whose day no slip makes of hers', text: `${record('3 May 1900', '4 June 1980')} In the crypt she found that Venn had died in 1866.` },
    { name: 'one birth of two goes with it', text: `${record('3 May 1900', '4 June 1890')} She was born on 3 May 1800.` },
  ],
  invalid: [
    { text: record('3 May 1900', '⟦4 June 1890⟧'), because: ['3 May 1900'], message: 'The death in the record, “4 June 1890”, lies before the birth, “3 May 1900”' },
    {
      name: 'another place has a date that can be', text: `${record('3 May 1900', '⟦4 June 1890⟧')} Venn died on 4 June 1980.`,
      because: ['3 May 1900', '4 June 1980'], message: '“4 June 1980”; two digits of the year are transposed',
    },
  ],
  mutations: [
    { text: record('3 May 1900', '⟦4 June 1980⟧'), to: ['4 June 1880', '2 May 1900', '1899'] },
    { text: record('⟦3 May 1900⟧', '4 June 1980'), to: ['3 May 1990', 'July 1980'] },
  ],
})
