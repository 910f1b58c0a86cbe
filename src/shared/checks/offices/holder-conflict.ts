import { hasRival, isPlain, type Claim } from '../../claims/claim'
import { fold } from '../../claims/fold'
import { isSeatAmongMany } from '../../claims/offices/title'
import type { Profile } from '../../claims/profile'
import { canBeSamePerson, isHardlyAnother } from '../../claims/who/same-person'
import { agreement } from '../agreement'
import { claimsOf, claimsOfAny, recordedClaims } from '../claims-of'
import { defineCheck } from '../check'
import { isOfOtherTime, officesOfDay, type OfficesOfDay } from '../holder-day'
import { officesOfClaim, recordTerms } from '../term-edges'

/** More names than this on the record's side say that the statement has no office of its own. */
const mostHolders = 5
/** "He led the opposition until May, when he was replaced by [Dunn]": in what he led, which the record does not have. */
const ledBefore = /\b(?:led|headed|chaired|captained|(?:leader|head|chair(?:man|woman)?|captain) of)\b/
const aliasReach = 90
/** The words name the office by its title. */
const titleLink = 0.85

const roles: Readonly<Record<string, string>> = { predecessor: 'predecessor', successor: 'successor', appointer: 'appointer' }

export const holderConflict = defineCheck({
  id: 'offices/holder-conflict',
  summary: 'The record and the prose name different people before or after the subject in an office, or as the one who appointed.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run({ document, timexes, profile, claims, report }) {
    const people = recordedClaims(claims).filter((claim) => claim.object?.kind === 'person')
    for (const said of claimsOfAny(claims, ['predecessor', 'successor', 'appointer'])) {
      const role = roles[said.predicate]
      if (role === undefined || said.source === 'record' || !isPlain(said) || said.object?.kind !== 'person') continue
      const dated = (said.office?.score ?? 0) < 0.7 && said.office?.score !== 0 ? officesOfDay(said, timexes, profile, document.text) : null
      if (said.office?.by === 'day' && !isOfDay(said, dated)) continue
      const known = holdersOf(said, people, profile, document.text, dated)
      if (known.length === 0 || known.some((claim) => canBeSamePerson(nameOf(claim), nameOf(said)) || isInBracket(claim, said, document.text))) continue
      if (people.some((claim) => isHardlyAnother(nameOf(claim), nameOf(said)) && (dated?.precision !== 'day' || lastWord(nameOf(claim)) === lastWord(nameOf(said))) && !heldThisOffice(claim, known, profile, document.text) && !isOfNamedOffice(claim, said))) continue
      if (new Set(known.map(nameOf)).size > mostHolders || known.some((claim) => isAlias(claim, said, document.text))) continue
      if ((said.office?.score ?? 0) < 0.7 && dated?.precision !== 'day' && ((hasRival(said) && dated?.precision !== 'month') || ledBefore.test(document.text.slice(said.context.start, said.evidence.start)) || isElsewhere(said, known, profile, document.text))) continue
      if (isBeatenForSeat(said, known, profile, document.text) || isOfOtherTime(said, known.flatMap((claim) => claim.office?.office ?? []), timexes, profile, document.text)) continue
      if (isOfOtherLand(said, known, profile, document.text) || isOnOtherBody(said, known, profile, document.text) || isOfTheDead(said, claims, document.text) || isToldByTitle(said, known, claims)) continue
      const certain = (said.office?.score ?? 0) >= 0.7 || isTaken(said, claims, profile) || isToldTwice(said, dated, profile) || isOfOnlyCrown(said, known, profile)
      const words = nameOf(said)
      const [first] = known
      if (!first) continue
      report({
        span: said.evidence, severity: certain ? 'contradiction' : 'doubt',
        message: `The text names “${words}” as ${role}, the record ${[...new Set(known.map((claim) => `“${nameOf(claim)}”`))].join(' or ')}.`,
        because: known.map((claim) => ({ span: claim.evidence, note: `The record's ${role}: ${nameOf(claim)}.` })),
        fixes: known.length === 1 ? [
          { title: `Change the record to ${words}`, safety: 'choice', edits: [{ ...first.evidence, newText: words }] },
          { title: `Change the text to ${nameOf(first)}`, safety: 'choice', edits: [{ ...said.evidence, newText: nameOf(first) }] },
        ] : [],
      })
    }
  },
})

/** "Elected in 2012, defeating the incumbent Dunn": who as a rule sat for another district before the lines were drawn anew. */
const isBeatenForSeat = (said: Claim, known: readonly Claim[], { offices }: Profile, text: string): boolean =>
  said.predicate === 'predecessor' && beaten.test(text.slice(said.context.start, said.evidence.start)) && known.every(({ office }) => { const { title = '', entries = [] } = offices[office?.office ?? -1] ?? {}; return isSeatAmongMany(title) && (numbered.test(title) || entries.some(({ base, value }) => /^(?:district|constituency)$/.test(base) && /\d/.test(value))) })
/** Lines of numbered districts are drawn anew. */
const numbered = /\d(?:st|nd|rd|th)\b[^,]*\bdistrict\b|\bdistrict (?:no\. ?)?\d/i
const beaten = /\b(?:defeat|unseat|beat|oust)\p{Ll}* [^,;:.()]{0,60}$/u

/** "On 2 June 1896 she was appointed to succeed Dunn as mayor of Quenby": to an office that by the record began on that day. */
function isTaken(said: Claim, claims: readonly Claim[], profile: Profile): boolean {
  const { office } = said
  if (said.predicate !== 'predecessor' || office?.by !== 'title' || hasRival(said)) return false
  return claimsOfAny(claims, ['appointed', 'elected', 'sworn-in', 'office-start']).some((claim) => claim.context.start === said.context.start && claim.office?.office === office.office && claim.office.score >= titleLink
    && isPlain(claim) && claim.when?.precision === 'day' && recordTerms(profile).some((term) => term.office === office.office && term.start.some(({ when }) => when.edtf === claim.when?.edtf)))
}

/** Loose words for the change, but the office is named and the day is the record's for it. */
const isToldTwice = (said: Claim, dated: OfficesOfDay | null, profile: Profile): boolean =>
  dated?.precision === 'day' && (said.office?.by === 'title' || said.office?.by === 'role') && !hasRival(said) && officesOfClaim(said, profile).some((office) => dated.offices.includes(office))

/**
 * "President2: Dunn", and the subject was president later: of all people in the record, the one who held the very office before
 * explains nothing away.
 */
function heldThisOffice(contemporary: Claim, known: readonly Claim[], profile: Profile, text: string): boolean {
  if (contemporary.predicate !== 'appointer') return false
  const key = /^- ?(\p{L}+)/u.exec(text.slice(contemporary.context.start, contemporary.context.end))?.[1] ?? '-'
  return known.some((claim) => fold(profile.offices[claim.office?.office ?? -1]?.title ?? '').replaceAll(' ', '').startsWith(fold(key)))
}

/** "In Toll she was succeeded by Dunn", who was queen of other lands too: a place that the record's office does not name. */
function isOfOtherLand(said: Claim, known: readonly Claim[], profile: Profile, text: string): boolean {
  const place = /^(?:In|At) (\p{Lu}[\p{L}\p{M}’'-]+),? (?:he|she|\p{Lu}[\p{L}\p{M}’'-]+) (?:was|had been) (?:succeeded|followed|replaced)\b/u.exec(text.slice(said.context.start, said.context.end))?.[1]
  return place !== undefined && said.office?.by !== 'title' && !isInTitle(place, known, profile)
}

const isInTitle = (place: string, known: readonly Claim[], profile: Profile): boolean =>
  known.some((claim) => fold(profile.offices[claim.office?.office ?? -1]?.title ?? '').includes(fold(place)))

/** "Succeeded Dunn at Ruddle", "made dean of Toll in place of Dunn": there, where the record has no office. */
function isElsewhere(said: Claim, known: readonly Claim[], profile: Profile, text: string): boolean {
  const place = /^ (?:at|in) (?:the )?(\p{Lu}[\p{L}\p{M}’'-]+)/u.exec(text.slice(said.evidence.end, said.evidence.end + 40))?.[1] ?? placeBefore.exec(text.slice(said.context.start, said.evidence.start))?.[1]
  return place !== undefined && said.office?.by !== 'title' && !isInTitle(place, known, profile)
}

/** "Took over from Dunn on the board of the library": a body that the record's office does not name. */
function isOnOtherBody(said: Claim, known: readonly Claim[], profile: Profile, text: string): boolean {
  const body = onBody.exec(text.slice(said.evidence.end, said.evidence.end + BODY))?.[1]
  return body !== undefined && said.office?.by !== 'title' && !isInTitle(body, known, profile)
}
const onBody = /^ (?:on|in) (?:the|its|his|her) (?:[\p{L}’'-]+ ){0,4}?(board|committee|council|commission|panel)\b/iu
/** Letters from the name to the body. */
const BODY = 80

const placeBefore = /\b(?:of|in) (?:the )?(\p{Lu}[\p{L}\p{M}’'-]+),? (?:in (?:the )?(?:place|stead) of|in succession to|succeeding|replacing|to (?:succeed|replace)) [^;:()]*$/u

/** "Succeeded Dunn as mayor of Quenby": that Dunn was president in the subject's time as minister explains nothing. */
const isOfNamedOffice = (contemporary: Claim, said: Claim): boolean =>
  contemporary.predicate === 'appointer' && contemporary.office?.office !== said.office?.office && said.office?.by === 'title' && said.office.score >= titleLink

/** "Osric (Harald VI)", "Carl Frey, 1st Viscount Toll" in the record: both are the holder's. */
function isInBracket(known: Claim, said: Claim, text: string): boolean {
  const title = /^, ([^,\n]{3,40}? (?:of )?\p{Lu}[^,\n]{2,30})/u.exec(text.slice(known.evidence.end, Math.min(known.context.end, known.evidence.end + 80)))?.[1]
  if (title !== undefined && /\b(?:duke|duchess|marquess|marquis|earl|viscount|viscountess|count|countess|baron|baroness|lord|lady|bishop|archbishop|prince|princess)\b/i.test(title) && canBeSamePerson(title, nameOf(said))) return true
  const other = /^ \(([^()]{2,40})\)/.exec(text.slice(known.evidence.end, known.evidence.end + 50))?.[1]
  return other !== undefined && /\p{Lu}/u.test(other) && canBeSamePerson(other, nameOf(said))
}

/** "In the team she replaced Frey", and elsewhere "she succeeded Dunn as mayor", as the record has it: the words that name no office tell of another. */
const isToldByTitle = (said: Claim, known: readonly Claim[], claims: readonly Claim[]): boolean =>
  said.office?.by === 'antecedent' && claimsOf(claims, said.predicate).some((claim) => claim.source !== 'record' && claim.office?.by === 'title' && claim.office.office === said.office?.office && known.some((holder) => canBeSamePerson(nameOf(holder), nameOf(claim))))

/** "He died in May 1518. He was succeeded by Dunn", in the life of one who by the record died in another year: "he" is the other still. */
function isOfTheDead(said: Claim, claims: readonly Claim[], text: string): boolean {
  if (said.who.kind !== 'subject' || said.who.by !== 'pronoun') return false
  const deaths = claimsOf(claims, 'died')
  const last = deaths.filter(({ source, evidence }) => source !== 'record' && evidence.end <= said.context.start && said.context.start - evidence.end < NEAR_DEATH).at(-1)
  if (!last || !restOfSentence.test(text.slice(last.evidence.end, said.context.start).replace(headings, ''))) return false
  return last.who.kind !== 'subject' || deaths.some((death) => death.source === 'record' && agreement(death, last) === 'clash')
}
/** Letters from the day to the end of its sentence, and a heading. */
const NEAR_DEATH = 200
const headings = /^=[^\n]*$/gm
const restOfSentence = /^[^.!?\n]*[.!?]["”']?\s*$/

/** "Dunn, who took the name Carl the Second": one person by two names. */
function isAlias(known: Claim, said: Claim, text: string): boolean {
  const after = text.slice(said.evidence.end, Math.min(said.context.end, said.evidence.end + aliasReach))
  const alias = /\b(?:names?|known|styled|called|later|title|born|or|became|becoming|reigned|chose|took)\b(.*)$/s.exec(after)?.[1]
  const other = (alias?.match(/\p{Lu}[\p{L}\p{M}’'-]+|[IVX]+\b/gu) ?? []).join(' ')
  return other !== '' && canBeSamePerson(nameOf(known), other)
}

/** Who wears nothing but crowns and has one heir in the record is succeeded in those. */
const isOfOnlyCrown = (said: Claim, known: readonly Claim[], profile: Profile): boolean =>
  (said.office?.score ?? 0.6) >= 0.6 && profile.offices.every((office) => office.kind === 'reign') && new Set(known.map(nameOf)).size === 1

/** Beside a day that tells the office a given name in common explains nothing. */
const lastWord = (name: string): string => fold(name).split(' ').at(-1) ?? ''

const nameOf = (claim: Claim): string => (claim.object?.kind === 'person' ? claim.object.name : '')

/** The record's holders the statement must be one of; none where an office in question names nobody. */
function holdersOf(said: Claim, people: readonly Claim[], profile: Profile, text: string, dated: OfficesOfDay | null): readonly Claim[] {
  if (said.office?.score === 0) return []
  if (said.predicate === 'appointer') return appointersOf(said, people, profile, text)
  const told = said.office?.by === 'title' ? officesOfClaim(said, profile) : []
  const both = dated?.offices.filter((office) => told.includes(office)) ?? []
  const offices = both.length > 0 ? both : dated !== null ? dated.offices : (said.office?.score ?? 0) >= 0.5 ? officesOfClaim(said, profile) : profile.offices.map((office) => office.index)
  const known = people.filter((claim) => claim.predicate === said.predicate && offices.includes(claim.office?.office ?? -1))
  // Of two offices that change hands on one day, the one without a name may be meant.
  return dated !== null && offices.some((office) => !known.some((claim) => claim.office?.office === office)) ? [] : known
}

/** What only a date can tell: where the pronoun is open, a day or a month. */
const isOfDay = (said: Claim, dated: OfficesOfDay | null): boolean => dated !== null && (dated.precision !== 'year' || !hasRival(said))

/** Who appointed, by a key that says so; only for an office named by its title, held once. A president of the time need not be the one. */
function appointersOf(said: Claim, people: readonly Claim[], profile: Profile, text: string): readonly Claim[] {
  const [office, ...others] = officesOfClaim(said, profile)
  if ((said.office?.score ?? 0) < titleLink || others.length > 0) return []
  const known = people.filter((claim) => claim.predicate === 'appointer' && claim.office?.office === office && /^- ?appoint/i.test(text.slice(claim.context.start, claim.context.end)))
  return known.length === 1 ? known : []
}
