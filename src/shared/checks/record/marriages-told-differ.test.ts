import { checkTester } from '../../../testing/check-tester'
import { marriagesToldDiffer } from './marriages-told-differ'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`
const two = record('Birth Date: 3 May 1960', 'Spouse: Nils Aasen (m. 1981; div. 1986), Per Holm (m. 1990)')

checkTester(marriagesToldDiffer, {
  valid: [
    `${two}Orla Venn was married to Nils Aasen for five years.`,
    { name: 'in her twenties', text: `${two}Orla Venn married Nils Aasen in her twenties.` },
    { name: 'in that order', text: `${two}Orla Venn was married to Nils Aasen before she was married to Per Holm.` },
    { name: 'still', text: `${two}Orla Venn is still married to Per Holm.` },
    { name: 'either marriage may be meant', text: `${two}Orla Venn was married for over ten years.` },
    { name: 'both marriages together', text: `${record('Spouse: Nils Aasen (m. 1981; div. 1986), Per Holm (m. 1990; div. 1996)')}Orla Venn was married for ten years.` },
    { name: 'somebody the record does not name', text: `${two}Orla Venn was married to Ola Dahl for twenty years.` },
    { name: 'somebody else', text: `${two}Orla Venn is a surveyor. Her sister Marta was married for twenty years.` },
    { name: 'an end by death', text: `${record('Spouse: Nils Aasen (m. 1981; d. 1986)')}Orla Venn is single.` },
    { name: 'attributed', text: `${two}According to a neighbour, Orla Venn is still married to Nils Aasen.` },
    { name: 'about', text: `${two}Orla Venn was married to Nils Aasen for about ten years.` },
  ],
  invalid: [
    { text: `${two}Orla Venn ⟦was married for twelve years to Nils Aasen⟧.`, because: ['Nils Aasen', '1981', '1986'], message: 'Nils Aasen from “1981” to “1986”' },
    { name: 'too long until today', text: `${record('Spouse: Per Holm (m. 2015)')}Orla Venn ⟦has been married for over thirty years⟧.`, because: ['Per Holm', '2015'] },
    { name: 'an age', text: `${two}Orla Venn ⟦married Per Holm when she was 45⟧.`, because: ['Per Holm', '1990', '3 May 1960'] },
    { name: 'an age a year off is a doubt', severity: 'doubt', text: `${two}Orla Venn ⟦married Per Holm when she was 31⟧.`, because: ['Per Holm', '1990', '3 May 1960'] },
    { name: 'the order', text: `${two}Orla Venn was married to ⟦Per Holm⟧ before she was married to Nils Aasen.`, because: ['Per Holm', '1990', 'Nils Aasen', '1981', '1986'] },
    { name: 'still', text: `${two}Orla Venn ⟦is still married to Nils Aasen⟧.`, because: ['Nils Aasen', '1981', '1986'] },
    { name: 'single', text: `${two}Orla Venn ⟦is currently single⟧.`, because: ['Per Holm', '1990'] },
  ],
  mutations: [{ text: `${two}Orla Venn was married to Nils Aasen for ⟦five⟧ years.`, to: ['nine', 'two', 'over ten'] }],
})
