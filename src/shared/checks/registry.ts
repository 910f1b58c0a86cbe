import type { Check } from './check'
import { ritesOutOfOrder } from './life/rites-out-of-order'
import { lengthDoesNotFit } from './story/length-does-not-fit'
import { lifespanToldTwice } from './story/lifespan-told-twice'
import { ordersConflict } from './career/orders-conflict'
import { workDatedTwice } from './career/work-dated-twice'
import { dayDoesNotExist } from './dates/day-does-not-exist'
import { weekdayDoesNotMatch } from './dates/weekday-does-not-match'
import { rangeRunsBackwards } from './dates/range-runs-backwards'
import { unreadableDate } from './dates/unreadable-date'
import { implausibleYear } from './dates/implausible-year'
import { inTheFuture } from './dates/in-the-future'
import { ambiguousNumericDate } from './dates/ambiguous-numeric-date'
import { mixedDateStyles } from './dates/mixed-date-styles'
import { mixedRangeDashes } from './dates/mixed-range-dashes'
import { causeOfDeathDiffers } from './life/cause-of-death-differs'
import { conflictingLifeDates } from './life/conflicting-life-dates'
import { deathBeforeBirth } from './life/death-before-birth'
import { ageDoesNotAddUp } from './life/age-does-not-add-up'
import { eventBeforeBirth } from './life/event-before-birth'
import { eventAfterDeath } from './life/event-after-death'
import { implausibleAge } from './life/implausible-age'
import { aliveAndDead } from './life/alive-and-dead'
import { birthEqualsDeath } from './life/birth-equals-death'
import { presentTenseAfterDeath } from './life/present-tense-after-death'
import { yearsFromLifeDiffer } from './life/years-from-life-differ'
import { dayLooksLikeASlip } from './offices/day-looks-like-a-slip'
import { termDatesConflict } from './offices/term-dates-conflict'
import { termRunsBackwards } from './offices/term-runs-backwards'
import { termsOverlap } from './offices/terms-overlap'
import { endAndNextStartDisagree } from './offices/end-and-next-start-disagree'
import { numberingBroken } from './offices/numbering-broken'
import { holderConflict } from './offices/holder-conflict'
import { incumbentWithAnEnd } from './offices/incumbent-with-an-end'
import { ordinalConflict } from './offices/ordinal-conflict'
import { durationDoesNotMatch } from './offices/duration-does-not-match'
import { sameDayOneYearOff } from './offices/same-day-one-year-off'
import { electionAfterStart } from './offices/election-after-start'
import { officeBeforePlausibleAge } from './offices/office-before-plausible-age'
import { congressDoesNotMatch } from './offices/congress-does-not-match'
import { coronationConflict } from './offices/coronation-conflict'
import { awardsToldDiffer } from './record/awards-told-differ'
import { countConflict } from './record/count-conflict'
import { heightDiffers } from './record/height-differs'
import { kinToldDiffers } from './record/kin-told-differs'
import { marriageDatesConflict } from './record/marriage-dates-conflict'
import { marriagesToldDiffer } from './record/marriages-told-differ'
import { deniedByTheRecord } from './record/denied-by-the-record'
import { placesToldDiffer } from './record/places-told-differ'
import { totalsToldDiffer } from './record/totals-told-differ'
import { placeLooksStale } from './record/place-looks-stale'
import { partyLeft } from './record/party-left'
import { nameDoesNotMatch } from './record/name-does-not-match'
import { emptyValue } from './record/empty-value'
import { duplicateKey } from './record/duplicate-key'
import { notInRecord } from './record/not-in-record'
import { nationalityDiffers } from './record/nationality-differs'
import { netWorthDiffers } from './record/net-worth-differs'
import { notInProse } from './record/not-in-prose'
import { personSpeltOtherwise } from './record/person-spelt-otherwise'
import { turnedProConflict } from './career/turned-pro-conflict'
import { serviceYearsConflict } from './career/service-years-conflict'
import { activeYearsConflict } from './career/active-years-conflict'
import { clubYearsConflict } from './career/club-years-conflict'
import { nameSpellingDrifts } from './text/name-spelling-drifts'
import { diacriticsDrift } from './text/diacritics-drift'
import { malformedNumber } from './text/malformed-number'
import { percentOver100 } from './text/percent-over-100'
import { partsExceedTotal } from './text/parts-exceed-total'
import { conversionDoesNotFit } from './text/conversion-does-not-fit'
import { doubledWord } from './text/doubled-word'
import { spaceBeforePunctuation } from './text/space-before-punctuation'
import { unbalancedQuotesOrBrackets } from './text/unbalanced-quotes-or-brackets'
import { markupLeftOver } from './text/markup-left-over'
import { namesDoNotMatchCount } from './text/names-do-not-match-count'
import { headingRangeDoesNotHold } from './story/heading-range-does-not-hold'
import { listOutOfOrder } from './story/list-out-of-order'
import { rangeToldTwiceDiffers } from './story/range-told-twice-differs'
import { relativeDateDoesNotFit } from './story/relative-date-does-not-fit'
import { contestEndsDiffer } from './story/contest-ends-differ'
import { foundingToldTwice } from './story/founding-told-twice'
import { statementsFormACycle } from './story/statements-form-a-cycle'

/**
 * Every check, in the order they run and are listed. Explicit: a file that is not named here does not exist for the
 * program (registry.test.ts compares files, registry and pages). One import line and one list line a check.
 */
export const registry: readonly Check[] = [
  // dates
  dayDoesNotExist,
  weekdayDoesNotMatch,
  rangeRunsBackwards,
  unreadableDate,
  implausibleYear,
  inTheFuture,
  ambiguousNumericDate,
  mixedDateStyles,
  mixedRangeDashes,
  // life
  causeOfDeathDiffers,
  conflictingLifeDates,
  deathBeforeBirth,
  ageDoesNotAddUp,
  eventBeforeBirth,
  eventAfterDeath,
  implausibleAge,
  birthEqualsDeath,
  aliveAndDead,
  presentTenseAfterDeath,
  yearsFromLifeDiffer,
  ritesOutOfOrder,
  // offices
  termDatesConflict, dayLooksLikeASlip,
  termRunsBackwards,
  termsOverlap,
  endAndNextStartDisagree,
  numberingBroken,
  holderConflict,
  incumbentWithAnEnd,
  ordinalConflict,
  durationDoesNotMatch,
  sameDayOneYearOff,
  electionAfterStart,
  officeBeforePlausibleAge,
  coronationConflict,
  congressDoesNotMatch,
  // record
  awardsToldDiffer,
  countConflict,
  heightDiffers,
  kinToldDiffers,
  marriageDatesConflict,
  marriagesToldDiffer,
  placesToldDiffer,
  totalsToldDiffer,
  deniedByTheRecord,
  placeLooksStale,
  partyLeft,
  nameDoesNotMatch,
  emptyValue,
  duplicateKey,
  notInRecord,
  nationalityDiffers,
  netWorthDiffers,
  notInProse,
  personSpeltOtherwise,
  // career
  turnedProConflict,
  serviceYearsConflict,
  clubYearsConflict,
  activeYearsConflict,
  ordersConflict,
  workDatedTwice,
  // text
  nameSpellingDrifts,
  diacriticsDrift,
  malformedNumber,
  percentOver100,
  partsExceedTotal,
  doubledWord,
  conversionDoesNotFit,
  spaceBeforePunctuation,
  unbalancedQuotesOrBrackets,
  markupLeftOver,
  namesDoNotMatchCount,
  // story
  headingRangeDoesNotHold,
  listOutOfOrder,
  rangeToldTwiceDiffers,
  relativeDateDoesNotFit,
  contestEndsDiffer,
  foundingToldTwice,
  statementsFormACycle,
  lifespanToldTwice,
  lengthDoesNotFit,
]

/** The id of the finding that stands for a check that threw: a bug of ours, shown instead of hidden. */
export const CHECK_FAILED = 'engine/check-failed'
