import type { Command } from '../../shared/commands'
import { activeReview } from './select'
import type { State } from './state'

/** Why a command cannot be used now, as a few words; null when it can. */
export function whyNot({ when }: Pick<Command, 'when'>, state: State): string | null {
  switch (when) {
    case 'always': return null
    case 'document': return state.active === null ? 'no file is shown' : null
    case 'findings': return state.active === null ? 'no file is shown' : activeReview(state).open.length === 0 ? 'nothing is open' : null
    case 'stack': return state.folder === null && state.documents.length < 2 ? 'open a folder first' : null
    case 'folder': return state.folder === null ? 'open a folder first' : null
  }
}
