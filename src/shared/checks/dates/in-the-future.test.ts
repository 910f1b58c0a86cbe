import { checkTester } from '../../../testing/check-tester'
import { inTheFuture } from './in-the-future'

checkTester(inTheFuture, {
  valid: [
    'Orla Venn (born 3 May 1950) is a surveyor.',
    '= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: 3 May 2020\n- Term End: 3 May 2028',
    'She plans to retire in 2040.',
    'Her play "Ruddle 2090" was printed in 1999.',
  ],
  invalid: [
    { text: '= Orla Venn =\n\nOrla Venn\n- Birth Date: ⟦3 May 2950⟧\n- Children: 2', message: 'lies in the future' },
    { text: '= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: ⟦3 May 2091⟧\n- Term End: 4 June 2095' },
  ],
  mutations: [{ text: 'Orla Venn (born ⟦3 May 1950⟧) is a surveyor.', to: ['3 May 2950', 'May 3, 2050'] }],
})
