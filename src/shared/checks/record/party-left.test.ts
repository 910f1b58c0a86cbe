import { checkTester } from '../../../testing/check-tester'
import { partyLeft } from './party-left'

const record = (party: string): string => `= Orla Venn =\n\nOrla Venn\n- Party: ${party}\n\nOrla Venn is a warden. `

checkTester(partyLeft, {
  valid: [
    { name: 'a board of the party', text: `= Orla Venn =\n\nOrla Venn\n- Party: Reform Party\n\nOrla Venn was a mayor. She resigned from the Reform Party's board in 1995.` },
    { name: 'left and returned', text: `= Orla Venn =\n\nOrla Venn\n- Party: Union\n\nOrla Venn was a mayor. She left the Union Party in 1996 and returned in 2000.` },
    `${record('Harbour Union')}In 1999 Venn joined the Harbour Union.`,
    { name: 'with its years', text: `${record('Harbour Union (1980–1999)')}In 1999 she left the Harbour Union.` },
    { name: 'back again', text: `${record('Harbour Union')}In 1999 she left the Harbour Union. In 2004 Venn joined the Harbour Union again.` },
    { name: 'another party', text: `${record('Harbour Union')}In 1999 she left the Meadow League.` },
    { name: 'somebody else', text: `${record('Harbour Union')}Her brother left the Harbour Union in 1999.` },
    { name: 'quoted', text: `${record('Harbour Union')}"She left the Harbour Union in 1999," a guide wrote.` },
    { name: 'misquoted', text: `${record('Harbour Union')}In 1999 Venn was misquoted by a paper that announced that she left the Harbour Union.` },
    { name: 'attributed', text: `${record('Harbour Union')}According to a guide, she left the Harbour Union in 1999.` },
    { name: 'planned', text: `${record('Harbour Union')}She would have left the Harbour Union in 1999.` },
    { name: 'negated', text: `${record('Harbour Union')}She never left the Harbour Union in 1999.` },
    { name: 'a party by another word, another one named before', text: `${record('Harbour Union')}She fought the Meadow League. In 1999 she resigned from that organization.` },
    { name: 'an office of the party', text: `${record('Harbour Union')}She led the Harbour Union. In 1999 she left the party leadership.` },
    { name: 'to join it', text: `${record('Harbour Union')}In 1999 she left the Meadow League to join the Harbour Union.` },
    { name: 'another membership', text: `${record('Harbour Union')}In 1999 she gave up her membership of the Choir of the Harbour.` },
    { name: 'a candidate of it later', text: `${record('Harbour Union')}In 1999 she left the Harbour Union. In 2004 she was again its candidate, for the Harbour Union.` },
  ],
  invalid: [
    { text: `${record('⟦Harbour Union⟧, Meadow League')}In 1999 she left the Harbour Union.`, because: ['1999'], message: 'lists “Harbour Union” without dates' },
    { text: `${record('⟦Harbour Union⟧')}Venn resigned from the Harbour Union in May 1999.`, because: ['May 1999'] },
    { name: 'by another word', text: `${record('⟦Harbour Union⟧, Meadow League')}In 1999 she stood for leader of the Harbour Union. For said reason, Venn resigned from that political organization in 2000.`, because: ['2000'], message: '“resigned from that political organization”, “2000”' },
    { name: 'a membership given up', text: `${record('⟦Harbour Union⟧')}In 1999 she gave up her membership of the Harbour Union.`, because: ['1999'] },
    { name: 'thrown out', text: `${record('⟦Harbour Union⟧')}She was thrown out of the Harbour Union in 1999.`, because: ['1999'] },
    { name: 'a party card', text: `${record('⟦Harbour Union⟧')}In 1999 she tore up her membership card of the Harbour Union.`, because: ['1999'] },
    { name: 'without a date', text: `${record('⟦Harbour Union⟧')}She was expelled from the Harbour Union.`, because: ['was expelled from the Harbour Union'] },
  ],
  mutations: [{ text: `${record('⟦Meadow League⟧')}In 1999 she left the Harbour Union.`, to: ['Harbour Union', 'Harbour Union Party'] }],
})
