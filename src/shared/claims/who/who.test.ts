import { describe, expect, it } from 'vitest'
import { readBlock, whoAt } from '../read-block'
import type { SubjectNames } from '../profile'

const names: SubjectNames = { full: ['Marta Ellingham', 'Marta Rose Ellingham'], surnames: ['Ellingham'], given: ['Marta', 'Rose'], pronouns: 'she', spouses: [] }
const his: SubjectNames = { full: ['Otto Brandvold'], surnames: ['Brandvold'], given: ['Otto'], pronouns: 'he', spouses: ['Jessie'] }

/** Splits at "| " and marks the verb with «»; answers whose doing the marked verb is. */
function who(marked: string, of: SubjectNames): string {
  const at = marked.indexOf('«')
  const text = marked.replace(/[«»]/g, '')
  const sentences = []
  let start = 0
  for (const part of text.split('| ')) {
    sentences.push({ start, end: start + part.length })
    start += part.length + 2
  }
  const plain = text.replaceAll('| ', '  ')
  const reading = readBlock(plain, 'paragraph', sentences, [], { names: of })
  const sentence = reading.sentences.find((candidate) => candidate.span.start <= at && at < candidate.span.end)
  if (!sentence) throw new Error('no sentence at the mark')
  const found = whoAt(sentence, at)
  if (found.kind === 'subject') return found.rival ? 'subject, or another' : 'subject'
  return `${found.kind}${found.name === null ? '' : ` ${found.name}`}`
}

describe('whose doing a verb tells', () => {
  it.each([
    ['Otto Karl Brandvold was «born» at Toll.', /^subject$/], ['Otto-Karl Brandvold was «born» at Toll.', /^subject/], ['Otto-Nils Brandvold was «born» at Toll.', /^other Otto-Nils Brandvold$/],
    ['Karl-Otto Brandvold was «born» at Toll.', /^other/],
  ])('a name with a hyphen, or without: %s → %s', (marked, expected) => {
    for (const name of ['Otto-Karl Brandvold', 'Otto Karl Brandvold']) expect(who(marked, { ...his, full: [name], given: name.split(' ').slice(0, -1) })).toMatch(expected)
  })

  it.each([
    ['Brandvold herself had «died» in 1920.', 'other Brandvold'],
    ['ʿBrandvold «died» at Toll.', 'subject'], ['ʿAbd Nils «died» at Toll.', 'other Abd Nils'],
    ['Otto Brandvold (Norlandish (south): Ot) was «born» at Toll.', 'subject'],
    ['Otto Brandvold (Norlandish: [(o)t]; born 3 May 1850) is a surveyor who «served» at Toll.', 'subject'],
    ['The first man to be appointed a judge in Norland, he «worked» at Toll.', 'subject'],
    ['The only son of a smith, he «worked» at Toll. | He «died» in 1920.', 'subject'],
    ['The only son of a smith, he worked at Toll. | He «died» in 1920.', 'subject'],
    ['It was to avoid confusion with a dancer named Otto Brandvold, who «died» in 1920.', 'other Otto Brandvold'],
    ['The town hired a painter named Otto Brandvold, who «died» in 1920.', 'subject'],
    ['The mother of Otto Brandvold (Norlandish (south): Ot) was a singer who «died» in 1920.', 'other'],
    ['Another surveyor, also called Otto Brandvold, «died» in 1920.', 'other'],
    ['The mill was named Brandvold. | Brandvold «died» in 1920.', 'subject'],
    ['Brandvold himself had «died» in 1920.', 'subject'],
    ['Lund, six years older than Brandvold, met him at Toll; he «moved» to Holm in 1906.', 'other'],
    ['He was younger than Lund was and «moved» to Holm.', 'subject'],
    ['The face on the coin is that of Otto Brandvold (1850–1920), a surveyor who «ruled» for years.', 'subject'],
    ['The face on the coin is that of Otto Lund (1850–1920), a surveyor who «ruled» for years.', 'other Otto Lund'],
    ['Lund, a friend of Brandvold, a surveyor who «ruled» for years, came.', 'other'],
    ['They left in 1951 for Upper Toll, Norland, where he «died».', 'subject'],
    ['Their son, Otto Brandvold, Jr., was «born» at Toll.', 'other Otto Brandvold'],
    ['August Lund, his partner, fell ill in 1906. | He «died» in 1920.', 'other August Lund'],
    ['Otto Brandvold, Sr., was «born» at Toll.', 'other Otto Brandvold'],
    ['August Lund stayed at home. | He «died» in 1920.', 'other August Lund'],
    ['His brother May Lund stayed at home and «died» in 1920.', 'relative May Lund'],
    ['In May Brandvold stayed at home. | He «died» in 1920.', 'subject'],
    ['On 3 May Brandvold «moved» to Holm.', 'subject'],
    ['Work was scarce. | In 1906, at thirty, he «moved» to Holm.', 'subject'],
    ['Lund was ill. | In 1906, at thirty, he «moved» to Holm.', 'other Lund'],
    ['The Rise of Norland, his account of the war, came out. | He «died» in 1920.', 'subject'],
    ['Roads to Holm was published in May. | He «died» in 1920.', 'subject'],
    ['Nils Lund, his account manager, fell ill. | He «died» in 1920.', 'other Nils Lund'],
    ['He had a daughter, Tilda Eva, who kept bees. | He «died» in 1920.', 'subject'],
    ['He had a son, Nils Otto, who kept bees. | He «died» in 1920.', 'other Nils Otto'],
    ['By Ida Moss he had three girls, Tilda Eva, who kept bees, Una Lena and Ada. | He «died» in 1920.', 'subject'],
    ['By the mill, Nils Lund had a house. | He «died» in 1920.', 'other Nils Lund'],
    ['Brandvold insisted that the vote be counted and «stepped» down.', 'subject'],
    ['Lund insisted that Brandvold be heard and «resigned».', 'other Lund'],
    ['Lund sold the mill. | In 1798, being in debt, he «moved» to Holm.', 'other Lund'],
    ['A boy, also called Brandvold, who «moved» to Holm, was his cousin.', 'other Brandvold'],
    ['The governor sent for Brandvold, who stepped down and «was» sworn in.', 'subject'],
    ['On their advice, and Brown\'s, the lieutenant governor sent for Brandvold, who stepped down from the bench and «was» sworn in as premier.', 'subject'],
    ['The clerk met Otto Lund, who, having been «ordained» in 1901, was old.', 'other Otto Lund'],
    ['Brandvold, who, having been «ordained» in 1901, was old, left.', 'subject'],
    ['The governor sent for Brandvold, who «stepped» down from the bench and was sworn in as premier.', 'subject'],
    ['He «was» born in 1850.', 'subject'],
    ['Otto Lund fell ill in May 1885. | By his first wife, his cousin Ida, who died in June, he «had» no children.', 'other Otto Lund'],
    ['Lund, by then a judge, took his place. | He «resigned» in 1928.', 'other'],
    ['Admiralty Clerk Nils Lund bought the house. | He «moved» to Holm in 1928.', 'other Nils Lund'],
    ['Admiralty House was sold. | He «moved» to Holm in 1928.', 'subject'],
    ['Jessie died in 1997. | He «died» in 2001.', 'subject, or another'],
    ['His titles went to his nephews Nils Lund and Per Dunn. | He «died» in 2001.', 'subject'],
    ['The journal had been edited by Lie.| He «died» in 2001.', 'subject, or another'],
    ['His titles went to his nephew Nils Lund. | He «died» in 2001.', 'subject, or another'],
    ['Among his sons Nils Lund was the ablest. | He «moved» in 2001.', 'subject, or another'],
    ['It went to his sons Karl and Per, the latter of whom sold it. | He «moved» in 2001.', 'subject, or another'],
    ['His titles went to Nils Lund and Per Dunn. | He «died» in 2001.', 'subject, or another'],
    ['That May the post of clerk, on which he had set his heart, was given to his friend Julius Lund, and he felt the slight. | In 1863 he «moved» to Holm.', 'subject'],
    ['Toll, whom Ida received coldly, resigned. | He «moved» to Holm.', 'other'],
    ['Toll, which Ida had never seen, burned down. | He «moved» to Holm.', 'subject'],
    ['He went to his room and there «died».', 'subject'],
    ['Jessie Brandvold died in May. | Her husband outlived her and «died» in 1990.', 'subject, or another'],
    ['Ida Lund died in May. | Her husband outlived her and «died» in 1990.', 'relative'],
    ['He taught Nils Lund, four years younger than he, who became a dean and «died» in 1881.', 'other Nils Lund'],
    ['The aunt wrote home, and it was she who «was» elected.', 'other'],
    ['The council met, and it was he who «was» elected.', 'subject'],
    ['The submarine Otto Brandvold «was» launched in 1966.', 'other Otto Brandvold'],
    ['Nils Aasen was a judge in the years that Brandvold was mayor and «died» in 1899.', 'other Nils Aasen'],
    ['As clerk from May 9, 1958 he «moved» to Holm.', 'subject'],
    ['Lady Brandvold «was» born in 1887.', 'other Brandvold'],
    ['His brothers were Nils and Carl. | The former, who grew pears, was married twice. | He «moved» to Holm in 1992.', 'other'],
    ['Brandvold «died» in 1920.', 'subject'],
    ['Otto Brandvold «was» born on 4 May 1850.', 'subject'],
    ['In 1882, Brandvold «moved» to Bergen.', 'subject'],
    ['In 1882 he «moved» to Bergen.', 'subject'],
    ['Brandvold was called home from New Norland, where he had been a consul, and «was» sworn in.', 'subject'],
    ['He succeeded Nils Aasen as head of the mill, which he «left» in 1890.', 'subject'],
    ['He bought the mill of Nils Aasen, which he «left» in 1890.', 'other Nils Aasen'],
    ['Labor won the vote, and he «was» sworn in.', 'subject'],
    ['He was straight away «appointed» clerk.', 'subject'],
    ['In May 1882 he was elected to the council, replacing Nils Aasen.| He «moved» to Bergen.', 'subject'],
    ['After leaving school in 1882, he «joined» the navy.', 'subject'],
    ['Brandvold (the elder) «died» in 1920.', 'subject'],
    ['Brandvold, a keen skier, «died» in 1920.', 'subject'],
    ['He studied law and «married» Liv Dahl in 1880.', 'subject'],
    ['He later also «married» Liv Dahl.', 'subject'],
    ['«Born» in Bergen in 1850, Brandvold went to sea.', 'subject'],
    ['His father «was» born in 1820.', 'relative'],
    ["Brandvold's father «died» in 1870.", 'relative'],
    ['His father, Nils Brandvold, «died» in 1870.', 'relative'],
    ['His son Erik Brandvold «was» born in 1885.', 'relative Erik Brandvold'],
    ['His brother Jens, who «died» in 1840, was a smith.', 'other Jens'],
    ['Nils Aasen «was» born in 1820.', 'other Nils Aasen'],
    ['She «died» in 1900.', 'other'],
    ['His wife fell ill; she «died» in 1900.', 'other'],
    ['Nils Aasen resigned in 1900.| He «died» in 1902.', 'other Nils Aasen'],
    ['His mother was a teacher.| He «was» born in 1850.', 'subject'],
    ['His father was a baker and «died» in 1860.', 'relative'],
    ['His father was a baker.| He «died» in 1860.', 'relative'],
    ['The ship «was» built in 1890.', 'other'],
    ['Brandvold opposed Nils Aasen, who «died» in 1902.', 'other Nils Aasen'],
    ['When his father «died» in 1870, he went to sea.', 'relative'],
    ['When his father died in 1870, he «went» to sea.', 'subject'],
    ['Erik Brandvold «was» born in 1885.', 'other Erik Brandvold'],
    ['The couple «had» four children.', 'other'],
    ['The Brandvold family «moved» to Bergen.', 'other'],
    ['The last Brandvold «left» Bergen.', 'other'],
    ['The young Brandvold «left» Bergen.', 'subject'],
    ['The house that Brandvold sold in 1850 «burned».', 'other'],
    ['The house Brandvold sold «burned».', 'other'],
    ['Brandvold, who sold the house, «moved».', 'subject'],
    ['Brandvold sold the house and «moved».', 'subject'],
    ['His teacher was Nils Aasen.| He «moved» in 1850.', 'other Nils Aasen'],
    ['The house was built by Nils Aasen.| He «moved» in 1850.', 'other Nils Aasen'],
    ['He was taught by Nils Aasen.| He «moved» in 1850.', 'subject, or another'],
    ['The first to come was his uncle.| He «moved» in 1850.', 'relative'],
    ['He had a grandson, Nils Dahl.| He «moved» in 1950.', 'other Nils Dahl'],
  ])('%s → %s', (marked, expected) => expect(who(marked, his)).toBe(expected))

  it.each([
    ['The docks were shut, and Nils Aasen lost his post.| He «died» in 1902.', 'subject, or another'],
    ['Nils Aasen fell ill.| The fever rose, and he «died» in 1902.', 'subject, or another'],
    ['Nils Aasen wrote a life of Brandvold.| He «died» in 1902.', 'subject, or another'],
    ['Nils Aasen died too early, and Brandvold won.| He «moved» to Bergen.', 'subject'],
    ['Brandvold won, and in 1894 Nils Aasen was convicted.| He «died» in 1902.', 'subject, or another'],
    ['Jens, later a bishop, was born in 1860.| He «died» in 1902.', 'other'],
    ['Liv married in 1890.| He «died» in 1902.', 'other Liv'],
    ['In 1890 his uncle Nils was dismissed; he «died» in 1902, aged sixty.', 'relative Nils'],
    ['In 1890 Nils Aasen, a smith, joined the navy.| He «died» in 1902.', 'other Nils Aasen'],
    ['At the 1890 Games, he «ran» third.', 'subject'],
    ['In the year after his father died, Liv married Nils Aasen, who was mayor until he «resigned» in 1902.', 'other Liv'],
    ['The new mayor, whose mind gave way, was sent home, and he «resigned» in May.', 'other'],
    ['He met Brandvold in Bergen; he gave up sailing and «died» in 1902.', 'other'],
    ['Nils Aasen having died on the last day of 1921, he «moved» to Bergen.', 'subject'],
    ['Liv took Nils into her house when he was old, and «died» in 1902.', 'other Liv'],
    ['In April, seven months before his death, Nils Aasen was chosen.| He «moved» to Bergen.', 'other Nils Aasen'],
    ['He was made a knight, settled in Bergen, painted, gardened and «died» in 1902.', 'subject'],
    ['The king died in 1900, and on 17 January 1901 Brandvold, himself an old man, was «elected».', 'subject'],
    ['President Aasen appointed him clerk, and in May he «moved» to Bergen.', 'subject, or another'],
    ['Brandvold is a singer that «was» born in 1798.', 'subject'],
    ['Brandvold dismissed the singer who «was» born in 1798.', 'other'],
    ['The elder Otto Brandvold was born in 1760.| A solicitor, he «founded» a paper in 1790.', 'subject, or another'],
    ['Brandvold was the elder child of Nils Aasen and Ida Lunn, whom he had «married» in 1840.', 'other Nils Aasen'],
    ['Brandvold met Ida Lunn, whom he «married» in 1891.', 'subject'],
    ['William, the eldest, born in 1798, was twice elected.| He «died» in 1879.', 'other'],
    ['Aasen got him a place at the mill.| He «moved» to Bergen.', 'subject, or another'],
    ['A council under Nils Aasen ruled the town.| He «moved» to Bergen.', 'subject, or another'],
    ["Brandvold's paternal grandfather and namesake, Captain Otto Brandvold, «moved» to Holm.", 'relative'],
    ['Though he had little support in the slaveholding states of the south, he swept the north and «was» elected.', 'subject'],
    ['He wrote his collected works and «died» in 1900.', 'subject'],
    ['Lund works and «lives» in Holm.', 'other Lund'],
    ["Brandvold's paternal grandfather and namesake, Captain Otto Brandvold, moved to Holm. | Captain Brandvold «was» killed in 1786.", 'other Brandvold'],
    ["Brandvold's grandfather and namesake, Captain Otto Brandvold, moved to Holm. | The mill stood there. | Captain Brandvold «was» killed in 1786.", 'other Brandvold'],
    ["Brandvold's grandfather and namesake, Captain Otto Brandvold, moved to Holm. | Colonel Brandvold «was» wounded in 1886.", 'subject, or another'],
    ['His father, Captain Otto Brandvold, was a sailor. | Captain Brandvold «died» in 1786.', 'other Brandvold'],
    ['After the death of his father, Captain Otto Brandvold «moved» to Holm.', 'subject'],
    ['His eldest son, Otto Brandvold, «moved» to Holm.', 'relative'],
    ['His son, Otto Brandvold, was a dentist. | Otto Brandvold «died» in 1999.', 'subject, or another'],
    ['His son, Nils Brandvold, was a dentist. | Otto Brandvold «died» in 1999.', 'subject'],
    ['Karl Aasen left the mill to his son, Otto Brandvold. | He «moved» to Holm.', 'subject, or another'],
    ['His rival was Nils Aasen, who in 1951 he «succeeded» as mayor.', 'subject, or another'],
    ["Aasen's friend, Captain Otto Brandvold, was a sailor. | Captain Brandvold «died» in 1786.", 'subject'],
    ['Captain Brandvold «died» in 1786.', 'subject'],
    ['His father, also named Otto Brandvold, was a sailor. | Brandvold «moved» to Holm in 1786.', 'subject, or another'],
    ['"Buck" Brandvold «was» born in 1850.', 'other Brandvold'],
    ['Karl "Buck" Brandvold «was» born in 1850.', 'other Brandvold'],
    ['Otto "Buck" Brandvold «was» born in 1850.', 'subject'],
    ['General "Buck" Brandvold «was» wounded in 1850.', 'subject'],
  ])('%s → %s', (marked, expected) => expect(who(marked, his)).toBe(expected))

  it.each([
    ['Aasen, born in 1907, «had» married before.', 'subject, or another'],
    ['Ellingham «moved» to Bergen.', 'subject'],
  ])('beside a name of marriage: %s → %s', (marked, expected) => expect(who(marked, { ...names, surnames: ['Ellingham', 'Aasen'], full: [...names.full, 'Aasen'] })).toBe(expected))

  it.each([
    ['She «was» born in 1850.', 'subject'],
    ['Rose Ellingham «was» born in 1850.', 'subject, or another'],
    ['Ellingham was a painter who «died» in 1900.', 'subject'],
    ['Ellingham taught a painter who «died» in 1900.', 'other'],
    ['Ellingham remained a servant to a king who «died» in 1900.', 'other'],
    ['He «was» born in 1850.', 'other'],
    ['Her husband «died» in 1900.', 'relative'],
    ['Ellingham met Paul Quist, whom she «married» in 1951.', 'subject'],
    ['Some critics of Ellingham «said» so.', 'other'],
  ])('%s → %s', (marked, expected) => expect(who(marked, names)).toBe(expected))
})
