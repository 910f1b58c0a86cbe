import { checkTester } from '../../../testing/check-tester'
import { guarded } from '../../../testing/guarded'
import { ordinalConflict } from './ordinal-conflict'

const mayor = (prose: string, office = '3rd Mayor of Ruddle'): string =>
  `= Orla Venn =\n\nOrla Venn\n- Office: ${office}\n- Term Start: 3 May 1996\n- Term End: 30 July 2000\n\n${prose}`

const twice = (prose: string): string =>
  `= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: 3 May 1926\n- Term End: 30 July 1940\n- Office2: 1st Mayor of Ruddle\n- Term Start2: 3 May 1919\n- Term End2: 30 July 1920\n\n${prose}`

checkTester(ordinalConflict, {
  valid: [
    { name: 'a son of nearly the same name', text: mayor('Orla Karl Venn is a surveyor. She stayed with her eldest daughter, Orla K. Venn, the 9th mayor of Ruddle.').replaceAll('= Orla Venn', '= Orla Karl Venn') },
    { name: 'the first of some, where the record counts on', text: mayor('Orla Venn was the first mayor.', '31st Mayor of Ruddle') },
    { name: 'first this, then that', text: mayor('Orla Venn was first mayor of Ruddle and then treasurer of the guild.') },
    { name: 'the first who could', text: mayor('Orla Venn was the first mayor eligible to succeed herself.') },
    { name: 'the first who did something', text: mayor('Orla Venn was the first mayor in office to cross the sea.') },
    { name: 'of the later of two terms', text: twice('Orla Venn was the second mayor of Ruddle, from 1926 to 1940.') },
    { name: 'counted twice', text: twice('Orla Venn was the 1st and 3rd mayor of Ruddle, from 1919 to 1920 and from 1926 to 1940.').replace('- Office: Mayor', '- Office: 3rd Mayor') },
    { name: 'of a father of the name', text: mayor('Orla Venn (born 4 June 1950) is a politician. She is the eldest daughter of Orla Venn, the second mayor of Ruddle, and is the only other mayor to sing.') },
    ...['Venn became the first elected mayor of Ruddle.', 'Venn became the first mayor of Ruddle in modern times to bear a child.', 'Venn was the first democratic mayor of Ruddle.'].map((said) => ({ name: said, text: mayor(`Orla Venn was a surveyor.\n\n${said}`) })),
    { name: 'another holder by name', text: mayor('Orla Venn was a surveyor.\n\n== Life ==\nOn 27 December, after a rally at Toll, the park in which the first mayor of Ruddle, Tom Pike, had been shot dead on 16 October 1951, she stood up.') },
    { name: 'a father who shares her initials', text: mayor('Orla Sif Venn was the elder daughter of O. S. Venn, the first mayor of Ruddle.') },
    { name: 'the same in words', text: mayor('Orla Venn was the third mayor of Ruddle.') },
    { name: 'the same in digits', text: mayor('Orla Venn was the 3rd mayor of Ruddle.') },
    { name: 'the first of fewer', text: mayor('Orla Venn was the first mayor of Ruddle to live on the island.') },
    { name: 'no number in the record', text: mayor('Orla Venn was the second mayor of Ruddle.', 'Mayor of Ruddle') },
    { name: 'two numbers in the record', text: mayor('Orla Venn was the 5th mayor of Ruddle.', '3rd and 5th Mayor of Ruddle') },
    { name: 'another office', text: mayor('Orla Venn was the second treasurer of the guild.') },
    { name: 'somebody else', text: mayor('Orla Venn is a politician. Her brother Tom Venn was the second mayor of Ruddle.') },
    ...guarded(mayor, 'Orla Venn was the second mayor of Ruddle'),
    { name: 'a second term', text: mayor('Orla Venn is a politician. She won a second term as mayor of Ruddle.') },
  ],
  invalid: [
    { name: 'of the one of two terms whose years are told', text: twice('Orla Venn was the ⟦second⟧ mayor of Ruddle, from 1919 to 1920.'), because: ['1st'] },
    { name: 'as no slip counts it', severity: 'doubt', text: mayor('Orla Venn was a surveyor.\n\n== Life ==\nThe house was large. Venn was the ⟦eighth⟧ mayor of Ruddle.'), because: ['3rd'] },
    { name: 'a key of its own', text: mayor('Orla Venn was the ⟦second⟧ mayor of Ruddle.').replace('- Office: 3rd ', '- Order: 3rd\n- Office: '), because: ['3rd'] },
    { text: mayor('Orla Venn was the ⟦second⟧ mayor of Ruddle.'), because: ['3rd'], fixes: ['3rd → 2nd', 'second → third'], message: 'they are one apart' },
    { text: mayor('Orla Venn served as the ⟦13th⟧ mayor of Ruddle.'), because: ['3rd'], fixes: ['3rd → 13th', '13th → 3rd'] },
  ],
  mutations: [{ text: mayor('Orla Venn was the ⟦3rd⟧ mayor of Ruddle.'), to: ['2nd', '4th', 'fifth', '30th'] }],
})
