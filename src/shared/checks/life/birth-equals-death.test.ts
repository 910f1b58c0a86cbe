import { checkTester } from '../../../testing/check-tester'
import { birthEqualsDeath } from './birth-equals-death'

checkTester(birthEqualsDeath, {
  valid: [
    'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor.',
    { name: 'the same year alone is an infant', text: 'Orla Venn (1900 – 1900) was an infant queen.' },
    { name: 'the same day of another year', text: 'Orla Venn (3 May 1900 – 3 May 1980) was a surveyor.' },
    { name: 'one of some days', text: 'Orla Venn (born 3 May 1900, died 3–5 May 1900) was an infant queen.' },
    { name: 'somebody else', text: 'Orla Venn (born 3 May 1900) was a surveyor. Her mother died on 3 May 1900.' },
    { name: 'quoted', text: 'Orla Venn (born 3 May 1900) was a surveyor. The stone reads "died 3 May 1900".' },
  ],
  invalid: [
    {
      text: '= Orla Venn =\n\nOrla Venn\n- Birth Date: 3 May 1900\n- Death Date: ⟦3 May 1900⟧\n\nOrla Venn was a surveyor.',
      because: ['3 May 1900'], message: 'Birth and death are the same day',
    },
  ],
  mutations: [{ text: 'Orla Venn (3 May 1900 – ⟦4 June 1980⟧) was a surveyor.', to: ['3 May 1900', 'May 3, 1900'] }],
})
