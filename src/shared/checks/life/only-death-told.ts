import type { Claim } from '../../claims/claim'
import { isGuarded } from '../../claims/guards'
import { isCalled } from '../../claims/who/by-office'
import type { InfoRecord } from '../../document/document'
import { blockAt } from '../block-at'
import { claimsOf } from '../claims-of'
import type { CheckContext } from '../check'
import { agreement, isFirm } from '../agreement'
import { shapeClause } from '../wording'

/** "He died", "She had had a stroke and died": somebody who was spoken of before. */
const pronoun = /^(?:[^,;:()]{2,40}, )?(he|she) (?:(?!\b(?:who|whose|whom|which|that|when|where|while|until|after|before|because|his|her|saw|heard|learned|learnt)\b)[^;:()]){0,140}$/iu
/** "The king died", "The former secretary died": by what he was; behind another sentence it may be another's office. */
const byOffice = /^(?:[^,;:()]{2,40}, )?[Tt]he (?:former |late |old |aged |exiled |dowager |ex-)?(\p{L}+)(?: of (?:the )?\p{Lu}[\p{L}\p{M}’'-]*)? $/u
/** Headings of the part that a life ends with. */
const endOfLife = /\b(?:death|dying|last|final|later|end|illness|decline|retirement)\b/i
/** What is told behind a death. */
const burial = /\b(?:(?:final|last) illness|buried|burial|funeral|cremated|ashes|grave|tomb|interred|coffin|laid to rest|lay in state)\b/
/** Letters behind the sentence in which it is told. */
const NEXT = 160

/**
 * A life tells of the death it ends with. Where the body says of nobody else but once that "he" or "the king" died on a day, that is a slip away from the day of the record
 * or the lead, and the heading or what follows tells of the end, it is this death, whomever the sentence before named last. Null where there is no such statement.
 */
export function onlyDeathTold(context: CheckContext, chosen: Claim): Claim | null {
  const { document, profile: { names }, claims } = context
  const { text } = document
  if (chosen.source === 'body' || chosen.when?.precision !== 'day') return null
  // A bracket tells no deed; where a sentence of the lead or the body tells the subject's own death, no other is taken for it.
  const told = claimsOf(claims, 'died').filter(({ source, trigger }) => source === 'body' || (source === 'lead' && trigger !== null))
  if (told.some(({ who }) => who.kind === 'subject')) return null
  const mayMean = ({ trigger, context: { start } }: Claim): boolean => {
    const words = trigger === null ? '' : text.slice(start, trigger.start)
    return pronoun.exec(words)?.[1]?.toLowerCase() === names.pronouns || (isOfOffice(byOffice.exec(words)?.[1], context) && blockAt(document, { start, end: start })?.span.start === start)
  }
  const [claim, other] = told.filter((one) => one.who.kind === 'other' && one.when?.precision === 'day' && mayMean(one))
  if (!claim || other || isGuarded(claim.guards) || !isFirm(claim) || agreement(claim, chosen) !== 'clash' || shapeClause(claim.when, chosen.when) === '') return null
  // "He died on …; Venn came to the burial."
  const sentence = text.slice(claim.context.start, claim.context.end)
  return !names.surnames.some((name) => sentence.includes(name)) && tellsOfTheEnd(context, claim) ? claim : null
}

/** What the title of the text, an office or a rank of the record calls the subject; "Private Secretary to the King" is no king. */
const isOfOffice = (role: string | undefined, { document: { title, record }, profile: { offices } }: CheckContext): boolean =>
  role !== undefined && [title?.title ?? '', ...offices.map((office) => office.title), ...valuesOf(record, ofRank)].some((held) => isCalled(held.replace(/ (?:of|to|for|in) .*/, ''), role.toLowerCase()))
const ofRank = /^(?:title|titles|rank|occupation|position)$/
const valuesOf = (record: InfoRecord | null, keys: RegExp): readonly string[] => (record?.entries ?? []).flatMap(({ base, value }) => (keys.test(base) ? value.split(/[,;]/) : []))

function tellsOfTheEnd({ document }: CheckContext, { context: { start, end } }: Claim): boolean {
  const section = document.sections.find(({ blocks }) => blocks.some(({ span }) => span.start <= start && end <= span.end))
  const behind = document.text.slice(end, end + NEXT).split('\n')[0] ?? ''
  return (section?.heading != null && endOfLife.test(section.heading.title)) || burial.test(behind)
}
