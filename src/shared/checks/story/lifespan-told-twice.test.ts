import { checkTester } from '../../../testing/check-tester'
import { guarded } from '../../../testing/guarded'
import { lifespanToldTwice } from './lifespan-told-twice'

checkTester(lifespanToldTwice, {
  valid: [
    { name: 'told alike', text: 'Orla Venn taught Ida Lunn (1856–1927).\n\nIda Lunn (1856–1927) painted her.' },
    { name: 'namesakes', text: 'Orla Venn taught Ida Lunn (1856–1927).\n\nHer aunt, Ida Lunn (1826–1917), painted her.' },
    { name: 'no slip', text: 'Orla Venn taught Ida Lunn (1856–1927).\n\nIda Lunn (1831–1927) painted her.' },
    { name: 'years of an office', text: 'The mayors were Ida Lunn (1956–1960) and Per Frey.\n\nIda Lunn (1956–1961) was also warden.' },
    { name: 'reigns', text: 'Orla Venn wrote of Osric II (1119–1150).\n\nOsric II (1118–1150) was a king.' },
    { name: 'about', text: 'Orla Venn taught Ida Lunn (c. 1856–1927).\n\nIda Lunn (1857–1927) painted her.' },
    { name: 'an orchestra', text: 'Orla Venn led the Toll Orchestra (1920–1941).\n\nThe Toll Orchestra (1920–1951) was hers.' },
    { name: 'queens', text: 'Orla Venn wrote of Anna of Toll (1860–1930).\n\nAnna of Toll (1861–1930) was another.' },
    { name: 'what somebody led', text: 'Orla Venn taught Per Lunn (1856–1927).\n\nThe mill was led by Per Lunn (1886–1927).' },
    { name: 'a cousin', text: 'Orla Venn taught Per Lunn (1856–1927).\n\nHis cousin Per Lunn (1857–1927) was a smith.' },
    { name: 'one name is no full name', text: 'Orla Venn taught Ida (1856–1927).\n\nIda (1857–1927) painted her.' },
    { name: 'a day of the year', text: 'Ida Lunn died in 1927. Orla Venn came. Ida Lunn (3 May 1856 – 4 June 1927) had taught her.' },
    { name: 'two who died', text: 'When Nils Lunn died in 1907, she moved. Ida Lunn died in 1908.' },
    ...guarded((said) => `Orla Venn is a painter.\n\n== Family ==\nHer teacher Per Lunn died in 1924. She went home.\n\n== Legacy ==\n${said}`, 'Per Lunn died in 1923'),
  ],
  invalid: [
    { name: 'two brackets', text: 'Orla Venn taught Ida Lunn (1856–1927).\n\nIda Lunn (⟦1858–1927⟧) painted her.', because: ['1856–1927'], message: 'for one birth' },
    { name: 'transposed', text: 'Orla Venn taught Ida van Lunn (1856–1927).\n\n== Work ==\n* Ida van Lunn (⟦1856–1972⟧), a study', because: ['1856–1927'], message: 'for one death' },
    { name: 'a short life, or a term', text: 'Orla Venn taught Ida Lunn (1906–1928).\n\nIda Lunn (⟦1905–1928⟧) painted her.', severity: 'doubt', because: ['1906–1928'] },
    { name: 'in words', text: 'Orla Venn is a painter.\n\n== Family ==\nHer teacher Per Lunn died in 1924. She went home.\n\n== Legacy ==\nPer Lunn died in ⟦1923⟧, and the house was sold.', severity: 'doubt', because: ['1924'] },
    { name: 'a bracket and words', text: 'Orla Venn taught Per Lunn (1856–1927).\n\n== Legacy ==\nPer Lunn died in ⟦1926⟧, and the house was sold.', severity: 'doubt', because: ['1856–1927'] },
  ],
  mutations: [{ text: 'Orla Venn taught Ida Lunn (1856–1927).\n\nIda Lunn (⟦1856⟧–1927) painted her.', to: ['1857', '1866', '1865'] }],
})
