import { checkTester } from '../../../testing/check-tester'
import { guarded } from '../../../testing/guarded'
import { statementsFormACycle } from './statements-form-a-cycle'

/** No day of birth: only ages tie the birth to anything. */
const ageless = (prose: string, died = '1990'): string => `= Orla Venn =\n\nOrla Venn\n- Death Date: ${died}\n\nOrla Venn was a painter. ${prose}`
const mayor = (prose: string, born = '4 June 1950'): string => `= Orla Venn =\n\nOrla Venn\n- Birth Date: ${born}\n- Office: Mayor of Ruddle\n- Term Start: 3 May 1996\n- Term End: 30 July 2000\n\n${prose}`

checkTester(statementsFormACycle, {
  valid: [
    ageless('In 1930, aged 20, she left for Aldmoor. She died aged 80.'),
    { name: 'a birth in one of two years, the record giving the older', text: '= Orla Venn =\n\nOrla Venn\n- Birth Date: 11 February 1731\n- Death Date: 14 December 1799\n\nOrla Venn (11 February 1731/32 – 14 December 1799) was a painter. Venn was born on 11 February 1731 in Holm. Venn died aged 67.' },
    { name: 'the age of a child at another\'s death', text: ageless('Her father fell ill when Orla was five and died when she was nine. She died aged 80.') },
    { name: 'ages that fit within a year', text: ageless('In 1930, aged 20, she left for Aldmoor. She died aged 79.') },
    { name: 'one age against its dates is another check', text: mayor('Orla Venn is a politician. In 1990, aged 30, she moved to Ruddle.') },
    { name: 'two births against each other are another check', text: mayor('Orla Venn (born 4 June 1960) is a politician.') },
    { name: 'one length against its term is another check', text: mayor('Orla Venn served as mayor of Ruddle for eleven years.') },
    { name: 'an age that fails against its dates, beside one that does not', text: '= Orla Venn =\n\nOrla Venn\n- Birth Date: 1910\n- Death Date: 1990 (aged 80)\n\nOrla Venn was a painter. She died in 1990, aged 60.' },
    { name: 'the dates of two terms told in prose', text: '= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Birth Date: 1950\n- Death Date: 1990\n\nOrla Venn became mayor of Ruddle on 1 May 1960 and became mayor of Ruddle on 1 May 1980. She served as mayor of Ruddle for 29 years.' },
    { name: 'years of two digits that nobody could read lie between', text: '= Orla Venn =\n\nOrla Venn (5 BC – AD 47) was a surveyor. She was in Ruddle in AD 14. She was mayor in 43 and died four years later.' },
    { name: 'service inside the term', text: mayor('Orla Venn served as mayor of Ruddle for four years.') },
    ...guarded((prose) => ageless(`In 1930, aged 20, she left for Aldmoor. ${prose}`), 'Orla Venn died aged 60'),
    { name: 'two ages at death that no slip makes of each other', text: ageless('Venn died aged 80.\n\n== Family ==\nThe house was large. Venn died at the age of 45.') },
    { name: 'a few days, as many as they can be', text: '= Orla Venn =\n\nOrla Venn\n- Death Date: 12 July 1931\n\nOrla Venn was a pilot. On 4 July 1931 she flew to Toll, where she died a few days later.' },
    { name: 'weeks, give or take one', text: '= Orla Venn =\n\nOrla Venn\n- Death Date: 12 July 1931\n\nOrla Venn was a pilot. On 3 June 1931 Venn took up her studies again. Venn died five weeks later when her glider fell.' },
    { name: 'the age of somebody else', text: ageless('In 1930, aged 20, she left for Aldmoor. Her brother Tom Venn died aged 60.') },
  ],
  invalid: [
    { name: 'a few days later, and before', severity: 'doubt', text: '= Orla Venn =\n\nOrla Venn\n- Death Date: 1 July 1931\n\nOrla Venn was a pilot. On 4 July 1931 she flew to Toll, where she died ⟦a few days later⟧.', because: ['1 July 1931', '4 July 1931'] },
    { name: 'more than a few days', severity: 'doubt', text: '= Orla Venn =\n\nOrla Venn\n- Death Date: 28 July 1931\n\nOrla Venn was a pilot. On 4 July 1931 she flew to Toll, where she died ⟦a few days later⟧.', because: ['28 July 1931', '4 July 1931'] },
    { name: 'weeks too many', severity: 'doubt', text: '= Orla Venn =\n\nOrla Venn\n- Death Date: 12 August 1931\n\nOrla Venn was a pilot. On 3 June 1931 Venn took up her studies again. Venn died ⟦five weeks later⟧ when her glider fell.', because: ['12 August 1931', '3 June 1931'] },
    { name: 'two ages that need two births', text: ageless('In ⟦1930, aged 20⟧, she left for Aldmoor. She died aged 60.'), because: ['1990', 'aged 60'], message: 'cannot be true together' },
    {
      name: 'a day told by another, with what it is counted from', severity: 'doubt', because: ['4 May 1961', '4 March 1961'],
      text: '= Orla Venn =\n\nOrla Venn\n- Death Date: 4 May 1961\n\nOrla Venn was a painter. On 4 March 1961 Venn fell from a bridge and died later ⟦that day⟧.',
    },
    {
      name: 'a length of service that begins before the birth', severity: 'doubt', because: ['1950', '1990'],
      text: '= Orla Venn =\n\nOrla Venn\n- Birth Date: 1950\n- Office: Mayor of Ruddle\n- Term End: 1990\n\nOrla Venn served as mayor of Ruddle for ⟦44 years⟧.',
    },
    {
      name: 'an age that puts the birth behind the start of an office', severity: 'contradiction', because: ['3 May 1966'],
      text: '= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: 3 May 1966\n\nIn ⟦1990, aged 20⟧, Orla Venn left for Aldmoor.',
    },
    {
      name: 'a start that only the prose tells', severity: 'doubt', because: ['1 May 1980', '1990'],
      text: '= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n\nOrla Venn became mayor of Ruddle on 1 May 1980. She served as mayor of Ruddle for ⟦19 years⟧. She died in 1990.',
    },
  ],
  mutations: [{ text: ageless('In 1930, aged ⟦20⟧, she left for Aldmoor. She died aged 80.'), to: ['40', '12', '29'] }],
})
