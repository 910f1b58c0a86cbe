import { checkTester } from '../../../testing/check-tester'
import { termDatesConflict } from './term-dates-conflict'

/** Two terms of one office, the later of them not over yet. */
const twice = (prose: string): string =>
  `= Orla Venn =\n\nOrla Venn\n- Office: President of Norland\n- Term Start: 3 June 1992\n- Office2: President of Norland\n- Term Start2: 3 June 1980\n- Term End2: 3 June 1988\n\nOrla Venn is a politician. ${prose}`

checkTester(termDatesConflict, {
  valid: [
    { name: 'two terms that abut', text: twice('She was president from 1980 until 1989.').replace('3 June 1992', '3 June 1988') },
    { name: 'the first of two terms', text: twice('She was president from 1980 until 1988.') },
    { name: 'neither of them begins so', text: twice('She was president from 1984 until 1987.') },
    { name: 'the one that lasts', text: twice('She was president from 1992 until 1994, when she was ill for a year.') },
  ],
  invalid: [
    { name: 'some days behind the oath', text: `= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: 3 May 1996\n\nOrla Venn was sworn in as mayor of Ruddle on 3 May 1996. She became mayor of Ruddle on ⟦5 May 1996⟧.`, because: ['3 May 1996'], severity: 'doubt' },
    { name: 'the end of the term that began then, beside one that lasts', text: twice('She was president from 1980 until ⟦1987⟧.'), because: ['3 June 1988'], message: 'one year apart' },
  ],
})
