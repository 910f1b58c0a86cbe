/**
 * What a sporting career is counted in: the noun of the record's key, and how prose names the same. Source: the parameters of the infobox templates
 * for racing drivers, skiers, fighters and players of tennis and golf.
 */
export interface Total {
  readonly of: string
  /** Keys of the record, lower case, their number cut off. */
  readonly keys: RegExp
  /** One of them, several of them. */
  readonly one: string
  readonly many: string
}

export const totals: readonly Total[] = [
  { of: 'wins', keys: /^(?:career )?wins$/, one: 'win|victory', many: 'wins|victories' },
  { of: 'poles', keys: /^(?:career )?(?:poles|pole positions)$/, one: 'pole(?: position)?', many: 'pole positions|poles' },
  { of: 'podiums', keys: /^(?:career )?podiums$/, one: 'podium(?: finish)?', many: 'podium finishes|podium places|podiums' },
  { of: 'titles', keys: /^(?:career |singles|doubles)?titles$/, one: 'title', many: 'titles' },
  { of: 'ranking', keys: /^highest (?:singles |doubles )?ranking$/, one: 'ranking', many: 'rankings' },
]

const named = totals.map((total) => ({ total, words: new RegExp(`\\b(?:${total.one}|${total.many})\\b`, 'i') }))

/** Which total some words name ("21 wins", "career-high ranking of No. 14"). */
export const totalIn = (words: string): Total | undefined => named.find(({ words: pattern }) => pattern.test(words))?.total

/** Words before the noun that leave all of them meant; others tell of a part ("junior titles", "straight wins"). */
export const ofAll = '(?:career|overall|total|professional|singles|doubles|race|grand prix|tour)'
