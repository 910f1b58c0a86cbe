import { checkTester } from '../../../testing/check-tester'
import { guarded } from '../../../testing/guarded'
import { statementsFormACycle } from './statements-form-a-cycle'

/** No day of birth: only ages tie the birth to anything. */
const ageless = (prose: string, died = '1990'): string => `= Orla Venn =\n\nOrla Venn\n- Death Date: ${died}\n\nOrla Venn was a painter. ${prose}`
const mayor = (prose: string, born = '4 June 1950'): string => `= Orla Venn =\n\nOrla Venn\n- Birth Date: ${born}\n- Office: Mayor of Ruddle\n- Term Start: 3 May 1996\n- Term End: 30 July 2000\n\n${prose}`

checkTester(statementsFormACycle, {
  valid: [
    ageless('In 1930, aged 20, she left for Aldmoor. She died aged 80.'),
    { name: 'ages that fit within a year', text: ageless('In 1930, aged 20, she left for Aldmoor. She died aged 79.') },
    { name: 'one age against its dates is another check', text: mayor('Orla Venn is a politician. In 1990, aged 30, she moved to Ruddle.') },
    { name: 'two births against each other are another check', text: mayor('Orla Venn (born 4 June 1960) is a politician.') },
    { name: 'one length against its term is another check', text: mayor('Orla Venn served as mayor of Ruddle for eleven years.') },
    { name: 'service inside the term', text: mayor('Orla Venn served as mayor of Ruddle for four years.') },
    ...guarded((prose) => ageless(`In 1930, aged 20, she left for Aldmoor. ${prose}`), 'Orla Venn died aged 60'),
    { name: 'the age of somebody else', text: ageless('In 1930, aged 20, she left for Aldmoor. Her brother Tom Venn died aged 60.') },
  ],
  invalid: [
    { name: 'two ages that need two births', text: ageless('In ⟦1930, aged 20⟧, she left for Aldmoor. She died aged 60.'), because: ['1990', 'aged 60'], message: 'cannot be true together' },
    {
      name: 'a length of service that begins before the birth', severity: 'doubt', because: ['1950', '1990'],
      text: '= Orla Venn =\n\nOrla Venn\n- Birth Date: 1950\n- Office: Mayor of Ruddle\n- Term End: 1990\n\nOrla Venn served as mayor of Ruddle for ⟦44 years⟧.',
    },
  ],
  mutations: [{ text: ageless('In 1930, aged ⟦20⟧, she left for Aldmoor. She died aged 80.'), to: ['40', '12', '29'] }],
})
