import { checkTester } from '../../../testing/check-tester'
import { conflictingLifeDates } from './conflicting-life-dates'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`
const days = ['Birth Date: 3 May 1900', 'Death Date: 4 June 1970']
const life = (...lines: readonly string[]): string => record(...days, ...lines).replaceAll('Orla Venn', 'Orla Ida Venn')

/** Whose birth and whose death: those of others who bear the name, stand beside it or die on another day. */
checkTester(conflictingLifeDates, {
  valid: [
    ...['Parents: Ida Venn and Ned Lunn', 'Mother: Dr. Ida Venn', 'Mother: Ida G. Venn', 'Relatives: Ida Venn (aunt)', 'Children: 3, including Ida Venn', 'Sister: Ida Venn']
      .map((line) => ({ name: `who bears some of her names: ${line}`, text: `${life(line)}Orla Ida Venn was a baker.\n\nIda Venn was born on 5 May 1870 and died on 8 July 1940.` })),
    { name: 'a son of the same name', text: `= Nils Venn =\n\nNils Venn\n- ${days.join('\n- ')}\n\nNils Venn was a baker. He sang.\n\n== Family ==\nHis son, Nils Venn, was a dentist. Nils Venn died on 8 July 1999.` },
    ...['Father: Osric', 'Father: King Osric I', 'Issue: Osric, Ulf'].map((line) => ({ name: `a ruler's kin of one name: ${line}`, text: `= Osric II =\n\nOsric II\n- Death Date: 4 June 1430\n- ${line}\n\nOsric II was king of Toll.\n\nOsric died on 2 May 1400, and a council was called.` })),
    ...['On 3 June 1960, Venn was assassinated by Per Holm, a Norland-born clerk, passing away the next day in a hospital.', 'On 3 June 1960 Venn was assassinated in Toll and died of her wounds a day later.', 'Venn was assassinated on 3 June 1960, but lingered until the following morning.'].map((said) => ({ name: said, text: `${record('Death Date: 4 June 1960')}Orla Venn (3 May 1900 – 4 June 1960) was a mayor. ${said}` })),
    ...['In Toll she met Per Lunn, "Pelle", born in 1895, and stayed.', '(Dunn, born at Holm in 1888, ran the mill.)', 'Dunn came to Toll. (Dunn, born at Holm in 1888, ran the mill.)']
      .map((said) => ({ name: `another's birth: ${said}`, text: `${record('Birth Date: 3 May 1898')}Orla Venn (3 May 1898 – 4 June 1960) was a baker.\n\n${said}` })),
    ...[
      'The mill was owned by a smith. After his death in 1975, Venn bought it.', 'He was secretary to the bishop. After his death in 1975, Venn left Toll.', 'He was close to his uncle. Before his death in 1975, Venn had written to him.',
      'The mill was run by Ned Frey. He died at Toll on 9 April 1976.', 'The mill was run by Ned Frey. He died at Toll on 8 June 1978.', 'He read. He slept. The mill was run by Ida Frey. She died at Toll on 8 April 1976.',
      'Ned Frey ran the mill. He died at Toll on 9 May 1976. Venn wept, and died on 9 April 1976.', 'Ned Frey ran the mill. He died on 9 May 1976. Per Lunn came. He died on 8 April 1976.',
      'Ned Frey ran the mill. He died in May 1965.', 'His brother Ole ran the mill. He died on 9 May 1976.', 'Ned Frey ran the mill. He saw that Ole Lunn had died on 6 May 1965.',
      'Venn was painted in 1930 by Karl Lunn. The old painter died on 9 May 1976.', 'The critic Karl Lunn wrote of him. He fell from a cart and died on 9 May 1976; Venn came to the burial.', 'In 1966 Lunn withdrew. Per Frey ran the mill. Shortly afterwards, he died on 9 May 1976. Venn was ill at the time.',
    ].map((said) => ({ name: `whose death: ${said}`, text: `= Nils Venn =\n\nNils Venn\n- Birth Date: 3 May 1920\n- Death Date: 9 April 1976 (aged 55)\n\nNils Venn (3 May 1920 – 9 April 1976) was a painter.\n\n== Life ==\nVenn lived at Holm. ${said}` })),
    ...['\n\nThe bishop died on 4 July 1958.', '\n\nThe Duke of Marre and his wife died on 4 July 1958.', '\n\nThe duke died on 17 May 1951.', 'He served under Otto of Marre. The old duke died on 4 July 1958. The burial was at Holm.'].map((said) => ({ name: `another, by his office: ${said}`, text: `= Nils Venn =\n\nNils Venn\n- Title: Duke of Toll\n- Death Date: 4 August 1958\n\nNils Venn was a duke.\n\n== Last years ==\nKarl Dunn drowned in May. ${said}` })),
    { name: 'a son of the name, where the father bore the suffix with another', text: '= Nils Venn =\n\nNils Venn\n- Birth Name: Karl Emil Lunn Jr.\n- Birth Date: 4 June 1935\n\nNils Venn (born Karl Emil Lunn Jr.; 4 June 1935) is a boxer.\n\n== Family ==\nThey had three children: Ida (born 1961), Una (born 1963), and Nils Venn Jr. (born 1965). Ida is a writer.' },
    { name: 'a son who bears what were her family names', text: '= Orla Venn =\n\nOrla Venn\n- Death Date: June 4, 1840\n\nOrla Frey Quist Venn (née Frey; May 3, 1770 – June 4, 1840) was a hostess. She had a son, Per Frey Quist. Frey Quist had died on March 8, 1845, in debt.' },
    ...['was physician to the king', 'served the king of Marre', 'was a favourite of the old empress', 'kept the house of his uncle', 'lived with a painter, whom he nursed,', 'was clerk to Otto, King of Marre,', 'was Quist\'s clerk']
      .map((what) => ({ name: `another's death: ${what}`, text: `= Nils Venn =\n\nNils Venn\n- Birth Date: 3 May 1643\n- Death Date: 12 September 1683\n\nNils Venn (3 May 1643 – 12 September 1683) ${what} until his death in 1656.\n\n== Life ==\nHe came from Toll.` })),
    ...['a governor who followed Carl Dunn', 'a baker like Carl Dunn', 'a baker married to Carl Dunn'].map((what) => ({ name: `who was named last: ${what}`, text: `${record('Birth Date: 3 May 1900', 'Death Date: 9 June 1970')}Orla Venn (3 May 1900 – 9 June 1970) was ${what}, who died in 1940.` })),
    { name: 'a child called Per', text: `${record('Birth Date: 3 May 1900')}Orla Venn was a surveyor. Per Venn, the eldest son of Orla Venn, a governor, was born on 4 June 1932.` },
    { name: 'an elder child of the name', text: `${record('Birth Date: 3 May 1926')}Orla Venn (born 3 May 1926) is a surveyor.\n\n== Family ==\nHer mother had borne a son in 1921 and a girl, also called Orla, who was born in 1923 and died in 1924. The house was large.` },
    {
      name: 'one who dies elsewhere',
      text: '= Nils Venn =\n\nNils Venn\n- Death Date: 3 December 1964\n- Death Place: Toll, Marre\n\nNils Venn was an admiral.\n\nHe married Ida Quist, and had three children: Una; Karl, who became a judge; and Orla. He died at the hospital in Holm in 1974. He is buried there.',
    },
    {
      name: 'one who dies there, no slip away',
      text: '= Nils Venn =\n\nNils Venn\n- Death Date: 3 December 1964\n- Death Place: Toll, Marre\n\nNils Venn was an admiral.\n\nHe married Ida Quist, and had three children: Una; Karl, who became a judge; and Orla. He died at the hospital in Toll in 1999. He is buried there.',
    },
    ...['Karl Osric was born in Holm on 3 June 1720.', 'Karl Osric was born in Toll on 9 August 1744.', 'Karl Ulf was born in Toll on 3 June 1720.', 'Karl Osric was born in Toll on 14 May 1720.', 'The town was rich. Karl Osric was born in Toll on 3 June 1720.', 'By one chronicle Karl Osric was born in Toll on 3 June 1720.']
      .map((said) => ({ name: `of a king: ${said}`, text: `= Osric IV =\n\nOsric IV\n- Reign: 1750–1780\n- Birth Date: 3 May 1720\n- Birth Place: Toll, Marre\n\nOsric IV was a king.\n\n== Youth ==\n${said} He grew up by the sea.` })),
    { name: 'on the day of another', text: `${record('Death Date: 4 June 1942')}Orla Venn was a surveyor. On 1 June 1942 she was taken ill at a dinner and died in Toll on the same day as her sister.` },
    { name: 'a sister on another day of another year', text: `${record('Birth Date: 3 May 1900', 'Death Date: 4 June 1942')}Orla Venn was a surveyor.\n\n== Life ==\nIda Quist was her sister. She died in Toll on 5 June 1924.` },
    { name: 'a son of the king\'s name', text: '= Osric IV =\n\nOsric IV\n- Birth Date: 3 May 1720\n- Reign: 1750–1780\n\nOsric IV was a king.\n\nOsric, born on 15 March 1750, obtained Toll.' },
  ],
  invalid: [
    ...['was assassinated on ⟦14 June 1970⟧ and died on the spot', 'was assassinated in ⟦1971⟧ and died on 4 June'].map((said) => ({ name: said, text: `${record(...days)}Orla Venn ${said}.`, because: ['4 June 1970'] })),
    { name: "another's son of her name is herself", text: `= Nils Venn =\n\nNils Venn\n- ${days.join('\n- ')}\n\nNils Venn was a baker. Karl Venn left the mill to his son, Nils Venn. He was born on ⟦13 May 1900⟧.`, because: ['3 May 1900'] },
  ],
  mutations: [{ text: `${record(...days)}Orla Venn was assassinated on ⟦4 June 1970⟧, and died on the steps of the hall.`, to: ['5 June 1970', '4 July 1970', '4 June 1971'] }],
})
