import { commands, shortcutLabel, type CommandId } from '../../shared/commands'
import { useStore } from '../store/store'

/** Keys and what each group of them does. */
export type Hints = readonly (readonly [keys: string, does: string])[]

/** What works while the keyboard is in the text, or nowhere. */
const fromAnywhere: readonly (readonly [CommandId, string])[] = [['next-finding', 'next finding'], ['previous-finding', 'previous'], ['quick-fix', 'fixes at the cursor'], ['show-findings', 'choose by keys']]

/** The keys of a view, in one line below it: what each group does. While the keyboard is elsewhere, the keys that work there. */
export function KeyHints({ hints }: { readonly hints: Hints }) {
  const platform = useStore((state) => state.info?.platform ?? 'linux')
  const away = fromAnywhere.map(([id, does]) => [shortcutLabel(commands.find((command) => command.id === id)?.shortcut ?? '', platform), does] as const)
  return (
    <>
      <Line className="is-here" hints={hints} />
      <Line className="is-away" hints={away} />
    </>
  )
}

function Line({ className, hints }: { readonly className: string; readonly hints: Hints }) {
  return (
    <p className={`keys ${className}`} aria-hidden="true">
      {hints.map(([keys, does]) => <span key={keys} className="key-hint">{keys.split(' ').map((key) => <kbd key={key}>{key}</kbd>)} {does}</span>)}
    </p>
  )
}
