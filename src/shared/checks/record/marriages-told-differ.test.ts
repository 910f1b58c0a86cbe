import { checkTester } from '../../../testing/check-tester'
import { marriagesToldDiffer } from './marriages-told-differ'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`
const two = record('Birth Date: 3 May 1960', 'Spouse: Nils Aasen (m. 1981; div. 1986), Per Holm (m. 1990)')

checkTester(marriagesToldDiffer, {
  valid: [
    { name: 'who died first', text: `${record('Death Date: 4 May 1980', 'Spouse: Nils Aasen (m. 1950; died 1970)')}Orla Venn outlived her husband. Venn was preceded in death by her husband.` },
    { name: 'the year of both', text: `${record('Death Date: 4 May 1970', 'Spouse: Nils Aasen (m. 1950; died 1970)')}Orla Venn died before her husband.` },
    { name: 'two husbands', text: `${record('Death Date: 4 May 1980', 'Spouse: Nils Aasen (m. 1950; died 1960), Per Holm (m. 1962)')}Orla Venn died before her husband.` },
    { name: 'survived by her husband', text: `${record('Death Date: 4 May 1960', 'Spouse: Nils Aasen (m. 1950; died 1970)')}Orla Venn was survived by her husband.` },
    { name: 'married now', text: `${two}Orla Venn is a married woman with two children.` },
    { name: 'marriages that overlap', text: `${record('Spouse: Nils Aasen (m. 1981; div. 1991), Per Holm (m. 1990)')}Orla Venn was married to two men at the same time.` },
    { name: 'a thing married', text: `${record('Spouse: Nils Aasen (m. 1981; div. 1986)')}The style of Orla Venn is married to the old one.` },
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
    { name: 'died before her husband', text: `${record('Death Date: 4 May 1980', 'Spouse: Nils Aasen (m. 1950; died 1970)')}Orla Venn ⟦died before her husband⟧.`, because: ['Nils Aasen', '1950', '4 May 1980'], message: 'Nils Aasen died in 1970' },
    { name: 'preceded in death', text: `${record('Death Date: 4 May 1980', 'Spouse: Nils Aasen (m. 1950; died 1970)')}Orla Venn ⟦preceded her husband in death⟧.`, because: ['Nils Aasen', '1950', '4 May 1980'] },
    { name: 'survived by', text: `${record('Death Date: 4 May 1980', 'Spouse: Nils Aasen (m. 1950; d. 1970)')}Orla Venn ⟦was survived by her late husband⟧.`.replace('late ', ''), because: ['Nils Aasen', '1950', '4 May 1980'] },
    { name: 'outlived', text: `${record('Death Date: 4 May 1960', 'Spouse: Nils Aasen (m. 1950; died 1970)')}Orla Venn ⟦outlived her husband⟧ and her sons.`, because: ['Nils Aasen', '1950', '4 May 1960'] },
    { name: 'a married woman', text: `${record('Spouse: Nils Aasen (m. 1981; div. 1986)')}Orla Venn ⟦is a married woman⟧ with two children.`, because: ['Nils Aasen', '1981', '1986'] },
    { name: 'currently married', text: `${record('Spouse: Nils Aasen (m. 1981; div. 1986)')}Orla Venn ⟦is currently married⟧.`, because: ['Nils Aasen', '1981', '1986'] },
    { name: 'two at a time', text: `${two}Orla Venn was ⟦married to two men at the same time⟧.`, because: ['Nils Aasen', '1981', '1986', 'Per Holm', '1990'] },
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
