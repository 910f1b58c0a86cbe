import { isPlain, type Claim, type Predicate } from '../../claims/claim'
import { defineCheck } from '../check'

/** Things the text tells as done. The end of a term and a planned election may lie ahead. */
const done: ReadonlySet<Predicate> = new Set<Predicate>([
  'born', 'baptised', 'died', 'buried', 'office-start', 'elected', 'appointed', 'sworn-in', 're-elected', 'resigned', 'dismissed', 'reign-start', 'crowned',
  'married', 'divorced', 'moved', 'fled', 'joined', 'left', 'founded', 'graduated', 'awarded', 'debuted', 'turned-pro', 'retired', 'published', 'arrested',
])

export const inTheFuture = defineCheck({
  id: 'dates/in-the-future',
  summary: 'Something told as done is dated after today.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ claims, today, report }) {
    const seen = new Set<number>()
    for (const claim of claims) {
      if (!isAhead(claim, today.latest) || seen.has(claim.evidence.start)) continue
      seen.add(claim.evidence.start)
      const timex = claim.timex
      report({ span: timex?.span ?? claim.evidence, edtf: claim.when?.edtf ?? '', message: `“${timex?.text ?? ''}” lies in the future, yet it is told as done.` })
    }
  },
})

const isAhead = (claim: Claim, today: number): boolean =>
  done.has(claim.predicate) && isPlain(claim) && claim.when !== null && claim.timex?.basis === 'explicit' && claim.timex.defect === null
  && Number.isFinite(claim.when.bounds.earliest) && claim.when.bounds.earliest > today
