import type { Unit } from '../document/units'
import { sketchTimes, type Sketch } from '../temporal/sketch'

/** Letters sketched at once. */
const MOST_LETTERS = 60_000

/** Sketches the times of blocks together, as each recogniser is quicker over many than over one. */
export class TimesAhead {
  private readonly sketches = new Map<Unit, Sketch>()

  /** `isNew`: whether a unit was never read; only such are sketched before they are asked for. */
  constructor(private readonly units: readonly Unit[], private readonly isNew: (unit: Unit) => boolean) {}

  /** The sketch of the unit at `index`; each is asked for once, in order. */
  take(index: number): Sketch | undefined {
    const unit = this.units[index]
    if (!unit) return undefined
    if (!this.sketches.has(unit)) this.sketchFrom(index, unit)
    const sketch = this.sketches.get(unit)
    this.sketches.delete(unit)
    return sketch
  }

  private sketchFrom(index: number, first: Unit): void {
    const together: Unit[] = [first]
    let letters = first.text.length
    for (let next = index + 1; next < this.units.length && letters < MOST_LETTERS; next++) {
      const unit = this.units[next]
      if (!unit || unit.kind === 'value' || unit.kind === 'heading') continue
      // Behind what was typed all is known, however long the text is.
      if (!this.isNew(unit)) break
      together.push(unit)
      letters += unit.text.length
    }
    for (const [at, sketch] of sketchTimes(together.map(({ text }) => text), 'prose').entries()) {
      const unit = together[at]
      if (unit) this.sketches.set(unit, sketch)
    }
  }
}
