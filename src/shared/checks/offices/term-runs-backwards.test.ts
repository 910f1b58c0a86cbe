import { checkTester } from '../../../testing/check-tester'
import { termRunsBackwards } from './term-runs-backwards'

const mayor = (start: string, end: string): string => `= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: ${start}\n- Term End: ${end}`

checkTester(termRunsBackwards, {
  valid: [
    mayor('3 May 1996', '30 July 2000'),
    mayor('3 May 1996', '3 May 1996'),
    { name: 'years and months that may be in order', text: mayor('3 May 1996', '1996') },
    { name: 'about', text: mayor('c. 1996', '1995') },
    { name: 'an open end', text: mayor('3 May 1996', 'present') },
    { name: 'years before Christ', text: '= Marcus Venno =\n\nMarcus Venno\n- Office: Consul of Ruddle\n- Term Start: 59 BC\n- Term End: 55 BC' },
    { name: 'an end that can be read in two orders', text: mayor('3 May 1996', '6/7/1995') },
    { name: 'the ends of two offices', text: `${mayor('3 May 1996', '30 July 2000')}\n- Office1: Senator for Aldmoor\n- Term Start1: 1 June 1984\n- Term End1: 2 June 1988` },
  ],
  invalid: [
    { text: mayor('3 May 1996', '⟦30 July 1990⟧'), because: ['3 May 1996'], message: 'before it starts' },
    { text: mayor('2000', '⟦1996⟧'), because: ['2000'] },
    { name: 'in the second of two numbered terms under a bare office', text: '= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start1: 3 May 1986\n- Term End1: 30 July 1990\n- Term Start2: 3 May 1996\n- Term End2: ⟦30 July 1995⟧', because: ['3 May 1996'], message: 'Mayor of Ruddle' },
    { name: 'in an office with a number', text: `${mayor('3 May 1996', '30 July 2000')}\n- Office1: Senator for Aldmoor\n- Term Start1: 1 June 1988\n- Term End1: ⟦2 June 1984⟧`, because: ['1 June 1988'], message: 'Senator for Aldmoor' },
  ],
  mutations: [{ text: mayor('3 May 1996', '⟦30 July 2000⟧'), to: ['30 July 1990', '30 July 1900', 'April 1996'] }],
})
