/**
 * Words that make a name the title of a work, and of what sort. Two works of one title and of different sorts (a novel and the film of it,
 * a film and its music) are two; a wide sort takes in the narrow ones, as a discography lists albums and songs.
 */
export type WorkKind = 'print' | 'book' | 'piece' | 'music' | 'album' | 'song' | 'screen' | 'film' | 'programme' | 'stage' | 'picture'

const nouns: readonly (readonly [words: string, kind: WorkKind])[] = [
  ['book|novel|novella|memoir|memoirs|autobiography|biography|treatise|textbook|monograph|anthology|travelogue', 'book'],
  ['essay|paper|article|poem|short story|story|pamphlet|thesis|dissertation|ode|sonnet', 'piece'],
  ['album|LP|EP|mixtape', 'album'],
  ['song|single|ballad|hit|track|anthem', 'song'],
  ['film|movie|documentary|biopic|thriller|western|feature', 'film'],
  ['opera|operetta|oratorio|play|musical|ballet|tragedy|pantomime', 'stage'],
  ['symphony|concerto|cantata|string quartet|sonata|song cycle', 'music'],
  ['painting|sculpture|fresco|engraving|portrait', 'picture'],
]

/** For patterns: a word for one work. A word for a series is none: its years are those of whoever had a part in it. */
export const workNoun = `(?:${nouns.map(([words]) => words).join('|')})`

const byWord = <Value>(table: readonly (readonly [words: string, value: Value])[]): ReadonlyMap<string, Value> => new Map(table.flatMap(([words, value]) => words.split('|').map((word) => [word, value] as const)))

const kinds = byWord(nouns)
export const kindOfNoun = (noun: string): WorkKind | null => kinds.get(noun) ?? null

/** "Three novels: ": the kind of the titles behind a word for more than one work. */
export function kindOfPlural(before: string): WorkKind | null {
  const word = plural.exec(before)?.[1]
  return word === undefined ? null : kindOfNoun(word) ?? kindOfNoun(`${word}y`)
}
const plural = new RegExp(`^.*\\b(${nouns.map(([words]) => words.replace(/y\b/g, '')).join('|')})(?:s|ies)\\b`)

const wider: Readonly<Partial<Record<WorkKind, WorkKind>>> = { book: 'print', piece: 'print', album: 'music', song: 'music', film: 'screen', programme: 'screen' }

/** Whether two titles may be titles of one work; null is any sort but a piece, whose title a whole collection often takes. */
export function mayBeOne(a: WorkKind | null, b: WorkKind | null): boolean {
  if (a === null || b === null) return a !== 'piece' && b !== 'piece'
  return a === b || wider[a] === b || wider[b] === a
}

/** What a verb tells of a work: that it came out, that it was made, that it was shown for the first time. */
export type WorkEvent = 'out' | 'made' | 'shown'

/** A work that is performed, staged or aired is so again and again: these verbs tell nothing that can be compared. */
const events: readonly (readonly [verbs: string, event: WorkEvent])[] = [
  ['released|published|issued|came out|brought out|put out', 'out'],
  ['wrote|written|composed|recorded|penned|completed|finished|painted|filmed|shot|authored|co-wrote|co-authored|co-written', 'made'],
  ['premiered', 'shown'],
]

/** For patterns: a verb that tells one of them. */
export const workVerb = `(?:${events.map(([verbs]) => verbs).join('|')})`

const eventByVerb = byWord(events)
export const eventOfVerb = (verb: string): WorkEvent | null => eventByVerb.get(verb.toLowerCase()) ?? null
