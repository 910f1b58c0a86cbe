import type { Analysis } from '../../shared/review/analyze'
import type { Lane } from '../../shared/review/timeline'
import { jump } from '../store/places'
import { quoteOf } from './quote'
import type { TimeItem } from './timeline-view'

const standings = { conflicts: 'something contradicts it', doubtful: 'there is a doubt about it', agrees: 'the record says so too', plain: '' } as const

/** What is chosen in the picture: its words, where they stand, and how they stand; and how to read the picture while nothing is. */
export function TimelineNote({ item, lane, analysis }: { readonly item: TimeItem | null; readonly lane: Lane | null; readonly analysis: Analysis }) {
  if (!item || !lane) {
    return (
      <div className="timeline-note">
        <p className="timeline-legend">A bar is what the record says, a dashed one what only the text says; it fades where it is not certain. Marks below are dates of the text.</p>
      </div>
    )
  }
  const quote = quoteOf(analysis, item.span)
  const { thing } = item
  const standing = thing.kind === 'mark' ? standings[thing.mark.standing] : ''
  return (
    <button type="button" className={`timeline-note is-${thing.kind === 'mark' ? thing.mark.standing : 'plain'}`} data-testid="timeline-note" onClick={() => jump(item.span, false)} title="Show this place in the text">
      <span className="where"><b>{lane.title}</b>{thing.kind === 'mark' ? ` · ${thing.mark.label}` : ''} · line {quote.line}{quote.where === '' ? '' : ` · ${quote.where}`}{standing === '' ? '' : ` · ${standing}`}</span>
      <span className="quote">{quote.before}<mark>{quote.words}</mark>{quote.after}</span>
    </button>
  )
}
