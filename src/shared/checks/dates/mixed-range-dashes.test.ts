import { checkTester } from '../../../testing/check-tester'
import { mixedRangeDashes } from './mixed-range-dashes'

checkTester(mixedRangeDashes, {
  valid: [
    'Orla Venn was mayor (1996–2000) and warden (2001–2005).',
    'Orla Venn was mayor (1996-2000) and warden (2001-2005).',
    'Orla Venn was mayor (1996–2000). The plate read "2001-2005".',
    'Orla Venn was mayor (1996–2000) and warden from 2001 to 2005; the well-known number is 555-1234.',
  ],
  invalid: [
    { text: 'Orla Venn was mayor (1996–2000) and warden (2001⟦-⟧2005).', fixes: ['- → –'], message: 'One range is written with a hyphen' },
    { text: 'She was mayor (1996⟦-⟧2000), warden (2001-2005) and senator (2006–2008).', because: ['-'], fixes: ['- → –; - → –'] },
  ],
  mutations: [{ text: 'She was mayor (1996–2000) and warden (⟦2001–2005⟧).', to: ['2001-2005', '2001-05'] }],
})
