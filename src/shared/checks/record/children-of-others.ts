import type { Claim } from '../../claims/claim'
import { numberOf, numberSource } from '../../claims/numbers'
import type { Document } from '../../document/document'
import { containsSpan, sliceSpan } from '../../text/span'
import { blockAt, lastFrom } from '../block-at'

/** Letters around a number of children in which others may be told. */
const REACH = 800

const children = `(?:\\b(${numberSource}) )?(?:[\\p{Ll}-]+ )?(?:children|child|sons?|daughters?|kids?)\\b`
/** "Two sons, Per and Nils, are from a previous marriage." */
const fromBefore = new RegExp(`${children}[^.;]{0,60} (?:from|by|with|of) (?:an?|his|her|the) (?:previous|prior|earlier|former|first|second|third|other) (?:marriage|wife|husband|relationship|partner|union)s?\\b`, 'iu')
/** "In addition, she has two children". */
const besides = new RegExp(`\\bin addition,? (?:he|she|they) (?:has|have|had) ${children}`, 'iu')
/** "His first marriage ended in divorce. With Una he has two." */
const ofAnotherMarriage = /\b(?:first|second|third|previous|earlier|former) (?:marriage(?! for (?:both|him|her)\b)|wife|husband)\b|\b[Ss]tep-?(?:son|daughter|child)/u
/** "In 1991 Venn and Una Quist had a son." */
const oneMore = /\b(?:had|has|fathered|bore|birth of) (?:an?|another|one|his|her) (?:\p{Ll}+ )?(?:son|daughter|child|baby)\b|\banother (?:son|daughter|child)\b/u
/** "Her sister had a son", "the youngest of three daughters": not the subject's own. */
const ofKin = /\b(?:[Hh]is|[Hh]er|\p{Lu}[\p{L}\p{M}-]*['’]s?) (?:\p{Ll}+ )?(?:sister|brother|father|mother|parent|cousin|uncle|aunt|nephew|niece|grandfather|grandmother)s?\b|\b(?:youngest|eldest|oldest|only|second|third|fourth|fifth|one|last) (?:child |son |daughter )?of\b/u

/**
 * "He and his wife have two children. In addition, he has two from a previous marriage.": true where the paragraph tells of no more than `more` others of the
 * subject's. For the children of a couple (a hedged count) it is enough that there was another marriage, or one more child.
 */
export function tellsOfOthers(document: Document, { context, evidence, guards }: Claim, more: number): boolean {
  if (more <= 0) return false
  const sentences = blockAt(document, context)?.sentences ?? []
  const near = sentences.slice(Math.max(0, lastFrom(sentences, evidence.start - REACH)), lastFrom(sentences, evidence.end + REACH) + 1)
  return near.some(({ span }) => {
    const words = sliceSpan(document.text, span)
    if (ofKin.test(words)) return false
    // "Has five children: a son from a previous marriage, and …" counts all.
    const isOwn = containsSpan(span, evidence)
    const others = (isOwn ? null : fromBefore.exec(words)) ?? besides.exec(words)
    if (others) return (numberOf(others[1] ?? '') ?? 1) <= more
    return guards.hedged && !isOwn && (ofAnotherMarriage.test(words) || (span.start >= evidence.end && oneMore.test(words)))
  })
}
