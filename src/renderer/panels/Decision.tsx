import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Input, Radio, RadioGroup, TextField } from 'react-aria-components'
import { verdictTitles, type Decision, type Verdict } from '../../shared/review/decisions'
import { decideFinding, withdrawDecision } from '../store/effects'
import { selectFinding } from '../store/places'
import type { KeyedFinding } from '../store/select'
import { dispatch } from '../store/store'
import { Button } from '../ui/Button'
import './decision.css'

const dismissals: readonly Verdict[] = ['not-same-event', 'disputed', 'check-is-wrong']

/** Says why a finding is not to be fixed: a verdict, and a reason if one wants. Enter keeps it, Escape leaves it open. */
export function DecisionForm({ keyed, flag }: { readonly keyed: KeyedFinding; readonly flag: boolean }) {
  const [verdict, setVerdict] = useState<Verdict>(flag ? 'flagged' : 'not-same-event')
  const [reason, setReason] = useState('')
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), []) // it opens at the end of a card, often below the edge of the list
  const keep = (): void => decideFinding(keyed, verdict, reason.trim())
  // on the way down: the radio buttons keep Enter for themselves
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') dispatch({ type: 'deciding', deciding: null })
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) keep()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div ref={form} className="decision-form" onKeyDownCapture={onKeyDown} onKeyDown={(event) => event.stopPropagation()} onClick={(event) => event.stopPropagation()} data-testid="decision-form">
      {!flag && (
        <RadioGroup className="verdicts" aria-label="Verdict" value={verdict} onChange={(value) => setVerdict(value as Verdict)} orientation="horizontal">
          {dismissals.map((one) => <Radio key={one} value={one} className="verdict-choice" autoFocus={one === verdict}>{verdictTitles[one]}</Radio>)}
        </RadioGroup>
      )}
      <TextField className="reason" aria-label={flag ? 'Note for the author' : 'Reason'} value={reason} onChange={setReason} autoFocus={flag}>
        <Input placeholder={flag ? 'Note for the author (optional)' : 'Reason (optional)'} />
      </TextField>
      <div className="decision-keys">
        <Button kind="primary" onPress={keep}>{flag ? 'Flag' : 'Keep this decision'}</Button>
        <Button kind="quiet" onPress={() => dispatch({ type: 'deciding', deciding: null })}>Cancel</Button>
      </div>
    </div>
  )
}

/** The ways to settle a finding without changing the text. */
export function DecisionButtons({ keyed }: { readonly keyed: KeyedFinding }) {
  const ask = (flag: boolean): void => {
    selectFinding(keyed.key) // the review goes on from the one that is decided
    dispatch({ type: 'deciding', deciding: { key: keyed.key, flag } })
  }
  return (
    <span className="decision-buttons">
      <Button kind="quiet" className="dismiss" data-testid="dismiss" onPress={() => ask(false)}>Dismiss <kbd>X</kbd></Button>
      <Button kind="quiet" className="dismiss" data-testid="flag" onPress={() => ask(true)}>Flag <kbd>F</kbd></Button>
    </span>
  )
}

/** A decision without a finding: a fix that holds, or one that nothing answers to any more. */
export function SettledCard({ kind, decision }: { readonly kind: 'fixed' | 'stale'; readonly decision: Decision }) {
  return (
    <article className="card is-decided" data-testid={`${kind}-card`} data-check={decision.check}>
      <h3>{decision.message}</h3>
      <DecisionNote decision={decision} ending={kind === 'stale' ? 'Clear' : null} />
    </article>
  )
}

/** What was decided, why and when; it can be taken back, where taking it back is not a matter of Undo. */
export function DecisionNote({ decision, ending = 'Open again' }: { readonly decision: Decision; readonly ending?: 'Open again' | 'Clear' | null }) {
  return (
    <p className="decision-note" data-testid="decision-note">
      <b>{verdictTitles[decision.verdict]}</b>{decision.reason === '' ? '' : `: ${decision.reason}`} <time dateTime={decision.time}>{decision.time.slice(0, 10)}</time>
      {decision.edits?.map((edit) => <span key={`${edit.old} ${edit.new}`}><del>{edit.old}</del> → <ins>{edit.new}</ins></span>)}
      {ending && <Button kind="quiet" onPress={() => withdrawDecision(decision)}>{ending}</Button>}
    </p>
  )
}
