import { checkTester } from '../../../testing/check-tester'
import { endAndNextStartDisagree } from './end-and-next-start-disagree'

const two = (end: string, start: string): string =>
  `= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: ${start}\n- Term End: 30 July 2000\n- Office1: Senator for Aldmoor\n- Term Start1: 5 June 1984\n- Term End1: ${end}`

checkTester(endAndNextStartDisagree, {
  valid: [
    { name: 'the same day', text: two('13 May 1996', '13 May 1996') },
    { name: 'months by their names are not swapped', text: two('5 March 1996', '3 May 1996') },
    { name: 'the day before', text: two('12 May 1996', '13 May 1996') },
    { name: 'a plain pause', text: two('2 March 1996', '13 May 1996') },
    { name: 'years only', text: two('1995', '1996') },
    { name: 'an end that meets another start', text: `${two('13 April 1996', '13 May 1996')}\n- Office2: Governor of Aldmoor\n- Term Start2: 13 April 1996\n- Term End2: 1 May 1996` },
  ],
  invalid: [
    { name: 'one month apart', text: two('13 April 1996', '⟦13 May 1996⟧'), because: ['13 April 1996'], fixes: ['13 May 1996 → 13 April 1996', '13 April 1996 → 13 May 1996'], message: 'one month apart' },
    { name: 'transposed digits', text: two('31 May 1996', '⟦13 May 1996⟧'), because: ['31 May 1996'], message: 'transposed' },
    { name: 'day and month swapped', text: two('1996-03-05', '⟦3 May 1996⟧'), because: ['1996-03-05'], message: 'swapped' },
  ],
  mutations: [{ text: two('⟦13 May 1996⟧', '13 May 1996'), to: ['13 June 1996', '31 May 1996'] }],
})
