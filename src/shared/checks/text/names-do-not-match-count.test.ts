import { checkTester } from '../../../testing/check-tester'
import { namesDoNotMatchCount } from './names-do-not-match-count'

checkTester(namesDoNotMatchCount, {
  valid: [
    { name: 'what a tongue calls its barons', text: 'They had three children: Karl, Freiherr von Toll (1818–1885), Ulf, Freiherr von Toll (1820–1883) and Ida von Toll (1827–1844).' },
    { name: 'a list that goes on behind what is said of the first', text: 'She has three half-sisters, Ada and Ida, from her father\'s marriage to Una Quist, and Ruth, from his next.' },
    { name: 'one more in the next sentence', text: 'He left three children, Ida (born 1944) and Per (born 1952). His wife was expecting their third child, Ole.' },
    { name: 'some of those counted before', text: 'Of his five children, two sons, Per and Ole, and one daughter, Ida, survived him.' },
    'They had three children: Ida, Per and Ole.',
    'They had three children: Ida Quist (1901–1950), Per van der Holm, and Ole.',
    'They had two sons, Ida and Per, and a daughter, Ruth.',
    { name: 'counted apart, named together', text: 'Venn and Quist had two daughters and three sons: Ida, Ruth, Per, Ole, and Nils.' },
    { name: 'some of them', text: 'She had at least two sons, Ida, Per and Ole. One of her three sons, Per and Ole.' },
    { name: 'others may be meant', text: 'Two of his four sons, Per and Ole, left.' },
    { name: 'a rank behind a comma', text: 'She had two sisters, Una Quist, Baroness Toll, and Ida Quist.' },
    { name: 'a family name behind a comma', text: 'They had two sons, Per, Jr. and Ole.' },
    { name: 'told on', text: 'They had four children, Ida and Per and twins who died young.' },
    { name: 'no list to its end', text: 'They had four children, Ida, Per and their cousin Ole.' },
    { name: 'quoted', text: 'She wrote "we have four children: Ida, Per and Ole."' },
    { name: 'something else', text: 'He wrote three books: Ida, Per and Ole and Ruth.' },
  ],
  invalid: [
    { name: 'princes, each by his rank', text: 'She had ⟦three⟧ sons: Prince Nils, Prince Karl, Prince Ole and Prince Per.', because: ['Prince Nils, Prince Karl, Prince Ole and Prince Per'] },
    { name: 'a given name that is a rank too', text: 'She had ⟦two⟧ sons, Earl, Roy and Tom.', because: ['Earl, Roy and Tom'] },
    { text: 'They had ⟦four⟧ children: Ida, Per and Ole.', because: ['Ida, Per and Ole'], message: 'counts 4 and names 3' },
    { name: 'two at once', text: 'They had ⟦three⟧ sons, Per and Ole, and a daughter, Ruth.', because: ['Per and Ole'] },
    { name: 'with an adjective and years', text: 'Together they had ⟦four⟧ healthy daughters: Anna (born 1901), Sue (Susan) and Jane.', because: ['Anna (born 1901), Sue (Susan) and Jane'] },
    { name: 'in brackets', text: 'She had ⟦two⟧ brothers (Nils, Per and Ole) and a cousin.', because: ['Nils, Per and Ole'] },
    { name: 'both counts', text: 'They had two daughters and ⟦two⟧ sons: Ida, Ruth, Per, Ole, and Nils.', because: ['Ida, Ruth, Per, Ole, and Nils'], message: 'counts 4 and names 5' },
  ],
  mutations: [{ text: 'They had ⟦three⟧ children: Ida, Per and Ole.', to: ['two', 'five', '4'] }],
})
