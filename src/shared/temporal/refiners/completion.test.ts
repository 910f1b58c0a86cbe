import { describe, expect, it } from 'vitest'
import { recognise } from '../recognise'

describe('the year a date without one takes', () => {
  it.each([
    ['In May 2004 she met Ida. On 26 December she left.', ['2004-05', '2004-12-26']],
    ['On 12 November 2006 she passed Dunn, who had died in 2004. She left on 26 December of that year.', ['2006-11-12', '2004', '2006-12-26']],
    ['In May 2006 she met Ida, who had gone to Holm in 2004. On 26 December she left.', ['2006-05', '2004', '2006-12-26']],
    ['The mill burned on 8 March 1910. It had been sold on 3 November.', ['1910-03-08', '1909-11-03']],
    ['The mill burned on 8 March 1910. It was sold on 3 November.', ['1910-03-08', '1910-11-03']],
    ['The mill burned on 8 December 1910. It had been sold on 3 July.', ['1910-12-08', '1910-07-03']],
    ['In May 2006 she met Ida, who died in 2007. On 26 December she left.', ['2006-05', '2007', '2007-12-26']],
  ])('%s', (text, values) => expect(recognise(text).map(({ when }) => when?.edtf)).toEqual(values))
})
