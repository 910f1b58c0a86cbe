import type { Claim } from '../../claims/claim'
import { isGuarded } from '../../claims/guards'
import { fold } from '../../claims/fold'
import { isSubjectName } from '../../claims/who/subject-mentions'
import { humanNoun } from '../../claims/lexicon/human-nouns'
import { relationSource } from '../../claims/lexicon/kin'
import { agreement, isFirm } from '../agreement'
import { claimsOf } from '../claims-of'
import { defineCheck, type CheckContext } from '../check'
import { dateFixes } from '../date-fixes'
import type { Severity } from '../finding'
import { isToldBeside } from '../told-in-text'
import { becauseOf, capital, placeOf, quote, shapeClause } from '../wording'
import { placeOf as placeOfRecord } from '../record/recorded-places'
import { isInRunningText, isLikelyError, yearsApart } from './another-life'
import { isBesideOwnFacts } from './beside-own-facts'
import { checkBirthdays } from './birthdays'
import { checkLimits } from './life-limits'
import { lifeFact } from './life-facts'
import { onlyDeathTold } from './only-death-told'
import { agreeInTheSouth } from './seasons'

const events = [['born', 'birth'], ['died', 'death'], ['buried', 'burial'], ['baptised', 'baptism']] as const

export const conflictingLifeDates = defineCheck({
  id: 'life/conflicting-life-dates',
  summary: 'The record, the lead and the text give different dates for the same birth, death, baptism or burial.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run(context) {
    for (const [predicate, name] of events) {
      const fact = lifeFact(context.claims, predicate)
      const told = predicate === 'died' && fact.chosen ? onlyDeathTold(context, fact.chosen) : null
      const alike = (outlier: Claim): readonly Claim[] => (told && agreement(told, outlier) === 'agree' ? [told] : [])
      const toldApart = told && !fact.outliers.some((outlier) => alike(outlier).length > 0) && !tellsCoincidence(context.document.text, told) ? told : null
      for (const outlier of fact.outliers) {
        const against = fact.claims.filter((claim) => claim !== outlier && agreement(claim, outlier) === 'clash' && !fact.outliers.includes(claim) && !agreeInTheSouth(context, claim, outlier))
        const severity = severityOf(context, outlier, against)
        if (severity !== null) say(context, name, outlier, against, severity, alike(outlier))
      }
      for (const claim of predicate === 'died' ? fact.others : []) if (fact.chosen && isAtOwnDeathPlace(context, claim, fact.chosen)) say(context, name, claim, fact.claims, 'doubt')
      for (const claim of claimsOf(context.claims, predicate)) if (fact.chosen && (claim === toldApart || isOwn(context, claim, fact.chosen))) say(context, name, claim, fact.claims, 'contradiction')
    }
    checkBirthdays(context)
    checkLimits(context)
  },
})

/** Whomever the words seem to mean: by its day, by what stands beside it, or by where the story begins. */
const isOwn = (context: CheckContext, claim: Claim, chosen: Claim): boolean =>
  isOnTheSameDay(context, claim, chosen) || (isBesideOwnFacts(context, claim, chosen) && !tellsCoincidence(context.document.text, claim)) || isOwnBirth(context, claim, chosen)

/**
 * "He died on 12 March 1924", of somebody who died on 12 March 1942: whomever the words mean by "he", hardly two people of one life die on one day of
 * two years that a slip makes of each other.
 */
function isOnTheSameDay({ document: { text }, profile: { names } }: CheckContext, claim: Claim, chosen: Claim): boolean {
  if (claim.source === 'record' || claim.who.kind === 'subject' || claim.trigger === null || isGuarded(claim.guards) || !isFirm(claim)) return false
  if (claim.when?.precision !== 'day' || chosen.when?.precision !== 'day' || claim.when.edtf.slice(4) !== chosen.when.edtf.slice(4) || shapeClause(claim.when, chosen.when) === '') return false
  if (tellsCoincidence(text, claim)) return false
  const pronoun = /\b(he|she) (?:\p{Ll}+ ){0,2}$/iu.exec(text.slice(claim.context.start, claim.trigger.start))?.[1]
  return pronoun !== undefined && pronoun.toLowerCase() === names.pronouns
}

/**
 * "Karl Osric was born in Toll on 12 June 1670" where the story of an Osric II of Toll begins: by the name he had then. A birth in that place, a slip away, is
 * no other's.
 */
function isOwnBirth(context: CheckContext, claim: Claim, chosen: Claim): boolean {
  const { document, profile: { names } } = context
  if (claim.predicate !== 'born' || claim.source !== 'body' || claim.who.kind !== 'other' || claim.who.name === null || claim.trigger === null || isGuarded(claim.guards) || !isFirm(claim)) return false
  if (claim.when?.precision !== 'day' || chosen.when?.precision !== 'day' || agreement(claim, chosen) !== 'clash' || shapeClause(claim.when, chosen.when) === '') return false
  const story = document.sections.slice(1).find(({ blocks }) => blocks.some(({ kind }) => kind === 'paragraph'))
  if (story?.blocks.find(({ kind }) => kind === 'paragraph')?.span.start !== claim.context.start) return false
  const [town] = placeOfRecord(context, 'birth-place')?.towns ?? []
  const { trigger, evidence } = claim
  // "born in Toll on 12 June 1670", "born on 12 June 1670, in Toll", "born on 12 June 1670 at the Old Palace".
  const where = town === undefined ? [] : [document.text.slice(trigger.end, evidence.start), document.text.slice(evidence.end, evidence.end + town.length + ', near the '.length).replace(/^,/, '')].map(fold)
  return town !== undefined && ['in', 'at', 'near', 'in the', 'at the'].some((at) => where.some((words) => words.startsWith(` ${at} ${town}`))) && claim.who.name.split(' ').some((word) => names.given.includes(word)) && fold(document.text.slice(claim.context.start, claim.trigger.start)).startsWith(fold(claim.who.name))
}

/** "… three children: Ida; Karl, who became a judge; and Una. He died in Toll in 1974": the son may be meant, but the record has the subject die there, and a slip away. */
function isAtOwnDeathPlace(context: CheckContext, { when, trigger, evidence }: Claim, chosen: Claim): boolean {
  const place = placeOfRecord(context, 'death-place')
  const [town] = place?.towns ?? []
  if (town === undefined || place?.isLoose === true || trigger === null || trigger.end > evidence.start || shapeClause(when, chosen.when) === '' || !isLikelyError(when, chosen.when)) return false
  const where = fold(context.document.text.slice(trigger.end, evidence.start))
  return ['in', 'at', 'near'].some((at) => where.includes(` ${at} ${town}`))
}

/** Letters on either side of a sentence that may say that two people share a day. */
const LOOK = 120
const coincidence = /\bbirthday|\banniversar|\bto the day\b|\bsame (?:day|date)\b|\byears? (?:older|younger|after|before|earlier|later)\b/

/** "He was born on his father's birthday, 3 May 1930", "…, ten years to the day after his teacher": two people of one day, and the text says so. */
const tellsCoincidence = (text: string, { context }: Claim): boolean => coincidence.test(text.slice(Math.max(0, context.start - LOOK), context.end + LOOK))

/**
 * "He died on 4 June 1990, ten years to the day after his teacher": whoever comes first in the sentence before. Where the day is shared with somebody
 * of another name than the subject's, no third has it.
 */
const shared = new RegExp(`\\bto the day (?:after|before) (?:(?<name>\\p{Lu}[\\p{L}\\p{M}’-]*(?: \\p{Lu}[\\p{L}\\p{M}’-]*)*)|(?:his|her|the) (?:\\p{Ll}+ ){0,2}?(?:${relationSource}|${humanNoun})(?![\\p{L}-]))|['’]s (?:\\p{L}+ )?birthday\\b|\\b(?:same|shared) (?:a |his |her |their )?birthday\\b`, 'u')
function isSharedDay({ document: { text }, profile: { names } }: CheckContext, { who, when, context }: Claim, other: Claim): boolean {
  if (who.kind !== 'subject' || who.by !== 'pronoun' || when?.precision !== 'day' || other.when?.precision !== 'day' || when.edtf.slice(4) !== other.when.edtf.slice(4)) return false
  const told = shared.exec(text.slice(context.start, context.end))
  const named = told?.groups?.name
  return told !== null && (named === undefined || isSubjectName(named.split(' '), names))
}

/** Books that disagree about a day are so many years apart at most. */
const MOST_YEARS = 5

/** "He died on 3 May 1930; Venn came to the burial": somebody else did. "Before his death on 3 May 1930, Venn had given it away": he himself. */
const isSurvived = ({ document: { text }, profile: { names } }: CheckContext, { predicate, who, evidence, context }: Claim): boolean =>
  predicate === 'died' && who.kind === 'subject' && who.by === 'pronoun' && !beforeOwnDeath.test(text.slice(context.start, context.end)) && text.slice(evidence.end, context.end).split(/[;,] (?:and |but |while )?/).slice(1).some((clause) => names.surnames.some((name) => clause.startsWith(`${name} `)))

const beforeOwnDeath = /^(?:Shortly |Just |Soon )?(?:Before|Prior to) (?:his|her) (?:own )?death [^,;:()]{4,30}(?:, \d{4})?, \p{Lu}[\p{L}\p{M}’'-]* had (?!.*\b(?:him|her)\b)/u

/** "Venn died on 4 June 1944, and the house burned on the 5th": the right day is in the sentence. A bracket is the life itself. */
const isOfSomethingElse = ({ timexes }: CheckContext, { trigger, context, evidence }: Claim, against: readonly Claim[]): boolean =>
  trigger !== null && against.some(({ when }) => when !== null && isToldBeside(timexes, context, evidence, when))

/** What differs as no error does is somebody else's birth or death: "Otto, Duke of Lunn, was born on …". */
function severityOf(context: CheckContext, outlier: Claim, against: readonly Claim[]): Severity | null {
  if (against.length === 0 || isSurvived(context, outlier) || isOfSomethingElse(context, outlier, against) || against.some((claim) => isSharedDay(context, outlier, claim))) return null
  if (!isInRunningText(context, outlier) || against.some((claim) => isLikelyError(outlier.when, claim.when))) return 'contradiction'
  const isNamed = outlier.who.kind === 'subject' && outlier.who.by !== 'pronoun'
  return against.some((claim) => yearsApart(outlier.when, claim.when) <= MOST_YEARS || (isNamed && (shapeClause(outlier.when, claim.when) !== '' || isInFull(context, outlier)))) ? 'doubt' : null
}

/** "Nils Venn died on …": the sentence has the subject's whole name, which hardly anybody else bears. */
const isInFull = ({ document: { text }, profile: { names } }: CheckContext, { context }: Claim): boolean => {
  const sentence = text.slice(context.start, context.end)
  return names.full.some((name) => name.includes(' ') && sentence.includes(name))
}

function say(context: CheckContext, name: string, outlier: Claim, against: readonly Claim[], severity: Severity, alike: readonly Claim[] = []): void {
  const { text } = context.document
  const [first] = against
  if (!first) return
  context.report({
    span: outlier.evidence,
    severity,
    edtf: outlier.when?.edtf,
    message: `${capital(placeOf(outlier))} gives the ${name} as ${quote(text, outlier.evidence)}, ${placeOf(first)} as ${quote(text, first.evidence)}${shapeClause(outlier.when, first.when)}.`,
    because: [...proof(context, against), ...alike].map((claim) => becauseOf(claim, `the ${name} in ${placeOf(claim)}`)),
    fixes: dateFixes(text, outlier, against),
  })
}

/**
 * As many places as one looks at, first the record's statement and the bracket the lead opens with. Sentences without a heading among them tell one thing
 * many times: there these two are enough.
 */
function proof({ document }: CheckContext, against: readonly Claim[]): readonly Claim[] {
  const isMain = ({ source, trigger }: Claim): boolean => source === 'record' || trigger === null
  const [main, told] = [against.filter(isMain), against.filter((claim) => !isMain(claim))]
  return (document.sections.some(({ heading }) => heading !== null) ? [...main, ...told] : main.length > 0 ? main : told.slice(0, 1)).slice(0, MOST_PLACES)
}
const MOST_PLACES = 4
