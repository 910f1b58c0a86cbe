import { checkTester } from '../../../testing/check-tester'
import { termDatesConflict } from './term-dates-conflict'

/** Two terms of one office, the later of them not over yet. */
const twice = (prose: string): string =>
  `= Orla Venn =\n\nOrla Venn\n- Office: President of Norland\n- Term Start: 7 May 2012\n- Office2: President of Norland\n- Term Start2: 7 May 2000\n- Term End2: 7 May 2008\n\nOrla Venn is a politician. ${prose}`

checkTester(termDatesConflict, {
  valid: [
    { name: 'the first of two terms', text: twice('She was president from 2000 until 2008.') },
    { name: 'neither of them begins so', text: twice('She was president from 2004 until 2007.') },
    { name: 'the one that lasts', text: twice('She was president from 2012 until 2014, when she was ill for a year.') },
  ],
  invalid: [
    { name: 'some days behind the oath', text: `= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: 6 October 2018\n\nOrla Venn was sworn in as mayor of Ruddle on 6 October 2018. She became mayor of Ruddle on ⟦9 October 2018⟧.`, because: ['6 October 2018'], severity: 'doubt' },
    { name: 'the end of the term that began then, beside one that lasts', text: twice('She was president from 2000 until ⟦2007⟧.'), because: ['7 May 2008'], message: 'one year apart' },
  ],
})
