import { checkTester } from '../../../testing/check-tester'
import { clubYearsConflict } from './club-years-conflict'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\nOrla Venn is a skittles player. `
const two = record('Years1: 1998–2001', 'Clubs1: Ruddle Rovers', 'Years2: 2001–2006', 'Clubs2: Northgate United')

checkTester(clubYearsConflict, {
  valid: [
    `${two}She joined Ruddle Rovers in 1998 and Northgate United in 2001.`,
    { name: 'a season spans two years', text: `${two}She joined Northgate United in June 2000.` },
    { name: 'a loan', text: `${two}She joined Northgate United on loan in 1996.` },
    { name: 'a return', text: `${two}She rejoined Ruddle Rovers in 2010.` },
    { name: 'the young', text: `${two}She joined the youth academy of Ruddle Rovers in 1990.` },
    { name: 'a scout', text: `${two}In 2012 she joined Ruddle Rovers as a scout.` },
    { name: 'a trainer', text: `${two}In 2012 she joined Ruddle Rovers as a coach.` },
    { name: 'two clubs', text: `${two}In 2009 she moved from Ruddle Rovers to Northgate United.` },
    { name: 'a club the record does not know', text: `${two}She joined Quay Athletic in 2010.` },
    { name: 'somebody else', text: `${two}Her sister joined Ruddle Rovers in 2010.` },
    { name: 'quoted', text: `${two}"She joined Ruddle Rovers in 2010," a guide wrote.` },
    { name: 'two stints', text: `${record('Years1: 1998–2001', 'Clubs1: Ruddle Rovers', 'Years2: 2010–2012', 'Clubs2: Ruddle Rovers')}She joined Ruddle Rovers in 2010.` },
  ],
  invalid: [
    { name: 'a player-coach', text: `${two}She joined Northgate United as a player-coach in ⟦January 2014⟧.`, because: ['2001–2006'] },
    { text: `${two}She joined Northgate United in ⟦2004⟧.`, because: ['2001–2006'], message: 'The text gives the start at the club as “2004”, the record as “2001–2006”' },
    { text: `${two}On ⟦4 May 1990⟧ she signed for Ruddle Rovers.`, because: ['1998–2001'] },
  ],
  mutations: [
    { text: `${two}She joined Ruddle Rovers in ⟦1998⟧.`, to: ['1988', '2008', '1889'] },
    { text: `${record('Years1: ⟦1998⟧–2001', 'Clubs1: Ruddle Rovers')}She joined Ruddle Rovers in 1998.`, to: ['1989', '1996'] },
  ],
})
