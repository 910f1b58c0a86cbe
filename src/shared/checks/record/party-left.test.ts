import { checkTester } from '../../../testing/check-tester'
import { partyLeft } from './party-left'

const record = (party: string): string => `= Orla Venn =\n\nOrla Venn\n- Party: ${party}\n\nOrla Venn is a warden. `

checkTester(partyLeft, {
  valid: [
    `${record('Harbour Union')}In 1999 Venn joined the Harbour Union.`,
    { name: 'with its years', text: `${record('Harbour Union (1980–1999)')}In 1999 she left the Harbour Union.` },
    { name: 'back again', text: `${record('Harbour Union')}In 1999 she left the Harbour Union. In 2004 Venn joined the Harbour Union again.` },
    { name: 'another party', text: `${record('Harbour Union')}In 1999 she left the Meadow League.` },
    { name: 'somebody else', text: `${record('Harbour Union')}Her brother left the Harbour Union in 1999.` },
    { name: 'quoted', text: `${record('Harbour Union')}"She left the Harbour Union in 1999," a guide wrote.` },
    { name: 'attributed', text: `${record('Harbour Union')}According to a guide, she left the Harbour Union in 1999.` },
    { name: 'planned', text: `${record('Harbour Union')}She would have left the Harbour Union in 1999.` },
    { name: 'negated', text: `${record('Harbour Union')}She never left the Harbour Union in 1999.` },
  ],
  invalid: [
    { text: `${record('⟦Harbour Union⟧, Meadow League')}In 1999 she left the Harbour Union.`, because: ['1999'], message: 'lists “Harbour Union” without dates' },
    { text: `${record('⟦Harbour Union⟧')}Venn resigned from the Harbour Union in May 1999.`, because: ['May 1999'] },
  ],
  mutations: [{ text: `${record('⟦Meadow League⟧')}In 1999 she left the Harbour Union.`, to: ['Harbour Union', 'Harbour Union Party'] }],
})
