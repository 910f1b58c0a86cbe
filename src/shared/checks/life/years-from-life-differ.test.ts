import { checkTester } from '../../../testing/check-tester'
import { yearsFromLifeDiffer } from './years-from-life-differ'

const life = (prose: string): string => `Orla Venn (3 May 1850 – 4 June 1912) was a surveyor. She was tall. ${prose}`

checkTester(yearsFromLifeDiffer, {
  valid: [
    ...[
      'A stamp was issued on 3 May 1950, the 100th anniversary of her birth.', 'In 1972, sixty years after her death, a school was named after her.', 'On the bicentenary of her birth, in 2050, a stamp was issued.', 'In 1942, thirty years after Venn\'s death, the house burned.',
      'She sold the mill in 1907, five years before her death.', 'She sold the mill two years before her death in 1912.', 'In 1913, two years after her death, the house burned.', 'In 2010, a hundred years after her death, the house burned.',
    ].map((text) => ({ name: `right, or near enough: ${text}`, text: life(text) })),
    { name: 'no date beside it', text: life('In 1930 a school was planned for the 100th anniversary of her birth. Ten years after her death the house burned. The mill, built in 1890, was opened ten years after her death.') },
    { name: 'kept a year early, or over two years', text: life('In 2049, the bicentenary of her birth, a stamp was issued. The bicentenary of her birth, in 2051 and 2052, was kept in Toll.') },
    { name: 'far off, and another named', text: life('She painted Ida Quist. On 3 May 1890, the 80th anniversary of her birth, she sold it.') },
    { name: 'about', text: life('In 1970, nearly fifty years after her death, the house burned. In 1990, over fifty years after her death, it was sold.') },
    { name: 'still to come', text: life('In 2048, ahead of the bicentenary of her birth, the house burned.') },
    { name: 'somebody else', text: life('Ida Lunn kept the house. In 1990, ten years after Lunn\'s death, it burned. Her brother Nils died young; in 1990, the 20th anniversary of his death, it was sold.') },
    { name: 'quoted', text: life('"In 1990, fifty years after her death, the house burned," he wrote.') },
    { name: 'about the death', text: 'Orla Venn (c. 1850 – c. 1912) was a surveyor. In 1990, fifty years after her death, the house burned.' },
    { name: 'nothing told of the death', text: 'Orla Venn (born 3 May 1850) was a surveyor. In 1990, fifty years after her death, the house burned.' },
  ],
  invalid: [
    { text: life('A stamp was issued on 3 May 1951, ⟦the 100th anniversary of her birth⟧.').replace('⟦the ', 'the ⟦'), because: ['3 May 1951', '3 May 1850'], message: '“100th anniversary of her birth” is told of “3 May 1951”; the birth was “3 May 1850”' },
    { name: 'years after', text: life('In 1962, ⟦thirty years after her death⟧, a school was named after her.'), because: ['1962', '4 June 1912'] },
    { name: 'years before', text: life('She sold the mill in 1901, ⟦five years before her death⟧.'), because: ['1901', '4 June 1912'] },
    { name: 'a feast with a name', text: life('On the ⟦bicentenary of Venn\'s birth⟧, in 2051, a stamp was issued.'), because: ['2051', '3 May 1850'] },
    { name: 'in words', text: life('In 1965 (the ⟦fifty-first anniversary of her death⟧) a stamp was issued.'), because: ['1965', '4 June 1912'] },
  ],
  mutations: [{ text: life('In ⟦1942⟧, thirty years after her death, the house burned.'), to: ['1962', '1925', '2052'] }],
})
