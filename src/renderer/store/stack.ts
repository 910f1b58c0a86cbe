import type { DocumentId } from '../../shared/ipc'
import type { StackEntry, StackResult, State } from './state'
import { resultOf } from './update'

/** One file of the stack as it is listed. */
export interface StackFile {
  readonly id: DocumentId
  /** File name alone. */
  readonly name: string
  /** Folders between the open folder and the file; empty in the folder itself. */
  readonly below: string
  readonly counts: StackResult['counts']
  readonly decided: number
  readonly isEmpty: boolean
  readonly problem: string | null
  readonly isOpen: boolean
  readonly isDirty: boolean
  /** Derived: it was reviewed, there was something to review, and no contradiction is open. */
  readonly isDone: boolean
}

/** Open documents that are not of the open folder come first, then the folder's; filtered by name, sorted as the view says. */
export function stackFiles({ documents, stack, stackView }: Pick<State, 'documents' | 'stack' | 'stackView'>): readonly StackFile[] {
  const inFolder = new Set(stack.map(({ id }) => id))
  const open = new Map(documents.map((document) => [document.id, document]))
  const outside: StackEntry[] = documents.filter(({ id }) => !inFolder.has(id)).map((document) => ({ name: document.name, ...resultOf(document) }))
  const words = stackView.words.trim().toLowerCase()
  const files = [...outside, ...stack].filter(({ name }) => name.toLowerCase().includes(words)).map((entry) => fileOf(entry, open.get(entry.id)))
  return stackView.sort === 'contradictions' ? [...files].sort((a, b) => urgency(b) - urgency(a)) : files
}

function fileOf({ name, ...entry }: StackEntry, document: State['documents'][number] | undefined): StackFile {
  const cut = name.lastIndexOf('/') + 1
  return {
    ...entry, name: name.slice(cut), below: name.slice(0, Math.max(0, cut - 1)),
    isOpen: document !== undefined, isDirty: document?.dirty ?? false, isDone: isDone(entry),
  }
}

const isDone = ({ counts, isEmpty }: Pick<StackEntry, 'counts' | 'isEmpty'>): boolean => !isEmpty && counts?.contradiction === 0

const MANY = 1_000

/** Contradictions weigh most, then doubts; files not reviewed yet come after those, problems last. */
function urgency({ counts, problem }: StackFile): number {
  if (counts === null) return problem === null ? -1 : -2
  return counts.contradiction * MANY + Math.min(MANY - 1, counts.doubt)
}

/** How far the review of the folder is. */
export interface ScanProgress {
  readonly total: number
  readonly reviewed: number
  readonly done: number
}

export const scanProgress = (stack: readonly StackEntry[]): ScanProgress => ({
  total: stack.length,
  reviewed: stack.filter(({ counts, problem }) => counts !== null || problem !== null).length,
  done: stack.filter(isDone).length,
})

/** The file to go on with: the next one (or the one before) in which something waits, in the listed order; wraps around. Null when none is left. */
export function neighbourFile(files: readonly StackFile[], active: DocumentId | null, step: 1 | -1): StackFile | null {
  const at = files.findIndex(({ id }) => id === active)
  const start = at < 0 && step === -1 ? 0 : at
  for (let count = 1; count <= files.length; count++) {
    const file = files[(start + step * count + files.length * 2) % files.length]
    if (file && file.id !== active && !file.isDone && !file.isEmpty && file.problem === null) return file
  }
  return null
}
