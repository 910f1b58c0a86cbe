import { checkTester } from '../../../testing/check-tester'
import { eventBeforeBirth } from './event-before-birth'

checkTester(eventBeforeBirth, {
  valid: [
    ...['In 1982 she wrote a life of Ida Quist. In 1885 she became keeper of the maps.', 'In 1982 she studied with Ida Quist. In 1919 she became keeper of the maps.']
      .map((said) => ({ name: `of another of older times: ${said}`, text: `Orla Venn (born 3 May 1950) is a lawyer.\n\n== Life ==\n${said}` })),
    { name: 'a slip by a pronoun behind the name of another', text: 'Orla Venn (3 May 1880 – 4 June 1950) was a surveyor.\n\n== Life ==\nVenn wrote of Ida Quist. She explored the coast in 1812. The book was begun in 1911, finished in 1915 and printed in 1918.' },
    { name: 'whom she came to equal', text: 'Orla Venn (7 June 1981 – 4 June 2020) was a player. Venn joined Ida Quist in 1904, Una Lou Frey in 1952 and Ida Lunn in 1968 as the fourth to climb it.' },
    { name: 'the first to do it', text: 'Orla Venn (7 June 1981 – 4 June 2020) was a player.\n\n== Life ==\nIn the cup, Venn became only the second woman to reach the last four, the first being Ida Quist in 1972; she was fifteen.' },
    ...['After their marriage in 1901, the couple had two sons.', 'Following their marriage in 1901, they moved to Toll.'].map((said) => ({ name: `the parents: ${said}`, text: `Orla Venn (born 3 May 1910) is a surveyor.\n\n== Life ==\nOrla was a daughter of Karl Venn and his wife Ida. ${said}` })),
    { name: 'the parents, the mother with the name she was born with', text: 'Orla Venn (born 3 May 1910) is a surveyor. She was the third child of Evan and Letta (Quist) Venn, who moved from Toll in 1895.' },
    { name: 'the parents, who had parted', text: 'Orla Venn (born 3 May 1910) is a surveyor. She lives in Holm. Ida Lunn met Venn there. They had divorced in 1909.' },
    { name: 'the parents\' wedding', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor.\n\n== Life ==\nA notice read: "Venn was born in Toll." They had been married in June 1899.' },
    { name: 'a father, among his years', text: 'Otto Venn (3 May 1904 – 4 June 1970) was a writer.\n\n== Family ==\nThe mill did well, and in 1902 he became head of the guild. He had married Una Quist (1871–1950) in 1895; a first child, Nils, was born on 3 May 1897.' },
    { name: 'of another time', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor.\n\n== Family ==\nThe house was old. She married in 1741.' },
    { name: 'the founder of the house', text: 'Orla Venn (3 May 1902 – 4 June 1980) was a surveyor.\n\n== Family ==\nThe house was old. Its founder had come from the south. She moved to the valley in 1807 and set up a dye works. In 1925 it burned.' },
    { name: 'in a play', text: 'Orla Venn (born 3 May 1900) is an actress. In the play Venn and Nils Aasen were married on 4 June 1890.' },
    { name: 'on the stage', text: 'Orla Venn (born 3 May 1900) is an actress. She married Nils Aasen on the stage in 1890.' },
    { name: 'among others of its time', text: 'Orla Venn (3 May 1882 – 4 June 1975) was a surveyor. Her forebear Ida Quist, who took a degree in 1804, taught. In 1808 she joined the league. In 1810 she moved to Holm.' },
    'Orla Venn (born 3 May 1900) is a surveyor. She graduated in 1922.',
    { name: 'the year of the birth', text: 'Orla Venn (born 3 May 1900) is a surveyor. She moved to Nordheim in 1900.' },
    { name: 'somebody else', text: 'Orla Venn (born 3 May 1900) is a surveyor. Her father moved to Nordheim in 1880.' },
    { name: 'quoted', text: 'Orla Venn (born 3 May 1900) is a surveyor. "She moved here in 1880," a guide wrote.' },
    { name: 'attributed', text: 'Orla Venn (born 3 May 1900) is a surveyor. According to a guide she moved to Nordheim in 1880.' },
    { name: 'negated', text: 'Orla Venn (born 3 May 1900) is a surveyor. She never moved to Nordheim in 1880.' },
    { name: 'a birth told twice: the earlier counts', text: 'Orla Venn (born 3 May 1900) is a surveyor. She was born on 3 May 1890. She moved to Nordheim in 1895.' },
    ...['She moved into a house built in 1820.', 'She married into a family that had settled in Nordheim in 1720.', 'She met a man born in 1879.', 'The plan came from Ida Quist. She had moved to Nordheim in 1885.', 'The chain was made by Ida Quist, a weaver. She had moved to Nordheim in 1885.', 'Next door lived the poet Ida Quist. She had moved there in 1885.', 'The poet Lunn lived next door. She had moved there in 1885.', 'With her worked Ida Quist, a weaver. She joined the survey in 1885.', 'There was an old weaver who could not read. She had joined in 1885.', 'The docks were opened by Queen Ada Quist in 1881. She visited them again in 1885.', 'She was the first to be admitted to the Quist School, founded in 1840.', 'She owned the Quist Press, originally established in 1840.', 'She left a chain made by Nils Quist in 1870.', 'She married a widower born in Norvale in 1872.', 'The Venn family moved to Nordheim in 1880.', 'A Venn was elected in 1890 and another in 1998.', 'Her teacher was Ida Quist. She moved to Nordheim in 1880.', 'The chain was made by Ida Quist. In 1880 she had moved to Nordheim.', 'The first of the surveyors was her grandmother. She moved to Nordheim in 1880.']
      .map((sentence) => ({ name: sentence, text: `Orla Venn (born 3 May 1900) is a surveyor. ${sentence}` })),
    { name: 'no birth', text: 'Orla Venn is a surveyor. She graduated in 1822.' },
  ],
  invalid: [
    ...['In 1982 she studied with Ida Quist.', 'In 1975 she married Karl Lunn.', 'In 1982 she joined the staff of the Ruddle Library.']
      .map((said) => ({ name: `a century from what was told before: ${said}`, text: `Orla Venn (born 3 May 1950) is a lawyer.\n\n== Life ==\n${said} In ⟦1885⟧ she became keeper of the maps.`, because: ['3 May 1950'] })),
    { name: 'clubs in a row', text: 'Orla Venn (born 7 June 1981) is a player. Venn joined Toll FC in ⟦1904⟧, Holm City in 2005 and Ware United in 2010.', because: ['7 June 1981'] },
    ...['She worked at Quist Brothers and left.', 'She became the Green Party’s critic.', 'She worked in San Francisco and in an office there.']
      .map((said) => ({ name: `a century off, behind a firm or a place: ${said}`, text: `Orla Venn (born 3 May 1950) is a lawyer.\n\n== Life ==\nVenn went to school in Toll. ${said} In ⟦1893⟧, she became director of the mill.`, because: ['3 May 1950'] })),
    { name: 'a slip among the years of the life, whoever is meant', text: 'Orla Venn (3 May 1880 – 4 June 1950) was a surveyor.\n\n== Life ==\nIn 1911 Ida Quist praised her. She organised a league in ⟦1813⟧. In 1915 it grew.', because: ['3 May 1880'] },
    { name: 'at the end of a paragraph of the life', text: 'Orla Venn (3 May 1880 – 4 June 1950) was a surveyor.\n\n== Life ==\nIn 1931 she had a house. In 1933 it burned. In 1935 her guides were Ida Quist and Ada Lunn. These people drew her to the guild. She organised a league in ⟦1838⟧.', because: ['3 May 1880'] },
    { name: 'behind what was meanwhile', text: 'Orla Venn (7 June 1981 – 4 June 2020) was a player.\n\n== Life ==\nVenn moved to Holm, the war being over, in ⟦1972⟧.', because: ['7 June 1981'] },
    { name: 'another deed of the same year behind it', text: 'Orla Venn (3 May 1892 – 4 June 1975) was a lawyer.\n\n== Life ==\nShe sat on the council from 1917. In ⟦1822⟧ she entered the senate, and on 27 October of that year, in her first session, she was chosen its clerk.', because: ['3 May 1892'] },
    { name: 'a century off at the edge of a paragraph', text: 'Orla Venn (12 August 1880 – 7 October 1935) was a surveyor.\n\n== Life ==\nThe mill of her father burned in 1890.\n\nIt was bought for Ida Quist, who praised her. In ⟦1798⟧ she joined the league. In 1899 she moved to Toll.', because: ['12 August 1880'] },
    { name: 'a child at school, a century off', text: 'Orla Venn (4 April 1932 – 4 June 1995) was a surveyor.\n\n== Youth ==\nVenn grew up at Holm. Her father left the family in 1937. In ⟦1839⟧ Venn enrolled at the school of Quenby. In 1943 the family went back.', because: ['4 April 1932'] },
    { name: 'a century off at the end of a paragraph', text: 'Orla Venn (3 May 1882 – 4 June 1975) was a surveyor. She studied in 1901 under Ida Quist, who praised her, and took a degree in 1904. In ⟦1808⟧ she joined the league.', because: ['3 May 1882'] },
    { name: 'a century off among its neighbours, whoever is meant', text: 'Orla Venn (3 May 1882 – 4 June 1975) was a surveyor. She studied under Ida Quist, who praised her, took a degree in 1904, and taught. In ⟦1808⟧ she joined the league. In 1910 she moved to Holm.', because: ['3 May 1882'] },
    { name: 'founded something herself', text: 'Orla Venn (born 3 May 1900) is a surveyor. She studied in Norvale, founded a school in ⟦1892⟧ and wrote.', because: ['3 May 1900'] },
    { name: 'a pronoun behind a person who is only met', text: 'Orla Venn (born 3 May 1900) is a surveyor. She studied with Ida Quist. She graduated in ⟦1892⟧.', because: ['3 May 1900'] },
    { text: 'Orla Venn (born 3 May 1900) is a surveyor. She graduated in ⟦1892⟧.', because: ['3 May 1900'], message: '“graduated” in “1892”, before the birth' },
    { text: 'Orla Venn (born 3 May 1900) is a surveyor. On ⟦2 May 1899⟧ she married Nils Aasen.', because: ['3 May 1900'] },
  ],
  mutations: [{ text: 'Orla Venn (born 3 May 1900) is a surveyor. She moved to Nordheim in ⟦1922⟧.', to: ['1822', 'April 1900', '1899'] }],
})
