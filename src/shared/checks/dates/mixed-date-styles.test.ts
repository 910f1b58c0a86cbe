import { checkTester } from '../../../testing/check-tester'
import { mixedDateStyles } from './mixed-date-styles'

checkTester(mixedDateStyles, {
  valid: [
    'Orla Venn (born 3 May 1950) was elected on 6 June 1990 and left in July 1995.',
    'Orla Venn (born May 3, 1950) was elected on June 6, 1990.',
    'Orla Venn (born 3 May 1950) wrote: "On June 6, 1990, I was elected."',
    'She was born on 1950-05-03 and died on 3 May 2000.',
  ],
  invalid: [
    { text: 'Orla Venn (born 3 May 1950) was elected on 6 June 1990. On ⟦July 7, 1991⟧, she left.', fixes: ['July 7, 1991 → 7 July 1991'], message: 'One date is written month first' },
    { text: 'Orla Venn (born May 3, 1950) was elected on June 6, 1990. On ⟦7 July 1991⟧ she left and on 8 August 1992 she came back, as agreed on May 1, 1990.', because: ['8 August 1992'], fixes: ['7 July 1991 → July 7, 1991,; 8 August 1992 → August 8, 1992,'] },
    { text: 'She was born on 3 May 1950 and elected on 6 June 1990, and left on ⟦Sunday, July 7, 1991⟧.', fixes: ['July 7, 1991 → 7 July 1991'] },
  ],
  mutations: [{ text: 'Born 3 May 1950, she was elected on 6 June 1990 and left on ⟦7 July 1991⟧.', to: ['July 7, 1991', 'Jul 7, 1991', 'July 7th, 1991'] }],
})
