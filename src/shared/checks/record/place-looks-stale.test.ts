import { checkTester } from '../../../testing/check-tester'
import { placeLooksStale } from './place-looks-stale'

const record = (residence: string): string => `= Orla Venn =\n\nOrla Venn\n- Residence: ${residence}\n\nOrla Venn is a surveyor. `

checkTester(placeLooksStale, {
  valid: [
    `${record('Nordheim')}In 2011 she fled to Nordheim.`,
    { name: 'she came back', text: `${record('Nordheim')}In 2011 she fled to Sarn. In 2014 Venn moved back to Nordheim.` },
    { name: 'somebody else', text: `${record('Nordheim')}Her brother fled to Sarn in 2011.` },
    { name: 'quoted', text: `${record('Nordheim')}"She fled to Sarn in 2011," a guide wrote.` },
    { name: 'attributed', text: `${record('Nordheim')}According to a guide, she fled to Sarn in 2011.` },
    { name: 'negated', text: `${record('Nordheim')}She never fled to Sarn in 2011.` },
    { name: 'planned', text: `${record('Nordheim')}She would have fled to Sarn in 2011.` },
    { name: 'dead', text: `${record('Nordheim')}In 2011 she fled to Sarn. She died on 4 May 2015.` },
    { name: 'life went on', text: `${record('Nordheim')}In 1971 she fled to Sarn. She was elected warden in 1999.` },
    { name: 'she lives there, it says later', text: `${record('Nordheim')}In 2011 she fled to Sarn. Today she lives in a small house in Nordheim.` },
    { name: 'the new place may be a part of the other', text: `${record('Nordheim')}In 2011 she moved to Tholby.` },
    { name: 'no move of hers', text: `${record('Nordheim')}In 2001 she moved to Nordheim. In 2011 she moved to the left in politics.` },
    { name: 'another place was left', text: `${record('Nordheim')}In 2011, she left Tholby and moved to Sarn.` },
    { name: 'no residence', text: '= Orla Venn =\n\nOrla Venn\n- Height: 180 cm\n\nOrla Venn is a surveyor. In 2011 she fled to Sarn.' },
  ],
  invalid: [
    { text: `${record('⟦Nordheim⟧')}In 2011 she fled to Sarn.`, because: ['2011'], message: '“Nordheim” looks out of date: the text says “fled to Sarn”, “2011”' },
    { name: 'an exile whose date opens the sentence', text: `${record('⟦Nordheim⟧')}On 4 May 2011 Venn slipped past the guards and fled to Sarn.`, because: ['4 May 2011'] },
    { name: 'from there', text: `${record('⟦Nordheim⟧')}In 2011 she fled from Nordheim to Sarn.`, because: ['2011'] },
    { name: 'left for good', text: `${record('⟦Nordheim⟧')}In 2011, she left Nordheim and moved to Sarn.`, because: ['2011'] },
    { name: 'a house sold', text: `${record('⟦Nordheim⟧')}In 2011, she sold her house in Nordheim and moved to Sarn, Norvale.`, because: ['2011'] },
    { name: 'after years there', text: `${record('⟦Nordheim⟧')}She moved to Sarn in 2011, after twenty years in Nordheim.`, because: ['2011'] },
    { name: 'a move from there', text: `${record('⟦Nordheim⟧')}In 2001 she moved to Nordheim, and in 2011 she moved to Sarn.`, because: ['2011'] },
  ],
  mutations: [{ text: `${record('⟦Sarn⟧')}In 2011 she fled to Sarn.`, to: ['Nordheim', 'Tholby, Nordheim'] }],
})
