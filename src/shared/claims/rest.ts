import type { BlockContext } from './reading'

/** What a block may ask about the rest of the document. */
type Topic = 'names' | 'offices' | 'headings'

/** A part of the rest, and the same in one string, to compare it with another version's: a string of its own, as a slice would keep the whole text alive. */
export interface Part<Value> {
  readonly value: Value
  readonly signature: string
}

export type Parts = { readonly [Name in Topic]: Part<BlockContext[Name]> }

/** What one block was told of the rest, in strings; null of what it did not ask for. */
export type Told = { readonly [Name in Topic]: string | null }

/** The rest of a document as one block sees it. It notes what the block asks for: a change of anything else concerns it not. */
export class Rest implements BlockContext {
  private readonly asked = { names: false, offices: false, headings: false }

  constructor(private readonly parts: Parts, readonly source: BlockContext['source'], readonly anchorYear: number | null) {}

  get names(): BlockContext['names'] {
    this.asked.names = true
    return this.parts.names.value
  }

  get offices(): BlockContext['offices'] {
    this.asked.offices = true
    return this.parts.offices.value
  }

  get headings(): BlockContext['headings'] {
    this.asked.headings = true
    return this.parts.headings.value
  }

  get told(): Told {
    const { parts, asked } = this
    return { names: asked.names ? parts.names.signature : null, offices: asked.offices ? parts.offices.signature : null, headings: asked.headings ? parts.headings.signature : null }
  }
}

/** Whether a block that was told this would be told the same now. */
export const isSame = ({ names, offices, headings }: Told, parts: Parts): boolean =>
  (names === null || names === parts.names.signature) && (offices === null || offices === parts.offices.signature) && (headings === null || headings === parts.headings.signature)
