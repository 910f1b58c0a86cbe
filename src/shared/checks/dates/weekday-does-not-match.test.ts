import { checkTester } from '../../../testing/check-tester'
import { weekdayDoesNotMatch } from './weekday-does-not-match'

checkTester(weekdayDoesNotMatch, {
  valid: [
    'The bridge opened on Tuesday, 6 June 1944.',
    'It was Friday, June 2, 1950, when she came.',
    'She died on Friday 13 October.',
    { name: 'before the calendars agree', text: 'She sailed on Monday, 6 June 1644.' },
    { name: 'the weekday of the Julian day', text: 'The council of Petrovo in Russia met on Sunday, 22 January 1905 and on Sunday, 9 January 1905.' },
    { name: 'the weekday of the Julian day, in a land the lead names', text: '= Ivo Venn =\n\nIvo Venn was a Serbian surveyor.\n\n== Life ==\nHe came on Sunday, 9 January 1905.' },
    'The notice read "Monday, 6 June 1944".',
  ],
  invalid: [
    { name: 'where nobody counted in the Julian manner', text: 'The council of Quenby met on ⟦Sunday, 9 January 1905⟧.', message: 'was a Monday' },
    { text: 'The bridge opened on ⟦Monday, 6 June 1944⟧.', fixes: ['Monday → Tuesday'], message: 'was a Tuesday' },
    { text: 'The bridge opened on ⟦Tuesday June 7, 1944⟧.', fixes: ['Tuesday → Wednesday'] },
  ],
  mutations: [{ text: 'She died on ⟦Friday⟧, 2 June 1950.', to: ['Saturday', 'Thursday', 'Sunday'] }],
})
