import { checkTester } from '../../../testing/check-tester'
import { turnedProConflict } from './turned-pro-conflict'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\nOrla Venn is a skittles player. `

checkTester(turnedProConflict, {
  valid: [
    `${record('Turned Pro: 1995')}She turned professional in 1995.`,
    { name: 'a day of the year', text: `${record('Turned Pro: 1995')}She turned professional in March 1995.` },
    { name: 'said right once', text: `${record('Turned Pro: 1995')}She turned professional in 1995. Some years on, she turned professional in 1999 again.` },
    { name: 'about', text: `${record('Turned Pro: 1995')}She turned professional around 1997.` },
    { name: 'somebody else', text: `${record('Turned Pro: 1995')}Her sister turned professional in 1998.` },
    { name: 'planned', text: `${record('Turned Pro: 1995')}She had planned to turn pro in 1993.` },
    { name: 'quoted', text: `${record('Turned Pro: 1995')}"She turned professional in 1998," a guide wrote.` },
    { name: 'attributed', text: `${record('Turned Pro: 1995')}According to a guide, she turned professional in 1998.` },
    { name: 'no such key', text: `${record('Height: 180 cm')}She turned professional in 1998.` },
  ],
  invalid: [
    {
      text: `${record('Turned Pro: 1995')}She turned professional in ⟦1998⟧.`, because: ['1995'], fixes: ['1998 → 1995', '1995 → 1998'],
      message: 'The text gives the year of turning professional as “1998”, the record as “1995”; one digit of the year differs.',
    },
    { name: 'a date', text: `${record('Turnedpro: 4 May 1995')}Venn turned pro in ⟦June 1995⟧.`, because: ['4 May 1995'] },
  ],
  mutations: [
    { text: `${record('Turned Pro: ⟦1995⟧')}She turned professional in 1995.`, to: ['1994', '1959', '2005'] },
    { text: `${record('Turned Pro: 1995')}She turned pro in ⟦1995⟧.`, to: ['1996', 'May 1985'] },
  ],
})
