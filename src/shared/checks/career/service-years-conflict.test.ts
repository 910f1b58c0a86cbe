import { checkTester } from '../../../testing/check-tester'
import { serviceYearsConflict } from './service-years-conflict'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\nOrla Venn is a surveyor. `

checkTester(serviceYearsConflict, {
  valid: [
    `${record('Service Years: 1940–1945')}She served in the army from 1940 to 1945.`,
    { name: 'another stretch of service', text: `${record('Service Years: 1940–1945')}She served in the navy from 1950 to 1953.` },
    { name: 'two stretches in the record', text: `${record('Service Years: 1940–1945, 1950–1953')}She served in the army from 1940 to 1944.` },
    { name: 'about', text: `${record('Service Years: c. 1940–1945')}She served in the army from 1941 to 1945.` },
    { name: 'somebody else', text: `${record('Service Years: 1940–1945')}Her brother served in the army from 1940 to 1944.` },
    { name: 'quoted', text: `${record('Service Years: 1940–1945')}"She served in the army from 1940 to 1944," a guide wrote.` },
    { name: 'attributed', text: `${record('Service Years: 1940–1945')}According to a guide she served in the army from 1940 to 1944.` },
    { name: 'no such key', text: `${record('Height: 180 cm')}She served in the army from 1940 to 1944.` },
  ],
  invalid: [
    { text: `${record('Service Years: 1940–1945')}She served in the army from ⟦1940 to 1944⟧.`, because: ['1940–1945'], severity: 'doubt', message: 'The text gives the years of service as “1940 to 1944”, the record as “1940–1945”' },
    { name: 'ten years', text: `${record('Service Years: 1940–1945')}She served in the army from ⟦1940 to 1955⟧.`, because: ['1940–1945'] },
  ],
  mutations: [{ text: `${record('Service Years: ⟦1940–1945⟧')}She served in the army from 1940 to 1945.`, to: ['1941–1945', '1940–1954'] }],
})
