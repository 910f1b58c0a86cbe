import { checkTester } from '../../../testing/check-tester'
import { doubledWord } from './doubled-word'

checkTester(doubledWord, {
  valid: [
    'By then Orla Venn had had two terms, and she knew that that year would be hard.',
    'The prize won her her first post.',
    'She spent a winter in Walla Walla and a summer in Pago Pago.',
    'The crowd sang "the the river" for an hour.',
    'It ended with la la la and applause.',
    'She read The Theory of Tides.',
    'The man whom she had replaced replaced her, and of those who stayed stayed three. What it was was a draw.',
    { name: 'the same word over a sentence end', text: 'She came to rest. rest came late.' },
  ],
  invalid: [
    { text: 'Orla Venn was mayor of ⟦the the⟧ harbour town.', fixes: [' the → '], message: '“the” stands twice' },
    { text: 'The man whom they had known ⟦saw saw⟧ her, and she ⟦walked walked⟧ home.', fixes: [' saw → ', ' walked → '] },
    { text: 'Her plan ⟦was was⟧ refused. In the 1951 ⟦season season⟧ she rested.', fixes: [' was → ', ' season → '] },
  ],
  mutations: [{ text: 'She was ⟦of⟧ old stock.', to: ['of of'] }],
})
