/** Keys and what each group of them does. */
export type Hints = readonly (readonly [keys: string, does: string])[]

/** The keys of a view, in one line below it: what each group does. */
export function KeyHints({ hints }: { readonly hints: Hints }) {
  return (
    <p className="keys" aria-hidden="true">
      {hints.map(([keys, does]) => <span key={keys} className="key-hint">{keys.split(' ').map((key) => <kbd key={key}>{key}</kbd>)} {does}</span>)}
    </p>
  )
}
