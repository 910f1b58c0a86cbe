import { checkTester } from '../../../testing/check-tester'
import { contestEndsDiffer } from './contest-ends-differ'

const text = (lead: string, body: string): string => `= Orla Venn =\n\nOrla Venn is a warden. ${lead}\n\n== Life ==\n${body}`
const left = 'In 1999, she stood for the leadership of the Harbour Union, but withdrew before the vote.'

checkTester(contestEndsDiffer, {
  valid: [
    text('In 1999 she stood for the leadership of the Harbour Union, but withdrew.', left),
    { name: 'another year', text: text('After unsuccessfully challenging for the leadership of the Harbour Union in 2003, she founded the Meadow League.', left) },
    { name: 'another body', text: text('After unsuccessfully challenging for the leadership of the Meadow League in 1999, she left.', left) },
    { name: 'a seat, no leading post', text: text('In 1999 she ran for the council of the Harbour Union but lost.', left) },
    { name: '“unsuccessfully sought” may have ended before the vote', text: text('She unsuccessfully sought the leadership of the Harbour Union in 1999.', left) },
    { name: 'somebody else', text: text('In 1999 her brother Nils stood for the leadership of the Harbour Union but lost.', left) },
    { name: 'quoted', text: text('"In 1999 she stood for the leadership of the Harbour Union but lost," a guide says.', left) },
    { name: 'attributed', text: text('According to a guide, in 1999 she stood for the leadership of the Harbour Union but lost.', left) },
    { name: 'a race lost, another left', text: text('In 1999 she was defeated in the race for the leadership of the Meadow League.', 'In 1999, she withdrew from the race for the leadership of the Harbour Union.') },
    { name: 'a decade', text: text('In the 1990s she stood for the leadership of the Harbour Union but lost.', left) },
    { name: 'declining to do something', text: text('After unsuccessfully challenging for the leadership of the Harbour Union in 1999, she left.', 'In 1999, she stood for the leadership of the Harbour Union, but declined to speak to the press.') },
  ],
  invalid: [
    {
      text: text('After ⟦unsuccessfully challenging for⟧ the leadership of the Harbour Union in 1999, she founded the Meadow League.', 'In 1999, she aspired to the General Secretariat of the Harbour Union, but declined shortly thereafter.'),
      because: ['aspired to the General Secretariat of the Harbour Union, but declined'], fixes: [], message: 'another place says',
    },
    { text: text('In 1999 she ⟦ran for the chair of the Harbour Union but lost⟧ to Nils Aasen.', left), because: ['stood for the leadership of the Harbour Union, but withdrew'] },
    { name: 'a race lost', text: text('In 1999 she ⟦was defeated in the race for⟧ the leadership of the Harbour Union.', left), because: ['stood for the leadership of the Harbour Union, but withdrew'] },
    { name: 'a candidacy withdrawn', text: text('She ⟦lost the 1999 contest for⟧ the leadership of the Harbour Union.', 'In 1999, she withdrew her candidacy for the leadership of the Harbour Union.'), because: ['withdrew her candidacy for'] },
  ],
  mutations: [{ text: text('In 1999 she ran for the chair of the Harbour Union but ⟦withdrew⟧.', left), to: ['lost', 'was defeated', 'narrowly lost'] }],
})
