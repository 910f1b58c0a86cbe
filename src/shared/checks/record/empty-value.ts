import { sliceSpan } from '../../text/span'
import { defineCheck } from '../check'
import { deleteEntries } from './delete-entries'
import { listed } from './not-in-prose'

/** What is written where a value is to come. "None" and "Unknown" are values. */
const placeholder = /^(?:\?{1,5}|-{1,3}|–|—|\.{3}|…|n\/a|tb[acd]|todo|x{2,5}|\[\]|\(\))?$/i

/** Keys that head a part of the record and have no value of their own. */
const heading = /\b(?:details|information|service|career|positions?|personal|background|statistics|record|data|life)$/

export const emptyValue = defineCheck({
  id: 'record/empty-value',
  summary: 'A key of the record has no value.',
  severity: 'gap',
  since: '0.1.0',
  authority: null,
  run({ document, report }) {
    const { text } = document
    const empty = (document.record?.entries ?? []).filter(({ base, value }) => placeholder.test(value) && !heading.test(base))
    const [first, ...rest] = empty
    if (!first) return
    report({
      span: first.keySpan,
      message: rest.length === 0 ? `The record has no value for ${listed(text, [first.keySpan])}.` : `The record has no value for ${empty.length} keys: ${listed(text, empty.map(({ keySpan }) => keySpan))}.`,
      because: rest.map(({ keySpan }) => ({ span: keySpan, note: 'no value either' })),
      fixes: [deleteEntries(text, empty, `Delete the ${empty.length === 1 ? 'line' : `${empty.length} lines`} without a value`)],
      key: empty.map(({ keySpan }) => sliceSpan(text, keySpan)).join('; '),
    })
  },
})
