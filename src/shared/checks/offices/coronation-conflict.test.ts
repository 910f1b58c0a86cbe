import { checkTester } from '../../../testing/check-tester'
import { guarded } from '../../../testing/guarded'
import { coronationConflict } from './coronation-conflict'

const king = (prose: string, coronation = '13 October 1751'): string =>
  `= Osric IV =\n\nOsric IV\n- Succession: King of Aldmoor\n- Reign: 3 May 1750 – 30 July 1780\n- Coronation: ${coronation}\n\nOsric IV was king of Aldmoor. ${prose}`

checkTester(coronationConflict, {
  valid: [
    { name: 'another crown that the record names on that day', text: king('He was crowned King of Norland, at Holm, on 3 June 1749.', '3 June 1749, Holm (as King of Norland)') },
    { name: 'another crown that the record does not name', text: king('He was crowned King of Toll, at Holm, on 4 June 1749.', '3 June 1749, Holm (as King of Norland)') },
    { name: 'a king and queen of another land', text: king('On 14 October 1751 the king and queen of Norland were crowned at Holm.') },
    { name: 'a king and queen long after', text: king('On 2 March 1759 the king and queen were crowned at Holm.') },
    { name: 'an emperor and his wife', text: king('On 14 October 1751 the emperor and empress were crowned at Holm.') },
    { name: 'somebody else, named before', text: king('In March Ned Frey was proclaimed at Toll. His victory was followed by his coronation on 28 June 1761.') },
    { name: 'another crown', text: `= Aldwin III =\n\nAldwin III\n- Title: King of Marre\n- Reign: 3 May 1601 – 22 November 1638\n- Coronation: 14 September 1601\n\nAldwin III was King of Marre. He was crowned at Toll on 1 May 1603 as king of Toll.` },
    { name: 'crowned in another town, years before', text: king('He was crowned on 2 March 1749 in Norhall.', '13 October 1751, Holm') },
    { name: 'crowned again at another town', text: king('He was crowned once more at Norhall on 2 March 1754.', '13 October 1751 in Holm Minster') },
    { name: 'one more of several crowns', text: king('He was crowned on 2 March 1749.', '13 October 1751, Holm (Alder), 5 April 1755, Toll (Norland)') },
    { name: 'a day without a year, behind another', text: king('The bridge fell on 3 March 1752. Osric was crowned on 13 October.') },
    { name: 'a day that was planned', text: king('His coronation had first been set for 3 May 1751. His coronation, planned for 4 May 1751, was put off.') },
    ...['A rival, Ulf of Toll, was crowned as Osric IV on 14 October 1751.', 'In Arden, Ulf was crowned as Osric IV on 13 November 1751.', 'Toll had kings of its own. Its last, his cousin Ulf, was crowned as Osric IV on 1 October 1751 at Ruddle.'].map((said) => ({ name: `another, by his name: ${said}`, text: king(said) })),
    { name: 'a son, by his name', text: king('He gave the throne to his son, who was crowned as Osric V on 14 October 1781.') },
    { name: 'the same day', text: king('He was crowned on 13 October 1751.') },
    { name: 'the same year', text: king('He was crowned in 1751. His coronation took place in 1751.') },
    { name: 'a year that no slip explains', text: king('He was crowned in 1755. He was crowned king of Norland in 1752.') },
    { name: 'a year, of a brother', text: king("His brother Ned was king of Toll. Ned's coronation took place in 1752.") },
    { name: 'the year alone', text: king('He was crowned king of Aldmoor in 1751.') },
    ...guarded(king, 'Osric IV was crowned on 14 October 1751'),
    { name: 'a feast, behind another day', text: king('He was hailed in Toll on 3 August 1751, rode through the land and was crowned at Holm on Christmas Eve.') },
    { name: 'a plan', text: king('He was to be crowned on 14 October 1751, but fell ill.') },
    { name: 'somebody else', text: king('His brother Edwy was crowned on 14 October 1781.') },
    { name: 'the queen', text: king('He grieved for his queen. The death of Ida, five months after her coronation (7 December 1755), made him leave his court.') },
    { name: 'a day measured from it', text: king('He fell ill at Toll on 23 October 1761, not quite ten years after his coronation.') },
    { name: 'the day of another crowning', text: king('He rode to Norland for the coronation of 3 June 1770.') },
    ...['The envoys who had come for the coronation of 13 November 1751 left.', 'He was absent until after the coronation of 13 November 1751 in Marre.', 'On 12 October 1751, on the eve of his coronation, he prayed.', 'The rehearsal for his coronation on 12 October 1751 went badly.', 'On 13 October 1752, one year on from his coronation, bells rang.'].map((said) => ({ name: `another day: ${said}`, text: king(said) })),
    { name: 'two calendars', text: king('He was crowned on 24 October 1751.') },
    { name: 'a brother and his wife', text: king('His brother Edwy and his wife were crowned on 14 October 1781.') },
  ],
  invalid: [
    { name: 'told of a son, by his name', text: king('The old king was made to leave the throne to his son, who was crowned as Osric IV on ⟦14 October 1751⟧.'), because: ['13 October 1751'] },
    { name: 'by its day', text: king('The tax was cut before the coronation of ⟦13 November 1751⟧.'), because: ['13 October 1751'] },
    { name: 'a bare year', text: king('His coronation took place in ⟦1752⟧.'), severity: 'doubt', because: ['13 October 1751'], message: 'one year apart' },
    { name: 'a year before our era', text: king('His coronation was held in ⟦69 BC⟧ at Toll.', '68 BC'), severity: 'doubt', because: ['68 BC'] },
    { name: 'in a church of the town', text: king('He was crowned in St Olaf on ⟦25 November 1751⟧.', '13 October 1751, Holm'), because: ['13 October 1751'] },
    { name: 'another crown that the record names', text: king('He was crowned King of Norland, at Holm, on ⟦3 June 1748⟧.', '3 June 1749, Holm (as King of Norland)'), because: ['3 June 1749'] },
    { name: 'the king and queen', text: king('On ⟦13 October 1761⟧, the birthday of the crown prince, the king and queen were crowned at Holm.'), because: ['13 October 1751'] },
    { name: 'with his queen', text: king('Osric was the first to be anointed when he and Joan were crowned at Holm on ⟦13 November 1751⟧.'), because: ['13 October 1751'] },
    { name: 'behind a remark', text: king('On ⟦13 November 1751⟧, a month before his birthday, Osric was crowned at Holm, and the regent\'s rule ended.'), because: ['13 October 1751'] },
    { name: 'behind a council', text: king('A council under Ned Frey ruled. He was given the keys on ⟦13 November 1751⟧, the day of his coronation.'), because: ['13 October 1751'] },
    { name: 'with his wife', text: king('He and his wife Ida were crowned on ⟦14 October 1751⟧.'), because: ['13 October 1751'] },
    { text: king('Osric IV was crowned on ⟦14 October 1751⟧.'), because: ['13 October 1751'], fixes: ['13 October 1751 → 14 October 1751', '14 October 1751 → 13 October 1751'], message: 'one day apart' },
    { name: 'in the style of the text', text: king('His coronation took place on ⟦October 31, 1751⟧.'), because: ['13 October 1751'], fixes: ['13 October 1751 → 31 October 1751', 'October 31, 1751 → October 13, 1751'] },
    { name: 'in the same town, years apart', text: king('He was crowned on ⟦2 March 1754⟧ in Holm.', '13 October 1751, Holm'), because: ['13 October 1751'], severity: 'doubt' },
    { name: 'in another town, but a slip from the day', text: king('He was crowned on ⟦13 October 1761⟧ in Norhall.', '13 October 1751, Holm'), because: ['13 October 1751'] },
    { name: 'years apart without a telling slip: a doubt', text: king('He was crowned on ⟦2 March 1754⟧.'), because: ['13 October 1751'], severity: 'doubt' },
  ],
  mutations: [{ text: king('He was crowned on ⟦13 October 1751⟧.'), to: ['13 November 1751', '13 October 1752', '12 October 1751'] }],
})
