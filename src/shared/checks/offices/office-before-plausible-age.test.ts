import { checkTester } from '../../../testing/check-tester'
import { defaultConfig } from '../../review/config'
import { officeBeforePlausibleAge } from './office-before-plausible-age'

const mayor = (born: string, start: string, office = 'Office: Mayor of Ruddle'): string =>
  `= Orla Venn =\n\nOrla Venn\n- Birth Date: ${born}\n- ${office}\n- Term Start: ${start}\n- Term End: 30 July 2000`

checkTester(officeBeforePlausibleAge, {
  valid: [
    { name: 'an inherited seat', text: mayor('4 June 1950', '3 May 1960', 'Office: Member of the House of Lords, Lord Temporal') },
    mayor('4 June 1950', '3 May 1996'),
    { name: 'of age', text: mayor('4 June 1950', '5 June 1968') },
    { name: 'a crown', text: '= Osric IV =\n\nOsric IV\n- Birth Date: 4 June 1750\n- Succession: King of Aldmoor\n- Reign: 3 May 1754 – 30 July 1780' },
    { name: 'by marriage', text: mayor('4 June 1950', '3 May 1966', 'Title: Princess consort of Aldmoor') },
    { name: 'about', text: mayor('c. 1950', '1962') },
    { name: 'before the birth is another check', text: mayor('4 June 1950', '3 May 1946') },
    { name: 'a lower bound of the settings', text: mayor('4 June 1950', '3 May 1966'), config: { ...defaultConfig, thresholds: { ...defaultConfig.thresholds, youngestInOffice: 15 } } },
  ],
  invalid: [
    { name: 'who leads such a house', text: mayor('4 June 1950', '⟦3 May 1960⟧', 'Office: Leader of the House of Lords'), because: ['4 June 1950'] },
    { text: mayor('4 June 1950', '⟦3 May 1966⟧'), because: ['4 June 1950'], message: 'at the age of 15' },
    { name: 'the birth of the lead', text: '= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: ⟦3 May 1966⟧\n\nOrla Venn (born 4 June 1955) is a politician.', because: ['4 June 1955'] },
  ],
  mutations: [{ text: mayor('4 June 1950', '⟦3 May 1976⟧'), to: ['3 May 1967', '3 May 1956'] }],
})
