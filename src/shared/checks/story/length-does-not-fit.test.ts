import { checkTester } from '../../../testing/check-tester'
import { lengthDoesNotFit } from './length-does-not-fit'

checkTester(lengthDoesNotFit, {
  valid: [
    'The party was 43 days from 20 March to 2 May 1950 on the road.',
    { name: 'with both days', text: 'The party was 44 days from 20 March to 2 May 1950 on the road.' },
    { name: 'weeks, counted roughly', text: 'They stayed six weeks from 20 March to 2 May 1950.' },
    { name: 'months, counted roughly', text: 'Venn stayed three months, from 3 May to 20 July 1950, at Toll.' },
    { name: 'years alone', text: 'Venn lived there for nine years, from 1950 to 1952.' },
    { name: 'months without days', text: 'The trip took nine weeks from May to June 1950.' },
    ...['about', 'nearly', 'more than', 'at least'].map((word) => ({ name: word, text: `The strike lasted ${word} 30 days from 20 March to 2 May 1950.` })),
    ...['Venn rowed on 12 days between 20 March and 2 May 1950.', 'Venn worked 12 days from 20 March to 2 May 1950.', 'Venn won four games in six days between 20 March and 2 May 1950.', 'On two of the nine days from 20 March to 2 May 1950 it rained.'].map((said) => ({ name: `days apart: ${said}`, text: said })),
    { name: 'a length of something else', text: 'Venn ran for nine days and from 20 March to 2 May 1950 rowed.' },
    { name: 'a length with another noun', text: 'Venn had nine days of leave from 20 March to 2 May 1950.' },
    { name: 'quoted', text: 'Venn wrote: "It was 30 days from 20 March to 2 May 1950."' },
    { name: 'about a day', text: 'The party was 30 days from about 20 March to 2 May 1950 on the road.' },
    { name: 'a range that runs backwards', text: 'The party was 43 days from 2 May 1950 to 20 March 1950 on the road.' },
  ],
  invalid: [
    { text: 'The road took the party ⟦41 days⟧ from 20 March to 2 May 1950.', because: ['20 March to 2 May 1950'], message: 'there are 43 days, or 44 with both' },
    { name: 'month first', text: 'The road took the party ⟦41 days⟧ from March 20 to May 2, 1950.', because: ['March 20 to May 2, 1950'] },
    { name: 'more than there are', text: 'Venn stayed for ⟦60 days⟧, from 20 March to 2 May 1950.', because: ['20 March to 2 May 1950'] },
    { name: 'weeks of a period', text: 'In the ⟦eleven-week⟧ period from 3 September to 20 October 1942 they mended the mill.', because: ['3 September to 20 October 1942'] },
    { name: 'months', text: 'Venn stayed ⟦three months⟧ between 20 March and 2 May 1950.', because: ['20 March and 2 May 1950'] },
    { name: 'in a bracket behind', text: 'The strike, 20 March to 2 May 1950 (⟦twelve days⟧), was lost.', because: ['20 March to 2 May 1950'] },
  ],
  mutations: [
    { text: 'The party was ⟦43⟧ days from 20 March to 2 May 1950 on the road.', to: ['34', '4', '47'] },
    { text: 'The party was 43 days from 20 March to 2 ⟦May⟧ 1950 on the road.', to: ['June', 'April'] },
  ],
})
