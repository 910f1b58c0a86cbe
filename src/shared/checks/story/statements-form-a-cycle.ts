import { defineCheck, type CheckContext } from '../check'
import { isFarFetched, saidAges } from '../life/ages-allowed'
import { isInRunningText } from '../life/another-life'
import { negativeCycle } from '../time-network'
import { spansOverlap } from '../../text/span'
import { quote } from '../wording'
import { timeStatements, type Statement, type TimeConstraint } from './time-statements'

/** Rounds of looking for one more cycle; a text with more of them is no text to be explained by cycles. */
const mostCycles = 8

export const statementsFormACycle = defineCheck({
  id: 'story/statements-form-a-cycle',
  summary: 'Dates, ages and lengths of time that fit two by two cannot all be true together.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run(context) {
    let constraints = withoutLoneTies(timeStatements(context))
    for (let round = 0; round < mostCycles; round++) {
      const cycle = negativeCycle(constraints)
      if (!cycle) return
      const statements = inReadingOrder(cycle.flatMap(({ reason }) => (reason ? [reason] : [])))
      const ties = statements.filter(isTie)
      const settled = ties.length > 0 ? ties : statements
      constraints = constraints.filter(({ reason }) => reason === null || !settled.includes(reason))
      if (ties.length > 0 && !areTwoPeople(ties, context)) say(statements, ties, context)
    }
  },
})

const inReadingOrder = (statements: readonly Statement[]): readonly Statement[] => [...new Set(statements)].sort((a, b) => a.span.start - b.span.start)

const isTie = ({ kind }: Statement): boolean => kind !== 'life' && kind !== 'term'

/**
 * One age against births and deaths, and one length of service against its term, have checks of their own
 * (life/age-does-not-add-up, offices/duration-does-not-match): what clashes there alone takes no part here.
 */
function withoutLoneTies(constraints: readonly TimeConstraint[]): readonly TimeConstraint[] {
  const reasons = new Set(constraints.flatMap(({ reason }) => (reason ? [reason] : [])))
  const lone = [...reasons].filter((tie) => {
    const counterpart = counterparts[tie.kind]
    return counterpart !== undefined && negativeCycle(constraints.filter(({ reason }) => reason === null || reason === tie || reason.kind === counterpart))?.some(({ reason }) => reason === tie) === true
  })
  return constraints.filter(({ reason }) => reason === null || !lone.includes(reason))
}

/** Two ages at death that no slip makes of each other, one of them in running text: two people died. */
function areTwoPeople(ties: readonly Statement[], context: CheckContext): boolean {
  const ages = ties.flatMap(({ atDeath }) => atDeath ?? [])
  return ages.length > 1 && ages.some((one) => isInRunningText(context, one) && ages.some((other) => other !== one && isFarFetched(one, [saidAges(other)])))
}

const counterparts: Partial<Record<Statement['kind'], Statement['kind']>> = { age: 'life', length: 'term' }

function say(statements: readonly Statement[], ties: readonly Statement[], { document, report }: CheckContext): void {
  const [first] = ties
  if (!first) return
  const others = statements.filter((statement) => statement !== first)
  const anchors = statements.flatMap(({ anchor, span }) => (anchor === undefined || statements.some((other) => spansOverlap(other.span, anchor)) ? [] : [{ span: anchor, note: `what ${quote(document.text, span)} is counted from` }]))
  report({
    span: first.span,
    severity: ties.some(({ kind }) => kind !== 'age') ? 'doubt' : 'contradiction',
    message: `${quote(document.text, first.span)} cannot be true together with ${others.map(({ span }) => quote(document.text, span)).join(' and ')}: ${statements.map(({ note }) => note).join('; ')}.`,
    because: [...others.map(({ span, note, edtf }) => ({ span, note, ...(edtf === undefined ? {} : { edtf }) })), ...anchors],
  })
}
