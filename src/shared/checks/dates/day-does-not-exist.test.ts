import { checkTester } from '../../../testing/check-tester'
import { dayDoesNotExist } from './day-does-not-exist'

checkTester(dayDoesNotExist, {
  valid: [
    'Orla Venn was born on 30 April 1950 and died on February 29, 2000.',
    'In 1700 she left on 29 February 1700, a day of the Julian calendar.',
    'In 1953 she went home. Quist came on 29 February.',
    'There was no 29 February in 1900.',
    'The plaque says "born 31 April 1950".',
    'Chapter 31, April edition.',
  ],
  invalid: [
    { text: 'Orla Venn was born on ⟦31 April 1950⟧.', fixes: ['31 → 30'], message: 'April 1950 has no day 31' },
    { text: '= Orla Venn =\n\nOrla Venn\n- Birth Date: ⟦February 29, 1950⟧\n- Children: 2', fixes: ['29 → 28'] },
    { text: 'The council sat on ⟦30–31 June 1951⟧.', fixes: [] },
  ],
  mutations: [{ text: 'She left on ⟦28⟧ February 1951.', to: ['30', '29', '31'] }],
})
