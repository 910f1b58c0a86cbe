import { checkTester } from '../../../testing/check-tester'
import { ritesOutOfOrder } from './rites-out-of-order'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\nOrla Venn was a surveyor.`

checkTester(ritesOutOfOrder, {
  valid: [
    record('Birth Date: 3 May 1900', 'Baptised: 9 May 1900', 'Death Date: 4 June 1980', 'Burial Date: 8 June 1980'),
    { name: 'on the day', text: record('Death Date: 4 June 1980', 'Burial Date: 4 June 1980') },
    { name: 'of the same month, or year', text: record('Death Date: 4 June 1980', 'Burial Date: June 1980', 'Birth Date: 3 May 1900', 'Baptised: 1900') },
    { name: 'about', text: record('Death Date: c. 1980', 'Burial Date: 4 June 1979') },
    { name: 'perhaps of another calendar', text: record('Birth Date: 13 May 1761', 'Baptised: 4 May 1761', 'Birth Place: Holm, Russia', 'Death Date: 17 June 1840', 'Burial Date: 8 June 1840') },
    { name: 'one of two deaths goes with it', text: `${record('Death Date: 14 June 1980', 'Burial Date: 8 June 1980')} Venn died on 4 June 1980.` },
    { name: 'somebody else', text: `${record('Death Date: 4 June 1980')} Her father was buried on 8 May 1950. She was buried beside her husband, who had died in 1970.` },
    ...['Resting Place: Toll Cathedral (built 1340)', 'Burial Place: Ruddle Cemetery, plot 1864', 'Burial Date: 3 May 1943 (in effigy)', 'Burial Date: 1979'].map((entry) => ({ name: entry, text: record('Death Date: 4 June 1980', entry) })),
    { name: 'a death that is only declared', text: record('Death Date: 5 June 1980 (declared)', 'Burial Date: 2 June 1973') },
    ...['Venn buried her husband in Toll on 3 June 1980.', 'Venn was wounded and buried by shellfire on 3 May 1917.', 'Venn was laid to rest beside her husband, buried there on 3 June 1980.']
      .map((said) => ({ name: said, text: `${record('Death Date: 4 June 1980')} ${said}` })),
    ...[['3 February 1650/51', '6 February 1650'], ['14 June 1926', '4 June 1926 (O.S.)'], ['3 February 1651', '10 February 1650']]
      .map(([died = '', buried = '']) => ({ name: `${died}, ${buried}`, text: record(`Death Date: ${died}`, `Burial Date: ${buried}`) })),
    { name: 'buried alive', text: `${record('Death Date: 4 June 1980')} In 1950 Venn was buried by an avalanche.` },
    { name: 'quoted', text: `${record('Death Date: 4 June 1980')} The register has "Venn was buried on 2 June 1980".` },
  ],
  invalid: [
    { text: record('Death Date: 4 June 1980', 'Burial Date: ⟦2 June 1980⟧'), because: ['4 June 1980'], message: 'The burial in the record, “2 June 1980”, lies before the death, “4 June 1980”' },
    { name: 'in the text', text: `${record('Death Date: 4 June 1980')} Venn was buried on ⟦2 June 1980⟧ in Toll.`, because: ['4 June 1980'] },
    { name: 'a baptism', text: record('Birth Date: 3 May 1970', 'Baptised: ⟦1 May 1970⟧'), because: ['3 May 1970'], message: 'The baptism in the record' },
    { name: 'farther apart than calendars are', text: record('Death Date: 24 June 1740', 'Burial Date: ⟦4 June 1740⟧'), because: ['24 June 1740'] },
  ],
  mutations: [
    { text: record('Death Date: 4 June 1980', 'Burial Date: ⟦8 June 1980⟧'), to: ['8 May 1980', '8 June 1880', '3 June 1980'] },
    { text: record('Birth Date: ⟦3 May 1900⟧', 'Baptised: 9 May 1900'), to: ['30 May 1900', '3 May 1990'] },
  ],
})
