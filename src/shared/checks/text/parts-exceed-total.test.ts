import { checkTester } from '../../../testing/check-tester'
import { partsExceedTotal } from './parts-exceed-total'

checkTester(partsExceedTotal, {
  valid: [
    'Her list won 45 of the 60 seats.',
    'Orla Venn scored 1590 out of 1600.',
    'She died in late 1957 of the 10 wounds she had.',
    'She was elected with 52% to 48% of the vote.',
    'Turnout in the election rose from 61% to 72%.',
    'It was no. 60 of the 1945 edition.',
  ],
  invalid: [
    { text: 'Her list won ⟦60⟧ of the 45 seats.', because: ['45'], message: 'the part is greater than the whole' },
    { text: 'She passed ⟦1,600⟧ out of 1,590 tests.', because: ['1,590'] },
    { text: 'She won the election with ⟦62⟧% to 48%.', because: ['48'], message: 'more than a hundred' },
  ],
  mutations: [{ text: 'She closed ⟦12⟧ of its 31 schools.', to: ['112', '34'] }],
})
