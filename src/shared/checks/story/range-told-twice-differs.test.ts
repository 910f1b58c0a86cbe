import { checkTester } from '../../../testing/check-tester'
import { guarded } from '../../../testing/guarded'
import { rangeToldTwiceDiffers } from './range-told-twice-differs'

const life = (prose: string): string => `= Orla Venn =\n\nOrla Venn studied sculpture at the academy of Ruddle from 1971 to 1975.\n\n== Life ==\n\n${prose}\n`

checkTester(rangeToldTwiceDiffers, {
  valid: [
    { name: 'the last of several, in turn', text: life('At the academy of Ruddle she studied bronze, and then sculpture (1972–1975).') },
    { name: 'the same twice', text: life('She studied sculpture at the academy of Ruddle from 1971 to 1975.') },
    { name: 'something else in nearly the same years', text: life('She lived with her aunt in Aldmoor from 1971 to 1976.') },
    { name: 'a stretch that begins and ends elsewhere', text: life('She taught sculpture at the academy of Ruddle from 1981 to 1986.') },
    { name: 'no typing slip between the ends', text: life('She studied sculpture at the academy of Ruddle from 1971 to 1978.') },
    { name: 'about', text: life('She studied sculpture at the academy of Ruddle from c. 1971 to 1976.') },
    { name: 'one paragraph', text: '= Orla Venn =\n\nOrla Venn studied sculpture at the academy of Ruddle from 1971 to 1975, and studied bronze at the academy of Ruddle from 1971 to 1976.' },
    ...guarded(life, 'Orla Venn studied sculpture at the academy of Ruddle from 1971 to 1976'),
  ],
  invalid: [
    { text: life('Orla Venn studied sculpture at the academy of Ruddle from 1971 to ⟦1976⟧.'), because: ['1975'], fixes: ['1976 → 1975', '1975 → 1976'], message: 'one year apart' },
    { name: 'the start', text: life('At the academy of Ruddle she studied sculpture (⟦1917⟧–1975).'), because: ['1971'], message: 'transposed' },
  ],
  mutations: [{ text: life('She studied sculpture at the academy of Ruddle from 1971 to ⟦1975⟧.'), to: ['1985', '1974'] }],
})
