import { checkTester } from '../../../testing/check-tester'
import { unreadableDate } from './unreadable-date'

const record = (line: string): string => `= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- ${line}\n\nOrla Venn is a surveyor.`

checkTester(unreadableDate, {
  valid: [
    'Term Start: soon', record('Term Start: 3 May 1950'), record('Term End: Incumbent'), record('Birth Date: c. 1950'), record('Birth Date: unknown'),
    record('Term Start: '), record('Predecessor: Bashir Okonta'), record('Birth Date: 6/7/1950 (age 70), Ruddle'), record('Term End: present'),
    ...['between 612 and 615', 'before 615', 'after 612', '612 or 615', '612', 'perhaps 640'].map((value) => record(`Term End: ${value}`)),
  ],
  invalid: [
    { text: record('Term Start: ⟦soon after the war⟧'), message: 'Term Start holds one' },
    { text: record('Birth Date: ⟦Ruddle, Northmark⟧') },
  ],
  mutations: [{ text: record('Term Start1: ⟦3 May 1950⟧'), to: ['Mayor of Ruddle', '3 Mxy 150'] }],
})
