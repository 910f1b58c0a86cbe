import { checkTester } from '../../../testing/check-tester'
import { termDatesConflict } from './term-dates-conflict'

/** Two terms of one office, the later of them not over yet. */
const twice = (prose: string): string =>
  `= Orla Venn =\n\nOrla Venn\n- Office: President of Norland\n- Term Start: 7 May 2012\n- Office2: President of Norland\n- Term Start2: 7 May 2000\n- Term End2: 7 May 2008\n\nOrla Venn is a politician. ${prose}`

const judge = (prose: string): string =>
  `= Orla Venn =\n\nOrla Venn\n- Office: Associate Justice of the Supreme Court of Norland\n- Term Start: 6 October 2018\n\nOrla Venn is a lawyer. ${prose}`

checkTester(termDatesConflict, {
  valid: [
    { name: 'the first of two terms', text: twice('She was president from 2000 until 2008.') },
    { name: 'neither of them begins so', text: twice('She was president from 2004 until 2007.') },
    { name: 'the one that lasts', text: twice('She was president from 2012 until 2014, when she was ill for a year.') },
    { name: 'another court', text: judge('She was sworn in as chief justice of the Supreme Court on 6 October 2017.') },
  ],
  invalid: [
    { name: 'the end of the term that began then, beside one that lasts', text: twice('She was president from 2000 until ⟦2007⟧.'), because: ['7 May 2008'], message: 'one year apart' },
    { name: 'a justice who is an associate one', text: judge('She was sworn in as the 114th Justice of the Supreme Court on ⟦6 October 2017⟧.'), because: ['6 October 2018'], severity: 'doubt', message: 'one year apart' },
  ],
})
