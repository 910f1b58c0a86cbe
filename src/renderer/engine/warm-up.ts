import { analyze, newMemory } from '../../shared/review/analyze'
import { defaultConfig } from '../../shared/review/config'

const samples: Record<string, string> = import.meta.glob('../../../samples/*.txt', { query: '?raw', import: 'default', eager: true })

/** After so many V8 has made machine code of what a key press needs; more change nothing (docs/adr/0013). */
const EDITS = 240
const TODAY = { year: 2026, month: 1, day: 1 }

/**
 * Reads the samples and edits them, one review a step, so that V8 has compiled the engine before the first biography is opened. Leaves
 * nothing behind but the compiled code (and what is known of the last sample, until a document comes).
 */
export function* warmUp(edits = EDITS): Generator<void, void> {
  for (const sample of Object.values(samples)) {
    const memory = newMemory()
    let text = sample.replace(/\r\n?/g, '\n')
    for (let edit = 0; edit <= edits; edit++) {
      analyze({ text, version: edit }, defaultConfig, TODAY, memory)
      text = typedAt(text, edit)
      yield
    }
  }
}

/** One letter more at the end of some word: spread over the text, so that every kind of paragraph is read again. */
function typedAt(text: string, edit: number): string {
  const at = Math.max(0, text.indexOf(' ', Math.floor((((edit * 7919) % 997) / 997) * text.length)))
  return `${text.slice(0, at)}x${text.slice(at)}`
}
