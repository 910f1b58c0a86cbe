import { checkTester } from '../../../testing/check-tester'
import { dayLooksLikeASlip } from './day-looks-like-a-slip'

/** A record with two offices, and the prose under it, which words the terms as no reader knows. */
const life = (prose: string): string => [
  '= Orla Venn =', '', 'Orla Venn',
  '- Office: Prime Minister of Norvale', '- Term Start: 12 October 1990', '- Term End: 17 September 1995',
  '- Office1: Minister of Finance', '- Term Start1: 12 April 1985', '- Term End1: 21 March 1989',
  '', `Orla Venn was a politician. She lived in Ruddle.\n\n${prose}`,
].join('\n')

checkTester(dayLooksLikeASlip, {
  valid: [
    { name: 'a month apart, as the text says', text: life('The hall of the guild was opened on 17 August 1995, one month before she handed over as prime minister to Ida Quist.').replace('17 September 1995', '17 September 1995\n- Successor: Ida Quist') },
    { name: 'the day of the record', text: life('On 12 October 1990 she changed places with Ida Quist, who stayed on as minister.') },
    { name: 'no slip', text: life('On 20 May 1991 she changed places with Ida Quist, who stayed on as minister.') },
    { name: 'the day of the record is told elsewhere', text: life('On 12 October 1991 she changed places with Ida Quist, who stayed on as minister. She took office on 12 October 1990.') },
    { name: 'told twice', text: life('On 12 October 1991 she changed places with Ida Quist, who stayed on as minister. The minister wept on 12 October 1991.') },
    { name: 'another day of the record', text: life('On 12 October 1991 she changed places with Ida Quist, who stayed on as minister.').replace('- Term Start1: 12 April 1985', '- Term Start1: 12 October 1991') },
    { name: 'no office in the sentence', text: life('On 12 October 1991 she sailed to Holm with Ida Quist.') },
    { name: 'planned', text: life('On 12 October 1991 she would have changed places with the minister.') },
    { name: 'a near day, of somebody the sentence names', text: life('The fall of the coalition brought about Ida Quist’s resignation on 7 September 1995.') },
    { name: 'a near day and no word of which end', text: life('On 12 November 1990 the minister of mines flew to Holm.') },
    { name: 'one day off', text: life('The finances went on 22 March 1989 from the minister of finance to Ida Quist.') },
    { name: 'a year later on purpose', text: life('On 12 October 1991, after a year as minister, she laid a stone.') },
    { name: 'a later term', text: life('On 12 October 1991 the ministers were called for her second term.') },
    { name: 'the turn of the year', text: life('On 31 December 1996 the tax that the minister had asked for came to its end.').replace('17 September 1995', '31 December 1995') },
    { name: 'said by another check', text: life('She left the office of Minister of Finance on 21 March 1999.') },
    { name: 'a month and no day', text: life('In October 1991 she changed places with Ida Quist, who stayed on as minister.') },
    { name: 'of another place', text: life('Ida Quist, mayor of the city of Holm until 17 August 1995, came to see the prime minister.').replace('17 September 1995', '17 September 1995\n- Successor: Ida Quist') },
    { name: 'how long somebody else was one', text: life('Ida Quist, minister until 2 April 1985, came before her.') },
    { name: 'lower down', text: life('She was transferred to Finance on 12 April 1975 and became head of section there.') },
    { name: 'a range of other days', text: life('She was rector of the college from 1 October 1972 to 21 March 1979 and a friend of the minister.') },
    { name: 'no term', text: '= Orla Venn =\n\nOrla Venn\n- Birth Date: 12 October 1940\n\nOn 12 October 1941 the mayor came.' },
  ],
  invalid: [
    { name: 'the same day spoken of again', text: life('On ⟦12 October 1991⟧ she changed places with Ida Quist, who stayed on as minister. The envoy came on the same day.'), because: ['12 October 1990'] },
    { name: 'beside the successor of the record', text: life('On ⟦17 August 1995⟧ the minister of mines called on Ida Quist, who was now in her room.').replace('17 September 1995', '17 September 1995\n- Successor: Ida Quist'), because: ['17 September 1995'], message: 'one month apart' },
    { text: life('On ⟦12 October 1991⟧ she changed places with Ida Quist, who stayed on as minister.'), because: ['12 October 1990'], fixes: ['12 October 1990 → 12 October 1991', '12 October 1991 → 12 October 1990'], message: 'one year apart' },
    {
      name: 'a handover: both places of the record change together',
      text: life('On ⟦12 October 1991⟧ she changed places with Ida Quist, who stayed on as minister.').replace('21 March 1989', '12 October 1990'), because: ['12 October 1990', '12 October 1990'],
      fixes: ['12 October 1990 → 12 October 1991; 12 October 1990 → 12 October 1991', '12 October 1991 → 12 October 1990'],
    },
    { name: 'day and month swapped', text: life('On ⟦10 December 1990⟧ she changed places with Ida Quist, who stayed on as minister.'), because: ['12 October 1990'], message: 'swapped' },
    { name: 'a near day beside the office itself', text: life('The minister of finance emptied her desk on ⟦11 March 1989⟧.'), because: ['21 March 1989'] },
    { name: 'a near day, of somebody who may be the subject', text: life('Ida Quist led the guild. She took office on ⟦12 November 1990⟧.'), because: ['12 October 1990'] },
    { name: 'the turn of the year, of somebody who may be the subject', text: life('Ida Quist led the guild. She left office on ⟦31 December 1996⟧.').replace('17 September 1995', '31 December 1995'), because: ['31 December 1995'] },
    { name: 'the end of a range', text: life('Whoever was prime minister, the purse was hers from 12 April 1985 to ⟦21 March 1999⟧.'), because: ['21 March 1989'] },
  ],
  mutations: [
    { text: life('On ⟦12 October 1990⟧ she changed places with Ida Quist, who stayed on as minister.'), to: ['12 October 1991', '12 October 1980', '10 December 1990'] },
    { text: life('Ida Quist was weary. On ⟦17 September 1995⟧ the ministers went home.'), to: ['17 September 1959'] },
  ],
})
