import { checkTester } from '../../../testing/check-tester'
import { congressDoesNotMatch } from './congress-does-not-match'

const elected = (terms: string): string => `Orla Venn was a lawyer. She was elected to the ${terms}.`

checkTester(congressDoesNotMatch, {
  valid: [
    elected('Seventy-second Congress (March 4, 1931 – March 3, 1933)'),
    elected('Fiftieth and to the two succeeding Congresses (March 4, 1887 – March 3, 1893)'),
    elected('80th and 81st Congresses (January 3, 1947 – January 3, 1951)'),
    { name: 'a seat that was filled late or left early', text: elected('Seventy-second Congress (May 2, 1932 – March 3, 1933)') },
    { name: 'another Congress', text: elected('Seventh Congress of the Guild (1921) and to the Eighth Congress (July 1, 1925 – July 3, 1929)') },
    { name: 'quoted', text: 'Orla Venn was a lawyer. "She was in the Seventieth Congress (March 4, 1931 – March 3, 1933)," he wrote.' },
    ...[
      'Seventieth, Seventy-first, and Seventy-second Congresses (March 4, 1927 – March 3, 1933)', '70th, 71st and 72nd Congresses (March 4, 1927 – March 3, 1933)', 'Seventieth through Seventy-second Congresses (March 4, 1927 – March 3, 1933)',
      'Seventieth and reelected to the Seventy-first Congress (March 4, 1927 – March 3, 1931)', 'One Hundred Ninth Congress (January 3, 2005 – January 3, 2007)',
    ].map((terms) => ({ name: `one of more: ${terms}`, text: elected(terms) })),
  ],
  invalid: [
    { text: elected('⟦Seventieth Congress⟧ (March 4, 1931 – March 3, 1933)'), because: ['March 4, 1931 – March 3, 1933'], message: 'The Congress of 1931 was the 72nd, not the Seventieth.' },
    { name: 'an end, before which she may have left', severity: 'doubt', text: elected('⟦Fiftieth and to the two succeeding Congresses⟧ (March 4, 1887 – March 3, 1891)'), because: ['March 4, 1887 – March 3, 1891'], message: 'The 52nd Congress ended in 1893, not in 1891.' },
    { name: 'a later end', text: elected('⟦Seventieth Congress⟧ (March 4, 1927 – March 3, 1933)'), because: ['March 4, 1927 – March 3, 1933'], message: 'The 70th Congress ended in 1929, not in 1933.' },
    { name: 'figures', text: elected('⟦80th and 81st Congresses⟧ (January 3, 1949 – January 3, 1951)'), because: ['January 3, 1949 – January 3, 1951'] },
  ],
  mutations: [{ text: elected('⟦50th⟧ and to the two succeeding Congresses (March 4, 1887 – March 3, 1893)'), to: ['49th', '5th', '51st'] }],
})
