const keys: readonly (readonly [RegExp, 'spouse' | 'partner' | 'parent' | 'child'])[] = [
  [/^(?:spouses?|husband|wife|consort)$/, 'spouse'], [/^(?:partners?|domestic partner)$/, 'partner'], [/^(?:parents?|father|mother)$/, 'parent'], [/^(?:children|issue(?: detail)?)$/, 'child'],
]

/** What those are to the subject whom a record has under a key (lower case, without its number); undefined for a key that does not say. */
export const relationOfKey = (key: string): 'spouse' | 'partner' | 'parent' | 'child' | undefined => keys.find(([pattern]) => pattern.test(key))?.[1]
