import { useMemo } from 'react'
import { countBySeverity, severities } from '../../shared/checks/finding'
import { activeDocument, activeReview, isAnalysed } from '../store/select'
import { useStore } from '../store/store'
import { countOf, SeverityMark } from '../ui/SeverityMark'

/** Where the cursor is, what kind of file this is, what was found, whether it is on disk. */
export function StatusBar() {
  const document = useStore(activeDocument)
  const cursor = useStore((state) => state.cursor)
  const review = useStore(activeReview)
  const counts = useMemo(() => countBySeverity(review.open.map(({ finding }) => finding)), [review])
  if (!document) return <footer className="status-bar" data-testid="status-bar" data-analysed="false">Nothing leaves this computer.</footer>
  return (
    <footer className="status-bar" data-testid="status-bar" data-analysed={isAnalysed(document)} data-dirty={document.dirty}>
      <span className="status-part numbers">Ln {cursor.line}, Col {cursor.column}</span>
      <span className="status-part">{encodingName(document.encoding)}{document.bom ? ' with BOM' : ''}</span>
      <span className="status-part">{document.lineEnds === 'mixed' ? 'mixed line ends' : document.lineEnds}</span>
      <span className="status-space" />
      {severities.map((severity) => (
        <span key={severity} className={`status-part ${counts[severity] === 0 ? 'is-none' : ''}`} data-count={counts[severity]} data-testid={`count-${severity}`}>
          <SeverityMark severity={severity} /> {countOf(severity, counts[severity])}
        </span>
      ))}
      {review.decided.length + review.fixed.length > 0 && <span className="status-part" data-testid="count-decided">{review.decided.length + review.fixed.length} decided</span>}
      <span className="status-part numbers">{document.failure ? 'review failed' : document.analysis ? `analysed in ${Math.max(1, Math.round(document.milliseconds))} ms` : 'reading…'}</span>
      <span className={`status-part ${document.dirty ? 'is-unsaved' : ''}`} data-testid="saved">{document.dirty ? '● unsaved' : 'saved'}</span>
    </footer>
  )
}

const encodingName = (encoding: string): string => encoding.replace(/^utf-?/i, 'UTF-').replace(/^windows-/i, 'Windows-').replace(/^latin-?1$/i, 'Latin-1')
