import { checkTester } from '../../../testing/check-tester'
import { heightDiffers } from './height-differs'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`
const tall = record('Height: 6 ft 1 in (1.85 m)')

checkTester(heightDiffers, {
  valid: [
    { name: 'in her boots', text: `= Orla Venn =\n\nOrla Venn\n- Height: 1.70 m\n\nOrla Venn was an actress. She stood six feet tall in her boots.` },
    `${tall}Orla Venn is 6 ft 1 in tall.`,
    { name: 'rounding', text: `${tall}Orla Venn is 1.86 m tall. Venn stands 6 feet tall.` },
    { name: 'over', text: `${tall}Orla Venn is over six feet tall.` },
    { name: 'about', text: `${tall}Orla Venn is about five feet tall.` },
    { name: 'no height in the record', text: `${record('Weight: 80 kg')}Orla Venn is over seven feet tall.` },
    { name: 'a statue', text: `${tall}Orla Venn made a statue. The statue is nine feet tall.` },
    { name: 'somebody else', text: `${tall}Orla Venn is a boxer. Her brother Nils is under five feet tall.` },
    { name: 'attributed, quoted, denied', text: `${tall}According to a neighbour, Orla Venn is under six feet tall. Venn said "I am under six feet tall". Venn is not under six feet tall.` },
    { name: 'the limit with an inch', text: `${record('Height: 6 ft 0 in (183 cm)')}Orla Venn is at least six feet tall.` },
    { name: 'a distance', text: `${tall}Orla Venn stood five feet from the wall.` },
  ],
  invalid: [
    { text: `${tall}Orla Venn ⟦is under six foot tall⟧.`, because: ['6 ft 1 in (1.85 m)'], message: 'the record gives the height as “6 ft 1 in (1.85 m)”' },
    { name: 'less than', text: `${record('Billed Height: 1.85 m')}Orla Venn ⟦is less than six feet tall⟧.`, because: ['1.85 m'] },
    { name: 'shorter than', text: `${tall}Orla Venn ⟦is shorter than six feet⟧.`, because: ['6 ft 1 in (1.85 m)'] },
    { name: 'over', text: `${record('Height: 173 cm')}Orla Venn ⟦was over six feet tall⟧.`, because: ['173 cm'] },
    { name: 'more than, with inches', text: `${record('Height: 5 ft 8 in')}Orla Venn ⟦stands more than six feet two inches tall⟧.`, because: ['5 ft 8 in'] },
    { name: 'exact', text: `${record('Height: 5 ft 8 in')}Orla Venn ⟦is 6'2" tall⟧.`, because: ['5 ft 8 in'] },
    { name: 'metres', text: `${record('Height: 5 ft 8 in')}Orla Venn ⟦stands 1.85 m⟧.`, because: ['5 ft 8 in'] },
    { name: 'a height of', text: `${record('Height: 5 ft 8 in')}Orla Venn ⟦has a height of 190 cm⟧.`, because: ['5 ft 8 in'] },
    { name: 'not even', text: `${record('Listed Height: 7 ft 2 in (2.18 m)')}Orla Venn ⟦is below seven feet tall⟧.`, because: ['7 ft 2 in (2.18 m)'] },
  ],
  mutations: [{ text: `${tall}Orla Venn is ⟦6 ft 1 in⟧ tall.`, to: ['5 ft 1 in', '6 ft 6 in', '1.68 m', '199 cm'] }],
})
