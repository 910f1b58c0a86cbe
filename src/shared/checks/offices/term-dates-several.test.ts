import { checkTester } from '../../../testing/check-tester'
import { termDatesConflict } from './term-dates-conflict'

/** Two terms of one office, the later of them not over yet. */
const twice = (prose: string): string =>
  `= Orla Venn =\n\nOrla Venn\n- Office: President of Norland\n- Term Start: 3 June 1992\n- Office2: President of Norland\n- Term Start2: 3 June 1980\n- Term End2: 3 June 1988\n\nOrla Venn is a politician. ${prose}`

/** A seat in a house. */
const seat = (prose: string, office = 'Member of the U.S. House of Representatives from Norland’s 4th district'): string =>
  `= Orla Venn =\n\nOrla Venn\n- Office: ${office}\n- Term Start: 3 January 2015\n\nOrla Venn is a politician. ${prose}`

/** Three seats that the record names by their districts. */
const districts = (prose: string): string =>
  `= Orla Venn =\n\nOrla Venn\n- State: Norland\n- District: 4th\n- Term Start: 3 January 2013\n- State Senate2: Norland\n- District2: 16th\n- Term Start2: 5 May 1999\n- Term End2: 3 May 2012\n- State House3: Norland\n- District3: 132nd\n- Term Start3: 1 May 1991\n- Term End3: 25 November 1998\n- Office4: Mayor of Holm\n- Term Start4: 3 May 1985\n- Term End4: 4 May 1990\n\n${prose.startsWith('Orla') ? '' : 'Orla Venn is a politician. '}${prose}`

checkTester(termDatesConflict, {
  valid: [
    { name: 'the oath in a house that meets some days after the term began', text: seat('She was sworn in as a member of the U.S. House of Representatives on 6 January 2015.') },
    { name: 'the oath of a senator', text: seat('She was sworn in as United States senator on 6 January 2015.', 'United States Senator from Norland') },
    { name: 'the oath in a house whose terms begin with the year', text: seat('She was sworn in as a member of the Norland Assembly on 13 January 2015, when it met.', 'Member of the Norland Assembly').replace('3 January 2015\n', '1 January 2015\n') },
    { name: 'the oath of a time when terms began in March', text: seat('She was sworn in as a member of the U.S. House of Representatives on 4 April 1911.').replace('3 January 2015\n', '4 March 1911\n') },
    { name: 'the oath of office', text: seat('She took the oath of office as a member of the U.S. House of Representatives on 6 January 2015.') },
    { name: 'the oath behind the day of a special election', text: seat('On 3 May 2015 the people of Ruddle elected Venn. She was sworn in as a member of the Norland Assembly on 5 May 2015.', 'Member of the Norland Assembly').replace('3 January 2015', '3 May 2015') },
    { name: 'the day on which she entered a house that meets some days later', text: seat('Venn entered Congress on 6 January 2015.') },
    { name: 'the day on which the land votes', text: seat('Venn became a member of the U.S. House of Representatives on 4 November 2014, when she beat Tom Reed.') },
    ...[
      "She represented Norland's 132nd house district from 1991 to 1998.", "Her sister represented Norland's 132nd house district from 1991 to 1999.", 'She represented the 16th congressional district from 1999 to 2014.',
      "She represented Utah's 16th district from 1999 to 2014.", 'She succeeded Tom Reed, who had represented the 132nd district from 1991 to 1999.', 'Orla Venn is the U.S. Representative for the 4th congressional district, serving since 2013.',
      'She was mayor of Holm, New Mexico from 1985 to 1990.', 'She represented the 16th district of Toll from 1998 to 2012.', 'Venn sat on the council of Holm. She represented the 16th district from 1998 to 2012.',
      "She was a member of the council, representing Utah's 16th District, from 1998 to 2012.", 'She represented the 16th district from 1999 to 2003, when it was renumbered.',
    ].map((said) => ({ name: said, text: districts(said) })),
    { name: 'through the last year', text: districts('Venn was mayor of Holm from 1985 through 1989.').replace('4 May 1990', '3 January 1990') },
    { name: 'two terms that abut', text: twice('She was president from 1980 until 1989.').replace('3 June 1992', '3 June 1988') },
    { name: 'the first of two terms', text: twice('She was president from 1980 until 1988.') },
    { name: 'neither of them begins so', text: twice('She was president from 1984 until 1987.') },
    { name: 'the one that lasts', text: twice('She was president from 1992 until 1994, when she was ill for a year.') },
  ],
  invalid: [
    { name: 'an oath before the term began', text: seat('She was sworn in as a member of the U.S. House of Representatives on ⟦2 January 2015⟧.'), because: ['3 January 2015'], severity: 'doubt' },
    { name: 'an oath behind a day that no law and no election gives', text: seat('She was sworn in as a member of the Norland Assembly on ⟦6 January 2015⟧.', 'Member of the Norland Assembly'), because: ['3 January 2015'], severity: 'doubt' },
    ...['The electric tram of Toll was opened on 3 January 2015.', 'Her brother was elected reeve of Holm on 3 January 2015.', 'Venn won the chess cup on 3 January 2015.'].map((said) => ({ name: `the day of something else: ${said}`, text: seat(`${said} Venn was sworn in as a member of the Norland Assembly on ⟦5 January 2015⟧.`, 'Member of the Norland Assembly'), because: ['3 January 2015'], severity: 'doubt' as const })),
    { name: 'a digit lost', text: seat('She was sworn in as a member of the U.S. House of Representatives on ⟦13 January 2015⟧.'), because: ['3 January 2015'], severity: 'doubt' },
    { name: 'a judge', text: seat('She was sworn in as a member of the Supreme Court on ⟦6 January 2015⟧.', 'Member of the Supreme Court of the United States'), because: ['3 January 2015'], severity: 'doubt' },
    { name: 'an oath of one who is alone in the office', text: seat('She was sworn in as governor of Norland on ⟦6 January 2015⟧.', 'Governor of Norland'), because: ['3 January 2015'], severity: 'doubt' },
    { name: 'who took the seat, not the oath', text: seat('She became a member of the U.S. House of Representatives on ⟦6 January 2015⟧.'), because: ['3 January 2015'] },
    { name: 'an oath on the day on which another land votes', text: seat('She was a member of the Norland Assembly from ⟦3 November 1953⟧ to 4 May 1960.', 'Member of the Norland Assembly').replace('3 January 2015', '3 December 1953\n- Term End: 4 May 1960'), because: ['3 December 1953'] },
    { name: 'the day after the land votes', text: seat('Venn became a member of the U.S. House of Representatives on ⟦5 November 2014⟧.'), because: ['3 January 2015'] },
    { name: 'the day on which the land votes, for one who is alone in the office', text: seat('Venn became governor of Norland on ⟦4 November 2014⟧.', 'Governor of Norland'), because: ['3 January 2015'] },
    ...([
      ["She represented Norland's 132nd house district from 1991 to ⟦1999⟧, when a clerk won it.", '25 November 1998'],
      ['She represented the 16th Senate district of Norland from ⟦2000⟧ to 2012.', '5 May 1999'], ["She has represented Norland's 4th district since ⟦2014⟧.", '3 January 2013'],
      ['She was a member of the Norland Senate, representing Toll County’s 16th Senate District, from ⟦2000⟧ to 2012.', '5 May 1999'],
      ['Orla Venn is the U.S. Representative for the 4th congressional district of Norland, serving since ⟦2014⟧.', '3 January 2013'], ['Orla Venn is the mayor of Holm, having served since ⟦1986⟧.', '3 May 1985'],
      ['She was mayor of Holm, New Mexico from 1985 to ⟦1991⟧.', '4 May 1990'],
    ] as const).map(([said, right]) => ({ name: said, text: districts(said), because: [right] })),
    { name: 'by the number alone', text: districts('She represented the 132nd district from 1991 to ⟦1999⟧.'), because: ['25 November 1998'], severity: 'doubt' },
    { name: 'through the year before', text: districts('Venn was mayor of Holm from 1985 through ⟦1989⟧.'), because: ['4 May 1990'] },
    { name: 'both days by a hair', text: districts('She was mayor of Holm from ⟦4 May 1985⟧ to 5 May 1990.'), because: ['3 May 1985'], severity: 'doubt' },
    { name: 'some days behind the oath', text: `= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: 3 May 1996\n\nOrla Venn was sworn in as mayor of Ruddle on 3 May 1996. She became mayor of Ruddle on ⟦5 May 1996⟧.`, because: ['3 May 1996'], severity: 'doubt' },
    { name: 'the end of the term that began then, beside one that lasts', text: twice('She was president from 1980 until ⟦1987⟧.'), because: ['3 June 1988'], message: 'one year apart' },
  ],
})
