import { checkTester } from '../../../testing/check-tester'
import { totalsToldDiffer } from './totals-told-differ'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\nOrla Venn is a racer. `
const racer = record('Wins: 21', 'Poles: 6', 'Podiums: 50 – (48 A, 2 B)')
const player = record('Career Titles: 7', 'Highest Ranking: No. 14 (3 May 2010)', 'Career Titles2: 19', 'Highest Ranking2: No. 5 (4 June 2011)')

checkTester(totalsToldDiffer, {
  valid: [
    `${racer}In the Toll Series, Venn has 21 wins and six pole positions, and has won fifty podiums.`,
    { name: 'a career win below the total', text: `${racer}Her 20th career win came at Toll.` },
    { name: 'of one place, one league, one year', text: `${racer}Venn has four wins at Toll. She has won three pole positions for the Gold Cup. She has two victories of note, has five wins in the league, and won six races in her first year.` },
    { name: 'up to then', text: `${racer}As of 2009, Venn has eight wins. Venn has four poles so far.` },
    { name: 'of a kind', text: `${racer}Venn has 35 junior wins. She has two more poles. She won 31 team wins in her career.` },
    { name: 'somebody else', text: `${racer}Her brother Nils has 35 wins. His 40th career win came at Toll.` },
    { name: 'quoted', text: `${racer}"Venn has 15 wins," a guide wrote.` },
    { name: 'more than', text: `${racer}Venn has over 10 wins.` },
    { name: 'singles, doubles, both', text: `${player}Venn has won seven singles titles and 19 doubles titles. She won 26 titles in her career. Venn reached a career-high singles ranking of No. 14. Her career-high doubles ranking is world no. 5. Her career-high ranking was No. 5.` },
    { name: 'a record that counts in parts', text: `${record('Career Titles: 1 WTA, 2 ITF')}Venn has won four titles.` },
    { name: 'a record of several sports', text: `${record('Wins: 21', 'Wins2: 5')}Venn has 26 wins. She has five wins.` },
    ...['Venn has four wins and six podiums at Toll.', 'She has two wins and a pole in the Gold Cup.', 'In the Gold Cup, Venn has four wins.', 'On ovals, she has three wins.', 'At Toll she has taken 11 wins.', 'With Quist Racing she has taken eight wins.', 'In 2009 Venn has three wins, and leads the table.', 'Venn has five wins, all in the wet.', 'She has taken 15 wins, in 2004 and 2006.', 'Venn has 11 wins, two of them major.', 'As a junior, she has taken 48 wins.', 'Venn has 35 wins on the lower circuit.', 'Her 40th career win as a girl was in karts.']
      .map((text) => ({ name: `a part: ${text}`, text: `${racer}${text}` })),
    ...['As a junior, she had a career-high ranking of No. 3.', 'On the junior circuit, Venn has a career-high ranking of No. 2.', 'In mixed doubles, she has won four titles.', 'She has won two singles titles and nine doubles titles on the lower circuit.']
      .map((text) => ({ name: `a part: ${text}`, text: `${player}${text}` })),
    { name: 'no such key', text: `${record('Residence: Toll')}Venn has three wins.` },
  ],
  invalid: [
    { text: `${racer}In the Toll Series, Venn has 21 wins and ⟦eight poles⟧, and is tall.`, because: ['6'], message: 'The text says “eight poles”, the record “Poles: 6”' },
    { name: 'told twice, said once', text: `${racer}Venn has ⟦23 wins⟧. She has 23 wins.`, because: ['21'] },
    { name: 'a career win beyond the total', text: `${racer}⟦Her 22nd career win⟧ came at Toll.`, because: ['21'] },
    { name: 'the first of none', text: `${record('Wins: 0')}At Toll, Venn took ⟦her first career win⟧.`, because: ['0'] },
    { name: 'in a whole career', text: `${racer}Venn took ⟦24 victories⟧ over her career.`, because: ['21'] },
    { name: 'doubles', text: `${player}Venn won ⟦seven doubles titles⟧ in her career.`, because: ['19'] },
    { name: 'a ranking', text: `${player}Venn reached a ⟦career-high singles ranking of world No. 15⟧ in 2010.`, because: ['No. 14 (3 May 2010)'] },
    { name: 'a ranking of either', text: `${player}Her ⟦career-high ranking was No. 4⟧.`, because: ['No. 14 (3 May 2010)', 'No. 5 (4 June 2011)'] },
  ],
  mutations: [{ text: `${racer}Venn has ⟦21⟧ wins and six poles.`, to: ['23', 'eleven', '12'] }],
})
