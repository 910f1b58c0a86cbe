import { checkTester } from '../../../testing/check-tester'
import { notInRecord } from './not-in-record'

const file = (lines: readonly string[], lead: string): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\n${lead}`
const three = ['Birth Place: Nordheim', 'Residence: Sarn', 'Party: Harbour Union']
const awards = (record: string, ...items: readonly string[]): string => `${file(['Birth Date: 3 May 1950', 'Residence: Sarn', `Awards: ${record}`], 'Orla Venn is a surveyor.')}\n\n== Awards and honours ==\n${items.map((item) => `- ${item}`).join('\n')}`

checkTester(notInRecord, {
  valid: [
    file(['Birth Date: 3 May 1950', ...three], 'Orla Venn (born 3 May 1950) is a surveyor.'),
    { name: 'a key by another name', text: file(['Born: 3 May 1950, Nordheim', ...three], 'Orla Venn (born 3 May 1950) is a surveyor.') },
    { name: 'a sketch of a record', text: file(['Residence: Sarn', 'Party: Harbour Union'], 'Orla Venn (born 3 May 1950) is a surveyor.') },
    { name: 'a year alone', text: file(three, 'Orla Venn (born 1950) is a surveyor.') },
    { name: 'somebody else', text: file(three, 'Orla Venn is a surveyor. Her brother was born on 3 May 1950.') },
    { name: 'attributed', text: file(three, 'Orla Venn is a surveyor. According to one list, she was born on 3 May 1950.') },
    { name: 'two dates', text: file(three, 'Orla Venn (born 3 May 1950) is a surveyor. Venn was born on 5 May 1950.') },
    { name: 'no record', text: 'Orla Venn (born 3 May 1950) is a surveyor.' },
    { name: 'the same awards', text: awards('Chain Prize, Harbour Medal', '1980 Chain Prize', '1990 – Harbour Medal for maps') },
    { name: 'a choice, said so', text: awards('Chain Prize, see full list', '1980 Chain Prize', '1990 Harbour Medal') },
    { name: 'a long list is complete on purpose', text: awards('Chain Prize', ...Array.from({ length: 11 }, (_, index) => `19${60 + index} Harbour Medal`)) },
    { name: 'no awards in the record', text: `${file(['Birth Date: 3 May 1950', ...three], 'Orla Venn is a surveyor.')}\n\n== Awards ==\n- 1980 Chain Prize` },
  ],
  invalid: [
    {
      text: file(three, 'Orla Venn (born ⟦May 3, 1950⟧) is a surveyor.'), because: [], message: 'The lead has the birth, “May 3, 1950”; the record has no Birth Date.',
      fixes: [' → - Birth Date: May 3, 1950\n'],
    },
    {
      name: 'in the manner of the record', text: file(['birth_place: Nordheim', 'term_start: 4 June 1980', 'party: Harbour Union'], 'Orla Venn (born ⟦May 3, 1950⟧) is a surveyor.'),
      because: [], fixes: [' → - birth_date: 3 May 1950\n'],
    },
    { name: 'a death', text: file(['Birth Date: 3 May 1950', ...three], 'Orla Venn (3 May 1950 – ⟦4 June 2010⟧) was a surveyor.'), because: [], fixes: [' → - Death Date: 4 June 2010\n'] },
    {
      name: 'awards', text: awards('Chain Prize (1980)', '1990 – ⟦Harbour Medal⟧', '1995: Meadow prize of the town', '1980: Chain Prize'), because: ['Chain Prize (1980)', 'Meadow prize'], fixes: [],
      message: '“Awards and honours” has 2 awards the record’s “Awards” leaves out: “Harbour Medal” and “Meadow prize”.',
    },
  ],
  mutations: [{ text: file(three, 'Orla Venn (born ⟦1950⟧) is a surveyor.'), to: ['3 May 1950', 'May 4, 1951'] }],
})
