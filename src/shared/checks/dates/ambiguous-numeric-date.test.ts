import { checkTester } from '../../../testing/check-tester'
import { ambiguousNumericDate } from './ambiguous-numeric-date'

checkTester(ambiguousNumericDate, {
  valid: ['She was born on 6 July 1961.', 'She was born on 1961-07-06.', 'She was born on 23/7/1961.', 'The score was 6/7 in 1961.', 'It said "6/7/1961".', 'She was born on 7/7/1961.'],
  invalid: [{ text: 'She was born on ⟦6/7/1961⟧.', fixes: ['6/7/1961 → 6 July 1961', '6/7/1961 → 7 June 1961'], message: '6 July 1961 or 7 June 1961' }],
  mutations: [{ text: 'She was born on ⟦26/7/1961⟧.', to: ['2/6/1961', '1/12/1961'] }],
})
