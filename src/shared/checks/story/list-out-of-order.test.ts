import { checkTester } from '../../../testing/check-tester'
import { listOutOfOrder } from './list-out-of-order'

const list = (...items: readonly string[]): string => `= Orla Venn =\n\nOrla Venn is a painter.\n\n== Shows ==\n${items.map((item) => `- ${item}, a show`).join('\n')}\n`

checkTester(listOutOfOrder, {
  valid: [
    list('1990', '1992', '1995', '1998', '2001'),
    { name: 'the newest first', text: list('2001', '1998', '1995', '1992', '1990') },
    { name: 'the same year again', text: list('1990', '1992', '1992', '1998', '2001') },
    { name: 'no order at all', text: list('1995', '1990', '2001', '1992', '1998', '1991') },
    { name: 'fewer than five', text: list('1990', '1995', '1992', '1998') },
    { name: 'a stretch counts from its start', text: list('1990', '1992–1999', '1995', '1998', '2001') },
    { name: 'a stretch that stands where it ends', text: list('1990', '1992', '1995', '1998', '1992–1998', '2001') },
    { name: 'an item that does not open with a date', text: list('1990', '1992', 'Retrospective 1985', '1998', '2001', '2003') },
    { name: 'two lists', text: `${list('1990', '1992', '1995')}\nShe showed abroad too.\n- 1985, a show\n- 1987, a show\n- 1989, a show\n` },
  ],
  invalid: [
    { text: list('1990', '1992', '⟦1959⟧', '1998', '2001'), because: ['1992', '1998'], message: 'out of order' },
    { name: 'the newest first', text: list('2001', '1998', '⟦2005⟧', '1992', '1990'), because: ['1998', '1992'] },
    { name: 'a stretch that ends too early', text: list('1990', '1992', '1995', '1998', '⟦1992–1996⟧', '2001'), because: ['1998', '2001'] },
    { name: 'the first', text: list('⟦1999⟧', '1990', '1992', '1995', '1998'), because: ['1990'] },
  ],
  mutations: [{ text: list('1990', '1992', '⟦1995⟧', '1998', '2001'), to: ['1959', '2095', '3 May 1985'] }],
})
