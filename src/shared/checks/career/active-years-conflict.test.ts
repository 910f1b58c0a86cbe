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
    { name: 'another trade taken up later', text: `${going}Orla Venn began her directing career in 1999. Venn has been singing since 1999.` },
    { name: 'a year or two', text: `${going}Orla Venn began her career in 1986.` },
    { name: 'professionally', text: `${going}Orla Venn began performing professionally at age 40.` },
    { name: 'retired and back', text: `${going}Orla Venn retired in 2010. Venn returned in 2015.` },
    { name: 'retired from something', text: `${going}Orla Venn retired in 2010 from the town council.` },
    { name: 'her twenties, in other words', text: `${going}Orla Venn was 25 when she started acting. Venn has been performing since the 1980s.` },
    { name: 'middle age', text: `${record('Birth Date: 3 May 1960', 'Years Active: 2005–present')}Orla Venn began her career in middle age.` },
    { name: 'a child who started as something else', text: `${going}Orla Venn started as a printer.` },
    { name: 'a hobby', text: `${going}Orla Venn began playing the violin at the age of six.` },
  ],
  invalid: [
    { text: `${going}Orla Venn ⟦has been acting for over fifty years⟧.`, because: ['1985–present'], message: 'that is 40 years at most' },
    { name: 'a career that ended', text: `${record('Years Active: 1985–2010')}Orla Venn's ⟦career spanned less than twenty years⟧.`, because: ['1985–2010'] },
    { name: 'the text tells of 2012', text: `${going}Orla Venn is an actress. She left Nordheim in 2012. Venn ⟦has been active for less than twenty years⟧.`, because: ['1985–present'] },
    { name: 'an age', text: `${going}Orla Venn ⟦began her career at the age of six⟧.`, because: ['1985–present', '3 May 1960'], message: 'that is at 24 or 25' },
    { name: 'an age a year off is a doubt', severity: 'doubt', text: `${going}Orla Venn ⟦began her career at the age of 26⟧.`, because: ['1985–present', '3 May 1960'] },
    { name: 'since her teens', text: `${going}Orla Venn ⟦has been active since her early teens⟧.`, because: ['1985–present', '3 May 1960'] },
    { name: 'working since', text: `${going}Orla Venn ⟦has been working since 1971⟧.`, because: ['1985–present'], message: 'that is 13 years before it began' },
    { name: 'since a decade', text: `${going}Orla Venn ⟦has been performing since the 1960s⟧.`, because: ['1985–present'] },
    { name: 'in another century', text: `${record('Years Active: 2011–present')}Orla Venn ⟦started performing in the 20th century⟧.`, because: ['2011–present'] },
    { name: 'a singer since', text: `${going}Orla Venn ⟦has been a professional singer since 1945⟧.`, because: ['1985–present'] },
    { name: 'her career began later', text: `${going}Orla Venn ⟦began her career in 1999⟧.`, because: ['1985–present'], message: 'that is 13 years after it began' },
    { name: 'a few years', severity: 'doubt', text: `${going}Orla Venn ⟦began her career in 1982⟧.`, because: ['1985–present'] },
    { name: 'doing comedy at', text: `${going}Orla Venn ⟦started doing comedy when she was 42 years old⟧.`, because: ['1985–present', '3 May 1960'] },
    { name: 'was so old when', text: `${going}Orla Venn ⟦was only six when she began acting⟧.`, because: ['1985–present', '3 May 1960'] },
    { name: 'a teenage actor', text: `${going}Orla Venn ⟦started as a teenage actress⟧.`, because: ['1985–present', '3 May 1960'] },
    { name: 'middle-aged', text: `${going}Orla Venn ⟦began her career when she was middle-aged⟧.`, because: ['1985–present', '3 May 1960'] },
    { name: 'still in her teens', text: `${going}Orla Venn ⟦started her career while still in her teens⟧.`, because: ['1985–present', '3 May 1960'] },
    { name: 'fighting', text: `${going}Orla Venn ⟦started fighting in her forties⟧.`, because: ['1985–present', '3 May 1960'] },
    { name: 'retired in a year', text: `${going}Orla Venn ⟦retired in 2010⟧.`, because: ['1985–present'] },
    { name: 'retired', text: `${going}Orla Venn ⟦is a retired⟧ actress.`, because: ['1985–present'], message: 'that goes on' },
  ],
  mutations: [{ text: `${going}Orla Venn began her career in her ⟦twenties⟧.`, to: ['teens', 'thirties', 'late forties'] }],
})
