import type { Entry } from '../../document/document'
import type { Fix } from '../finding'

/** Deletes whole lines of the record. */
export function deleteEntries(text: string, entries: readonly Entry[], title: string): Fix {
  const edits = entries.map(({ span }) => {
    const next = text.indexOf('\n', span.end)
    return { start: span.start, end: next < 0 ? text.length : next + 1, newText: '' }
  })
  return { title, safety: 'choice', edits }
}
