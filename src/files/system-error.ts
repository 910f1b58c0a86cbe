import type { Problem } from '../shared/base/result'

/** The code of a failed system call ("ENOENT"), or the empty string where there is none. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** The words of an error, whatever was thrown. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** A failed read as data: what happened, to which file, what to do. */
export function readProblem(error: unknown, name: string): Problem {
  switch (systemCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'not-found', message: `“${name}” is not there. It may have been moved, renamed or deleted; open it from where it is now.` }
    case 'EACCES':
    case 'EPERM':
      return { code: 'no-permission', message: `“${name}” may not be read by this user. Ask for read permission, or open a copy that you own.` }
    case 'EISDIR':
      return { code: 'is-a-folder', message: `“${name}” is a folder, not a file. Use Open Folder, or choose a file in it.` }
    case 'ELOOP':
      return { code: 'not-found', message: `“${name}” is a link that leads round in a circle. Open the file it should point to.` }
    case 'ENAMETOOLONG':
      return { code: 'not-found', message: `“${name.slice(0, 60)}…” is longer than a file name can be. Check what was typed.` }
    default:
      return { code: 'unreadable', message: `“${name}” could not be read (${reasonOf(error)}). Check the disk or the connection and try again.` }
  }
}

/** A failed write as data. Says that the old file still stands, because an atomic write never leaves half of one. */
export function writeProblem(error: unknown, name: string): Problem {
  const kept = 'The file on disk is as it was; your text is still here.'
  switch (systemCode(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: 'unwritable', message: `“${name}” could not be saved: this user may not write it or its folder. ${kept} Use Save As to save elsewhere.` }
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'unwritable', message: `“${name}” could not be saved: the disk is full. ${kept} Make room and save again.` }
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'vanished', message: `“${name}” could not be saved: its folder is gone. Your text is still here. Use Save As to save elsewhere.` }
    case 'EISDIR':
      return { code: 'unwritable', message: `“${name}” is a folder. Choose another name.` }
    default:
      return { code: 'unwritable', message: `“${name}” could not be saved (${reasonOf(error)}). ${kept} Try again, or use Save As.` }
  }
}
