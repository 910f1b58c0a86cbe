import { checkTester } from '../../../testing/check-tester'
import { activeYearsConflict } from './active-years-conflict'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`
const going = record('Birth Date: 3 May 1960', 'Years Active: 1985–present')

checkTester(activeYearsConflict, {
  valid: [
    `${going}Orla Venn has been active for over thirty years.`,
    { name: 'began in her twenties', text: `${going}Orla Venn began her career in her twenties.` },
    { name: 'how long "present" is, is not known', text: `${going}Orla Venn has been acting for less than fifty years.` },
    { name: 'a part of the career', text: `${going}Orla Venn has been acting for ten years.` },
    { name: 'the nineties are no age', text: `${going}Orla Venn has been a prominent actress since the mid 90s.` },
    { name: 'no years active', text: `${record('Birth Date: 3 May 1960')}Orla Venn began her career at the age of six.` },
    { name: 'somebody else', text: `${going}Orla Venn is an actress. Her brother Nils began his career at the age of six.` },
    { name: 'attributed', text: `${going}According to a neighbour, Orla Venn began her career at the age of six.` },
    { name: 'planned', text: `${going}Orla Venn would have begun her career at the age of six.` },
    { name: 'retired, and the record knows', text: `${record('Years Active: 1985–2010')}Orla Venn is a retired actress.` },
    { name: 'a hobby', text: `${going}Orla Venn began playing the violin at the age of six.` },
  ],
  invalid: [
    { text: `${going}Orla Venn ⟦has been acting for over fifty years⟧.`, because: ['1985–present'], message: 'that is 40 years at most' },
    { name: 'a career that ended', text: `${record('Years Active: 1985–2010')}Orla Venn's ⟦career spanned less than twenty years⟧.`, because: ['1985–2010'] },
    { name: 'the text tells of 2012', text: `${going}Orla Venn is an actress. She left Nordheim in 2012. Venn ⟦has been active for less than twenty years⟧.`, because: ['1985–present'] },
    { name: 'an age', text: `${going}Orla Venn ⟦began her career at the age of six⟧.`, because: ['1985–present', '3 May 1960'], message: 'that is at 24 or 25' },
    { name: 'an age a year off is a doubt', severity: 'doubt', text: `${going}Orla Venn ⟦began her career at the age of 26⟧.`, because: ['1985–present', '3 May 1960'] },
    { name: 'since her teens', text: `${going}Orla Venn ⟦has been active since her early teens⟧.`, because: ['1985–present', '3 May 1960'] },
    { name: 'retired', text: `${going}Orla Venn ⟦is a retired⟧ actress.`, because: ['1985–present'], message: 'that goes on' },
  ],
  mutations: [{ text: `${going}Orla Venn began her career in her ⟦twenties⟧.`, to: ['teens', 'thirties', 'late forties'] }],
})
