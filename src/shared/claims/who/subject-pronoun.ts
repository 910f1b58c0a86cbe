import type { Document } from '../../document/document'
import { remembered, unitsOf } from '../../document/units'
import type { SubjectNames } from '../profile'

/** Enough prose to tell "he" from "she"; more would only cost time on long texts. What begins within it is counted, as far as that again. */
const SAMPLE = 20_000

/** The pronoun that prevails; where the text speaks of as many women as men, the one that prevails in the lead and does the first deed there. */
export function pronounOf(document: Document): SubjectNames['pronouns'] {
  const { sections: [lead], text } = document
  const start = lead?.span.start ?? 0
  const counts = { he: 0, she: 0 }
  for (const unit of unitsOf(document)) {
    if (unit.span.start >= start + SAMPLE) break
    if (unit.span.start < start) continue
    const { he, she } = pronounsIn(unit)
    counts.he += he
    counts.she += she
  }
  if (counts.he + counts.she === 0) return /\b(?:They|Their)\b/.test(text.slice(start, start + SAMPLE)) ? 'they' : null
  const clear = prevailing(counts)
  if (clear !== null) return clear
  const opening = text.slice(start, Math.min(lead?.span.end ?? start, start + SAMPLE))
  const first = /\b(?:[Hh]e|His|([Ss]he|Her))\b/.exec(opening)
  const prevails = prevailing(countIn(opening))
  return first && prevails === (first[1] === undefined ? 'he' : 'she') ? prevails : ofOpenings(opening)
}

/** "She was the first woman …": the sentences of a lead open with its subject, however much is said of a father. */
function ofOpenings(lead: string): 'he' | 'she' | null {
  const openings = [...lead.matchAll(/[.!?] (He|His|She|Her)\b/g)].map(([, word = '']) => word)
  if (openings.includes('He') && !openings.some((word) => word === 'She' || word === 'Her')) return 'he'
  return openings.includes('She') && !openings.some((word) => word === 'He' || word === 'His') ? 'she' : null
}

interface Counts {
  readonly he: number
  readonly she: number
}

const pronounsIn = remembered(({ text }) => countIn(text.slice(0, SAMPLE)))

const countIn = (words: string): Counts => ({
  he: words.match(/\b(?:[Hh]e|[Hh]is|[Hh]im|himself)\b/g)?.length ?? 0,
  she: words.match(/\b(?:[Ss]he|[Hh]er|[Hh]ers|herself)\b/g)?.length ?? 0,
})

const prevailing = ({ he, she }: Counts): 'he' | 'she' | null => (he > she * 1.5 ? 'he' : she > he * 1.5 ? 'she' : null)
