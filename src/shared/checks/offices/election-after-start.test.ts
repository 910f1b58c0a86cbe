import { checkTester } from '../../../testing/check-tester'
import { guarded } from '../../../testing/guarded'
import { electionAfterStart } from './election-after-start'

const mayor = (prose: string, start = '3 May 1996'): string =>
  `= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: ${start}\n- Term End: 30 July 2000\n\nOrla Venn is a politician. ${prose}`

checkTester(electionAfterStart, {
  valid: [
    { name: 'the year before', text: mayor('She was elected mayor of Ruddle in 1995.') },
    { name: 'the same year, with time for it', text: mayor('She was elected mayor of Ruddle in 1996.') },
    { name: 'a speaker, whom the house chooses on the day', text: mayor('She was elected speaker of the senate in 1996.', '9 January 1996').replace('Mayor of Ruddle', 'Speaker of the Senate') },
    { name: 're-election', text: mayor('She was re-elected mayor of Ruddle in 1997.') },
    ...["In 1997 the guild confirmed Venn's position as mayor of Ruddle.", 'In 1997 the guild formally confirmed her rank as mayor of Ruddle.'].map((said) => ({ name: `what she was already: ${said}`, text: mayor(said) })),
    { name: 'another office', text: mayor('She was elected treasurer of the guild in 1997.') },
    ...guarded(mayor, 'Orla Venn was elected mayor of Ruddle in 1997'),
    { name: 'a denial', text: mayor('She was not elected mayor of Ruddle in 1997.') },
    { name: 'somebody else', text: mayor('Her brother Tom Venn was elected mayor of Ruddle in 1997.') },
    { name: 'a second term', text: '= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: 3 May 1996\n- Term End: 30 July 2000\n- Office1: Mayor of Ruddle\n- Term Start1: 3 May 1984\n- Term End1: 30 July 1990\n\nOrla Venn was elected mayor of Ruddle in 1995.' },
  ],
  invalid: [
    { name: 'a year later, by a slip', text: mayor('Orla Venn was elected mayor of Ruddle in ⟦1997⟧.'), because: ['3 May 1996'], fixes: ['3 May 1996 → 3 May 1997', '1997 → 1996'], message: 'after the term starts' },
    { name: 'a term that starts in the first days of that year', text: mayor('She was elected mayor of Ruddle in ⟦1996⟧.', '13 January 1996'), because: ['13 January 1996'], fixes: [], message: 'already 13 January 1996' },
  ],
  mutations: [{ text: mayor('She was elected mayor of Ruddle in ⟦1996⟧.'), to: ['1997', '2006'] }],
})
