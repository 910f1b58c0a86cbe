import { useEffect, useMemo, useState } from 'react'
import type { Span } from '../../shared/text/span'
import { quoteOf } from '../panels/quote'
import { jump } from '../store/places'
import { activeDocument, keyedFindings } from '../store/select'
import { useStore } from '../store/store'
import { SeverityMark } from '../ui/SeverityMark'
import { host } from './host'

const MOST_SHOWN = 3

/** Places of the selected finding that are out of sight, in a strip below the text, so that both sides are always seen. */
export function OtherPlace() {
  const analysis = useStore((state) => activeDocument(state)?.analysis ?? null)
  const selected = useStore((state) => state.selected)
  const finding = useMemo(() => keyedFindings(analysis).find(({ key }) => key === selected)?.finding ?? null, [analysis, selected])
  const visible = useVisibleSpan()
  if (!analysis || !finding || finding.because.length === 0 || !visible) return null
  const places = [finding.span, ...finding.because.map((reason) => reason.span)].filter((span) => span.end < visible.start || span.start > visible.end)
  if (places.length === 0) return null
  return (
    <aside className="other-places" aria-label="Places out of sight" data-testid="other-place">
      {places.slice(0, MOST_SHOWN).map((span) => {
        const quote = quoteOf(analysis, span)
        return (
          <button type="button" key={`${span.start}-${span.end}`} className="other-place" onClick={() => jump(span, false)} title="Show this place in the text">
            <span className="other-line"><SeverityMark severity={finding.severity} /> {span.start < visible.start ? '↑' : '↓'} line {quote.line}</span>
            <span className="other-text">{quote.where !== '' && <b>{quote.where}: </b>}{quote.before}<mark>{quote.words}</mark>{quote.after}</span>
          </button>
        )
      })}
    </aside>
  )
}

/** The stretch of text in the editor's window; follows scrolling. */
function useVisibleSpan(): Span | null {
  const [span, setSpan] = useState<Span | null>(null)
  useEffect(() => {
    let stop = (): void => {}
    const follow = (): void => {
      const { editor } = host
      if (!editor) return
      const measure = (): void => setSpan((known) => {
        const now = host.visibleSpan()
        return known?.start === now?.start && known?.end === now?.end ? known : now
      })
      const listeners = [editor.onDidScrollChange(measure), editor.onDidChangeModel(measure), editor.onDidLayoutChange(measure)]
      measure()
      stop = () => listeners.forEach((listener) => listener.dispose())
    }
    follow()
    return () => stop()
  }, [])
  return span
}
