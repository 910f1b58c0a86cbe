import { checkTester } from '../../../testing/check-tester'
import { awardsToldDiffer } from './awards-told-differ'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`
const two = record('Death Date: 4 May 1980', 'Awards: Aasen Medal (1950), Quist Prize (1960)')

checkTester(awardsToldDiffer, {
  valid: [
    `${two}Orla Venn won the Aasen Medal in 1950. Venn won the Aasen Medal before the Quist Prize.`,
    { name: 'a prize the record does not list', text: `${two}Orla Venn won the Holm Medal in 1970.` },
    { name: 'a prize without a year', text: `${record('Awards: Aasen Medal')}Orla Venn won the Aasen Medal in 1970.` },
    { name: 'won twice', text: `${record('Awards: Aasen Medal (1950, 1970)')}Orla Venn won the Aasen Medal in 1970.` },
    { name: 'told twice', text: `${two}Orla Venn won the Aasen Medal in 1950. Venn won the Aasen Medal in 1970.` },
    { name: 'two of one name', text: `${record('Awards: Aasen Medal for Music (1950), Aasen Medal for Dance (1970)')}Orla Venn won the Aasen Medal in 1960.` },
    { name: 'after the death', text: `${record('Death Date: 4 May 1980', 'Awards: Aasen Medal (1981)')}Orla Venn received the Aasen Medal posthumously.` },
    { name: 'the first of two', text: `${two}The Aasen Medal was the first award that Orla Venn won.` },
    { name: 'a list', text: `${two}Orla Venn won the Holm Prize in 1940, the Aasen Medal in 1950, and the Quist Prize in 1960.` },
    { name: 'perhaps of another class', text: `${record('Awards: Aasen Medal for Music (1950)')}Orla Venn was awarded the 1970 Aasen Medal.` },
    { name: 'called by the year before', text: `${two}Orla Venn was awarded the 1949 Aasen Medal.` },
    { name: 'others together', text: `${two}Orla Venn was a surveyor. Per Holm and Ida Lunn were jointly awarded the 1970 Aasen Medal.` },
    { name: 'behind what another did', text: `${two}Orla Venn is a surveyor. Her brother won the Holm Prize in 1940 and the Aasen Medal in 1970.` },
    ...['won the Ruddle Cup in 1970', 'won the Norland League in 1970'].map((said) => ({ name: `what is played for: ${said}`, text: `${record('Awards: Ruddle Cup (1950), Norland League (1950)')}Orla Venn ${said}.` })),
    ...[['Commander of the Order of the Lyre (1970)', 'was awarded the Order of the Lyre in 1950'], ['Golden Lyre for Songs (1990)', 'won the Golden Lyre in 1960'], ['Fellow of the Royal Guild (1950)', 'received the Royal Guild medal in 1960'],
      ['Karl Lunn Prize (1950)', 'won the Ida Quist and Karl Lunn Prize in 1960'], ['Golden Lyre (1950)', 'received the Golden Lyre in 1944 and again in 1950'], ['Golden Lyre (1950)', 'won the Golden Lyre in 1970 for the second time'], ['Player of the Year (1990)', 'won Player of the Year in 1985'],
    ].map(([entry = '', said = '']) => ({ name: `${entry}: ${said}`, text: `${record(`Awards: ${entry}`)}Orla Venn ${said}.` })),
    { name: 'nobody knows of which the year is', text: `${record('Awards: Golden Lyre (1950)')}Orla Venn won the Golden Lyre, and the Holm Prize in 1970.` },
    ...['In 1970 he won the Aasen Medal.', 'In 1970, Per Holm won the Aasen Medal.', 'In 1970 Toll Hall gave him the Aasen Medal.', 'In 1944, and again in 1970, she won the Aasen Medal.', 'In 1970 she won the Aasen Medal for the second time.', 'In 1970 she judged those who won the Aasen Medal.'].map((said) => ({ name: said, text: `${two}Orla Venn is a surveyor. She married Per Holm. ${said}` })),
    { name: 'somebody else', text: `${two}Orla Venn is a surveyor. Her brother Nils won the Aasen Medal in 1970.` },
    { name: 'attributed, quoted, planned', text: `${two}According to a neighbour, Orla Venn won the Aasen Medal in 1970. Venn said "I won the Aasen Medal in 1970". Venn might have won the Aasen Medal in 1970.` },
  ],
  invalid: [
    { text: `${two}Orla Venn ⟦won the Aasen Medal in 1970⟧.`, because: ['Aasen Medal (1950)'], message: 'the record has “Aasen Medal (1950)”' },
    ...['won the Golden Lyre in 1970', 'received the Golden Lyre prize in 1970', 'won the Holm Prize and the Golden Lyre in 1970', 'was awarded their Golden Lyre in 1970'].map((said) => ({ name: `by its own name: ${said}`, text: `${record('Awards: Golden Lyre (1950)')}Orla Venn ⟦${said}⟧.`, because: ['Golden Lyre (1950)'] })),
    ...['In 1970 she won the Aasen Medal', 'In 1970, she was awarded the Aasen Medal', 'In May 1970, Orla Venn also received the Aasen Medal', 'In 1970, long after the flood, the Guild of Toll awarded her its Aasen Medal', 'In 1970 Toll Hall gave her the Aasen Medal'].map((said) => ({ name: said, text: `${two}Orla Venn (1900–1980) was a surveyor.\n\n== Life ==\nVenn drew maps. ⟦${said}⟧ for her maps.`, severity: 'doubt' as const, because: ['Aasen Medal (1950)'] })),
    { name: 'in a list', text: `${two}Orla Venn won the Holm Prize in 1940, ⟦the Aasen Medal in 1970⟧, and Quist Prize in 1960.`, because: ['Aasen Medal (1950)'] },
    { name: 'the year before it', text: `${two}Orla Venn ⟦was awarded the 1905 Aasen Medal⟧ for her maps.`, because: ['Aasen Medal (1950)'] },
    { name: 'one of several', text: `${two}Venn, Per Holm and Ida Lunn ⟦were jointly awarded the 1905 Aasen Medal⟧.`, because: ['Aasen Medal (1950)'] },
    { name: 'shared', text: `${two}Orla Venn ⟦shared the Aasen Medal in 1905⟧ with Per Holm.`, because: ['Aasen Medal (1950)'] },
    { name: 'received', text: `${two}Orla Venn ⟦received the Quist Prize in 1950⟧ for her maps.`, because: ['Quist Prize (1960)'] },
    { name: 'with small words', text: `${record('Awards: Atoms for Quist Award (1950)')}Orla Venn ⟦received the Atoms for Quist Award in 1905⟧.`, because: ['Atoms for Quist Award (1950)'] },
    { name: 'was awarded', text: `${record('Awards: 1950 Aasen Medal')}Orla Venn ⟦was awarded the Aasen Medal in 1970⟧.`, because: ['1950 Aasen Medal'] },
    { name: 'one year off is a doubt', severity: 'doubt', text: `${two}Orla Venn ⟦won the Aasen Medal in 1951⟧.`, because: ['Aasen Medal (1950)'] },
    { name: 'posthumously', text: `${two}Orla Venn ⟦received the Aasen Medal posthumously⟧.`, because: ['Aasen Medal (1950)', '4 May 1980'] },
    { name: 'was posthumously', text: `${two}Orla Venn ⟦was posthumously awarded the Quist Prize⟧.`, because: ['Quist Prize (1960)', '4 May 1980'] },
    { name: 'after her death', text: `${two}Orla Venn ⟦was awarded the Quist Prize after her death⟧.`, because: ['Quist Prize (1960)', '4 May 1980'] },
    { name: 'in that order', text: `${two}Orla Venn ⟦won the Quist Prize before she won the Aasen Medal⟧.`, because: ['Quist Prize (1960)', 'Aasen Medal (1950)'] },
    { name: 'after', text: `${two}Orla Venn ⟦received the Aasen Medal after winning the Quist Prize⟧.`, because: ['Quist Prize (1960)', 'Aasen Medal (1950)'] },
    { name: 'no first', text: `${two}⟦The Quist Prize was the first award that⟧ Orla Venn won.`.replace('⟦The Quist', 'The Quist').replace('The Quist', '⟦The Quist'), because: ['Quist Prize (1960)', 'Aasen Medal (1950)'] },
  ],
  mutations: [{ text: `${two}Orla Venn won the Aasen Medal in ⟦1950⟧.`, to: ['1940', '1905', '1978'] }],
})
