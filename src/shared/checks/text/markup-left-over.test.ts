import { checkTester } from '../../../testing/check-tester'
import { markupLeftOver } from './markup-left-over'

checkTester(markupLeftOver, {
  valid: [
    'Orla Venn (born 1950) [note 1] wrote of "salt & sand" and of 3 < 5.',
    'The sum is \\frac{a}{b^{c}} in her notation.',
    'She kept the dog\'s name: \'Bo\'. It was \'\' in the list.',
    'Her set {1, 2, {3} } is famous.',
  ],
  invalid: [
    { text: 'She was born in ⟦[[⟧Ruddle]].', because: [']]'], message: '2 such places' },
    { text: 'She left in 1951.⟦<ref name="a">⟧ Then she returned.', message: '<ref name="a">' },
    { text: 'Five⟦&nbsp;⟧miles from Ruddle.' },
  ],
  mutations: [{ text: 'The house ⟦of⟧ her aunt.', to: ["'''of'''", '{{lang|fr|de}}', '<!-- of -->', '[citation needed]'] }],
})
