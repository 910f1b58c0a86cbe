import { checkTester } from '../../../testing/check-tester'
import { numberingBroken } from './numbering-broken'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}`
const first = ['Office: Mayor of Ruddle', 'Term Start: 3 May 1996', 'Term End: 30 July 2000']

checkTester(numberingBroken, {
  valid: [
    { name: 'without a number, then 1', text: record(...first, 'Office1: Senator for Aldmoor', 'Term Start1: 5 June 1984', 'Term End1: 6 June 1988') },
    { name: 'without a number, then 2', text: record(...first, 'Office2: Senator for Aldmoor', 'Term Start2: 5 June 1984', 'Term End2: 6 June 1988') },
    { name: 'from 1', text: record('Office1: Mayor of Ruddle', 'Term Start1: 3 May 1996', 'Office2: Senator for Aldmoor', 'Term Start2: 5 June 1984') },
    { name: 'a second term of the office above', text: record('Office1: Mayor of Ruddle', 'Term Start1: 3 May 1996', 'Term End1: 30 July 2000', 'Term Start2: 5 June 1984', 'Term End2: 6 June 1988') },
    { name: 'an office without dates', text: record('Office1: Mayor of Ruddle', 'Office2: Senator for Aldmoor', 'Term Start2: 5 June 1984') },
    { name: 'spouses and clubs have numbers of their own', text: record(...first, 'Spouse1: Ida Marsh', 'Spouse4: Una Pike') },
    { name: 'a term in one value', text: record('Office1: Mayor of Ruddle', 'Term1: 1996–2000', 'Office2: Senator for Aldmoor', 'Term2: 1984–1988') },
  ],
  invalid: [
    { name: 'an end without a start', text: record('Office1: Mayor of Ruddle', '⟦Term End1⟧: 30 July 2000'), message: 'Term Start1' },
    { name: 'a gap', text: record('Office1: Mayor of Ruddle', 'Term Start1: 3 May 1996', '⟦Office4⟧: Senator for Aldmoor', 'Term Start4: 5 June 1984'), message: 'numbers 2 to 3 are missing' },
    { name: 'a title and its term under two numbers', text: record('Office1: Mayor of Ruddle', 'Term Start1: 3 May 1996', '⟦Office2⟧: Senator for Aldmoor', 'Term Start3: 5 June 1984', 'Term End3: 6 June 1988'), because: ['Term Start3'], message: 'no term of its number' },
  ],
  mutations: [
    { text: record('Office1: Mayor of Ruddle', 'Term Start1: 3 May 1996', '⟦Office2⟧: Senator for Aldmoor', 'Term Start2: 5 June 1984'), to: ['Office4'] },
    { text: record('Office1: Mayor of Ruddle', '⟦Term Start1: 3 May 1996\n- Term End1⟧: 30 July 2000'), to: ['Term End1', 'Party: Wharf\n- Term End1'] },
  ],
})
