import { checkTester } from '../../../testing/check-tester'
import { duplicateKey } from './duplicate-key'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\nOrla Venn is a surveyor.`

checkTester(duplicateKey, {
  valid: [
    record('Party: Harbour Union', 'Residence: Nordheim'),
    { name: 'numbers tell keys apart', text: record('Office: Warden', 'Office1: Reeve', 'Office2: Clerk') },
    { name: 'blocks without numbers', text: record('Office: Warden', 'Term Start: 1990', 'Term End: 1994', 'Office: Reeve', 'Term Start: 1995', 'Term End: 1999') },
    { name: 'two services', text: record('Branch: Army', 'Serviceyears: 1979–1985', 'Rank: Sergeant', 'Residence: Toll', 'Serviceyears: 2011–2016', 'Rank: Captain') },
    { name: 'a throne and an office, a predecessor each', text: record('Succession: Queen of Toll', 'Reign: 1990–1994', 'Predecessor: Ida', 'Successor: Una', 'Office: Reeve', 'Term Start: 1980', 'Term End: 1984', 'Predecessor: Per', 'Successor: Nils') },
    { name: 'lists in the text', text: `${record('Party: Harbour Union', 'Residence: Nordheim')}\n\n== Works ==\n- Maps: of the harbour\n- Maps: of the meadow` },
  ],
  invalid: [
    {
      text: record('Party: Harbour Union', 'Residence: Nordheim', '⟦Party⟧: Meadow League'), because: ['- Party: Harbour Union'], message: '“Party” twice, with different values',
      fixes: ['- Party: Harbour Union\n → ', '- Party: Meadow League\n → '],
    },
    { name: 'the same value', text: record('Party: Harbour Union', '⟦Party⟧: Harbour Union'), because: ['- Party: Harbour Union'], fixes: ['- Party: Harbour Union\n → '] },
    { name: 'one of two keys with the same value', text: record('Serviceyears: 1979–1985', 'Rank: Captain', '⟦Serviceyears⟧: 2011–2016', '⟦Rank⟧: Captain'), because: ['- Serviceyears: 1979–1985', '- Rank: Captain'] },
    { name: 'two keys, not in turn', text: record('Serviceyears: 1979–1985', '⟦Serviceyears⟧: 2011–2016', 'Rank: Sergeant', '⟦Rank⟧: Captain'), because: ['- Serviceyears: 1979–1985', '- Rank: Sergeant'] },
    { name: 'two keys of a life', text: record('Height: 1.80 m', 'Party: Harbour Union', '⟦Height⟧: 1.70 m', '⟦Party⟧: Meadow League'), because: ['- Height: 1.80 m', '- Party: Harbour Union'] },
    { name: 'three times', text: record('Party: A', '⟦Party⟧: B', 'Party: C'), because: ['- Party: A', '- Party: C'], fixes: [], message: '3 times' },
    { name: 'with a number', text: record('Office2: Warden', '⟦Office2⟧: Reeve'), because: ['- Office2: Warden'] },
  ],
  mutations: [{ text: record('Party: Harbour Union', '⟦Residence⟧: Nordheim'), to: ['Party', 'party'] }],
})
