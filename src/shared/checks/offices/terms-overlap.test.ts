import { checkTester } from '../../../testing/check-tester'
import { termsOverlap } from './terms-overlap'

const twice = (firstEnd: string, secondStart: string, second = 'Mayor of Ruddle'): string =>
  `= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: ${secondStart}\n- Term End: 30 July 2000\n- Office1: ${second}\n- Term Start1: 5 June 1984\n- Term End1: ${firstEnd}`

checkTester(termsOverlap, {
  valid: [
    twice('6 June 1988', '3 May 1996'),
    { name: 'the day of the handover', text: twice('3 May 1996', '3 May 1996') },
    { name: 'years that touch', text: twice('1996', '3 May 1996') },
    { name: 'two offices at once', text: twice('6 June 1997', '3 May 1996', 'Senator for Aldmoor') },
    { name: 'two towns at once', text: twice('6 June 1997', '3 May 1996', 'Mayor of Aldmoor') },
    { name: 'a seat by its constituency', text: twice('6 June 1997', '3 May 1996').replace('Office1: Mayor of Ruddle', 'Constituency Mp1: Aldmoor') },
    { name: 'a seat by state and district', text: twice('6 June 1997', '3 May 1996').replace('Office1: Mayor of Ruddle', 'State1: Norvale\n- District1: 5th') },
    { name: 'about', text: twice('c. 1997', '3 May 1996') },
  ],
  invalid: [
    { text: twice('6 June 1997', '⟦3 May 1996⟧'), because: ['6 June 1997'], message: 'still runs to 6 June 1997' },
    { name: 'a second term without a title of its own', text: '= Orla Venn =\n\nOrla Venn\n- Office1: Mayor of Ruddle\n- Term Start1: 5 June 1984\n- Term End1: 6 June 1992\n- Term Start2: ⟦6 June 1988⟧\n- Term End2: 30 July 1996', because: ['6 June 1992'] },
  ],
  mutations: [{ text: twice('⟦6 June 1988⟧', '3 May 1996'), to: ['6 June 1998', '6 May 1997'] }],
})
