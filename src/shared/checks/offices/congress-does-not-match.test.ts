import { checkTester } from '../../../testing/check-tester'
import { congressDoesNotMatch } from './congress-does-not-match'

const elected = (terms: string): string => `Orla Venn was a lawyer. She was elected to the ${terms}.`

checkTester(congressDoesNotMatch, {
  valid: [
    elected('Fifty-first Congress (March 4, 1889 – March 3, 1891)'),
    elected('Fifty-first and to the two succeeding Congresses (March 4, 1889 – March 3, 1895)'),
    elected('80th and 81st Congresses (January 3, 1947 – January 3, 1951)'),
    { name: 'a seat that was filled late or left early', text: elected('Fifty-first Congress (May 2, 1890 – March 3, 1891)') },
    { name: 'another Congress', text: elected('Seventh Congress of the Guild (1921) and to the Eighth Congress (July 1, 1925 – July 3, 1929)') },
    { name: 'quoted', text: 'Orla Venn was a lawyer. "She was in the Fiftieth Congress (March 4, 1889 – March 3, 1891)," he wrote.' },
  ],
  invalid: [
    { text: elected('⟦Fiftieth Congress⟧ (March 4, 1889 – March 3, 1891)'), because: ['March 4, 1889 – March 3, 1891'], message: 'The Congress of 1889 was the 51st, not the Fiftieth.' },
    { name: 'an end, before which she may have left', severity: 'doubt', text: elected('⟦Fifty-first and to the two succeeding Congresses⟧ (March 4, 1889 – March 3, 1893)'), because: ['March 4, 1889 – March 3, 1893'], message: 'The 53rd Congress ended in 1895, not in 1893.' },
    { name: 'a later end', text: elected('⟦Fifty-first Congress⟧ (March 4, 1889 – March 3, 1893)'), because: ['March 4, 1889 – March 3, 1893'], message: 'The 51st Congress ended in 1891, not in 1893.' },
    { name: 'figures', text: elected('⟦80th and 81st Congresses⟧ (January 3, 1949 – January 3, 1951)'), because: ['January 3, 1949 – January 3, 1951'] },
  ],
  mutations: [{ text: elected('⟦51st⟧ and to the two succeeding Congresses (March 4, 1889 – March 3, 1895)'), to: ['50th', '15th', '52nd'] }],
})
