import { checkTester } from '../../../testing/check-tester'
import { conflictingLifeDates } from './conflicting-life-dates'

/** The sentence before speaks of a woman whom "she" may mean. */
const life = (said: string): string =>
  `= Orla Venn =\n\nOrla Venn\n- Birth Date: 12 May 1896\n- Death Date: 11 October 1979\n\nOrla Venn was a rector.\n\nIda Quist was at the dinner. ${said}`

checkTester(conflictingLifeDates, {
  valid: [
    'She was born at Toll on 12 March 1896, and died on 3 April 1980.',
    'She was born at Toll on 4 July 1901, and died on 11 October 1979.',
    'Of her it was said that he was born at Toll on 12 March 1896, and died on 11 October 1979.',
    'She was born at Toll on 12 March 1896, and died on 11 October 1979, to the day as old as Venn.',
    'She died on 11 November 1979, aged seventy-one.',
    'She died on 12 November 1979, aged eighty-three.',
    'She died on 11 November 1978, aged eighty-two.',
    'She died on 11 November 1979.',
  ].map((said) => ({ name: `of another: ${said}`, text: life(said) })),
  invalid: [
    { text: life('She was born at Toll on ⟦12 March 1896⟧, and died on 11 October 1979.'), because: ['12 May 1896'] },
    { text: life('She was born at Toll on 12 May 1896, and died on ⟦12 October 1979⟧.'), because: ['11 October 1979'] },
    { text: life('She died on ⟦11 November 1979⟧, aged eighty-three.'), because: ['11 October 1979'] },
  ],
})
