import { checkTester } from '../../../testing/check-tester'
import { deniedByTheRecord } from './denied-by-the-record'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`

checkTester(deniedByTheRecord, {
  valid: [
    `${record('Awards: Aasen Medal (1950)')}Orla Venn is a surveyor. She only won one award.`,
    { name: 'nothing in the record', text: `${record('Birth Place: Nordheim')}Orla Venn never won an award.` },
    { name: 'a certain award', text: `${record('Awards: Aasen Medal (1950)')}Orla Venn never won a Quist Award.` },
    { name: 'a school is no college', text: `${record('Education: Nordheim High School')}Orla Venn never attended college.` },
    { name: 'somebody else', text: `${record('Awards: Aasen Medal (1950)')}Orla Venn is a surveyor. Her brother Nils never won an award.` },
    { name: 'quoted', text: `${record('Awards: Aasen Medal (1950)')}Orla Venn said "I never won an award".` },
    { name: 'attributed', text: `${record('Awards: Aasen Medal (1950)')}According to a neighbour, Orla Venn never won an award.` },
    { name: 'the record says none', text: `${record('Label: None')}Orla Venn is not associated with any labels.` },
    { name: 'two labels', text: `${record('Label: Nordheim Records, Quist Records')}Orla Venn has only been signed to two labels.` },
  ],
  invalid: [
    { text: `${record('Awards: Aasen Medal (1950), Quist Prize (1960)')}Orla Venn ⟦only won one award⟧.`, because: ['Aasen Medal (1950)', 'Quist Prize (1960)'], message: 'the record lists “Aasen Medal (1950)”' },
    { name: 'never', text: `${record('Awards: Aasen Medal (1950)')}Orla Venn ⟦never won any awards⟧.`, because: ['Aasen Medal (1950)'] },
    { name: 'college', text: `${record('Alma Mater: University of Nordheim')}Orla Venn ⟦never went to college⟧.`, because: ['University of Nordheim'] },
    { name: 'one label for a whole career', text: `${record('Label: Nordheim Records, Quist Records')}Orla Venn spent her ⟦entire career signed to one label⟧.`, because: ['Nordheim Records', 'Quist Records'] },
    { name: 'occupations', text: `${record('Occupation: Surveyor, printer, and engraver')}Orla Venn ⟦held only one occupation⟧.`.replace('held ⟦only', '⟦held only').replace('⟦held only one', 'held ⟦only one'), because: ['Surveyor', 'printer', 'engraver'] },
    { name: 'a website', text: `${record('Website: orlavenn.example')}Orla Venn ⟦does not have a website⟧.`, because: ['orlavenn.example'] },
  ],
  mutations: [{ text: `${record('Instrument: Piano, violin')}Orla Venn can only play ⟦two⟧ instruments.`, to: ['one', 'a single'] }],
})
