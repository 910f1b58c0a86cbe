import { checkTester } from '../../../testing/check-tester'
import { headingRangeDoesNotHold } from './heading-range-does-not-hold'

const life = (heading: string, ...years: readonly string[]): string => `= Orla Venn =\n\nOrla Venn is a painter.\n\n== ${heading} ==\n\n${years.map((year) => `In ${year} she showed new work.`).join(' ')}\n`

checkTester(headingRangeDoesNotHold, {
  valid: [
    life('Early work, 1993–2001', '1993', '1995', '1998', '2001'),
    { name: 'a look back and a look ahead', text: life('Early work, 1993–2001', '1980', '1995', '2010', '2020') },
    { name: 'too few dates to tell', text: life('Early work, 1993–2001', '1980', '1981', '2010') },
    { name: 'a date in a part below', text: `${life('Work, 1993–2001', '1980', '1981', '1982', '1983')}\n=== Ruddle ===\n\nIn 1995 she worked in Ruddle.\n` },
    { name: 'two dates of the decade before', text: life('Early work, 1993–2001', '1985', '1988') },
    { name: 'the year beside the border', text: life('Early work, 1993–2001', '1992', '2002', '2002', '1992') },
    { name: 'one year is no stretch', text: life('The show of 1993', '1980', '1981', '1982', '1983') },
    { name: 'about', text: life('Early work, c. 1993–2001', '1980', '1981', '1982', '1983') },
    { name: 'a part of the years above', text: `${life('Career, 1990–2010', '1991')}\n=== Ruddle, 1993–2001 ===\n\nShe worked in Ruddle.\n` },
    { name: 'a part that runs over the years above', text: `${life('Career, 1990–2010', '1991')}\n=== Ruddle, 2008–2012 ===\n\nShe worked in Ruddle.\n` },
  ],
  invalid: [
    { name: 'none of the dates lies inside', text: life('Early work, ⟦1993–2001⟧', '1983', '1985', '1988', '1990'), because: ['1983', '1985', '1988', '1990'], message: 'None of the 4 dates' },
    { name: 'two dates, a hundred years off', text: life('Early work, ⟦1893–1901⟧', '1994', '1998'), because: ['1994', '1998'] },
    { name: 'three dates, ten years off', text: life('Early work, ⟦1993–2001⟧', '1984', '1988', '1990'), because: ['1984', '1988', '1990'] },
    { name: 'dates of the parts below count', text: `${life('Work, ⟦1993–2001⟧', '1980', '1981')}\n=== Ruddle ===\n\nIn 1975 and in 1978 she worked in Ruddle.\n`, because: ['1980', '1981', '1975', '1978'] },
    { name: 'outside the years of the heading above', text: `${life('Career, 1990–2010', '1991')}\n=== Ruddle, ⟦1983–1986⟧ ===\n\nShe worked in Ruddle.\n`, because: ['1990–2010'], message: 'heading above' },
  ],
  mutations: [{ text: life('Early work, ⟦1993–2001⟧', '1994', '1995', '1998', '2000'), to: ['1893–1901', '2003–2011'] }],
})
