import { checkTester } from '../../../testing/check-tester'
import { presentTenseAfterDeath } from './present-tense-after-death'

checkTester(presentTenseAfterDeath, {
  valid: [
    'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor.',
    'Orla Venn (born 3 May 1900) is a surveyor.',
    { name: 'a later sentence', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. She is an honorary citizen of Nordheim.' },
    { name: 'behind another verb', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor who is one of the founders of chain maps.' },
    { name: 'a daughter of the name died', text: 'Orla Venn (born 3 May 1940) is a surveyor. Her daughter Ida Venn was a singer. Ida lived in Toll. Venn was murdered there on 3 May 2010.' },
    ...['Until her death in 1990, her mother ran the farm.', 'From 1980 until her death in 1990, the painter Ida Quist shared the house with Venn.', 'Upon her death in 1999, Ida Quist left Venn the mill.', 'Venn was the clerk of Ida Quist from 1976 until her death in 1986.'].map((said) => ({ name: said, text: `Orla Venn (born 3 May 1940) is a surveyor.\n\n== Life ==\n${said}` })),
    { name: 'somebody else died', text: 'Orla Venn (born 3 May 1900) is a surveyor. Her brother died in 1980.' },
    ...['born 1983/1984', 'born 1983/84', 'b. 1983–84', 'born 12/13 May 1983', 'born between 1983 and 1987'].map((born) => ({ name: born, text: `Orla Venn (${born}) is a surveyor. She graduated in 2006.` })),
    { name: 'somebody invented', text: 'Orla Venn is a character in the novels of Karl Quist. Born in 1790, she marries in 1806 and dies in 1851.' },
    { name: 'what stays true', text: 'Orla Venn (3 May 1900 – 4 June 1980) is the only surveyor of Nordheim to have measured both poles.' },
    { name: 'said of her by others', text: 'Orla Venn (3 May 1900 – 4 June 1980) is remembered as a surveyor.' },
  ],
  invalid: [
    { name: 'born, and a stretch as long as a life', text: 'Orla Venn (born 1900–1980) ⟦is⟧ a surveyor.', because: ['1980'], fixes: ['is → was'] },
    { text: 'Orla Venn (3 May 1900 – 4 June 1980) ⟦is⟧ a surveyor.', because: ['4 June 1980'], fixes: ['is → was'] },
    { name: 'the only one of her day', text: 'Orla Venn (3 May 1900 – 4 June 1980) ⟦is⟧ the only surveyor of Nordheim.', because: ['4 June 1980'], fixes: ['is → was'] },
    { name: 'inventors of characters', text: 'Orla Venn (3 May 1900 – 4 June 1980) ⟦is⟧ a writer who made many a character in her novels.', because: ['4 June 1980'], fixes: ['is → was'] },
    { text: 'Orla Venn ⟦is⟧ one of the surveyors of Nordheim. She died on 4 June 1980.', because: ['4 June 1980'], fixes: ['is → was'] },
  ],
  mutations: [{ text: 'Orla Venn (3 May 1900 – 4 June 1980) ⟦was⟧ the surveyor of Nordheim.', to: ['is'] }],
})
