import { checkTester } from '../../../testing/check-tester'
import { relativeDateDoesNotFit } from './relative-date-does-not-fit'

const election = (prose: string): string => `Orla Venn stood for mayor of Ruddle in 2008. ${prose}\n\nOn 23 November 2008, the municipal elections were held and she won.`

checkTester(relativeDateDoesNotFit, {
  valid: [
    { name: 'counted from a year that names something', text: 'In 1961 she opened a mill in Toll. At the 1964 Toll Bread Fair she showed a loaf. Three years later, in 1967, she left.' },
    ...['When she was 16, she moved to Toll.', 'She came to Toll at the age of sixteen.'].map((said) => ({ name: `counted from an age: ${said}`, text: `Orla Venn was born on 9 April 1850. ${said} Seven years later, on 2 June 1873, she married.` })),
    { name: 'pointing from what the sentence between tells', text: 'Her father lost the mill in 1639 and left for Toll. There he met and married Una Lunn. Their son was born the next year on 4 May 1643.' },
    { name: 'counted from a deed without a date', text: 'Her father came to Toll in 1903. He lived to see his daughter mayor and died a year later, in January 1956.' },
    { name: 'counted from what was counted just before', text: 'Orla Venn took her degree in 1902. Two years after the degree she came to Toll, and another two years later, on 15 July 1906, she opened a shop.' },
    { name: 'the same day of a month', text: 'She married him on 19 November 1890. She married again on the same day of November in 1927, and moved.' },
    { name: 'past a birth in between', text: 'Marie Venn died on 30 April 1882. Ida, born on 17 February 1861, became on 27 April of that same year, 1882, the wife of Nils Aasen.' },
    { name: 'one year for two deeds', text: 'Orla Venn began to read law in May 1910. She was called to the bar and made a clerk of the court in the same year, 1914.' },
    { name: 'the same year, at once by its number', text: 'Orla Venn sang on 3 May 1930. In the same year 1928 the guild had bought her a house.' },
    { name: 'weeks and a day', text: 'Orla Venn joined the council on 5 March 1993. Two weeks and a day later, on 20 March 1993, she left it.' },
    'Orla Venn joined the council on 5 March 1993. Two months later, on 5 May 1993, she left it.',
    { name: 'a rough count', text: 'Orla Venn joined the council on 5 March 1993. Two months later, on 15 May 1993, she left it.' },
    { name: 'nothing beside the words', text: 'Orla Venn joined the council on 5 March 1993. Two months later she met the mayor of 1980.' },
    { name: 'a date of something else', text: 'Orla Venn joined the council on 5 March 1993. Two months later she read a letter of 1 May 1980.' },
    { name: 'counted from a year, in days', text: 'Orla Venn joined the council in 1993. Two days later, on 5 May 1994, she left it.' },
    { name: 'the year after', text: 'Orla Venn joined the council in 1993. The following year, in 1994, she left it.' },
    { name: 'a loose count', text: 'Orla Venn joined the council on 5 March 1993. A few days later, on 28 March 1993, she left it.' },
    { name: 'about so many', text: 'Orla Venn joined the council in 1993. About ten years later, in 2006, she left it.' },
    { name: 'ten years, give or take one', text: 'Orla Venn joined the council in June 1993. Ten years later (2004) she left it.' },
    { name: 'the same day of another year', text: 'Orla Venn joined the council on 5 March 1993. Her term ran from 7 May 1993 to the same day of 1997.' },
    { name: 'a year that names something', text: 'Orla Venn joined the council in 1993. She had been seen ten years earlier in the 1980 cup.' },
    ...[
      ['days before an election of the same month', election('In November, days before the election, the polls showed a tie.')],
      ['another kind of election', election('In May, days before the primary election, the polls showed a tie.')],
      ['another event', election('In May, days before the referendum, the polls showed a tie.')],
      ['an election that the text does not date', 'In October 2007, days before the election, the polls showed a tie.'],
      ['an election of another year', election('In October 2004, days before the election, the polls showed a tie.')],
      ['a plan', election('She planned to speak in October, days before the election.')],
      ['in quotation marks', election('A paper wrote: "In October, days before the election, all is open."')],
      ['far away in the text', `In October 2008, days before the election, the polls showed a tie.\n\n${'She spoke.\n\n'.repeat(4)}The election was held on 23 November 2008.`],
    ].map(([name = '', text = '']) => ({ name, text })),
    { name: 'about', text: 'Orla Venn joined the council on 5 March 1993. Two months later, in c. 1998, she left it.' },
  ],
  invalid: [
    { name: 'an hour is no age', text: 'Orla Venn was born on 9 April 1850. She came at ten in the morning. ⟦Seven years later⟧, on 2 June 1873, she married.', because: ['2 June 1873', '9 April 1850'] },
    { name: 'a deed before it in the same sentence', text: 'In 1993 she sold the mill and died ⟦a year later⟧, in 1999.', because: ['1999', '1993'] },
    { text: 'Orla Venn joined the council on 5 March 1993. ⟦Two months later⟧, on 5 May 1994, she left it.', because: ['5 May 1994', '5 March 1993'], message: 'is not “5 May 1994”' },
    { name: 'the year after', text: 'Orla Venn joined the council in 1993. ⟦The following year⟧, in 1995, she left it.', because: ['1995', '1993'] },
    { name: 'the day after', text: 'Orla Venn joined the council on 5 March 1993. ⟦The next day⟧, 8 March 1993, she left it.', because: ['8 March 1993', '5 March 1993'] },
    { name: 'weeks that are missing before an election dated elsewhere', text: election('In October, ⟦days before the election⟧, the polls showed a tie.'), because: ['October', '23 November 2008'], message: 'that was' },
    { name: 'a count of weeks', text: 'On 1 March 1990, ⟦two weeks after the wedding⟧, Orla Venn left Ruddle.\n\nThe wedding took place on 3 January 1990 in Aldmoor.', because: ['1 March 1990', '3 January 1990'] },
    { name: 'on the wrong side', text: 'The premiere was on 5 May 1990. On 12 May 1990, ⟦a week before the premiere⟧, she fell ill.', because: ['12 May 1990', '5 May 1990'] },
  ],
  mutations: [{ text: election('In ⟦November⟧, days before the election, the polls showed a tie.'), to: ['October', 'June', 'December'] }, { text: 'Orla Venn joined the council on 5 March 1993. Two months later, on ⟦5 May 1993⟧, she left it.', to: ['5 May 1994', '5 August 1993', '5 May 1939'] }],
})
