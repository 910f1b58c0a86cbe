/**
 * Departments of state that are spoken of by their house, and what the titles of those at their heads have. Source: the names that British
 * and American writing uses.
 */
const houses: readonly (readonly [house: RegExp, title: RegExp])[] = [
  [/^(?:Treasury|Exchequer|Finance Ministry|Ministry of Finance)$/, /\b(?:exchequer|treasury|treasurer|finance)\b/i],
  [/^(?:Foreign Office|Foreign Ministry|Ministry of Foreign Affairs|State Department|Department of State|Quai d['’]Orsay)$/, /\b(?:foreign|external affairs|secretary of state$|united states secretary of state)\b/i],
  [/^(?:Home Office|Interior Ministry|Ministry of the Interior)$/, /\b(?:home secretary|home department|home affairs|interior)\b/i],
  [/^(?:War Office|War Department|War Ministry|Ministry of War)$/, /\bwar\b/i],
  [/^(?:Ministry of Defen[cs]e|Defen[cs]e Ministry|Department of Defense|Pentagon)$/, /\bdefen[cs]e\b/i],
  [/^Admiralty$/, /\badmiralty\b/i],
  [/^Board of Trade$/, /\bboard of trade\b/i],
  [/^Colonial Office$/, /\bcolon(?:ies|ial)\b/i],
]

/** What a minister is given: "foreign affairs", "the interior". Source: the departments that governments have. */
export const portfolio = '(?:(?:foreign|external|home|internal|economic|social|cultural|european|colonial) affairs|(?:the )?(?:interior|treasury|exchequer|admiralty|colonies|finances)|finance|defen[cs]e|justice|education|agriculture|trade|industry|health|transport|labou?r|commerce|public works)'

/** What the title of the one at the head of a department has, by its house; null for a house that we do not know. */
export const titleOfHouse = (house: string): RegExp | null => houses.find(([name]) => name.test(house))?.[1] ?? null
