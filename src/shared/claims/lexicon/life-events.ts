import type { Predicate } from '../claim'

/**
 * What people do in a life, as biographies word it: past forms of verbs of study, work, movement, family and sport.
 * One row a predicate; collected from the verb lists of learner's dictionaries and style guides for biographies.
 */
const rows: readonly (readonly [Predicate, string])[] = [
  ['married', 'married|^Married(?= (?:to|in|on|since|at)\\b)|wed|wedded|exchanged vows with|became (?:(?:the )?(?:\\p{Ll}+ )?(?:wife|husband) of|(?:his|her) (?:\\p{Ll}+ )?(?:wife|husband)(?![\'’-]))|remarried(?<!\\bwhom [^.;]{0,60}remarried)(?! (?:each other|him|her)\\b)|eloped with|tied the knot|got married|were wed|took(?= \\p{Lu}[^.,;:()]{2,50} (?:as|for) (?:his|her) (?:\\p{Ll}+ )?(?:wife|husband)\\b| \\p{Lu}[^.,;:()]{2,50} to wife\\b)|united in marriage(?= (?:with|to) )|entered into (?:an? )?marriage(?= with )|contracted (?:an? )?(?:\\p{Ll}+ )?marriage(?= with )|marrying(?= (?:(?:his|her|the|an?|fellow) )?(?:[\\p{Ll}-]+ ){0,3}\\p{Lu})'],
  ['divorced', 'divorced|separated from|split from'],
  ['graduated', 'graduated|received (?:his|her|a|an|the) (?:\\p{L}+[ -]){0,4}?(?:degree|doctorate|diploma|PhD|Ph\\.D\\.)|earned (?:his|her|a|an) (?:\\p{L}+[ -]){0,4}?(?:degree|doctorate|diploma|PhD|Ph\\.D\\.)|matriculated'],
  ['studied', 'studied|enrolled|attended|was educated'],
  ['moved', '(?:left|sold (?:his|her|their) (?:house|home|flat|apartment|estate|farm) in) \\p{Lu}[^,;.()]{1,30} and (?:moved|relocated|emigrated)|moved|relocated|emigrated|immigrated|migrated|settled|returned to|went to live'],
  ['fled', 'fled|went into exile|was exiled|escaped|defected(?! from)|sought (?:political )?asylum|was granted (?:political )?asylum|sought refuge|(?:has |have )?lived in exile|lives in exile|is living in exile'],
  ['joined', 'joined|enlisted|signed (?:for|with)|signed a (?:\\p{L}+[ -]){0,3}contract with|transferred to|was transferred to|was sold to|was drafted by|was signed by|was admitted to|became a member of'],
  ['left', 'left|resigned from|quit|departed from|was expelled from|broke (?:away )?(?:with|from)|split (?:with|from)|parted (?:ways|company) with|defected from|was (?:thrown|kicked|forced) out of|was dropped from|(?:resigned|ended|gave up|renounced|cancel+ed|tore up|handed in|returned|surrendered) (?:his|her) (?:\\p{Ll}+ )?(?:membership|card)(?: card)? (?:of|in|from)'],
  ['founded', 'founded|co-founded|cofounded|established|set up'],
  ['turned-pro', 'turned pro(?:fessional)?|turning pro(?:fessional)?|became (?:a )?professional|went pro(?:fessional)?'],
  ['debuted', 'debuted|made (?:his|her|their) (?:\\p{L}+[ -]){0,4}?debut'],
  ['retired', 'retired|announced (?:his|her) retirement|ended (?:his|her) career'],
  ['awarded', 'was awarded|were awarded|received the|won the|won an?|was knighted|was decorated|was honou?red with'],
  ['published', 'published|released|wrote(?! (?:to|an? (?:\\p{Ll}+ )?letter)\\b)'],
  ['arrested', 'was arrested|was imprisoned|was jailed|was detained|was captured|was sentenced'],
  ['served-military', 'served (?:\\p{Ll}+ ){0,2}?(?:in|with) the (?:\\p{Lu}[\\p{L}.]+ |\\p{Ll}+ ){0,3}?(?:[Aa]rmy|[Nn]avy|[Aa]ir [Ff]orces?|[Aa]rmed [Ff]orces|[Mm]ilitary|[Mm]arines?|[Mm]arine [Cc]orps|[Cc]oast [Gg]uard|[Nn]ational [Gg]uard|[Mm]ilitia|[Aa]ir [Cc]orps|[Nn]aval [Rr]eserve)'],
  ['other', 'entered|was (?:\\p{Ll}+ly )?(?:re-?)?(?:elected|appointed)|began|started|travel+ed|toured|served|worked|taught|lectured|became|was promoted|was commissioned|was ordained|was naturali[sz]ed|visited|met|bought|purchased|was hired|was invited|was admitted|converted|fought|competed|performed|starred|recorded|returned (?:home|from|there)|sailed|spent|resided|bore|underwent|suffered|campaigned|ran for|testified|(?<!\\b(?:was|were|been|be|being) (?:\\p{Ll}+ly )?)(?:painted|composed|directed|conducted|commanded|created|organi[sz]ed|designed|built|invented|discovered|delivered|led|hosted|edited|translated|captured|conquered|invaded|besieged|explored|invited|submitted)|wrote (?:to|an? (?:\\p{Ll}+ )?letter)|gave (?:an? )?(?:\\p{Ll}+ )?(?:lectures?|speech|speeches|concerts?|recitals?|lessons|evidence)'],
]

/** Any of the words above; `predicateOf` tells which row it was. */
export const lifeEventPattern = new RegExp(`(?<![\\p{L}-])(?:${rows.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}-])`, 'gu')

/** A cheap look for what is told without a date too. */
export const undatedPattern = /\b(?:left|quit|resigned (?:from|h)|expelled|broke|split|parted|defected|fled|exiled?|asylum)\b/

/** What counts without a date too: where somebody went to live, what they are no longer part of. */
export const mayBeUndated: ReadonlySet<Predicate> = new Set<Predicate>(['left', 'fled'])

/** The predicate of a match of `lifeEventPattern`. */
export function predicateOf(match: RegExpExecArray): Predicate {
  const index = match.slice(1).findIndex((group) => group !== undefined)
  return rows[index]?.[0] ?? 'other'
}
