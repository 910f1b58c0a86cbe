import type { Problem } from '../shared/base/result'

/** The code of a failed system call ("ENOENT"), or the empty string where there is none. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** The words of an error, whatever was thrown. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What to do about a file that is not there, at the desk. */
export const openElsewhere = 'open it from where it is now'

/** A failed read as data: what happened, to which file, what to do. */
export function readProblem(error: unknown, name: string, missing: string = openElsewhere): Problem {
  switch (systemCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'not-found', message: `“${name}” is not there. It may have been moved, renamed or deleted; ${missing}.` }
    case 'EACCES':
    case 'EPERM':
      return { code: 'no-permission', message: `“${name}” may not be read by this user. Ask for read permission, or take a copy that you own.` }
    case 'EISDIR':
      return { code: 'is-a-folder', message: `“${name}” is a folder, not a file. Choose a file in it.` }
    case 'ELOOP':
      return { code: 'not-found', message: `“${name}” is a link that leads round in a circle. Take the file it should point to.` }
    case 'ENAMETOOLONG':
      return { code: 'not-found', message: `“${name.slice(0, 60)}…” is longer than a file name can be. Check what was typed.` }
    default:
      return { code: 'unreadable', message: `“${name}” could not be read (${reasonOf(error)}). Check the disk or the connection and try again.` }
  }
}

/** What is written, and what to do when it cannot be: that depends on whose it is and who says it. */
export interface Writing {
  /** "saved", "exported". */
  readonly done: string
  /** What is not lost; empty where nothing could be. */
  readonly kept: string
  /** How to have it elsewhere. */
  readonly elsewhere: string
}

/** The text on the desk. */
export const savingText: Writing = { done: 'saved', kept: 'Your text is still here.', elsewhere: 'Use Save As to save elsewhere.' }

/** A failed write as data. Says that the old file still stands, because an atomic write never leaves half of one. */
export function writeProblem(error: unknown, name: string, writing: Writing): Problem {
  const { done, kept, elsewhere } = writing
  const failed = `“${name}” could not be ${done}`
  const untouched = sentences('Nothing on disk was changed.', kept)
  switch (systemCode(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: 'unwritable', message: `${failed}: this user may not write it or its folder. ${untouched} ${elsewhere}` }
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'unwritable', message: `${failed}: the disk is full. ${untouched} Make room and try again.` }
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'vanished', message: sentences(`${failed}: its folder is not there.`, kept, elsewhere) }
    case 'EISDIR':
      return { code: 'unwritable', message: `“${name}” is a folder. Choose another name.` }
    default:
      return { code: 'unwritable', message: `${failed} (${reasonOf(error)}). ${untouched} Try again. ${elsewhere}` }
  }
}

/** Sentences in a row; empty ones are left out. */
export const sentences = (...all: readonly string[]): string => all.filter((sentence) => sentence !== '').join(' ')
