import { containsSpan } from '../../text/span'
import { defineCheck } from '../check'
import { isStrictDateKey } from './date-keys'

/** Words that say on purpose that there is no date, or no end yet. */
const openWords = /^(?:present|incumbent|current|ongoing|now|unknown|uncertain|not known|disputed|n\/?a|none|tba|tbd|\?+|[-–—]|living|alive|vacant|see below|various|multiple)\b/i

/** Years of three digits that the value itself leaves open: readable to anybody, and too vague to compare. */
const openYears = /^(?:between|before|after|by|perhaps|possibly|probably|either|around|about)?\s*\d{3,4}(?: (?:and|or|to) \d{3,4})?(?= ?\(|$)/i

export const unreadableDate = defineCheck({
  id: 'dates/unreadable-date',
  summary: 'The value of a date key of the record cannot be read as a date.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ document, timexes, report }) {
    for (const { base, key, value, valueSpan } of document.record?.entries ?? []) {
      if (!isStrictDateKey(base) || value === '' || openWords.test(value) || openYears.test(value)) continue
      if (timexes.some((timex) => containsSpan(valueSpan, timex.span))) continue
      report({ span: valueSpan, message: `“${value.length > 60 ? `${value.slice(0, 57)}…` : value}” cannot be read as a date; ${key} holds one.` })
    }
  },
})
