import { hasRival, type Claim } from '../../claims/claim'
import { isGuarded } from '../../claims/guards'
import { writeOrdinal } from '../../claims/offices/offices'
import { sliceSpan, type Span } from '../../text/span'
import { claimsOf, claimsOfAny } from '../claims-of'
import { defineCheck, type CheckContext } from '../check'
import { numberShape } from '../error-shape'
import type { Fix } from '../finding'
import { becauseOf, placeOf, quote } from '../wording'
import { isFirm } from '../agreement'
import { checkAgesNow } from './age-now'
import { isInRunningText } from './another-life'
import { agesAllowed, isFarFetched, isUnexplainedAge, missed, saidAges, type Ages } from './ages-allowed'
import { hasOneCalendar } from './one-calendar'
import { exactClaims, isAtFaceValue, isBesideOwnDate, isOfSomebodyElse, isSaidPlainly, lifeFact, type LifeFact } from './life-facts'

export const ageDoesNotAddUp = defineCheck({
  id: 'life/age-does-not-add-up',
  summary: 'An age does not follow from the dates: at death, or in a year.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run(context) {
    checkAgesNow(context)
    const birth = lifeFact(context.claims, 'born')
    const death = lifeFact(context.claims, 'died')
    for (const claim of claimsOfAny(context.claims, ['age-at-death', 'age-at'])) {
      if (claim.object?.kind !== 'number' || (!(isSaidPlainly(claim) && (!hasRival(claim) || tellsDeath(claim, death))) && !diedOnTheDay(claim, context.claims, death))) continue
      if (isOfSomebodyElse(claim, [birth, death])) continue
      if (claim.predicate === 'age-at-death') checkDeath(context, claim, birth, death)
      else if (claim.predicate === 'age-at') checkYear(context, claim, birth)
    }
    compareAges(context, birth, death)
  },
})

/** Where years are counted by the moon, a newborn is one year old and all grow older at New Year. */
const lunar = /\b\d+(?:st|nd|rd|th) day of the\b|\blunar\b|\bsui\b|\b(?:Ramadan|Rajab|Muharram|Shawwal|Hijri|A\.?H\.?)\b/

/** "The bishop died in 1900, in his thirty-first year", at eighty: the year is that of the see. */
const isYearOfOffice = ({ document: { text } }: CheckContext, claim: Claim, possible: readonly Ages[]): boolean =>
  missed(saidAges(claim), possible) > MOST_OFF && /^in h(?:is|er) /.test(text.slice(claim.evidence.start, claim.evidence.end))
const MOST_OFF = 25

/** Told on the subject's own day of death, whomever "he" might mean else. */
const tellsDeath = (claim: Claim, death: LifeFact): boolean => claim.predicate === 'age-at-death' && isBesideOwnDate(claim, death, 'day')

/** "Ida Quist died in May. [He] died on …, aged 37": whomever the words mean, hardly two people of a life die on one day. */
const diedOnTheDay = (claim: Claim, claims: readonly Claim[], { chosen }: LifeFact): boolean =>
  claim.predicate === 'age-at-death' && claim.trigger !== null && !isGuarded(claim.guards) && chosen?.when?.precision === 'day' && !hasRival(chosen)
  && claimsOf(claims, 'died').some((died) => died.source !== 'record' && died.trigger?.start === claim.trigger?.start && died.when?.edtf === chosen.when?.edtf && !isGuarded(died.guards))

function checkDeath(context: CheckContext, claim: Claim, birth: LifeFact, death: LifeFact): void {
  const possible = agesAllowed(exactClaims(birth), exactClaims(death), hasOneCalendar(context.claims))
  if (possible.length === 0 || missed(saidAges(claim), possible) === 0 || isUnexplainedAge(claim, possible, death) || isYearOfOffice(context, claim, possible)) return
  const [born] = birth.claims
  const died = death.claims.find((other) => other.context.start === claim.context.start) ?? death.claims[0]
  if (!born || !died) return
  const isLunar = lunar.test(context.document.text.slice(claim.context.start, claim.context.end))
  say(context, claim, born, died, agesAllowed([birth.chosen ?? born], [death.chosen ?? died], hasOneCalendar(context.claims))[0], 'died', (isLunar && missed(saidAges(claim), possible) <= 2) || (isFarFetched(claim, possible) && isInRunningText(context, claim) && !isBesideOwnDate(claim, death)) ? 'doubt' : 'contradiction')
}

/** Two ages at death that cannot both be true, where the dates do not already decide between them. */
function compareAges(context: CheckContext, birth: LifeFact, death: LifeFact): void {
  const told = claimsOf(context.claims, 'age-at-death').filter((claim) => claim.object?.kind === 'number' && isAtFaceValue(claim))
  if (told.length < 2) return
  const possible = agesAllowed(exactClaims(birth), exactClaims(death), hasOneCalendar(context.claims))
  const ages = told.filter((claim) => possible.length === 0 || missed(saidAges(claim), possible) === 0)
  const recorded = ages.find((claim) => claim.source === 'record')
  if (!recorded) return
  const { text } = context.document
  for (const claim of ages) {
    const off = claim.source === 'record' ? 0 : missed(saidAges(claim), [saidAges(recorded)])
    if (off === 0) continue
    context.report({
      span: claim.evidence, severity: off === 1 ? 'doubt' : 'contradiction',
      message: `The text has the age at death as ${quote(text, claim.evidence)}, the record as ${quote(text, recorded.evidence)}.`,
      because: [becauseOf(recorded, 'the age in the record')],
    })
  }
}

function checkYear(context: CheckContext, claim: Claim, birth: LifeFact): void {
  const [born] = birth.claims
  if (!born || !claim.when || !isFirm({ ...claim, timex: null })) return
  const possible = agesAllowed(exactClaims(birth), [claim])
  const off = missed(saidAges(claim), possible)
  // A year before the birth is no year of this life.
  if (!Number.isFinite(off) || off === 0 || possible.every(({ most }) => most < 0)) return
  say(context, claim, born, claim, agesAllowed([birth.chosen ?? born], [claim])[0], 'then', off === 1 || (isFarFetched(claim, possible) && isInRunningText(context, claim)) ? 'doubt' : 'contradiction')
}

function say(context: CheckContext, claim: Claim, born: Claim, day: Claim, ages: Ages | undefined, verb: 'died' | 'then', severity: 'contradiction' | 'doubt' = 'contradiction'): void {
  if (!ages || claim.object?.kind !== 'number') return
  const { text } = context.document
  const dayPlace = verb === 'then' ? claim.trigger ?? claim.evidence : day.evidence
  const right = ages.least === ages.most ? String(ages.least) : `${ages.least} or ${ages.most}`
  const shape = ages.least === ages.most ? numberShape(claim.object.value, ages.least) : null
  const dayNote = verb === 'died' ? `the death in ${placeOf(day)}` : 'the time the age is given for'
  context.report({
    span: claim.evidence,
    severity,
    message: `The age ${quote(text, claim.evidence)} does not follow from the birth, ${quote(text, born.evidence)}, and ${verb === 'died' ? 'the death, ' : ''}${quote(text, dayPlace)}: that makes ${right}${shape === null ? '' : `; ${shape}`}.`,
    because: [becauseOf(born, `the birth in ${placeOf(born)}`), { span: dayPlace, note: dayNote, ...(day.when ? { edtf: day.when.edtf } : {}) }],
    fixes: ages.least === ages.most ? ageFixes(text, claim.object.span, ages.least) : [],
  })
}

/** Writes the age that follows into the place; an age in words is left to the editor. */
function ageFixes(text: string, span: Span, age: number): readonly Fix[] {
  const words = sliceSpan(text, span)
  // "In her 37th year" she was 36.
  const year = /^in h(?:is|er) (\S+) year$/.exec(words)?.[1]
  if (year !== undefined) {
    const newText = words.replace(year, writeOrdinal(age + 1, year))
    return [{ title: `Write “${newText}”`, safety: 'choice', edits: [{ ...span, newText }] }]
  }
  if (!/\d/.test(words)) return []
  return [{ title: `Change the age to ${age}`, safety: 'choice', edits: [{ ...span, newText: words.replace(/\d+/, String(age)) }] }]
}
