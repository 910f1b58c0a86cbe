import { checkTester } from '../../../testing/check-tester'
import { malformedNumber } from './malformed-number'

checkTester(malformedNumber, {
  valid: [
    'The harbour cost 52,000 crowns, or 1,250,000 pence, in 1951.',
    'It was line 4. 200 men built it.',
    'An old estimate was 1,00,000 rupees.',
    'She took 26,23% of the vote and threw 76,9 m.',
    'See Vol. 2, pp. 12,14 (Ez. 25,14).',
    'She died in 1951. 300 guests came.',
    'On May 7,1929 she was born.',
    'She was ninth (12,14 and 15,16), as told in (3,12).',
    'The prize (50,00 euros) went to her.',
    'Rivers: 12,5 km; roads: 33,10 km.',
    'A field of 1,609 acres (1,61 km2), and (5,17-nineteen).',
    'The notice read "52. 52,000 crowns".',
  ],
  invalid: [
    { text: 'It cost ⟦52. 52,000⟧ crowns.', fixes: ['52. 52,000 → 52,000'], message: 'repeats the beginning' },
    { text: 'It cost ⟦24. 186⟧ crowns.', fixes: ['24. 186 → 24,186'] },
    { name: 'the same in another unit', text: 'It was 2,000 miles (⟦32,00⟧ km) away.' },
    { name: 'before a hyphen', text: 'It was a hard, ⟦30,00⟧-mile walk.' },
    { text: 'She won ⟦52. 42⟧% of the vote.', fixes: ['52. 42 → 52.42'] },
    { text: 'It cost ⟦52,,000⟧ crowns.', fixes: ['52,,000 → 52,000'] },
    { name: 'two commas, also where it is quoted', text: 'She wrote, "I own ⟦52,,000⟧ maps."' },
    { text: 'It cost ⟦52,00⟧ crowns.', fixes: [] },
    { text: 'It cost ⟦520,00⟧ crowns.' },
    { name: 'in a bracket', text: 'The host (⟦24,00⟧ men in all) left.' },
    { name: 'after a colon', text: 'Crowds came: ⟦11,00⟧ in Quenby; 15,000 in Ruddle (Party; ⟦66,22⟧ votes).' },
    { text: 'It cost ⟦1,00,0⟧ crowns.' },
    { text: 'It cost ⟦5,2000⟧ crowns.' },
  ],
  mutations: [{ text: 'She drew ⟦150,000⟧ readers.', to: ['150. 150,000', '150,,000', '150,00', '1500,00'] }],
})
