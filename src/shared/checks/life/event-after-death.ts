import type { Claim } from '../../claims/claim'
import { defineCheck, type CheckContext } from '../check'
import { becauseOf, placeOf, quote } from '../wording'
import { lifeFact, widestBounds } from './life-facts'
import { livedEvents } from './lived-events'

export const eventAfterDeath = defineCheck({
  id: 'life/event-after-death',
  summary: 'Something the subject did lies after the death.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run(context) {
    const death = lifeFact(context.claims, 'died')
    const bounds = widestBounds(death)
    const [died] = death.claims
    if (!bounds || !died) return
    for (const event of livedEvents(context.claims)) {
      const start = event.when?.kind === 'interval' ? event.when.from.earliest : event.when?.bounds.earliest
      if (start !== undefined && start > bounds.latest) say(context, event, death.chosen ?? died)
    }
  },
})

function say(context: CheckContext, event: Claim, died: Claim): void {
  const { text } = context.document
  context.report({
    span: event.evidence,
    edtf: event.when?.edtf,
    message: `${quote(text, event.trigger ?? event.evidence)} in ${quote(text, event.evidence)}, after the death, ${quote(text, died.evidence)}.`,
    because: [becauseOf(died, `the death in ${placeOf(died)}`)],
  })
}
