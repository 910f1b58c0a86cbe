import { expect, it } from 'vitest'
import { parse } from './parse'
import { partsOf } from './parts'

it.each([
  ['', 'nothing'], [' \n\u00a0\n\t', 'nothing'], ['= Orla Venn =\n\n== Life ==\n', 'nothing'],
  ['= Orla Venn =\n\nOrla Venn\n- Birth Date: 3 May 1900\n', 'record'],
  ['= Orla Venn =\n\nOrla Venn was a pilot.\n', 'prose'], ['== Works ==\n* a book\n', 'prose'],
  ['Orla Venn\n- Birth Date: 3 May 1900\n\nOrla Venn was a pilot.\n', 'both'],
])('%j has %s', (text, parts) => expect(partsOf(parse(text))).toBe(parts))
