import { checkTester } from '../../../testing/check-tester'
import { unbalancedQuotesOrBrackets } from './unbalanced-quotes-or-brackets'

checkTester(unbalancedQuotesOrBrackets, {
  valid: [
    'Orla Venn (born 1950) said “so be it” [sic] and left ("for good").',
    'There were two reasons: a) the tide, b) the cost.',
    'The board was 6\' 2" long.',
    { name: 'a quotation of two paragraphs', text: '“The harbour is ours.\n\n“And the sea too,” she said.' },
    { name: 'a quotation with straight marks of two paragraphs', text: '"The harbour is ours.\n\n"And the sea too," she said.' },
  ],
  invalid: [
    { text: 'Orla Venn ⟦(⟧born 1950 is a surveyor.', message: 'is not closed' },
    { text: 'Orla Venn, born 1950⟦)⟧ is a surveyor.', message: 'closes nothing' },
    { text: 'She said “so be it” and ⟦“⟧never again.' },
    { text: 'She called it a "show", and a waste⟦"⟧ of time.', message: '3 quotation marks' },
  ],
  mutations: [{ text: 'Her brother ⟦(born 1951)⟧ left.', to: ['(born 1951', 'born 1951)', '[born 1951)'] }],
})
