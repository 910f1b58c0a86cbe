import { checkTester } from '../../../testing/check-tester'
import { nationalityDiffers } from './nationality-differs'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`
const dane = record('Nationality: Danish')

checkTester(nationalityDiffers, {
  valid: [
    { name: 'an honour, and a husband', text: `= Orla Venn =\n\nOrla Venn\n- Nationality: American\n\nOrla Venn was an actress. She was an honorary Irish citizen. She became an Irish citizen's wife.` },
    { name: 'not another people', text: `${dane}Orla Venn is not American.` },
    { name: 'one of two denied', text: `${record('Nationality: Danish, American')}Orla Venn is not American.` },
    `${dane}Orla Venn is a Danish surveyor.`,
    { name: 'no nationality in the record', text: `${record('Birth Place: Northam, England')}Orla Venn is an American surveyor.` },
    { name: 'one of two', text: `${record('Nationality: Brazilian, American')}Orla Venn is an American surveyor.` },
    { name: 'a nation of the same state', text: `${record('Nationality: British')}Orla Venn is a Scottish surveyor.` },
    { name: 'borders that moved', text: `${record('Nationality: German')}Orla Venn was a Polish surveyor.` },
    { name: 'a state of the past', text: `${record('Nationality: Soviet Union')}Orla Venn was an American surveyor.` },
    { name: 'born there', text: `${record('Nationality: American', 'Birth Place: Nordheim, Brazil')}Orla Venn is a Brazilian surveyor.` },
    { name: 'born there by the text', text: `${record('Nationality: American')}Orla Venn is a Brazilian-born surveyor. Venn was a Brazilian engraver.` },
    { name: 'a sport', text: `${record('Nationality: Danish')}Orla Venn is an American football player. Venn is a French horn player.` },
    { name: 'a language', text: `${record('Nationality: Danish')}Orla Venn is an English teacher. Venn is an Indian classical dancer.` },
    { name: 'a hyphen', text: `${record('Nationality: Canadian')}Orla Venn is an American-Canadian surveyor.` },
    { name: 'descent', text: `${record('Nationality: Canadian')}Orla Venn is of Japanese descent. Venn is a Japanese descent surveyor.` },
    { name: 'somebody else', text: `${dane}Orla Venn is a surveyor. Her husband was an American engraver.` },
    { name: 'attributed, quoted, denied', text: `${dane}Orla Venn said "I was an American surveyor". According to a neighbour, Venn is an American surveyor. Venn is not an American citizen.` },
    { name: 'a thing', text: `${dane}Orla Venn wrote a book. It was an American bestseller.` },
  ],
  invalid: [
    { name: 'denied', text: `${dane}Orla Venn ⟦is not Danish⟧.`, because: ['Danish'] },
    { name: 'the adjective alone', text: `${dane}Orla Venn ⟦is British⟧.`, because: ['Danish'] },
    { name: 'of that nationality', text: `${dane}Orla Venn ⟦is of Canadian⟧ nationality.`, because: ['Danish'] },
    { text: `${dane}Orla Venn ⟦is an American⟧ surveyor.`, because: ['Danish'], message: 'the record “Danish”' },
    { name: 'well known', text: `${dane}Orla Venn ⟦is a well known Australian⟧ singer.`, because: ['Danish'] },
    { name: 'young', text: `${dane}Orla Venn ⟦was a young Indian⟧ entertainer.`, because: ['Danish'] },
    { name: 'a noun of the people', text: `${dane}Orla Venn ⟦is an Australian⟧.`, because: ['Danish'] },
    { name: 'a wrong article', text: `${dane}Orla Venn ⟦is an South African⟧ comedienne.`, because: ['Danish'] },
    { name: 'several works', text: `${dane}Orla Venn ⟦is a Japanese⟧ singer, actor and model.`.replace(' singer, actor and model', ' singer and model'), because: ['Danish'] },
    { name: 'a citizen', text: `${record('Citizenship: Canada')}Orla Venn ⟦is a British⟧ citizen.`, because: ['Canada'] },
    { name: 'her nationality is', text: `${dane}Orla Venn is a surveyor. Venn's ⟦nationality is Brazilian⟧.`, because: ['Danish'] },
    { name: 'belongs to', text: `${dane}Orla Venn ⟦belongs to the nationality of India⟧.`, because: ['Danish'] },
    { name: 'a citizen of', text: `${dane}Orla Venn ⟦is a citizen of Brazil⟧.`, because: ['Danish'] },
    { name: 'two lines of the record', text: `${record('Nationality: Danish', 'Citizenship: Norwegian')}Orla Venn ⟦is a Mexican⟧ painter.`, because: ['Danish', 'Norwegian'] },
  ],
  mutations: [{ text: `${dane}Orla Venn was a ⟦Danish⟧ surveyor and engraver.`, to: ['Canadian', 'Brazilian', 'Japanese', 'British'] }],
})
