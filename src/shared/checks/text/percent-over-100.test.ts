import { checkTester } from '../../../testing/check-tester'
import { percentOver100 } from './percent-over-100'

checkTester(percentOver100, {
  valid: [
    'Orla Venn won 100% of the votes in Ruddle.',
    'The debt stood at 150 percent of exports.',
    'Membership rose by 400% in two years.',
    'The harbour handled 120% of its planned traffic.',
    'He said she "won 150% of the vote".',
  ],
  invalid: [
    { text: 'Orla Venn won with ⟦152.4⟧% of the votes.', message: '152.4 per cent of the votes' },
    { text: 'The list took ⟦524⟧ percent of the popular vote.' },
    { text: 'She held ⟦155⟧ per cent of all seats.' },
  ],
  mutations: [{ text: 'She won ⟦52⟧% of the valid votes.', to: ['152', '5242'] }],
})
