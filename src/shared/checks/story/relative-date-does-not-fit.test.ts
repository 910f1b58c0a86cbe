import { checkTester } from '../../../testing/check-tester'
import { relativeDateDoesNotFit } from './relative-date-does-not-fit'

checkTester(relativeDateDoesNotFit, {
  valid: [
    'Orla Venn joined the council on 5 March 1993. Two months later, on 5 May 1993, she left it.',
    { name: 'a rough count', text: 'Orla Venn joined the council on 5 March 1993. Two months later, on 15 May 1993, she left it.' },
    { name: 'nothing beside the words', text: 'Orla Venn joined the council on 5 March 1993. Two months later she met the mayor of 1980.' },
    { name: 'a date of something else', text: 'Orla Venn joined the council on 5 March 1993. Two months later she read a letter of 1 May 1980.' },
    { name: 'counted from a year, in days', text: 'Orla Venn joined the council in 1993. Two days later, on 5 May 1994, she left it.' },
    { name: 'the year after', text: 'Orla Venn joined the council in 1993. The following year, in 1994, she left it.' },
    { name: 'about', text: 'Orla Venn joined the council on 5 March 1993. Two months later, in c. 1998, she left it.' },
  ],
  invalid: [
    { text: 'Orla Venn joined the council on 5 March 1993. ⟦Two months later⟧, on 5 May 1994, she left it.', because: ['5 May 1994', '5 March 1993'], message: 'is not “5 May 1994”' },
    { name: 'the year after', text: 'Orla Venn joined the council in 1993. ⟦The following year⟧, in 1995, she left it.', because: ['1995', '1993'] },
    { name: 'the day after', text: 'Orla Venn joined the council on 5 March 1993. ⟦The next day⟧, 8 March 1993, she left it.', because: ['8 March 1993', '5 March 1993'] },
  ],
  mutations: [{ text: 'Orla Venn joined the council on 5 March 1993. Two months later, on ⟦5 May 1993⟧, she left it.', to: ['5 May 1994', '5 August 1993', '5 May 1939'] }],
})
