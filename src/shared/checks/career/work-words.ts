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

const wider: Readonly<Partial<Record<WorkKind, WorkKind>>> = { book: 'print', piece: 'print', album: 'music', song: 'music', film: 'screen', programme: 'screen' }

/** Whether two titles may be titles of one work; null is any sort. */
export const mayBeOne = (a: WorkKind | null, b: WorkKind | null): boolean => a === null || b === null || a === b || wider[a] === b || wider[b] === a

/** What a verb tells of a work: that it came out, that it was being made, that it was shown for the first time. */
export type WorkEvent = 'out' | 'made' | 'shown'

/** A work that is performed, staged or aired is so again and again: these verbs tell nothing that can be compared. */
const events: readonly (readonly [verbs: string, event: WorkEvent])[] = [
  ['released|published|issued|came out|brought out|put out', 'out'],
  ['wrote|written|composed|recorded|penned|completed|finished|painted|filmed|shot|begun|began|authored|co-wrote|co-authored|co-written', 'made'],
  ['premiered', 'shown'],
]

/** For patterns: a verb that tells one of them. */
export const workVerb = `(?:${events.map(([verbs]) => verbs).join('|')})`

const eventByVerb = byWord(events)
export const eventOfVerb = (verb: string): WorkEvent | null => eventByVerb.get(verb.toLowerCase()) ?? null

/** Beside a title: another text, print, cut or performance of the work than the first, one that was only planned, or what befell it later. */
export const anotherVersion = new RegExp(`\\b(?:${[
  're-?(?:issue|release|master|print|record|edit|make|write|work|publish|vis|boot|mix|viv|stage)\\w*|editions?|translat\\w*|versions?|adapt\\w*|paperback|deluxe|live|DVD|Blu-ray|cover(?:s|ed)?|restored|English|soundtrack|serial\\w*|excerpts?|tone poem',
  'originally|posthumous\\w*|unreleased|unpublished|abandoned|unfinished|planned|to be|will be|set to|scheduled|due|expected|announced',
  'nominat\\w*|awards?|won|prize|sampled|certified|anniversary|revival|performed|staged|aired|broadcast|opened|screened|according|reportedly|allegedly|supposedly|perhaps|probably|possibly|claim\\w*',
].join('|')})\\b`, 'i')

/** Titles of what comes again and again, and of what is no work. */
export const noWork = /\b(?:awards?|prizes?|medals?|trophy|championships?|cup|olympics?|games|festival|university|college|school|church|party|treaty|battle|war|act|election|league|tournament|order|academy|grammys?|oscars?|tours?|open|grand prix|council|congress|conference)$/
