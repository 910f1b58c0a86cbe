import type { WorkKind } from './work-words'

/** What a heading says of the list below it, the narrow before the wide; null is works of any sort. */
const listed: readonly (readonly [heading: RegExp, kind: WorkKind | null])[] = [
  [/\b(?:songs|singles)\b/i, 'song'],
  [/\balbums\b/i, 'album'],
  [/^(?:discography|(?:selected )?recordings|music|orchestral|compositions|chamber music|symphonies)\b/i, 'music'],
  [/\b(?:television|tv|radio|series|video games?)\b/i, 'programme'],
  [/\b(?:films|movies)\b|^film$|^feature film/i, 'film'],
  [/\bfilmography\b/i, 'screen'],
  [/\b(?:novels|books|monographs|memoirs)\b/i, 'book'],
  [/\b(?:essays|papers|articles|poems|poetry|short stories|short fiction)\b/i, 'piece'],
  [/\b(?:bibliography|publications|writings)\b|^fiction$|^non-?fiction$/i, 'print'],
  [/\b(?:operas|plays|musicals|ballets|oratorios|theatre|theater|stage)\b/i, 'stage'],
  [/\b(?:paintings|sculptures)\b/i, 'picture'],
  [/^(?:(?:list of|selected|major|main|notable|principal|published|complete|other|literary|early|late|his|her|musical|choral|vocal|creative) )*works?\b/i, null],
]

/** Lists of prizes for works, of others' works, of what was done with works. */
const notListed = /\b(?:awards?|prizes?|honou?rs|nominations|accolades|recognition|about|tributes?|legacy|culture|charts?|tours?|covers?|editions?|translations?|reissues|video|reception)\b/i
/** Below these stand others' works, or the subject's as evidence, by author and year. */
const cited = /\b(?:reading|references|sources|notes|external|citations|see also)\b/i

/** Whether a work below some headings is not told for its own sake. */
export const isBeside = (headings: readonly string[], isInItem: boolean): boolean => headings.some((heading) => cited.test(heading) || (isInItem && notListed.test(heading)))

/** What the innermost telling of some headings lists; undefined where they list no works. */
export function kindListed(headings: readonly string[]): WorkKind | null | undefined {
  for (let at = headings.length - 1; at >= 0; at--) {
    const found = listed.find(([pattern]) => pattern.test(headings[at] ?? ''))
    if (found) return found[1]
  }
  return undefined
}
