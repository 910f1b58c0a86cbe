import type { Predicate } from '../../claim'
import { choiceOf, gateOf, matchesOf, mayHold, type Searched } from '../../../text/matches'
import { postNouns } from '../../lexicon/post-words'
import type { Span } from '../../../text/span'

/** Which end of a term a verb tells of. */
export type Edge = 'start' | 'end'

/** How the verb says whose office it is. */
export type Voice =
  /** The doer holds the office: "became", "resigned". */
  | 'doer'
  /** "was elected", "elected in 1990", "elected him": whom it is done to. */
  | 'patient'
  /** "his election as", "Bell's appointment as": the owner of the noun. */
  | 'owner'

/** What somebody's time in an office is called. */
const spell = '(?:(?:\\d+|\\p{Ll}+)-year )?(?:terms?|tenure|reign|mandate|time|stint|spell|period|years|incumbency|service|pontificate|archiepiscopate|patriarchate|primacy|judgeship|presidency|premiership|chancellorship|papacy|mayoralty|mayorship|governorship|chairmanship|ministry|episcopate|regency|rectorship|deanship|leadership|speakership|directorship|captaincy)(?: (?:of|in) office| in the (?:[\\p{L}.]+ )?(?:senate|house|cabinet|council|assembly|congress|parliament|commons))?(?: as [^,.;:()\\d]{3,60}?)?'

interface Rule {
  readonly predicate: Predicate
  readonly edge: Edge
  readonly voice: Voice
  readonly words: string
  /** The verb takes or leaves an office by itself, so that no office need be named beside it. */
  readonly ceremony?: boolean
  /** Says nothing without a clause that hangs on the office: "the post, which she gave up". */
  readonly relative?: boolean
  /** "Her term began on …": only a date right behind it is its own; "began with a strike on …" dates the strike. */
  readonly adjacent?: boolean
}

export const seat = '(?:office|presidency|premiership|prime ministership|chancellorship|papacy|throne|crown|post|position|role|title|duties|leadership|chairmanship|governorship|mayoralty|mayorship|command|power|directorship|rectorship|chair|government|helm|directorship|kingship|regency|secretaryship|treasurership|ambassadorship|judgeship|consulship|viceroyalty|bishopric|archbishopric|governor-generalship|speakership|ministry|portfolio|job|mandate)'

/** What a holder has, and no contest for it. */
const dignity = '(?:presidency|premiership|prime ministership|chancellorship|governorship|mayoralty|chairmanship|leadership|speakership)\\b(?! (?:race|election|contest|bid|vote|nomination|primary|battle|struggle|fight|question|crisis))'
/** What a minister is given: "the portfolio of finance", "the ministry of public works"; no prize of the ministry's. */
const ministry = '(?:[\\p{L}-]+ portfolio\\b|(?:portfolio|ministry) of (?:the )?[\\p{L}-]+(?: (?:affairs|works|defen[cs]e|security|development|education|resources|services?|planning|relations|trade|health|welfare))?(?:(?:, (?:and )?| and )[\\p{L}-]+){0,3}(?=[.,;]| (?:on|in|from|and|under|for|at|after|when|with|again|once)\\b))'

/** Told of what happened: nobody says so of a plan. Not of whom somebody makes do it. */
const hadTo = '(?<=\\b(?:(?:was|were|been) (?:\\p{Ll}+ly )?(?:forced|obliged|compelled|made|required|constrained)|had|chose) to )'
const inOffice = '(?:in (?:office|power)|as [^,.;:()\\d]{3,60}?)'

/** A seat that is no room, no rank and no thing. */
const helm = '(?:presidency|premiership|prime ministership|chancellorship|mayoralty|governorship|chairmanship|speakership|leadership|throne|government|ministry|portfolio)'

const rules: readonly Rule[] = [
  { predicate: 'office-start', edge: 'start', voice: 'doer', ceremony: true, words: `(?:took|taken|takes|taking|take|assumed|assuming|assumes|assume|entered|entering|gained|inherited|inheriting|seized|seizing|usurped|usurping) (?:(?:up|on|upon) )?(?:the |his |her |this |that )?(?!(?:\\p{L}+ )?oath\\b)(?:\\p{L}+ ){0,2}?${seat}|accepted office` },
  { predicate: 'office-start', edge: 'start', voice: 'doer', words: `took over|taking over|took charge of(?= the ${ministry})|(?:received|obtained|got)(?= the ${ministry})|became|becoming|(?<=\\bdid (?:he|she) )become(?= (?:the|an?|prime minister|premier|president|governor|mayor|minister|king|queen)\\b)|(?:rose|advanced)(?= to (?:be (?:the |an? )?(?!\\p{L}+ed\\b|heard\\b)\\p{L}|the ${dignity}))|(?:attained|reached)(?= the ${dignity})|moved up(?= to )|(?:had|has|have) become|(?:began|started) (?:serving|his (?:first |new )?term|her (?:first |new )?term|his reign|her reign|his tenure|her tenure|his duties|her duties)` },
  { predicate: 'office-start', edge: 'start', voice: 'doer', ceremony: true, words: '(?:acceded|acceding|accedes|accession|ascended|ascending|ascends|ascension|came|coming|succeeded|succeeding) to (?:the |his |her |its )?(?:\\p{L}+ )?(?:throne|crown|power|thrones|presidency|kingship|papacy|title|office|premiership|government|dukedom|earldom|duchy)|(?:ascended|ascending|ascends|mounted|(?:acceded|ascended|ascending|ascends|succeeded) to) (?:the|his|her) (?:[\\p{L}-]+ ){0,2}?throne(?! (?:room|hall))' },
  { predicate: 'office-start', edge: 'start', voice: 'doer', words: '(?<!\\b(?:was|were|been|being|is) )succeeded(?= as )' },
  { predicate: 'office-start', edge: 'start', voice: 'owner', ceremony: true, words: 'accession' },
  { predicate: 'office-start', edge: 'start', voice: 'doer', ceremony: true, words: '(?:acceded|acceding)(?= (?:on|upon|in \\d))' },
  { predicate: 'office-start', edge: 'start', voice: 'owner', ceremony: true, adjacent: true, words: `${spell}(?:,? which)? (?:had )?(?:began|begun|begins|started|starts|commenced)` },
  { predicate: 'sworn-in', edge: 'start', voice: 'patient', ceremony: true, words: 'sworn[ -]in(?:to(?: office)?)?|inaugurated|installed|enthroned|invested|consecrated' },
  { predicate: 'sworn-in', edge: 'start', voice: 'doer', ceremony: true, words: '(?:took|taking|taken) (?:the |his |her )?(?:\\p{L}+ )?oath(?: of office)?|(?:took|taking|taken|takes) (?:(?:his|her) seat|the bench)|received (?:his|her) (?:judicial )?commission' },
  { predicate: 'office-start', edge: 'start', voice: 'doer', words: '(?<!\\b(?:was|were|been|being|is) )(?:succeeded|succeeding|replaced|replacing|followed|following)(?= (?:him|her|\\p{Lu})[^.;:()]{1,60}? as )' },
  { predicate: 'office-start', edge: 'start', voice: 'doer', ceremony: true, words: '(?<!\\b(?:was|were|been|being|is) )succeeded(?= (?:him|her)\\b(?! as )| (?:his|her) (?:\\p{Ll}+ ){0,2}\\p{Ll}+[ ,](?!as ))' },
  { predicate: 'office-start', edge: 'start', voice: 'doer', words: '(?:replaced|displaced|relieved)(?= (?:him|her|\\p{Lu}[\\p{L}\\p{M}’-]+ as)\\b)|(?:took|taking) (?:his|her) place' },
  { predicate: 'appointed', edge: 'start', voice: 'patient', words: `(?:given|handed)(?= (?:the |full |overall |supreme )?(?:command|charge|leadership|control) | the (?:(?:\\p{Ll}+ ){1,2}portfolio\\b|portfolio of \\p{L}|(?:ministry|department) of \\p{L}))|entrusted with(?= (?:the )?(?:\\p{Ll}+ ){0,2}(?:ministry|portfolio|office|post|government|governorship|presidency|premiership|chancellorship|command)\\b)|(?:giving|gave)(?= (?:him|her) (?:the |full |overall |supreme )?(?:command|charge|leadership) )|(?:giving|gave|handed|handing|entrusted)(?= (?:him|her) (?:with )?the ${ministry})|(?:put|placed)(?= (?:(?:him|her) )?in charge of the ${ministry})` },
  { predicate: 'office-start', edge: 'start', voice: 'patient', ceremony: true, words: '(?:placed|put|set|raised|elevated)(?= (?:on|upon|to) the (?:\\p{L}+ )?throne\\b)' },
  { predicate: 'appointed', edge: 'start', voice: 'patient', words: '(?:took|taken|brought|called|summoned|admitted)(?= (?:(?:him|her) )?(?:back )?(?:in)?to (?:the|his|her) (?:[\\p{L}-]+ )?(?:cabinet|government|ministry|administration)(?=,? (?:as|on|in|at|of|under)\\b)[^.;:()]{0,40} as )' },
  { predicate: 'elected', edge: 'start', voice: 'owner', words: 'election(?= (?:as|to) )' },
  { predicate: 'appointed', edge: 'start', voice: 'owner', words: '(?:appointment|promotion)(?= (?:as|to) )|(?<!\\b(?:resign(?:ed|ing)|surrender(?:ed|ing)|return(?:ed|ing)|gave up|giving up|laid down|lost|losing) (?:his|her) )commission(?= as )' },
  { predicate: 'sworn-in', edge: 'start', voice: 'owner', ceremony: true, words: 'inauguration|swearing-in|enthronement|consecration|installation|investiture' },
  { predicate: 're-elected', edge: 'start', voice: 'patient', words: 're-?elected|re-?appointed|re-?nominated' },
  { predicate: 'elected', edge: 'start', voice: 'patient', words: 'elected|(?<=\\b(?:was|were|been|being) (?:\\p{L}+ )?)returned(?= (?:unopposed )?(?:to (?:the \\p{Lu}|parliament\\b)|as (?:the |an? )?(?:\\p{L}+ )?(?:member|mp|deputy|mayor|president)\\b))|returned(?= (?:him|her) (?:to|as) )|chosen|voted in|proclaimed|declared|acclaimed|confirmed(?! (?:his|her|\\p{Lu}[\\p{L}’-]*[\'’]s?) (?:\\p{Ll}+ )?(?:position|titles?|rank|rights?|claims?|status|possessions?|privileges|dignity)\\b)' },
  { predicate: 'elected', edge: 'start', voice: 'doer', words: `(?:won|winning) (?:the |an )?(?:election|by-election)|won(?= the (?:party )?${dignity}(?: of [^,.;:()\\d]{3,50}?)? on\\b)` },
  { predicate: 'appointed', edge: 'start', voice: 'patient', words: `appointed|named|created|sent|dispatched|designated|promoted|commissioned|assigned|made|selected|co-opted|drafted|tapped|hired|accredited(?= as )|(?:raised|elevated)(?= to (?:the (?:arch)?(?:see|diocese|bishopric|episcopate)|the patriarchate)\\b)|swore(?= (?:him|her) in as )|(?:chose|picked)(?= (?:him|her|\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*){0,2} ?(?<! )) (?:as(?! the (?:best|most))|to be|to (?:succeed|replace) [^.,;:()\\d]{2,50}? as) )|(?:translated|transferred)(?= (?:him|her) to )|posted(?= (?:to \\p{Lu}[^.,;:()\\d]{1,30} )?as )|(?:raised|elevated|called|summoned)(?= to the ${dignity})` },
  { predicate: 'appointed', edge: 'start', voice: 'doer', words: '(?:accepted|accepting) (?:the |an |his |her )?(?:appointment|position|post)|(?:joined|joining|entered|entering) (?:the )?(?:(?:u\\.s\\.|united states|\\p{L}+) )?(?:cabinet|government|senate|parliament|house of commons|house of representatives|house of lords|congress)' },
  { predicate: 'office-end', edge: 'end', voice: 'doer', ceremony: true, words: `(?:left|leaving|leaves|vacated|vacating|relinquished|relinquishing|renounced|renouncing|surrendered|surrendering|gave up|laid down|laying down|quit) (?:the |his |her |this |that )?(?:\\p{L}+ ){0,2}?(?:${seat}|seat|senate|house|parliament|congress|council|commons|assembly|legislature|white house)|went out of office(?! hours)|stepped down|stepping down|steps down|stood down|standing down|abdicated|abdicating|abdicates|(?<=\\b(?:forced|obliged|compelled|made|decided|chose|had|persuaded|pressured) to )abdicate` },
  { predicate: 'office-start', edge: 'start', voice: 'owner', ceremony: true, adjacent: true, words: `first day ${inOffice} was` },
  { predicate: 'office-end', edge: 'end', voice: 'owner', ceremony: true, adjacent: true, words: `(?:last|final) day ${inOffice} was` },
  { predicate: 'office-end', edge: 'end', voice: 'owner', ceremony: true, adjacent: true, words: '(?<=\\b(?:began|started|commenced) (?:on|in) [^.;:()]{4,40}(?:,? and|,) )(?:formally |officially )?(?:ended|expired|terminated|came to an end)' },
  { predicate: 'office-start', edge: 'start', voice: 'patient', words: `(?:${helm}(?: of [^,;:()\\d]{2,40}?)?|(?:office|post|position) of [^,;:()\\d]{3,50}?) (?:passed|fell|went|devolved) to(?= (?:(?:him|her)(?:[.,;]| (?:on|in|when|after|at)\\b)|\\p{Lu}[\\p{L}\\p{M}.-]*(?:,? \\p{Lu}[\\p{L}\\p{M}.-]*){0,3},? ?(?:[.;]|(?<= )(?:on|in|when|after|at)\\b)))` },
  { predicate: 'office-end', edge: 'end', voice: 'doer', ceremony: true, words: `${hadTo}(?:step down|stand down|leave office|(?:leave|give up|relinquish|vacate|lay down|surrender) (?:the|his|her) (?:\\p{L}+ ){0,2}?${helm})` },
  { predicate: 'resigned', edge: 'end', voice: 'doer', ceremony: true, words: `${hadTo}resign` },
  { predicate: 'office-end', edge: 'end', voice: 'doer', ceremony: true, words: `(?:finished|completed|concluded|ended|served out) (?:his|her) (?:${helm}|term(?: (?:of|in) office)?|mandate|tenure)` },
  { predicate: 'office-end', edge: 'end', voice: 'doer', words: `(?:withdrew|departed|fell)(?= from the ${helm}\\b(?! (?:race|contest|campaign|bid|election|line|ladder)))` },
  { predicate: 'office-start', edge: 'start', voice: 'doer', words: `(?:began|started) (?:the|his|her) ${helm}` },
  { predicate: 'office-start', edge: 'start', voice: 'doer', ceremony: true, words: 'did not (?:\\p{Ll}+ly )?(?:take|enter|assume) office(?= [^;:()]{0,80}\\buntil )' },
  { predicate: 'office-start', edge: 'start', voice: 'doer', words: 'did not (?:\\p{Ll}+ly )?become(?= [^;:()]{0,80}\\buntil )' },
  { predicate: 'office-end', edge: 'end', voice: 'doer', ceremony: true, words: `did not (?:\\p{Ll}+ly )?(?:leave office|step down|(?:leave|give up|relinquish) (?:the|his|her) ${helm})(?= [^;:()]{0,80}\\buntil )` },
  { predicate: 'office-end', edge: 'end', voice: 'owner', ceremony: true, words: 'abdication' },
  { predicate: 'office-end', edge: 'end', voice: 'doer', words: 'ceased to be|ceasing to be|stopped being|(?:left|leaving|quit|quitting) (?:the|his|her) (?:\\p{L}+ )?(?:cabinet|government)(?= as )|(?:quit|bowed out|stood aside|stepped aside|stepping aside)(?= as )|(?:submitted|handed in|gave in) (?:his|her) resignation(?= as )|(?:handed|handing) over(?= (?:the |his |her )?(?:mayoralty|presidency|premiership|governorship|chairmanship|leadership|throne|office|post)\\b)' },
  { predicate: 'office-end', edge: 'end', voice: 'owner', ceremony: true, adjacent: true, words: `${spell}(?:,? which)? (?:there )?(?:had )?(?:formally |officially |effectively |abruptly )?(?:ended|ends|ending|expired|expires|expiring|concluded|terminated|was terminated|ran out|run out|lapsed|(?:came|drew) to (?:an end|a close))` },
  { predicate: 'office-end', edge: 'end', voice: 'owner', ceremony: true, adjacent: true, words: 'resignation(?: as [^,.;:()\\d]{3,60}?)? (?:took effect|became effective|was (?:to be )?effective|came into (?:effect|force))' },
  { predicate: 'office-start', edge: 'start', voice: 'doer', ceremony: true, words: `(?:resumed|resuming|regained|regaining|returned to|returning to|(?:was|were) back in) (?:the |his |her )?${seat}` },
  { predicate: 'office-start', edge: 'start', voice: 'doer', words: '(?:returned|returning|came back)(?= as )' },
  { predicate: 'office-start', edge: 'start', voice: 'doer', words: "(?:entered|joined) (?:the|his|her|\\p{Lu}[\\p{L}\\p{M}’'-]*['’]s?)(?: \\p{L}+)? (?:cabinet|government|ministry|administration)(?: of \\p{Lu}[\\p{L}\\p{M}.’'-]*(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*){0,3} ?(?<! ))?(?=[^;:()]{0,40} as )" },
  { predicate: 'office-start', edge: 'start', voice: 'doer', relative: true, words: 'took up|assumed|entered(?: upon)?' },
  { predicate: 'office-start', edge: 'start', voice: 'doer', relative: true, words: '(?<=\\bwhom [^,;:()]{2,30} )(?:succeeded|replaced)(?= (?:on|in) )' },
  { predicate: 'office-end', edge: 'end', voice: 'doer', relative: true, words: 'gave up|laid down|relinquished|vacated|surrendered|left' },
  { predicate: 'office-end', edge: 'end', voice: 'doer', ceremony: true, words: '(?:lost|losing) (?:office|power)|(?:(?:went|going) out of office|(?:fell|falling) from (?:office|power))(?! (?:hours|of)\\b)' },
  { predicate: 'office-end', edge: 'end', voice: 'doer', words: `(?:departed|departing|quitted|parted with) (?:the |his |her )?${helm}` },
  { predicate: 'handed-over', edge: 'end', voice: 'doer', words: '(?:made|gave) way(?= as (?:the )?\\p{L}[^.,;:()]{2,50} (?:for|to) \\p{Lu})|(?:(?:made|gave) way (?:for|to)|(?:handed|handing) over to)(?= \\p{Lu}[^.,;:()\\d]{1,50}? as (?:the )?\\p{L})' },
  { predicate: 'resigned', edge: 'end', voice: 'doer', words: `(?:handed|turned|passed|yielded|ceded)(?: over)?(?= (?:the|his|her) (?:\\p{Ll}+ )?${seat}(?: of [^.,;:()\\d]{2,50}?)?(?: over)? to (?:(?:his|her) [\\p{Ll} -]{3,30}?,? )?\\p{Lu})` },
  { predicate: 'appointed', edge: 'start', voice: 'patient', words: '(?<=\\b(?:was|had been) (?:(?:then|later|soon|\\p{Ll}+ly) )?)(?:translated|transferred)(?= (?:from [^,;:()]{2,30} )?to )' },
  { predicate: 'dismissed', edge: 'end', voice: 'owner', ceremony: true, words: 'deposition|dethronement' },
  { predicate: 'dismissed', edge: 'end', voice: 'owner', words: '(?:dismissal|removal|ouster)(?= as )' },
  { predicate: 'resigned', edge: 'end', voice: 'patient', words: 'recalled(?= as )' },
  { predicate: 'resigned', edge: 'end', voice: 'doer', ceremony: true, words: 'resigned|resigning|resigns|resignation|tendered (?:his|her) resignation' },
  { predicate: 'resigned', edge: 'end', voice: 'doer', words: 'retired|retiring|retires|retirement' },
  { predicate: 'resigned', edge: 'end', voice: 'doer', words: `lost (?:the |his |her )${seat}(?! (?:race|election|contest|bid|vote|nomination|primary|battle|struggle|fight))` },
  { predicate: 'dismissed', edge: 'end', voice: 'patient', ceremony: true, words: 'dismissed|voted out(?: of office)?|removed from (?:office|power|the \\p{L}+|his \\p{L}+|her \\p{L}+)|deposed|overthrown|ousted|sacked|dethroned|forced out|unseated|removed' },
  { predicate: 'dismissed', edge: 'end', voice: 'patient', ceremony: true, words: '(?:turned|driven|thrown|swept|put|forced) (?:out of|from) (?:office|power)' },
  { predicate: 'dismissed', edge: 'end', voice: 'patient', words: `(?:relieved|stripped|deprived) of (?:the |his |her )?(?:\\p{Ll}+ )?(?:duties(?= as )|(?:office|post|${helm})(?! (?:of|at|in)\\b))|(?:turned|driven|thrown|swept|forced|pushed) (?:out of|from) (?:the |his |her )${helm}` },
  { predicate: 'dismissed', edge: 'end', voice: 'patient', words: 'defeated|fired|(?<=\\b(?:was|been|being) )replaced(?= as [^,.;:()\\d]{3,60}? on \\d| as [^,.;:()\\d]{3,60}? on \\p{Lu}\\p{Ll}+ \\d)|(?:dropped|released|stripped)(?= as (?!of\\b))|(?:relieved|released|discharged|stripped)(?= (?:of the (?:ministry|portfolio|office|post|command) of |from the (?:office|post) of ))' },
  { predicate: 'handed-over', edge: 'end', voice: 'patient', ceremony: true, words: '(?<=\\b(?:was|being|been|be) (?:\\p{Ll}+ly )?)(?:(?:succeeded|replaced)(?= (?:(?:as|in|on) [^.;:()]{3,60}? )?by (?:\\p{Lu}|his |her |the ))|relieved(?= as [^.;:()]{3,60}? by \\p{Lu}))' },
]

const compiled = rules.map(({ predicate, edge, voice, ceremony = false, adjacent = false, relative = false, words }) => ({ predicate, edge, voice, ceremony, adjacent, relative, pattern: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}])`, 'giu') }))

/** Nobody takes an office for the first time with it. */
export const laterTerm = /\b(?:second|third|fourth|fifth|sixth|new|further|another|next) (?:[\p{Ll}\d-]+ )?(?:term|mandate|time|inauguration)\b/u

/** A verb of holding, taking or leaving an office; offsets into the sentence's text. */
export interface Trigger {
  readonly predicate: Predicate
  readonly edge: Edge
  readonly voice: Voice
  readonly ceremony: boolean
  readonly adjacent: boolean
  readonly relative: boolean
  readonly span: Span
}

/** "a post that she [gave up]", "the board, which Bell [left]": a clause about the office right before it. */
export const clauseOfOffice = new RegExp(`(?:,? (?:from )?which|, an? ${postNouns}(?: (?:that|which|from which|to which))?) (?:he|she|\\p{Lu}[\\p{L}\\p{M}’'-]*) (?:had |was |been |then |later |soon |\\p{Ll}+ly )*$`, 'u')

/** "the treasurer whom she [succeeded]": a clause about who held the office before. */
export const clauseOfForerunner = / whom (?:(he|she)|\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,2}) (?:had )?$/u

/** Whether a clause about the office stands before the verb; who succeeds somebody, succeeds him in it. */
function hangs(text: string, at: number): boolean {
  const left = text.slice(Math.max(0, at - 120), at)
  return /^(?:succee|repla)/.test(text.slice(at, at + 6)) ? clauseOfForerunner.test(left) : clauseOfOffice.test(left)
}

/** "The Bell government [resigned]": what a government does, its head need not do that day. */
const ofGovernment = /\b(?:government|cabinet|ministry|administration|coalition)(?:, which)? (?:(?:was|were|had|been|\p{Ll}+ly|then|soon) )*$/u

const mayTrigger = gateOf(...compiled.map(({ pattern }) => pattern))
const rulesFor = choiceOf(compiled)

/** The triggers of a sentence in order; where two overlap the longer one stays. */
export function findTriggers(sentence: Searched): readonly Trigger[] {
  if (!mayTrigger(sentence)) return NONE
  const found: Trigger[] = []
  const mayBeOfGovernment = mayHold(ofGovernment, sentence)
  for (const rule of rulesFor(sentence)) {
    for (const { index, 0: words } of matchesOf(rule.pattern, sentence.text)) if ((!rule.relative || hangs(sentence.text, index)) && !(mayBeOfGovernment && ofGovernment.test(sentence.text.slice(Math.max(0, index - 60), index)))) found.push({ predicate: rule.predicate, edge: rule.edge, voice: rule.voice, ceremony: rule.ceremony, adjacent: rule.adjacent, relative: rule.relative, span: { start: index, end: index + words.length } })
  }
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const kept: Trigger[] = []
  for (const trigger of found) {
    const last = kept.at(-1)
    if (!last || trigger.span.start >= last.span.end) kept.push(trigger)
  }
  return kept
}

const NONE: readonly never[] = []

/** "Her second term as mayor began", "sworn in for a third term", "her first term ended": where the record has one stretch of years, no end of that. */
export function isOneOfTerms(text: string, from: number, { span, edge }: Trigger): boolean {
  const words = text.slice(Math.max(0, span.start - from - 12), span.end - from).toLowerCase()
  if (edge === 'end') return /\bfirst term\b/.test(words)
  const behind = /^(?:(?! and )[^,;:()]){0,50}? for (?:an?|his|her|the) (?=([^,;:()]{4,30}))/.exec(text.slice(span.end - from, span.end - from + 100))?.[1]
  return laterTerm.test(words) || (behind !== undefined && laterTerm.exec(behind)?.index === 0)
}
