import { diffWordsWithSpace } from 'diff'
import { memo, type MouseEvent } from 'react'
import type { Because, Finding } from '../../shared/checks/finding'
import { suspectOf } from '../../shared/checks/group-findings'
import type { Analysis } from '../../shared/review/analyze'
import { verdictTitles, type Decision } from '../../shared/review/decisions'
import type { Span } from '../../shared/text/span'
import { applyFix } from '../store/effects'
import { jump, selectFinding } from '../store/places'
import type { KeyedFinding } from '../store/select'
import type { Deciding } from '../store/state'
import { Button } from '../ui/Button'
import { SeverityMark, severityNames } from '../ui/SeverityMark'
import { DecisionButtons, DecisionForm, DecisionNote } from './Decision'
import './finding-card.css'
import { quoteOf, type Quote } from './quote'

interface Props {
  readonly keyed: KeyedFinding
  readonly analysis: Analysis
  readonly selected: boolean
  /** Null while it is open. */
  readonly decision: Decision | null
  /** A verdict on an earlier form of this finding: one side has changed since. */
  readonly earlier: Decision | null
  readonly deciding: Deciding | null
}

const MOST_PLACES = 6

/** One finding: what is wrong, both places with their words, and what can be done. */
export const FindingCard = memo(function FindingCard({ keyed, analysis, selected, decision, earlier, deciding }: Props) {
  const { finding, follows } = keyed
  const shown = finding.because.slice(0, MOST_PLACES)
  const left = quoteOf(analysis, finding.span)
  const right = shown[0] ? quoteOf(analysis, shown[0].span) : null
  return (
    <article
      className={`card ${finding.severity} ${decision ? 'is-decided' : ''} ${selected ? 'is-selected' : ''}`} data-testid="finding-card" data-check={finding.check} data-severity={finding.severity}
      data-selected={selected} aria-label={`${severityNames[finding.severity].one}: ${finding.message}`} onClick={() => selectFinding(keyed.key)}
    >
      <header className="card-head">
        <SeverityMark severity={finding.severity} label={severityNames[finding.severity].one} />
        <h3>{finding.message}</h3>
      </header>
      <div className={`places ${right ? 'two' : 'one'}`}>
        <Place owner={keyed.key} quote={left} other={right} note="" edtf={finding.edtf} testId="quote-a" span={finding.span} />
        {shown.map((reason, index) => (
          <Place key={`${reason.span.start}-${reason.span.end}`} owner={keyed.key} quote={quoteOf(analysis, reason.span)} other={index === 0 ? left : null} note={reason.note} edtf={reason.edtf} testId={index === 0 ? 'quote-b' : 'quote-more'} span={reason.span} />
        ))}
      </div>
      {finding.because.length > shown.length && <p className="more">and {finding.because.length - shown.length} more places</p>}
      {earlier && <p className="reopened">Open again: it was decided “{verdictTitles[earlier.verdict]}”, and one side has changed since.</p>}
      {decision ? <DecisionNote decision={decision} /> : deciding ? <DecisionForm keyed={keyed} flag={deciding.flag} /> : <Choices keyed={keyed} />}
      {follows.length > 0 && <Follows lead={finding} follows={follows} analysis={analysis} />}
      <footer className="card-foot">{finding.check}</footer>
    </article>
  )
})

interface PlaceProps {
  /** Key of the finding. */
  readonly owner: string
  readonly quote: Quote
  readonly other: Quote | null
  readonly note: Because['note']
  readonly edtf: string | undefined
  readonly testId: string
  readonly span: Span
}

function Place({ owner, quote, other, note, edtf, testId, span }: PlaceProps) {
  const show = (event: MouseEvent): void => {
    event.stopPropagation()
    selectFinding(owner)
    jump(span, false)
  }
  return (
    <button type="button" className="place" data-testid={testId} onClick={show} title="Show this place in the text">
      <span className="where">line {quote.line}{quote.where === '' ? '' : ` · ${quote.where}`}</span>
      <span className="quote">{quote.before}<mark>{other ? emphasised(quote.words, other.words) : quote.words}</mark>{quote.after}</span>
      {(edtf !== undefined || note !== '') && <span className="understood">{note}{note !== '' && ' '}{edtf !== undefined && <code>{edtf}</code>}</span>}
    </button>
  )
}

const LONGEST_COMPARED = 200

/** The words of this side that the other does not have, stronger. */
function emphasised(words: string, other: string): React.ReactNode {
  if (words.length > LONGEST_COMPARED || other.length > LONGEST_COMPARED) return words
  return diffWordsWithSpace(other, words).filter((part) => !part.removed).map((part, index) => (part.added ? <strong key={index}>{part.value}</strong> : part.value))
}

function Choices({ keyed }: { readonly keyed: KeyedFinding }) {
  const { finding } = keyed
  return (
    <div className="choices">
      {finding.fixes.map((fix, index) => (
        <Button key={fix.title} className="choice" data-testid="fix-button" onPress={() => applyFix(finding, index)}>
          {fix.title} {index < 9 && <kbd>{index + 1}</kbd>}
        </Button>
      ))}
      <DecisionButtons keyed={keyed} />
    </div>
  )
}

function Follows({ lead, follows, analysis }: { readonly lead: Finding; readonly follows: readonly Finding[]; readonly analysis: Analysis }) {
  return (
    <details className="follows" data-testid="follows" onClick={(event) => event.stopPropagation()}>
      <summary>Changing line {quoteOf(analysis, suspectOf(lead, follows)).line} settles {follows.length + 1}</summary>
      <ul>{follows.map((finding) => <li key={finding.fingerprint}><SeverityMark severity={finding.severity} /> {finding.message}</li>)}</ul>
    </details>
  )
}
