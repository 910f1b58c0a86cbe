import { checkTester } from '../../../testing/check-tester'
import { guarded } from '../../../testing/guarded'
import { incumbentWithAnEnd } from './incumbent-with-an-end'

const mayor = (end: string, more: string, prose: string): string =>
  `= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: 3 May 1996\n- Term End: ${end}${more}\n\nOrla Venn (born 4 June 1950) is a politician. ${prose}`

checkTester(incumbentWithAnEnd, {
  valid: [
    { name: 'still in office', text: mayor('present', '', 'She became mayor of Ruddle in 1996.') },
    { name: 'a term that has ended', text: mayor('30 July 2000', '\n- Successor: Tom Pike', 'She left office as mayor of Ruddle on 30 July 2000.') },
    { name: "another office's successor", text: mayor('present', '\n- Office1: Senator for Aldmoor\n- Term Start1: 5 June 1984\n- Term End1: 6 June 1988\n- Successor1: Tom Pike', 'She has been mayor since 1996.') },
    { name: 'the end of another office', text: mayor('present', '', 'She left office as treasurer of the guild on 30 July 2000.') },
    ...guarded((prose) => mayor('present', '', prose), 'Orla Venn left office as mayor of Ruddle on 30 July 2000'),
    { name: 'a plan', text: mayor('present', '', 'She planned to leave office as mayor of Ruddle on 30 July 2000.') },
    { name: 'a denial', text: mayor('present', '', 'She did not leave office as mayor of Ruddle on 30 July 2000.') },
    { name: "somebody else's end", text: mayor('present', '', 'Her predecessor Ida Marsh left office as mayor of Ruddle on 3 May 1996.') },
  ],
  invalid: [
    { name: 'a successor in the record', text: mayor('⟦present⟧', '\n- Successor: Tom Pike', ''), because: ['Tom Pike'], message: 'names a successor' },
    { name: 'the prose ends the term', text: mayor('⟦present⟧', '', 'Orla Venn left office as mayor of Ruddle on 30 July 2000.'), because: ['30 July 2000'], message: 'the text ends it' },
    { name: 'the record has a day of death', text: mayor('⟦incumbent⟧', '\n- Death Date: 2 March 2010', ''), because: ['2 March 2010'], message: 'died' },
  ],
  mutations: [{ text: mayor('⟦30 July 2000⟧', '\n- Successor: Tom Pike', ''), to: ['present', 'incumbent'] }],
})
