import { checkTester } from '../../../testing/check-tester'
import { presentTenseAfterDeath } from './present-tense-after-death'

checkTester(presentTenseAfterDeath, {
  valid: [
    'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor.',
    'Orla Venn (born 3 May 1900) is a surveyor.',
    { name: 'a later sentence', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. She is an honorary citizen of Nordheim.' },
    { name: 'behind another verb', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor who is one of the founders of chain maps.' },
    { name: 'somebody else died', text: 'Orla Venn (born 3 May 1900) is a surveyor. Her brother died in 1980.' },
    { name: 'said of her by others', text: 'Orla Venn (3 May 1900 – 4 June 1980) is remembered as a surveyor.' },
  ],
  invalid: [
    { text: 'Orla Venn (3 May 1900 – 4 June 1980) ⟦is⟧ a surveyor.', because: ['4 June 1980'], fixes: ['is → was'] },
    { text: 'Orla Venn ⟦is⟧ one of the surveyors of Nordheim. She died on 4 June 1980.', because: ['4 June 1980'], fixes: ['is → was'] },
  ],
  mutations: [{ text: 'Orla Venn (3 May 1900 – 4 June 1980) ⟦was⟧ the surveyor of Nordheim.', to: ['is'] }],
})
