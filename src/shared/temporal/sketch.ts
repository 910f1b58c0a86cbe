import type { Draft } from './draft'
import { recogniseAges } from './recognisers/ages'
import { recogniseDurations } from './recognisers/durations'
import { recogniseEras } from './recognisers/eras'
import { recogniseMonthDates } from './recognisers/month-dates'
import { recogniseNumericDates } from './recognisers/numeric-dates'
import { recognisePresents } from './recognisers/presents'
import { recogniseNamedYears, recogniseRelatives } from './recognisers/relatives'
import { recogniseSeasons } from './recognisers/seasons'
import { isCountOfLateText, type Epoch, type Mode } from './recognisers/year-context'
import { epochOf, recogniseYears } from './recognisers/years'
import type { TimeContext } from './refiners/completion'
import { joinEither } from './refiners/either'
import { settleStyles } from './refiners/old-style'
import { settleOverlaps } from './refiners/overlaps'
import { joinRanges } from './refiners/ranges'
import { tokenise, type Reader } from './tokens'

/** What a text says of times as far as it can be read alone; what was told before it completes the rest. */
export interface Sketch {
  readonly reader: Reader
  readonly mode: Mode
  readonly epoch: Epoch
  readonly drafts: readonly Draft[]
}

/** In this order: earlier families win over later ones of the same length. */
const families: readonly ((reader: Reader, mode: Mode, epoch: Epoch) => readonly Draft[])[] = [
  (reader, _mode, epoch) => recogniseMonthDates(reader, epoch), recogniseNumericDates, recogniseSeasons, (reader, _mode, epoch) => recogniseEras(reader, epoch),
  recogniseAges, recogniseRelatives, recogniseYears, recogniseNamedYears, recogniseDurations, recognisePresents,
]

const refiners: readonly ((reader: Reader, drafts: readonly Draft[]) => readonly Draft[])[] = [
  (_reader, drafts) => settleOverlaps(drafts), settleStyles, ({ text }, drafts) => joinEither(text, drafts), ({ text }, drafts) => joinRanges(text, drafts),
]

/** Sketches of several texts, made together: each recogniser goes through all of them before the next begins (see `claims/batch`). */
export const sketchTimes = (texts: readonly string[], mode: Mode): readonly Sketch[] => {
  const readers = texts.map(tokenise)
  return sketch(readers, mode, readers.map((reader) => epochOf(reader, null)))
}

function sketch(readers: readonly Reader[], mode: Mode, epochs: readonly Epoch[]): readonly Sketch[] {
  const proposed = readers.map((): Draft[] => [])
  for (const recognise of families) {
    for (let index = 0; index < readers.length; index++) {
      const reader = readers[index]
      if (reader && reader.tokens.length > 0) for (const draft of recognise(reader, mode, epochs[index] ?? 'unknown')) proposed[index]?.push(draft)
    }
  }
  let drafts: readonly (readonly Draft[])[] = proposed
  for (const refine of refiners) drafts = drafts.map((some, index) => readers[index] && some.length > 0 ? refine(readers[index], some) : some)
  return readers.map((reader, index) => ({ reader, mode, epoch: epochs[index] ?? 'unknown', drafts: drafts[index] ?? [] }))
}

/** The drafts of a sketch behind a text about `anchorYear`; early times read small numbers as years, and a text about later ones tells of such years but by the way. */
export function draftsIn({ reader, mode, epoch, drafts }: Sketch, { anchorYear, isLate }: Pick<TimeContext, 'anchorYear' | 'isLate'>): readonly Draft[] {
  const now = epochOf(reader, anchorYear)
  const found = now === epoch ? drafts : sketch([reader], mode, [now])[0]?.drafts ?? drafts
  const isCount = (draft: Draft): boolean => (draft.rule === 'year' || draft.rule === 'circa-year') && !draft.isRange && isCountOfLateText(reader.text, draft.start, draft.end)
  return isLate === true && mode === 'prose' && found.some(isCount) ? found.filter((draft) => !isCount(draft)) : found
}
