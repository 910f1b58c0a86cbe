import { checkTester } from '../../../testing/check-tester'
import { totalsToldDiffer } from './totals-told-differ'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\nOrla Venn is a racer. `
const racer = record('Wins: 12', 'Poles: 9', 'Podiums: 30 – (28 SG, 2 GS)')
const player = record('Career Titles: 7', 'Highest Ranking: No. 14 (3 May 2010)', 'Career Titles2: 19', 'Highest Ranking2: No. 5 (4 June 2011)')

checkTester(totalsToldDiffer, {
  valid: [
    `${racer}In the Toll Series, Venn has 12 wins and nine pole positions, and has won thirty podiums.`,
    { name: 'a career win below the total', text: `${racer}Her 11th career win came at Toll.` },
    { name: 'of one place, one league, one year', text: `${racer}Venn has four wins at Toll. She has won three pole positions for the Gold Cup. She has two victories of note, has five wins in the league, and won six races in her first year.` },
    { name: 'up to then', text: `${racer}As of 2009, Venn has eight wins. Venn has seven poles so far.` },
    { name: 'of a kind', text: `${racer}Venn has 15 junior wins. She has two more poles. She won 31 team wins in her career.` },
    { name: 'somebody else', text: `${racer}Her brother Nils has 15 wins. His 40th career win came at Toll.` },
    { name: 'quoted', text: `${racer}"Venn has 15 wins," a guide wrote.` },
    { name: 'more than', text: `${racer}Venn has over 10 wins.` },
    { name: 'singles, doubles, both', text: `${player}Venn has won seven singles titles and 19 doubles titles. She won 26 titles in her career. Venn reached a career-high singles ranking of No. 14. Her career-high doubles ranking is world no. 5. Her career-high ranking was No. 5.` },
    { name: 'a record that counts in parts', text: `${record('Career Titles: 1 WTA, 2 ITF')}Venn has won four titles.` },
    { name: 'a record of several sports', text: `${record('Wins: 12', 'Wins2: 5')}Venn has 17 wins. She has five wins.` },
    { name: 'no such key', text: `${record('Residence: Toll')}Venn has three wins.` },
  ],
  invalid: [
    { text: `${racer}In the Toll Series, Venn has 12 wins and ⟦eight poles⟧, and is tall.`, because: ['9'], message: 'The text says “eight poles”, the record “Poles: 9”' },
    { name: 'told twice, said once', text: `${racer}Venn has ⟦13 wins⟧. She has 13 wins.`, because: ['12'] },
    { name: 'a career win beyond the total', text: `${racer}⟦Her 13th career win⟧ came at Toll.`, because: ['12'] },
    { name: 'the first of none', text: `${record('Wins: 0')}At Toll, Venn took ⟦her first career win⟧.`, because: ['0'] },
    { name: 'in a whole career', text: `${racer}Venn won ⟦14 victories⟧ during her career.`, because: ['12'] },
    { name: 'doubles', text: `${player}Venn won ⟦seven doubles titles⟧ in her career.`, because: ['19'] },
    { name: 'a ranking', text: `${player}Venn reached a ⟦career-high singles ranking of world No. 15⟧ in 2010.`, because: ['No. 14 (3 May 2010)'] },
    { name: 'a ranking of either', text: `${player}Her ⟦career-high ranking was No. 4⟧.`, because: ['No. 14 (3 May 2010)', 'No. 5 (4 June 2011)'] },
  ],
  mutations: [{ text: `${racer}Venn has ⟦12⟧ wins and nine poles.`, to: ['13', 'eleven', '21'] }],
})
