import { checkTester } from '../../../testing/check-tester'
import { implausibleYear } from './implausible-year'

const record = (...lines: string[]): string => `= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n${lines.map((line) => `- ${line}`).join('\n')}\n\nOrla Venn is a surveyor.`

checkTester(implausibleYear, {
  valid: [
    record('Birth Date: 3 May 1950', 'Term Start: 6 June 1990'), record('Birth Date: 3 May 199', 'Death Date: 6 June 240'), record('Birth Date: 3 May 199'),
    record('Birth Date: 63 BC', 'Death Date: AD 14'), 'She won 20008 votes in May 12.', record('Term Start: 10 May, 1990'),
    record('Birth Date: 15 December 37', 'Death Date: 9 June 68'), record('Birth Date: November 27, 8 BC', 'Term Start: 1 May 1990'),
  ],
  invalid: [
    { text: record('Term Start: ⟦1 December 20008⟧'), message: 'five digits' },
    { text: 'She took office on ⟦1 December 20008⟧.' },
    { text: record('Birth Date: 3 May 1950', 'Term Start: ⟦6 June 199⟧'), message: 'centuries before' },
    { text: record('Birth Date: ⟦3 May 50⟧', 'Term Start: 6 June 1990'), message: 'two digits' },
  ],
  mutations: [{ text: record('Birth Date: 3 May 1950', 'Term Start: 6 June ⟦1990⟧'), to: ['199', '19990', '90'] }],
})
