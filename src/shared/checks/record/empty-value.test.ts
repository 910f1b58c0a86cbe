import { checkTester } from '../../../testing/check-tester'
import { emptyValue } from './empty-value'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\nOrla Venn is a surveyor.`

checkTester(emptyValue, {
  valid: [
    record('Party: Harbour Union', 'Children: 0', 'Spouse: None', 'Religion: Unknown'),
    { name: 'a key that heads others', text: record('Party: Harbour Union', 'Personal details:', 'Residence: Nordheim', 'Military service:', 'Rank: Captain') },
    { name: 'a list in the text', text: `${record('Party: Harbour Union', 'Residence: Nordheim')}\n\n== Works ==\n- Maps of the harbour:\n- Maps of the meadow:` },
  ],
  invalid: [
    { text: record('Party: Harbour Union', '⟦Spouse⟧:', 'Residence: Nordheim'), because: [], fixes: ['- Spouse:\n → '], message: 'no value for “Spouse”' },
    {
      name: 'placeholders', text: record('Party: Harbour Union', '⟦Spouse⟧: ???', 'Residence: Nordheim', 'Religion: TBA', 'Children: –'), because: ['Religion', 'Children'],
      fixes: ['- Spouse: ???\n → ; - Religion: TBA\n → ; - Children: –\n → '], message: '3 keys: “Spouse”, “Religion” and “Children”',
    },
  ],
  mutations: [{ text: record('Party: Harbour Union', '⟦Spouse: Nils⟧', 'Residence: Nordheim'), to: ['Spouse:', 'Spouse: ?', 'Spouse: n/a'] }],
})
