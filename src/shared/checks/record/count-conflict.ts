import type { Claim, ClaimObject } from '../../claims/claim'
import { numberOf, numberSource, numberWord } from '../../claims/numbers'
import { listItems } from '../../claims/value-items'
import { sliceSpan } from '../../text/span'
import { claimsOf } from '../claims-of'
import { blockAt } from '../block-at'
import { defineCheck, type CheckContext } from '../check'
import { tellsFiction } from '../fiction'
import type { Fix, Severity } from '../finding'
import { isInRunningText } from '../life/another-life'
import { isAtFaceValue } from '../life/life-facts'
import { quote } from '../wording'
import { checkCompared } from './counts-compared'
import { tellsOfOthers } from './children-of-others'

type Count = Claim & { readonly object: ClaimObject & { readonly kind: 'number' } }

export const countConflict = defineCheck({
  id: 'record/count-conflict',
  summary: 'The record and the text give different numbers of children or of marriages.',
  severity: 'contradiction',
  sumsUp: true,
  since: '0.1.0',
  authority: null,
  run(context) {
    checkChildren(context)
    checkSpouses(context)
    checkCompared(context)
  },
})

const isCount = (claim: Claim): claim is Count => claim.object?.kind === 'number'
const unhedged = (claim: Claim): Claim => ({ ...claim, guards: { ...claim.guards, hedged: false } })
const bounds = ({ object }: Count): { readonly least: number; readonly most: number } => ({ least: object.least ?? object.value, most: object.most ?? object.value })
const clash = (a: Count, b: Count): boolean => bounds(a).most < bounds(b).least || bounds(b).most < bounds(a).least

function checkChildren(context: CheckContext): void {
  const counts = claimsOf(context.claims, 'children').filter((claim): claim is Count => isCount(claim) && isAtFaceValue(unhedged(claim)))
  const recorded = counts.find((claim) => claim.source === 'record')
  const said = counts.filter((claim) => claim.source !== 'record')
  if (!recorded || said.some((claim) => !clash(claim, recorded) && !claim.guards.hedged)) return
  const spouses = claimsOf(context.claims, 'spouse').filter((claim) => claim.source === 'record').length
  for (const claim of said) {
    if (!clash(claim, recorded) || tellsFiction(context, claim) || countsTheLiving(context, claim, recorded) || leavesOutTheDead(context, claim, recorded) || tellsOfOthers(context.document, claim, recorded.object.value - bounds(claim).most) || (bounds(claim).most === 0 && areAdopted(context, recorded)) || (claim.guards.hedged && spouses > 1 && bounds(claim).least <= bounds(recorded).most)) continue
    say(context, claim, recorded, 'children', spouses > 1 && isInRunningText(context, claim) ? 'doubt' : severityOf(context, claim, recorded))
  }
}

const lost = new RegExp(`\\b(${numberSource})(?: (?:of (?:whom|them|the children)))? (?:[\\p{Ll}-]+ ){0,2}?(?:died|dying|did not survive|were stillborn|was stillborn)\\b|\\b(?:of whom|all but) (?:only )?(${numberSource})\\b(?: (?:survived|lived|reached|grew|outlived))?`, 'iu')

/** "Had four children, of whom two died young": the record may count those who lived. */
function countsTheLiving(context: CheckContext, claim: Count, recorded: Count): boolean {
  const found = lost.exec(context.document.text.slice(claim.evidence.end, claim.context.end))
  const [dead, some] = [numberOf(found?.[1] ?? ''), numberOf(found?.[2] ?? '')]
  return (dead !== null && recorded.object.value === claim.object.value - dead) || (some !== null && (recorded.object.value === some || recorded.object.value === claim.object.value - some))
}

/** A list of the record names those one can name: behind more than it has, the paragraph tells of some who died as children. */
function leavesOutTheDead({ document }: CheckContext, claim: Count, recorded: Count): boolean {
  if (!recorded.guards.hedged || bounds(claim).least <= recorded.object.value) return false
  const end = blockAt(document, claim.context)?.span.end ?? claim.context.end
  return diedYoung.test(document.text.slice(claim.evidence.end, Math.min(end, claim.evidence.end + REACH)))
}

/** "Children: Nils Venn (nephew, later adopted son)", of one who had none: not of the body. */
const areAdopted = ({ document: { text } }: CheckContext, { evidence }: Count): boolean => {
  const value = sliceSpan(text, evidence)
  if (/^ \(?(?:all )?adopted\b/.test(text.slice(evidence.end, evidence.end + 20))) return true
  return listItems(value).every(({ start, end }) => /\((?:[^()]* )?(?:adopted|adoptive|step-?son|step-?daughter|step-?child|foster|nephew|niece|ward)\b/.test(value.slice(start, end)))
}

/** Letters behind a number of children in which some of them are told. */
const REACH = 400
const diedYoung = /\b(?:stillborn|still-born|miscarr\p{Ll}+|died (?:young|in (?:infancy|childhood|early|the cradle)|at birth|as (?:a )?(?:bab|child|infant)\p{Ll}*|(?:soon|shortly) after|within)|lived (?:for |only )*(?:an?|one|two|three|four|five|six|\d+|a few|some) (?:hours?|days?|weeks?|months?)|did not survive|survived (?:infancy|childhood|to)|reached (?:adulthood|maturity)|grew up|only [^.;:]{2,60} (?:survived|lived))\b/u

/** Certain only where the text counts all children plainly, and the record is a number or, against the opening, names more than the text counts. */
function severityOf(context: CheckContext, claim: Count, recorded: Count): Severity {
  if (claim.guards.hedged || (recorded.guards.hedged && isInRunningText(context, claim))) return 'doubt'
  const sentence = sliceSpan(context.document.text, claim.context)
  const isPlainSentence = sentence.length < 130 && !/\d{4}/.test(sentence)
  const certain = recorded.guards.hedged ? bounds(claim).most < recorded.object.value : true
  return isPlainSentence && certain ? 'contradiction' : 'doubt'
}

const oneOfThem = /\b(?:second|third|fourth|fifth|last|2nd|3rd|4th) (?:wife|husband|spouse|marriage)\b/i

function checkSpouses(context: CheckContext): void {
  const { text } = context.document
  const all = claimsOf(context.claims, 'spouse').filter((claim) => claim.source === 'record' && !/^\W*(?:domestic )?partner/i.test(text.slice(claim.context.start, claim.context.end)))
  // An annulled marriage may be counted or not.
  const certain = all.filter((claim) => !claim.guards.hedged).length
  // "Ida Quist (third wife)": the record names some of them.
  if (certain === 0 || all.some(({ context: { start, end } }) => oneOfThem.test(text.slice(start, end)))) return
  // Who was married twice to one man stands there once.
  const weddings = claimsOf(context.claims, 'married').filter(({ source }) => source === 'record').length
  for (const claim of claimsOf(context.claims, 'spouse')) {
    if (claim.source === 'record' || !isCount(claim) || !isAtFaceValue(claim)) continue
    const { least, most } = bounds(claim)
    if (least > Math.max(all.length, weddings) || most < certain) sayMarriages(context, claim, all)
  }
}

function say(context: CheckContext, claim: Count, recorded: Count, what: string, severity: Severity): void {
  const { text } = context.document
  context.report({
    span: claim.evidence,
    severity,
    message: `The text says ${quote(text, claim.trigger ?? claim.evidence)}, the record ${quote(text, recorded.evidence)}.`,
    because: [{ span: recorded.evidence, note: `the number of ${what} in the record` }],
    fixes: recorded.guards.hedged ? [] : countFixes(text, claim, recorded),
  })
}

function sayMarriages(context: CheckContext, claim: Count, named: readonly Claim[]): void {
  const { text } = context.document
  context.report({
    span: claim.evidence,
    severity: isInRunningText(context, claim) ? 'doubt' : 'contradiction',
    message: `The text says ${quote(text, claim.evidence)}; the record names ${named.length === 1 ? 'one marriage' : `${named.length} marriages`}.`,
    because: named.slice(0, 6).map((spouse) => ({ span: spouse.evidence, note: 'a marriage in the record' })),
  })
}

/** Either number written as the other, in digits or words as its place has it. */
function countFixes(text: string, claim: Count, recorded: Count): readonly Fix[] {
  if (claim.object.least !== claim.object.most) return []
  const change = (target: Count, value: number, where: string): Fix[] => {
    const words = sliceSpan(text, target.object.span)
    if (numberOf(words) === null) return []
    const written = /^\d/.test(words) ? String(value) : numberWord(value)
    const newText = /^\p{Lu}/u.test(words) ? written.slice(0, 1).toUpperCase() + written.slice(1) : written
    return [{ title: `Change ${where} to ${newText}`, safety: 'choice', edits: [{ ...target.object.span, newText }] }]
  }
  return [...change(claim, recorded.object.value, 'the text'), ...change(recorded, claim.object.value, 'the record')]
}
