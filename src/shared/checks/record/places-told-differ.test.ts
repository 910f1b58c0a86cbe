import { checkTester } from '../../../testing/check-tester'
import { placesToldDiffer } from './places-told-differ'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`
const both = (birth: string, death: string, sentence: string): string => `${record(`Birth Place: ${birth}`, `Death Place: ${death}`)}Orla Venn ${sentence}`

checkTester(placesToldDiffer, {
  valid: [
    both('Northam, Ohio, U.S.', 'Southam, Ohio, U.S.', 'was born and died in the same state.'),
    { name: 'parts of one town', text: both('Westgate, Northam, Ohio, U.S.', 'Northam, Ohio, U.S.', 'was born and died in the same city.') },
    { name: 'two nations of one country are either', text: both('Northam, England', 'Glenfinn, Scotland', 'was born and died in different countries.') },
    { name: 'a land the record names too', text: `${record('Birth Place: Nordheim, Norvale, Germany')}Orla Venn was born in Germany.` },
    { name: 'a town whose country may have changed', text: `${record('Birth Place: Nordheim, Poland')}Orla Venn was born in Germany.` },
    { name: 'what a place is now', text: `${record('Birth Place: Nordheim, Norvale (now in Canada)')}Orla Venn was born in Brazil.` },
    { name: 'a land that is no country', text: `${record('Birth Place: Nordheim, Kingdom of Norvale')}Orla Venn was born in France.` },
    { name: 'somebody else', text: `${record('Birth Place: Northam, England')}Orla Venn is a surveyor. Her brother Nils was born in France.` },
    { name: 'attributed', text: `${record('Birth Place: Northam, England')}According to a neighbour, Orla Venn was born in France.` },
    { name: 'quoted', text: `${record('Birth Place: Northam, England')}Orla Venn wrote "I was born in France".` },
    { name: 'two centuries', text: `${record('Birth Date: 1850', 'Death Date: 1930')}Orla Venn lived in two different centuries.` },
    { name: '1800 is of either century', text: `${record('Birth Date: 1750', 'Death Date: 1800')}Orla Venn lived in two different centuries.` },
  ],
  invalid: [
    { text: both('Northam, Ohio, U.S.', 'Southam, Iowa, U.S.', 'was ⟦born and died in the same state⟧.'), because: ['Northam, Ohio, U.S.', 'Southam, Iowa, U.S.'] },
    { name: 'the same town', text: both('Glenfinn, Scotland', 'Glenfinn, Scotland', '⟦died in a different town than she was born in⟧.'), because: ['Glenfinn, Scotland', 'Glenfinn, Scotland'] },
    { name: 'two towns', text: both('Northam, England', 'Glenfinn, Scotland', '⟦died in the same city where she was born⟧.'), because: ['Northam, England', 'Glenfinn, Scotland'] },
    { name: 'another land', text: `${record('Birth Place: Northam, England')}Orla Venn ⟦was born in France⟧.`, because: ['Northam, England'], message: 'the place of birth is given as “Northam, England”' },
    { name: 'another state', text: `${record('Death Place: Northam, Ohio, U.S.')}Orla Venn ⟦died in Iowa⟧.`, because: ['Northam, Ohio, U.S.'] },
    { name: 'a century', text: `${record('Birth Date: 1801', 'Death Date: 1870')}Orla Venn ⟦lived in two different centuries⟧.`, because: ['1801', '1870'] },
  ],
  mutations: [{ text: `${record('Birth Place: Northam, England')}Orla Venn was born in ⟦England⟧.`, to: ['Scotland', 'Ohio', 'India'] }],
})
