import type { Claim } from '../../claims/claim'
import { defineCheck, type CheckContext } from '../check'
import { tellsFiction } from '../fiction'
import type { Severity } from '../finding'
import { becauseOf, placeOf, quote } from '../wording'
import { severityOfEvent } from './another-life'
import { isDeedOfAnother } from './deed-of-another'
import { lifeFact, placesThatSay, widestBounds } from './life-facts'
import { slippedEvents } from './slipped-events'
import { livedEvents } from './lived-events'

export const eventBeforeBirth = defineCheck({
  id: 'life/event-before-birth',
  summary: 'Something the subject did lies before the birth.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run(context) {
    const birth = lifeFact(context.claims, 'born')
    const bounds = widestBounds(birth)
    const [born] = birth.claims
    const death = lifeFact(context.claims, 'died')
    if (!bounds || !born) return
    for (const event of [...livedEvents(context.claims), ...slippedEvents(context, birth, death)]) {
      if (event.when && event.when.bounds.latest < bounds.earliest && !isDeedOfAnother(context, event) && !tellsFiction(context, event) && !areParents(context, event)) say(context, event, placesThatSay(birth, birth.chosen ?? born), severityOfEvent(context, event, birth, death))
    }
  },
})

/** "They had been married in June 1919", "After their marriage in 1919": the parents, where the subject was born in 1920. */
const areParents = ({ document }: CheckContext, { predicate, context }: Claim): boolean =>
  (predicate === 'married' || predicate === 'divorced') && ofCouple.test(document.text.slice(context.start, context.start + 40))
const ofCouple = /^(?:They|The (?:couple|two|pair)|Both|His|Her|(?:After|Before|Following|Upon|On|Since) their)\b/

function say(context: CheckContext, event: Claim, places: readonly Claim[], severity: Severity | null): void {
  const { text } = context.document
  const [born] = places
  if (!born || severity === null) return
  context.report({
    span: event.evidence,
    severity,
    edtf: event.when?.edtf,
    message: `${quote(text, event.trigger ?? event.evidence)} in ${quote(text, event.evidence)}, before the birth, ${quote(text, born.evidence)}.`,
    because: places.map((place) => becauseOf(place, `the birth in ${placeOf(place)}`)),
  })
}
