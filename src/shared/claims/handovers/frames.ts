import { portfolio } from '../lexicon/houses'
import type { Sureness } from './handover'
import { behindPronoun, named, seat, someone, when } from './words'

/**
 * How verbs tell of a change of holders: who stands before the verb and who behind it. Words in capitals are slots; what is in square
 * brackets may be missing. "was" makes a passive.
 */
interface Row {
  readonly says: string
  /** How sure the words are with a name behind the verb; missing where they mean nothing. */
  readonly plain?: Sureness
  /** The same where an office stands behind the name: "followed Dunn [as mayor]". */
  readonly withRole?: Sureness
  /** Where a pronoun stands behind the verb, and the name before it: "Dunn followed her". */
  readonly ofPronoun?: Sureness
  readonly ofPronounWithRole?: Sureness
}

const rows: readonly Row[] = [
  { says: 'TAKER succeeded|succeeding|replaced|replacing GIVER', plain: 'sure', ofPronoun: 'sure' },
  { says: 'TAKER followed|following GIVER', withRole: 'sure', ofPronoun: 'vague', ofPronounWithRole: 'sure' },
  { says: 'TAKER displaced|supplanted|unseated GIVER', plain: 'recorded', withRole: 'sure', ofPronoun: 'vague' },
  { says: 'TAKER relieved|relieving GIVER', plain: 'vague', withRole: 'sure', ofPronoun: 'vague' },
  { says: 'TAKER came after GIVER', withRole: 'vague', ofPronounWithRole: 'vague' },
  { says: 'TAKER defeated|defeating|unseated|unseating|ousted|ousting|beat|beating INCUMBENT', plain: 'sure' },
  { says: 'TAKER took|taking|taken over from GIVER', plain: 'sure', ofPronoun: 'vague', ofPronounWithRole: 'sure' },
  { says: 'TAKER took|taking|taken over ROLE from GIVER', plain: 'sure', ofPronoun: 'sure' },
  { says: 'TAKER took|taking|taken over SEAT from GIVER', plain: 'sure', ofPronoun: 'vague' },
  { says: 'TAKER inherited|inheriting|took|taking [over] SEAT|PORTFOLIO from GIVER', plain: 'vague' },
  { says: 'TAKER inherited|received|took from GIVER SEAT', plain: 'vague' },
  { says: 'TAKER received|took|inherited|accepted [over] POWER|PORTFOLIO from [the_hands_of] GIVER', plain: 'recorded' },
  { says: 'TAKER took|taking|taken the place of GIVER', plain: 'sure' },
  { says: 'TAKER took|taking|taken [over] OWNER place', plain: 'vague', ofPronoun: 'vague' },
  { says: 'TAKER stepped|stepping into OWNER shoes', plain: 'vague', ofPronoun: 'vague' },

  { says: 'GIVER was succeeded|replaced [there|in_turn] [AT] by TAKER', plain: 'sure', ofPronoun: 'sure' },
  { says: 'GIVER was followed IN by TAKER', plain: 'sure' },
  { says: 'GIVER was followed [there|in_turn|in_office] [AT] by TAKER', plain: 'vague' },
  { says: 'GIVER was displaced|supplanted|relieved|unseated ROLE by TAKER', plain: 'vague' },
  { says: 'GIVER was relieved [AT] by TAKER', plain: 'vague' },
  { says: 'GIVER was displaced|supplanted|unseated|ousted [IN] by TAKER', plain: 'recorded' },
  { says: 'TAKER was preceded [IN_OFFICE] by GIVER', plain: 'sure' },
  { says: 'GIVER preceded TAKER', ofPronounWithRole: 'sure' },

  { says: 'GIVER handed|handing|turned|turning|passed|passing [over] SEAT [over|WHEN] to TAKER', plain: 'sure', ofPronoun: 'vague' },
  { says: 'GIVER yielded|yielding|lost|losing|relinquished|relinquishing|ceded|ceding|surrendered|surrendering SEAT [over|WHEN] to TAKER', plain: 'sure', ofPronoun: 'vague' },
  { says: 'GIVER handed|yielded|ceded|relinquished|surrendered|passed|turned [over] POWER [over] to TAKER', plain: 'recorded' },
  { says: 'GIVER left|leaving|yielded PALACE to TAKER', plain: 'recorded' },
  { says: 'GIVER gave|giving up CHARGE to TAKER', plain: 'vague' },
  { says: 'GIVER gave|giving CHARGE [over] to TAKER', plain: 'recorded' },
  { says: 'GIVER left|leaving|transferred|transferring|handed|handing [over] CHARGE [over] to TAKER', plain: 'vague' },
  { says: 'GIVER resigned|resigning|bequeathed|bequeathing SEAT to TAKER', plain: 'vague' },
  { says: 'GIVER handed|handing over to TAKER', plain: 'vague', withRole: 'sure', ofPronoun: 'vague' },
  { says: 'GIVER handed|left HIM SEAT', ofPronoun: 'recorded' },
  { says: 'GIVER gave|giving|given way|place to TAKER', plain: 'vague', withRole: 'sure', ofPronoun: 'vague' },
  { says: 'GIVER made|making way for TAKER', plain: 'vague', withRole: 'sure', ofPronoun: 'vague' },
  { says: 'GIVER gave|giving it|them|this|that up to TAKER', plain: 'vague' },
  { says: 'GIVER laid|laying|gave|giving down|up SEAT [of_the_party] [WHEN] in_favour_of TAKER', plain: 'vague' },
  { says: 'GIVER resigned|resigning|retired|retiring|withdrew|withdrawing [FROM] in_favour_of TAKER', plain: 'vague' },
  { says: 'GIVER stood|standing|stepped|stepping down|aside [FROM] in_favour_of TAKER', plain: 'vague' },
  { says: 'GIVER resigned|resigning|retired|retiring|withdrew|withdrawing [FROM] in HIS favour', ofPronoun: 'vague' },
  { says: 'GIVER stood|standing|stepped|stepping down|aside [FROM] in HIS favour', ofPronoun: 'vague' },
  { says: 'GIVER abdicated|abdicating [the_throne|the_crown] in_favour_of TAKER', plain: 'loose' },

  { says: 'SEAT passed|went|fell [WHEN] to TAKER', plain: 'sure' },
  { says: 'SEAT was taken over [WHEN] by TAKER', plain: 'sure' },
  { says: 'SEAT was given|entrusted|transferred [WHEN] to TAKER', plain: 'sure' },
  { says: 'PLACE fell|went|passed [WHEN] to TAKER', plain: 'vague' },
  { says: 'PLACE was taken|filled [WHEN] by TAKER', plain: 'vague' },
]

const owned = '(?:the|his|her) (?:\\p{Ll}+ )?'
const ofPlace = '(?: of \\p{Lu}[\\p{L}\\p{M}’\'-]+)?'
const person = `(?:(?<pronoun>him|her)${behindPronoun}|${someone})`

/** What may stand in a slot. */
const slots: Readonly<Record<string, string>> = {
  TAKER: person,
  GIVER: person,
  OWNER: `(?:(?<pronoun>his|her)|${named}(?<=['’]s?))`,
  HIM: '(?<pronoun>him|her)',
  HIS: '(?<pronoun>his|her)',
  INCUMBENT: `(?:the )?(?:\\p{L}+ )?incumbent,? (?!(?:Vice|Deputy|President|Governor|Senator|Mayor|Prime|Secretary|Lieutenant)\\b)(?:(?:Republican|Democrat|Democratic|Conservative|Liberal|Labour|[\\p{Ll}-]+) ){0,2}${named}`,
  SEAT: `${owned}${seat}${ofPlace}`,
  CHARGE: `${owned}(?:${seat}|command|government|power|charge|department)${ofPlace}`,
  POWER: `(?:(?:the|his|her|its) )?(?:[\\p{Ll}-]+ )?(?:${seat}|power|control|job|task|reins|government|command|see|sash|seals(?: of office)?)${ofPlace}`,
  PALACE: "the (?:(?:governor['’]s|gubernatorial|presidential|president['’]s|royal|imperial|executive|government|state) )?(?:palace|mansion|residence)(?: (?:at|in|of) \\p{Lu}[\\p{L}\\p{M}’-]+)?",
  PORTFOLIO: portfolio,
  ROLE: 'as (?:the )?[^.,;:()\\d]{3,50}?',
  IN: '(?:as|in) [^.;:]{3,50}?',
  IN_OFFICE: '(?:as [^.;:]{3,50}?|in (?:office|the [^.;:]{3,50}?))',
  AT: '(?:as|in|on|at) [^.;:]{3,50}?',
  FROM: '(?:as|from|in|on) [^.;:()]{2,50}?',
  WHEN: when,
}

/** A row that can be looked for. */
export interface Frame extends Omit<Row, 'says'> {
  readonly isPassive: boolean
  /** What stands before the verb: one of the two, or what is handed on. */
  readonly before: 'giver' | 'taker' | 'seat' | 'place'
  /** The other one stands right behind the verb: "succeeded Dunn". */
  readonly isDirect: boolean
  /** What stands behind the verb, with the name of the other one; to be tried right there. */
  readonly behind: RegExp
}

const framesOfForms = rows.map(({ says, ...sureness }): readonly [forms: string, frame: Frame] => {
  const [before = '', ...rest] = says.split(' ')
  const isPassive = rest[0] === 'was'
  const [forms = '', ...behind] = isPassive ? rest.slice(1) : rest
  return [forms, { ...sureness, isPassive, isDirect: behind.length === 1, before: before.toLowerCase() as Frame['before'], behind: new RegExp(behind.map(sourceOf).join(''), 'duy') }]
})

/** The rows by the forms of their verbs. */
export const frames: ReadonlyMap<string, readonly Frame[]> = new Map(
  framesOfForms.flatMap(([forms]) => forms.split('|')).map((form) => [form, framesOfForms.flatMap(([forms, frame]) => (forms.split('|').includes(form) ? [frame] : []))]),
)

/** A form, with a capital where a sentence may begin with it. */
const atStart = (form: string): string => (/ing$|^(?:succeed|replac|follow)ed$/.test(form) ? form.replace(/^./, (first) => `[${first.toUpperCase()}${first}]`) : form)
const anyForm = (forms: readonly string[]): string => `\\b(?:${forms.map(atStart).join('|')})\\b`

/** All forms of the verbs. */
export const verbs = new RegExp(anyForm([...frames.keys()]), 'g')

/** What a sentence must hold one of: the verbs with what stands behind them, never looked for as they are. */
export const verbWords: readonly RegExp[] = [...framesOfForms.map(([forms, { behind }]) => new RegExp(anyForm(forms.split('|')) + behind.source, 'u')), new RegExp(`whom (?:he|she) .*${anyForm([...frames.keys()])}`)]

function sourceOf(part: string): string {
  const [, inside] = /^\[(.+)\]$/.exec(part) ?? []
  const source = ` (?:${(inside ?? part).split('|').map((word) => slots[word] ?? word.replaceAll('_', ' ').replace('favour', 'favou?r')).join('|')})`
  return inside === undefined ? source : `(?:${source})?`
}
