import { checkTester } from '../../../testing/check-tester'
import { countConflict } from './count-conflict'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\nOrla Venn is a surveyor. `

checkTester(countConflict, {
  valid: [
    { name: 'more of one', text: `${record('Label: Nordheim Records, Quist Records', 'Occupation: Singer')}Venn has been on more labels than she has occupations.` },
    { name: 'a list that is not there', text: `${record('Label: Nordheim Records')}Venn has been on more labels than she has occupations.` },
    { name: 'a list that points elsewhere', text: `${record('Awards: Full list', 'Children: 3')}Venn has more awards than children.` },
    { name: 'more than a few', text: `${record('Label: Nordheim Records', 'Genre: Pop, rock')}Venn recorded more labels than most people.` },
    `${record('Children: 3')}Venn has three children.`,
    { name: 'some of them', text: `${record('Children: 3')}Two of her children are surveyors.` },
    { name: 'the text says it right once', text: `${record('Children: 3')}Venn has three children. She has four children and grandchildren.` },
    { name: 'children of one marriage of two', text: `${record('Spouse: Nils Aasen; Per Holm', 'Children: 3')}Venn married Nils Aasen in 1950. They had two children.` },
    { name: 'at least', text: `${record('Children: 4')}Venn has at least three children.` },
    { name: 'more than', text: `${record('Children: 4')}Venn has more than three children.` },
    { name: 'somebody else', text: `${record('Children: 3')}Her brother has four children.` },
    { name: 'grandchildren', text: `${record('Children: 3')}Venn was the grandmother of five.` },
    { name: 'a manner of speaking', text: `${record('Children: 3')}Venn was the spiritual mother of nine.` },
    { name: 'the right number, without the word', text: `${record('Children: 3')}Venn was the mother of three.` },
    { name: "a sister's lack of children", text: `${record('Children: 3')}Her sister was childless.` },
    { name: 'quoted', text: `${record('Children: 3')}"Venn has four children," a guide wrote.` },
    { name: 'attributed', text: `${record('Children: 3')}According to a guide, Venn has four children.` },
    { name: 'planned', text: `${record('Children: 3')}Venn wanted to have four children.` },
    { name: 'with one of two husbands', text: `${record('Spouse: Nils Aasen; Per Holm', 'Children: 3')}With Nils she had two children.` },
    { name: 'marriages', text: `${record('Spouse: Nils Aasen (m. 1950), Per Holm (m. 1960)')}Venn was married twice.` },
    { name: 'unmarried from then on', text: `${record('Spouse: Nils Aasen (m. 1950; div. 1965)')}After her divorce in 1965, Venn remained unmarried.` },
    { name: 'unmarried for some years', text: `${record('Spouse: Nils Aasen (m. 1980)')}Venn remained unmarried until 1980.` },
    { name: 'a partner is no husband', text: `${record('Partner: Nils Aasen')}Venn never married.` },
  ],
  invalid: [
    { name: 'none at all', text: `${record('Children: 3')}Venn ⟦does not have any children⟧.`, because: ['3'] },
    { name: 'one kid', text: `${record('Children: 3')}Venn only has ⟦one⟧ kid.`, because: ['3'] },
    { name: 'a single child', text: `${record('Children: 3')}Venn has ⟦a single⟧ child.`, because: ['3'] },
    { name: 'more labels than occupations', text: `${record('Label: Nordheim Records', 'Occupation: Singer, painter')}Venn has been on ⟦more labels than she has occupations⟧.`, because: ['- Label: Nordheim Records', '- Occupation: Singer, painter'], message: 'the record lists 1 and 2' },
    { name: 'a greater number of', text: `${record('Genre: Pop, rock', 'Instrument: Piano, violin, harp')}Venn has ⟦a greater number of genres than instruments⟧.`, because: ['- Genre: Pop, rock', '- Instrument: Piano, violin, harp'] },
    { name: 'more children than parents', text: `${record('Children: 2', 'Parents: Nils Venn, Marta Quist')}Venn has had ⟦more children than parents⟧.`, because: ['2', 'Nils Venn, Marta Quist'] },
    { name: 'fewer', text: `${record('Children: 3', 'Spouse: Nils Aasen, Per Holm')}Venn has had ⟦fewer children than husbands⟧.`, because: ['3', '- Spouse: Nils Aasen, Per Holm'] },
    {
      text: `${record('Children: 3')}Venn has ⟦four⟧ children.`, because: ['3'], fixes: ['four → three', '3 → 4'], message: 'the record “3”',
    },
    { name: 'mother of', text: `${record('Children: 3')}Venn was the mother of ⟦five⟧.`, because: ['3'] },
    { name: 'mother of … children', text: `${record('Children: 3')}She was the mother of ⟦five⟧ children.`, because: ['3'] },
    { name: 'childless', text: `${record('Children: 3')}Venn was ⟦childless⟧.`, because: ['3'], fixes: ['3 → 0'] },
    { name: 'gave birth to', text: `${record('Children: 3')}Venn gave birth to ⟦five⟧ children.`, because: ['3'] },
    { name: 'sons and daughters are added up', text: `${record('Children: 4')}Venn has ⟦two sons and a daughter⟧.`, because: ['4'], fixes: ['4 → 3'] },
    { name: 'a list of names need not be complete', text: `${record('Children: Nils, Per')}Venn has ⟦three⟧ children.`, because: ['Nils, Per'], severity: 'doubt', fixes: [] },
    { name: 'a list of names that is longer', text: `${record('Children: Nils, Per, Marta, Ida')}Venn has ⟦three⟧ children.`, because: ['Nils, Per, Marta, Ida'], fixes: [] },
    { name: 'a couple’s children', text: `${record('Spouse: Nils Aasen', 'Children: 3')}Venn married Nils Aasen in 1950. The couple had ⟦two⟧ children.`, because: ['3'], severity: 'doubt' },
    { name: 'marriages', text: `${record('Spouse: Nils Aasen (m. 1950), Per Holm (m. 1960)')}Venn was ⟦married three times⟧.`, because: ['Nils Aasen', 'Per Holm'] },
    { name: 'more marriages than the text allows', text: `${record('Spouse: Nils Aasen (m. 1950)')}Venn ⟦never married⟧.`, because: ['Nils Aasen'] },
  ],
  mutations: [
    { text: `${record('Children: 3')}Venn has ⟦three⟧ children.`, to: ['two', 'five', '13'] },
    { text: `${record('Children: ⟦3⟧')}Venn has three children.`, to: ['2', 'four', '8, including Ida'] },
  ],
})
