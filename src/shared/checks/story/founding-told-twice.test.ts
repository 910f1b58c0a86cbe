import { checkTester } from '../../../testing/check-tester'
import { foundingToldTwice } from './founding-told-twice'

const text = (lead: string, body: string): string => `= Orla Venn =\n\nOrla Venn is a warden. ${lead}\n\n== Life ==\n${body}`
const founded = 'In 2000 she founded the Harbour Union, a club of wardens.'

checkTester(foundingToldTwice, {
  valid: [
    text('She founded the Harbour Union in 2000.', founded),
    { name: 'the month and the year', text: text('In May 2000, Venn established the Harbour Union.', founded) },
    { name: 'two things', text: text('In 1999 she founded the Meadow League.', founded) },
    { name: 'a part of it', text: text('In 1999 she founded the Harbour Union Choir.', founded) },
    { name: 'no name', text: text('In 1999 she founded a new party.', 'In 2000 she founded a new party.') },
    { name: 'somebody else', text: text('In 1999 her brother Nils founded the Harbour Union.', founded) },
    { name: 'quoted', text: text('"In 1999 she founded the Harbour Union," a guide says.', founded) },
    { name: 'attributed', text: text('According to a guide, in 1999 she founded the Harbour Union.', founded) },
    { name: 'negated', text: text('In 1999 she never founded the Harbour Union.', founded) },
    { name: 'planned', text: text('In 1999 she planned to have founded the Harbour Union.', founded) },
    { name: 'about', text: text('She founded the Harbour Union around 1999.', founded) },
    { name: 'a decade', text: text('She founded the Harbour Union in the 1990s.', 'In 1995 she founded the Harbour Union.') },
  ],
  invalid: [
    { text: text('In 1999, she founded the Harbour Union.', 'In ⟦2000⟧ she founded the Harbour Union, a club of wardens.'), because: ['1999'], message: 'one year apart' },
    { name: 'by another verb', text: text('Venn established the Harbour Union in 1999.', 'She set up the Harbour Union in ⟦2000⟧.'), because: ['1999'] },
    { name: 'told three times', text: text('In 1999, she founded the Harbour Union.', 'In 1999 Venn co-founded the Harbour Union. She set up the Harbour Union in ⟦2000⟧.'), because: ['1999'] },
  ],
  mutations: [{ text: text('In 2000, she founded the Harbour Union.', 'In ⟦2000⟧ she founded the Harbour Union, a club of wardens.'), to: ['1999', '2010', 'May 2001'] }],
})
