import { checkTester } from '../../../testing/check-tester'
import { guarded } from '../../../testing/guarded'
import { termDatesConflict } from './term-dates-conflict'

/** A record with one office, and the prose under it. */
const mayor = (prose: string, start = '3 May 1996', end = '30 July 2000'): string =>
  `= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: ${start}\n- Term End: ${end}\n\nOrla Venn (born 4 June 1950) is a politician. ${prose}`

checkTester(termDatesConflict, {
  valid: [
    { name: 'the same day in another style', text: mayor('She became mayor of Ruddle on May 3, 1996, and left office on July 30, 2000.') },
    { name: 'the month and the year alone', text: mayor('She became mayor of Ruddle in May 1996.') },
    { name: 'years that hold the days', text: mayor('She was mayor of Ruddle (1996–2000).') },
    { name: 'a bare year one day after the border of a term', text: mayor('She was mayor of Ruddle from 1996 to 2001.', '3 May 1996', '31 December 2000') },
    ...guarded(mayor, 'Orla Venn became mayor of Ruddle on 4 May 1996'),
    { name: 'a plan', text: mayor('She was to become mayor of Ruddle on 4 May 1996, but the oath was put off.') },
    { name: 'a denial', text: mayor('She did not become mayor of Ruddle on 4 May 1996.') },
    { name: "somebody else's term", text: mayor('Her brother Tom Venn was mayor of Ruddle from 1997 to 2000.') },
    { name: "a successor's term", text: mayor('Her successor Ida Marsh was mayor of Ruddle until 30 July 2001.') },
    { name: 'another office of the same kind', text: mayor('She was mayor of Aldmoor from 1997 to 2000.') },
    { name: 'a fiscal year and a season', text: mayor('As mayor of Ruddle she closed the fiscal year 1997 with a gain, and the 1999–2000 season of the theatre was hers too.') },
    { name: 'an election named by its year', text: mayor('She won the 1995 election and became mayor of Ruddle.') },
    { name: 'the years of a campaign', text: mayor('Her campaign for mayor of Ruddle ran from 1994 to 1996.') },
    { name: 're-election inside the term', text: mayor('She was re-elected mayor of Ruddle in 1998.') },
    { name: 'an arrest on the day the term ends', text: mayor('On 30 July 2000 she was arrested in the town hall.') },
    { name: 'one of two terms of one office', text: '= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: 3 May 1996\n- Term End: 30 July 2000\n- Office1: Mayor of Ruddle\n- Term Start1: 5 June 1984\n- Term End1: 6 June 1988\n\nOrla Venn was mayor of Ruddle from 1984 to 1988.' },
    { name: 'a term that something earned somebody else', text: mayor('The vote earned Tom Pike a term as mayor of Ruddle (1995–2000).') },
    { name: 'years apart, and no slip shows', text: mayor('On 1 March 1989, Orla Venn became mayor of Ruddle.') },
    { name: "the chamber of a state, beside a seat in that of the union", text: '= Orla Venn =\n\nOrla Venn\n- State: Norvale\n- District: 5th\n- Term Start: 3 May 1971\n- Term End: 3 May 1975\n\nVenn served in Norvale\'s House of Representatives until 1957. She was a member of the Norvale House of Representatives from 1971 to 1957. She served in the state senate until 1957.' },
    { name: 'behind a relative clause about another', text: mayor('After the vote Tom Pike, who had kept the books of Venn for years, became mayor of Ruddle on 4 May 2001.') },
    { name: 'a retirement from something else', text: mayor('She taught at the school of Ruddle until her retirement on 29 June 1996.') },
    { name: 'the term a seat was won for', text: mayor('She was elected mayor of Ruddle for the term beginning 1 June 1996.') },
    { name: 'a resignation with its day', text: mayor('She served as mayor of Ruddle from 3 May 1996 until her resignation, effective 30 July 2000.') },
    { name: 'a seat that the record names by its constituency', text: mayor('She was a member of parliament for Aldmoor from 5 June 1984 until 6 June 1997.').replace('\n\nOrla Venn (born', '\n- Constituency Mp1: Aldmoor\n- Term Start1: 5 June 1984\n- Term End1: 6 June 1997\n\nOrla Venn (born') },
    { name: 'two offices joined whose years fit one of them', text: mayor('She was mayor of Ruddle and treasurer of the guild from 1996 to 2001.') },
    { name: 'the deputy and the chief', text: mayor('She became deputy mayor of Ruddle on 4 May 1996.') },
    { name: 'a range that contains the other', text: mayor('She was a politician in Ruddle from 1990 to 2010.') },
  ],
  invalid: [
    { name: 'a term described before its days', text: mayor('Venn was the longest serving mayor of Ruddle, with one consecutive term, from 3 May 1996 to ⟦29 July 2000⟧.'), because: ['30 July 2000'] },
    { name: 'behind a relative clause', text: mayor('After the vote, Orla Venn, who had kept the books of the guild in New Norvale, became mayor of Ruddle on ⟦4 May 1996⟧.'), because: ['3 May 1996'] },
    { name: 'a seat by state and district', text: '= Orla Venn =\n\nOrla Venn\n- State: Norvale\n- District: 5th\n- Term Start: 3 May 1971\n- Term End: 3 May 1975\n\nVenn served in the United States House of Representatives from 1971 to ⟦1974⟧.', because: ['3 May 1975'] },
    { name: 'a retirement from what the sentence speaks of: a doubt', text: mayor('On 3 May 1996 Venn was appointed mayor of Ruddle, and governed the town until her retirement on ⟦29 July 2000⟧.'), because: ['30 July 2000'], severity: 'doubt' },
    { name: 'two bare years that are neighbours', text: mayor('She was mayor of Ruddle from ⟦1997⟧ to 2000.', '1996', '2000'), because: ['1996'], message: 'one year apart' },
    {
      name: 'of two terms the one whose other end is said, and the other beside it',
      text: '= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: 3 May 1984\n- Term End: 6 June 1990\n- Office1: Mayor of Ruddle\n- Term Start1: 5 June 1992\n- Term End1: 30 July 1992\n\nOrla Venn was mayor of Ruddle from 1984 until ⟦1991⟧.', because: ['6 June 1990', '30 July 1992'], message: 'ends 6 June 1990',
    },
    {
      name: 'the day of another office in the record',
      text: '= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: 3 May 1984\n- Office1: Senator for Aldmoor\n- Term Start1: 3 May 1984\n\nOn ⟦1 March 1999⟧, Orla Venn became senator for Aldmoor.',
      because: ['3 May 1984'], message: 'the day of another office',
    },
    { name: 'a term that something earned her', text: mayor('The vote earned her a term as mayor of Ruddle (⟦1995⟧–2000).'), because: ['3 May 1996'] },
    { name: 'an ordinal with a key of its own', text: mayor('She became mayor of Ruddle on ⟦4 May 1996⟧.').replace('- Office: ', '- Order: 3rd\n- Office: '), because: ['3 May 1996'] },
    {
      name: 'a seat in parliament beside the office', because: ['3 May 1996'],
      text: mayor('She was mayor of Ruddle from ⟦4 May 1996⟧ until 30 July 2000.').replace('\n\nOrla Venn (born', '\n- Constituency Mp1: Aldmoor\n- Term Start1: 5 June 1984\n- Term End1: 30 July 2000\n\nOrla Venn (born'),
    },
    { name: 'a lead that opens with honours', text: mayor('').replace('Orla Venn (born 4 June 1950) is a politician. ', 'The Right Honourable Dame Orla Venn (born 4 June 1950) is a politician who was mayor of Ruddle from ⟦4 May 1996⟧ to 30 July 2000.'), because: ['3 May 1996'] },
    { name: 'a place by what it is', text: mayor('Venn, who was mayor of the small rainy town from ⟦1997⟧ to 2000, kept bees.'), because: ['3 May 1996'] },
    { name: 'an office joined to one the record does not have', text: mayor('She was mayor of Ruddle and treasurer of the guild from 3 May 1996 to ⟦29 July 2000⟧.'), because: ['30 July 2000'] },
    { name: "the subject's tenure", text: mayor("Venn's tenure as mayor of Ruddle, from ⟦1997⟧ to 2000, was a quiet one."), because: ['3 May 1996'] },
    { name: 'a chief of a kind', text: mayor('In ⟦1997⟧ she became chief commissioner of police in the state of Ruddle.').replace('Mayor of Ruddle', 'Chief Commissioner of Ruddle Police'), because: ['3 May 1996'] },
    { name: 'the start of a term', text: mayor('Orla Venn became mayor of Ruddle on ⟦4 May 1996⟧.'), because: ['3 May 1996'] },
    {
      name: 'the end of a term, one day off, with a fix for either side in its own style',
      text: mayor('She left office as mayor of Ruddle on ⟦July 29, 2000⟧.'),
      because: ['30 July 2000'], fixes: ['30 July 2000 → 29 July 2000', 'July 29, 2000 → July 30, 2000'], message: 'one day apart',
    },
    {
      name: 'an office named by "this position"',
      text: mayor('She was appointed mayor of Ruddle by the council. She held this position until ⟦29 July 2000⟧.'),
      because: ['30 July 2000'], message: 'Mayor of Ruddle',
    },
    {
      name: 'one end of a range of years',
      text: mayor('She was mayor of Ruddle (⟦1995⟧–2000).'),
      because: ['3 May 1996'], fixes: ['3 May 1996 → 3 May 1995', '1995 → 1996'], message: 'one year apart',
    },
    {
      name: 'one end of a range of days, whose other end is the very day of the record',
      text: mayor('She was mayor of Ruddle from 3 May 1996 to ⟦27 July 2000⟧.'),
      because: ['30 July 2000'], fixes: ['30 July 2000 → 27 July 2000', '27 July 2000 → 30 July 2000'], message: 'Mayor of Ruddle',
    },
    {
      name: 'the third office of a record, by its own number',
      text: '= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: 3 May 1996\n- Term End: 30 July 2000\n- Office1: Senator for Aldmoor\n- Term Start1: 5 June 1984\n- Term End1: 6 June 1988\n- Office2: Governor of Aldmoor\n- Term Start2: 1 March 1990\n- Term End2: 1 March 1994\n\nOrla Venn became governor of Aldmoor on ⟦1 April 1990⟧.',
      because: ['1 March 1990'], message: 'one month apart',
    },
    {
      name: 'a swearing-in near the day is a doubt',
      text: mayor('She was sworn in as mayor of Ruddle on ⟦4 May 1996⟧.'),
      because: ['3 May 1996'], severity: 'doubt',
    },
    {
      name: 'a reign',
      text: '= Osric IV =\n\nOsric IV\n- Succession: King of Aldmoor\n- Reign: 3 May 1750 – 30 July 1780\n\nOsric IV was king of Aldmoor from 3 May 1750 until ⟦30 July 1781⟧.',
      because: ['30 July 1780'],
    },
  ],
  mutations: [
    { text: mayor('She became mayor of Ruddle on ⟦3 May 1996⟧.'), to: ['4 May 1996', '3 June 1996', '3 May 1969', '5 March 1996', '3 May 1986'] },
    { text: mayor('She was mayor of Ruddle from 1996 to ⟦2000⟧.'), to: ['2001', '1999'] },
  ],
})
