import { checkTester } from '../../../testing/check-tester'
import { congressDoesNotMatch } from './congress-does-not-match'

const elected = (terms: string): string => `Orla Venn was a lawyer. She was elected to the ${terms}.`

checkTester(congressDoesNotMatch, {
  valid: [
    elected('Sixty-first Congress (March 4, 1909 – March 3, 1911)'),
    elected('Sixty-first and to the two succeeding Congresses (March 4, 1909 – March 3, 1915)'),
    elected('80th and 81st Congresses (January 3, 1947 – January 3, 1951)'),
    { name: 'a seat that was filled late or left early', text: elected('Sixty-first Congress (May 2, 1910 – March 3, 1911)') },
    { name: 'another Congress', text: elected('Seventh Congress of the Guild (1921) and to the Eighth Congress (July 1, 1925 – July 3, 1929)') },
    { name: 'quoted', text: 'Orla Venn was a lawyer. "She was in the Sixtieth Congress (March 4, 1909 – March 3, 1911)," he wrote.' },
  ],
  invalid: [
    { text: elected('⟦Sixtieth Congress⟧ (March 4, 1909 – March 3, 1911)'), because: ['March 4, 1909 – March 3, 1911'], message: 'The Congress of 1909 was the 61st, not the Sixtieth.' },
    { name: 'an end, before which she may have left', severity: 'doubt', text: elected('⟦Sixty-first and to the two succeeding Congresses⟧ (March 4, 1909 – March 3, 1913)'), because: ['March 4, 1909 – March 3, 1913'], message: 'The 63rd Congress ended in 1915, not in 1913.' },
    { name: 'a later end', text: elected('⟦Sixty-first Congress⟧ (March 4, 1909 – March 3, 1913)'), because: ['March 4, 1909 – March 3, 1913'], message: 'The 61st Congress ended in 1911, not in 1913.' },
    { name: 'figures', text: elected('⟦80th and 81st Congresses⟧ (January 3, 1949 – January 3, 1951)'), because: ['January 3, 1949 – January 3, 1951'] },
  ],
  mutations: [{ text: elected('⟦61st⟧ and to the two succeeding Congresses (March 4, 1909 – March 3, 1915)'), to: ['60th', '16th', '62nd'] }],
})
