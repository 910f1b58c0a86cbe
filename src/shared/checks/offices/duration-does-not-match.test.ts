import { checkTester } from '../../../testing/check-tester'
import { guarded } from '../../../testing/guarded'
import { durationDoesNotMatch } from './duration-does-not-match'

const mayor = (prose: string, start = '3 May 1996', end = '30 July 2000'): string =>
  `= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: ${start}\n- Term End: ${end}\n\nOrla Venn is a politician. ${prose}`

checkTester(durationDoesNotMatch, {
  valid: [
    { name: 'in offices of the kind', text: '= Orla Venn =\n\nOrla Venn\n- Office: State Attorney for Norland\n- Term Start: 1998\n- Term End: 2001\n\nOrla Venn is a lawyer. She then served for twelve years in State Attorney offices.' },
    { name: 'of another, whom the pronoun may mean', text: mayor('\n\nTom Pike acted for five days. The council chose Ida Lunn, a teacher, over him, and she was appointed in October. She remained mayor of Ruddle for twenty-three years.') },
    { name: 'a length beside years that fit', text: mayor('She served as mayor of Ruddle for four years (1996–2000).') },
    { name: 'a length beside years that round to it', text: mayor('She served as mayor of Ruddle for five years, from 1996 to 2000.') },
    { name: 'years of a longer sentence', text: mayor('Tom Pike was sentenced to six years (1990–1992) in the mill.') },
    { name: 'part of a longer time', text: mayor('She served two of six years (1990–1992) there.') },
    ...['She was treasurer for two years between 1998 and 2004.', 'She was in office for one year between 1998 and 2004.', 'She was treasurer for three years, from 1998 to 2004 with breaks.', 'She was treasurer for five years (1980–1987, with two years off).', 'She was treasurer for five years (1988–1996 saw the town grow).']
      .map((text) => ({ name: `years that need not be filled: ${text}`, text: mayor(text) })),
    ...['She enlisted for six years (1980–1982).', 'She was apprenticed for eight years, from 1980 to 1984.', 'She agreed to stay for nine years (1980–1984).', 'She rented the mill for 30 years (1980–1986).', 'She drew a pension for nine years (1980–1984).', 'She was transported for eight years (1980–1984).', 'She was condemned to row for nine years (1980–1983).', 'Her patent ran for 18 years (1980–1990).', 'For nine years (1980–1984) the guild owed her rent.']
      .map((text) => ({ name: `what need not last so long: ${text}`, text: mayor(text) })),
    { name: 'another stretch in the bracket', text: mayor('She taught for six years (1980–1983, Toll; 1983–1986, Holm). She lived there for nine years (1980–1984; 1990–1995).') },
    { name: 'about', text: mayor('She was treasurer for nearly seven years (1990–1995).') },
    ...['She was mayor for about six years from 1984 to 1988.', 'She served about 20 years from 1984 to 2000.'].map((text) => ({ name: `a rough length: ${text}`, text: mayor(text) })),
    { name: 'two stretches that make the length together', text: mayor('She was treasurer for ten years, 1984–1990 and 1992–1996.') },
    { name: 'years of some other thing', text: mayor('She wrote of ten years of war (1984–1987). For ten years she kept bees, from 1984 to 1987 with her sister. For the next ten years, from 1984 to 1988, it rained. She got a lease for 99 years (1984–1990).') },
    { name: 'quoted', text: mayor('"She served for ten years, from 1984 to 1988", he wrote.') },
    { name: 'the length of the term', text: mayor('She served as mayor of Ruddle for four years.') },
    { name: 'a part of a longer thing', text: mayor('After her three years of the drought (1984–1994) and three years of war (1984–1994) she left. In her seven years of rule (1984–1991) the mill burned.') },
    { name: 'rounded', text: mayor('She served as mayor of Ruddle for five years.') },
    { name: 'a part of the term', text: mayor('She served as mayor of Ruddle for two years when the mill burned.') },
    { name: 'each office with its own length', text: '= Orla Venn =\n\nOrla Venn\n- Office: Minister of Posts of Toll\n- Term Start: 24 December 1952\n- Term End: 29 June 1955\n- Office1: Mayor of Ruddle\n- Term Start1: 15 November 1942\n- Term End1: 1 December 1952\n\nOrla Venn was mayor of Ruddle for ten years and minister of posts for two and a half.' },
    { name: 'another office', text: mayor('She served as treasurer of the guild for eleven years.') },
    { name: 'an open term', text: mayor('She served as mayor of Ruddle for eleven years.', '3 May 1996', 'present') },
    { name: 'about', text: mayor('She served as mayor of Ruddle for eleven years.', 'c. 1996') },
    { name: 'two terms together', text: '= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: 3 May 1996\n- Term End: 30 July 2000\n- Office1: Mayor of Ruddle\n- Term Start1: 3 May 1984\n- Term End1: 30 July 1990\n\nOrla Venn served as mayor of Ruddle for ten years.' },
    { name: 'somebody else', text: mayor('Her brother Tom Venn served as mayor of Ruddle for eleven years.') },
    ...guarded(mayor, 'Orla Venn served as mayor of Ruddle for eleven years'),
    { name: 'a plan', text: mayor('Orla Venn had hoped that she served as mayor of Ruddle for eleven years.') },
    { name: 'an office the record does not have, with its years', text: mayor('Venn was mayor of Ruddle, and had been Colonial Treasurer for a total of eleven years.') },
  ],
  invalid: [
    { text: mayor('Orla Venn served as mayor of Ruddle for ⟦eleven years⟧.'), because: ['3 May 1996', '30 July 2000'], message: 'by the record it is 4.2 years' },
  ],
  mutations: [
    { text: mayor('She served for about ⟦15 years⟧ from 1984 to 2000.'), to: ['25 years', '5 years'] },
    { text: mayor('She was treasurer of the guild for ⟦six years⟧ (1984–1990).'), to: ['nine years', 'sixteen years'] },
    { text: mayor('In her ⟦seven years⟧ of rule (1984–1991) the mill burned.'), to: ['nine years', '17 years'] },
    { text: mayor('She lived in Toll for ⟦six years⟧ (1984–1990), a weaver.'), to: ['nine years', 'sixteen years', 'three years'] },
    { text: mayor('For ⟦twelve years⟧, from 1984 to 1995, she kept bees.'), to: ['22 years', 'two years'] },
    { text: mayor('She served six years, from 1984 to ⟦1990⟧.'), to: ['1998', '1999'] },
    { text: mayor('She served as mayor of Ruddle for ⟦four years⟧.'), to: ['nine years', '14 years', 'twenty years'] }],
})
