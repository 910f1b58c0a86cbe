import { checkTester } from '../../../testing/check-tester'
import { netWorthDiffers } from './net-worth-differs'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`
const five = record('Net Worth: $5 million (2018)')

checkTester(netWorthDiffers, {
  valid: [
    `${five}Orla Venn is a surveyor. Venn's net worth is $5,000,000.`,
    { name: 'an estimate', text: `${five}Orla Venn is a surveyor. Venn's net worth is $7 million.` },
    { name: 'about', text: `${five}Orla Venn is a surveyor. Venn's net worth is around $50 million.` },
    { name: 'another currency', text: `${five}Orla Venn is a surveyor. Venn's net worth is £50 million.` },
    { name: 'a millionaire', text: `${five}Orla Venn is a millionaire.` },
    { name: 'nearly a billionaire', text: `${record('Net Worth: $840 million')}Orla Venn is a billionaire.` },
    { name: 'lost before the end', text: `${five}Orla Venn died penniless.` },
    { name: 'somebody else', text: `${five}Orla Venn is a surveyor. Her brother Nils is a billionaire.` },
    { name: 'attributed, denied', text: `${five}According to a neighbour, Orla Venn is a billionaire. Venn is not a billionaire.` },
    { name: 'no worth in the record', text: `${record('Occupation: Surveyor')}Orla Venn is a billionaire.` },
  ],
  invalid: [
    { text: `${five}Orla Venn is a surveyor. Venn's ⟦net worth is $50,000,000⟧.`, because: ['$5 million (2018)'], message: 'the record gives the net worth as “$5 million (2018)”' },
    { name: 'in pounds', text: `${record('Net Worth: £20,000,000')}Orla Venn is a singer. Her ⟦net worth is £50 million⟧.`, because: ['£20,000,000'] },
    { name: 'a billionaire', text: `${five}Orla Venn ⟦is a billionaire⟧.`, because: ['$5 million (2018)'] },
    { name: 'no millionaire', text: `${record('Net Worth: $90,000')}Orla Venn ⟦became a self-made millionaire⟧.`, because: ['$90,000'] },
    { name: 'died poor', text: `${record('Net Worth: $13 million at the time of her death')}Orla Venn ⟦died poor⟧.`, because: ['$13 million at the time of her death'] },
    { name: 'with no money', text: `${record('Net Worth: $13 million at the time of her death')}Orla Venn ⟦passed away with no money⟧.`, because: ['$13 million at the time of her death'] },
    { name: 'in poverty', text: `${record('Net Worth: $13 million at the time of her death')}Orla Venn ⟦died in poverty⟧ in Nordheim.`, because: ['$13 million at the time of her death'] },
    { name: 'penniless', text: `${record('Net Worth: US$13 million at the time of death')}Orla Venn ⟦died penniless⟧.`, because: ['US$13 million at the time of death'] },
  ],
  mutations: [{ text: `${five}Orla Venn is a singer. Her net worth is ⟦$5 million⟧.`, to: ['$50 million', '$500,000', '$1.2 billion'] }],
})
