import { checkTester } from '../../../testing/check-tester'
import { spaceBeforePunctuation } from './space-before-punctuation'

checkTester(spaceBeforePunctuation, {
  valid: [
    'Orla Venn, surveyor, was born in Ruddle; she died there.',
    'She wrote "the harbour , the sea" in her notes.',
    'The letter broke off . . . and was never sent.',
    'A bore of .5 inch and a file named .profile were found.',
  ],
  invalid: [
    { text: '= Orla Venn =\n\nOrla Venn\n- Party: Harbour Party⟦ ,⟧ Tide List\n- Born: 1950\n\nShe left .', because: [' .'], fixes: ['  → ;   → '] },
    { text: 'She was mayor of Ruddle⟦ ,⟧ then senator.', fixes: ['  → '], message: 'a blank before the punctuation mark' },
  ],
})
