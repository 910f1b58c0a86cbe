import { checkTester } from '../../../testing/check-tester'
import { sameDayOneYearOff } from './same-day-one-year-off'

const two = (end: string, start: string, more = ''): string =>
  `= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: ${start}\n- Term End: 30 July 2000\n- Office1: Senator for Aldmoor\n- Term Start1: 5 June 1984\n- Term End1: ${end}${more}`

checkTester(sameDayOneYearOff, {
  valid: [
    { name: 'the same day of the same year', text: two('23 May 1996', '23 May 1996') },
    { name: 'two years apart', text: two('23 May 1994', '23 May 1996') },
    { name: 'another day', text: two('22 May 1995', '23 May 1996') },
    { name: 'years only', text: two('1995', '1996') },
    { name: 'a third office fills the year', text: two('23 May 1995', '23 May 1996', '\n- Office2: Governor of Aldmoor\n- Term Start2: 23 May 1995\n- Term End2: 20 May 1996') },
    { name: 'the prose tells the start', text: `${two('23 May 1995', '23 May 1996')}\n\nOrla Venn was mayor of Ruddle from 23 May 1996.` },
    { name: 'the prose tells the end', text: `${two('23 May 1995', '23 May 1996')}\n\nOrla Venn left the senate on 23 May 1995, and rested for a year.` },
    { name: 'the prose tells the end as the end of a range', text: `${two('23 May 1995', '23 May 1996')}\n\nOrla Venn sat in the senate from 5 June 1984 to 23 May 1995.` },
    { name: 'a term of one year, and another begun with it', text: two('23 May 1996', '23 May 1995').replace('5 June 1984', '23 May 1995') },
    { name: 'a term of one year, and another ended with it', text: two('30 July 2000', '30 July 1999') },
    {
      name: 'who came after the one came before the other',
      text: '= Orla Venn =\n\nOrla Venn\n- Office: Consul of Ruddle\n- Term Start: 1 May 1984\n- Term End: 1 May 1985\n- Successor: Ulf Dunn\n- Term Start2: 1 May 1986\n- Term End2: 1 May 1987\n- Predecessor2: Ulf Dunn',
    },
  ],
  invalid: [
    { text: two('23 May 1995', '⟦23 May 1996⟧'), because: ['23 May 1995'], fixes: ['23 May 1996 → 23 May 1995', '23 May 1995 → 23 May 1996'], message: 'one year' },
    { name: 'the prose tells other days', text: `${two('23 May 1995', '⟦23 May 1996⟧')}\n\nOrla Venn was mayor of Ruddle until 30 July 2000, from 23 May.`, because: ['23 May 1995'] },
    { name: 'the other way round', text: two('23 May 1997', '⟦23 May 1996⟧'), because: ['23 May 1997'] },
  ],
  mutations: [{ text: two('⟦23 May 1996⟧', '23 May 1996'), to: ['23 May 1995', '23 May 1997'] }],
})
