import type { Claim } from '../../claims/claim'
import { defineCheck, type CheckContext } from '../check'
import { tellsFiction } from '../fiction'
import { becauseOf, placeOf, quote } from '../wording'
import { lifeFact, placesThatSay, widestBounds } from './life-facts'
import { centurySlips } from './century-slips'
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
    if (!bounds || !born) return
    for (const event of [...livedEvents(context.claims), ...centurySlips(context)]) {
      if (event.when && event.when.bounds.latest < bounds.earliest && !tellsFiction(context, event)) say(context, event, placesThatSay(birth, birth.chosen ?? born))
    }
  },
})

function say(context: CheckContext, event: Claim, places: readonly Claim[]): void {
  const { text } = context.document
  const [born] = places
  if (!born) return
  context.report({
    span: event.evidence,
    edtf: event.when?.edtf,
    message: `${quote(text, event.trigger ?? event.evidence)} in ${quote(text, event.evidence)}, before the birth, ${quote(text, born.evidence)}.`,
    because: places.map((place) => becauseOf(place, `the birth in ${placeOf(place)}`)),
  })
}
