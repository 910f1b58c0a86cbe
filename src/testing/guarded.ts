/** One silent case of a check. */
interface SilentCase {
  readonly name: string
  readonly text: string
}

/**
 * A statement that a check reports when it stands alone, under each guard that must keep it silent. `frame` puts prose
 * into a whole text. Give the same statement to a firing case too: then the guard alone makes the difference.
 */
export const guarded = (frame: (prose: string) => string, statement: string): readonly SilentCase[] => [
  { name: 'in quotation marks', text: frame(`The plaque reads: "${statement}."`) },
  { name: 'according to somebody', text: frame(`According to one obituary, ${statement}.`) },
  { name: 'reportedly', text: frame(`It was reported that ${statement}.`) },
  { name: 'a rumour', text: frame(`It was rumoured that ${statement}.`) },
  { name: 'a claim', text: frame(`A cousin claimed that ${statement}.`) },
  { name: 'a guess', text: frame(`Perhaps ${statement}.`) },
]
