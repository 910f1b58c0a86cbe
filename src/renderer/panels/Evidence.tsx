import type { Analysis } from '../../shared/review/analyze'
import type { Span } from '../../shared/text/span'
import { jump } from '../store/places'
import { quoteOf } from './quote'

/** Letters shown on each side of a quote. */
const AROUND = 40

interface Props {
  readonly analysis: Analysis
  readonly span: Span
  /** Said before the line's number. */
  readonly note?: string
  /** Said behind it. */
  readonly more?: string
}

/** A place of the text with its line, in one row whose own words are never cut; a click goes there. */
export function Evidence({ analysis, span, note = '', more = '' }: Props) {
  const quote = quoteOf(analysis, span, AROUND)
  return (
    <button type="button" className="evidence" data-testid="record-evidence" onClick={() => jump(span, false)} title="Show this place in the text">
      <span className="quote"><span className="quote-before"><bdi>{quote.before.trimEnd()}</bdi></span>{/\s$/.test(quote.before) && <span> </span>}<mark>{quote.words}</mark><span className="quote-after">{quote.after}</span></span>
      <span className="where">{note}line {quote.line}{more}</span>
    </button>
  )
}
