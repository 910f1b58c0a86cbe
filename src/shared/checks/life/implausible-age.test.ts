import { defaultConfig } from '../../review/config'
import { checkTester } from '../../../testing/check-tester'
import { implausibleAge } from './implausible-age'

checkTester(implausibleAge, {
  valid: [
    'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor.',
    { name: 'at the threshold', text: 'Orla Venn (3 May 1800 – 4 June 1915) was a surveyor.' },
    { name: 'years alone', text: 'Orla Venn (1800 – 1915) was a surveyor.' },
    { name: 'alive', text: 'Orla Venn (born 3 May 1800) is a surveyor.' },
    { name: 'about', text: 'Orla Venn (c. 1700 – 4 June 1860) was a surveyor.' },
    { name: 'another threshold', text: 'Orla Venn (3 May 1800 – 4 June 1920) was a surveyor.', config: { ...defaultConfig, thresholds: { ...defaultConfig.thresholds, oldestAge: 122 } } },
  ],
  invalid: [
    { text: 'Orla Venn (3 May 1800 – ⟦4 June 1920⟧) was a surveyor.', because: ['3 May 1800'], message: 'it is 120 years' },
    { text: 'Orla Venn (3 May 1900 – ⟦4 June 1990⟧) was a surveyor.', because: ['3 May 1900'], config: { ...defaultConfig, thresholds: { ...defaultConfig.thresholds, oldestAge: 85 } } },
  ],
  mutations: [{ text: 'Orla Venn (3 May 1900 – ⟦4 June 1980⟧) was a surveyor.', to: ['4 June 2018', '4 June 2024'] }],
})
