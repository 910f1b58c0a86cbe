import type { Claim } from '../../claims/claim'
import { countryOf, mayBeOneLand } from '../../claims/lexicon/countries'
import { countryOfPeople, peopleOf } from '../../claims/lexicon/demonyms'
import { fold } from '../../claims/fold'
import { claimsOf } from '../claims-of'
import { defineCheck, type CheckContext } from '../check'
import { isAtFaceValue } from '../life/life-facts'
import { becauseOf, quote } from '../wording'

export const nationalityDiffers = defineCheck({
  id: 'record/nationality-differs',
  summary: 'The text counts the subject among another people than the record\'s nationality or citizenship.',
  severity: 'contradiction',
  sumsUp: true,
  since: '0.1.0',
  authority: null,
  run(context) {
    const recorded = claimsOf(context.claims, 'nationality').filter((claim) => claim.source === 'record')
    const known = countriesOf(recorded)
    if (known === null) return
    for (const claim of claimsOf(context.claims, 'nationality')) {
      if (claim.source === 'record' || claim.object?.kind !== 'text' || !isAtFaceValue(claim)) continue
      const country = claim.object.text
      if (country.startsWith('not ')) {
        if (known.length === 1 && known[0] === country.slice(4) && country !== 'not united kingdom') report(context, claim, recorded)
        continue
      }
      if (known.some((one) => mayBeOneLand(one, country)) || isNamedElsewhere(context, country)) continue
      report(context, claim, recorded)
    }
  },
})

/** The countries of all nationalities of the record; null where there is none, or one that is no country of today. */
function countriesOf(recorded: readonly Claim[]): readonly string[] | null {
  const words = recorded.flatMap((claim) => (claim.object?.kind === 'text' ? claim.object.text.split(/[,/&;]| and /) : []))
  const countries = words.map((word) => word.trim()).filter((word) => word !== '').map((word) => countryOfPeople(word) ?? countryOf(word))
  return countries.length > 0 && countries.every((country) => country !== null) ? countries : null
}

/** A land the record or the text names as one's own too: born, living or dead there, or "Danish-born". */
function isNamedElsewhere({ claims, document }: CheckContext, country: string): boolean {
  const people = peopleOf(country)
  const isThere = (words: string): boolean => words.split(/[,();]/).some((part) => countryOf(part) === country) || people.some((one) => fold(words).includes(one))
  if ((document.record?.entries ?? []).some((entry) => !/nationality|citizenship|award|honou?r|spouse|known for/.test(entry.base) && isThere(entry.value))) return true
  return claims.some((claim) => claim.source !== 'record' && /^(?:birth|death)-place$|^residence$/.test(claim.predicate) && claim.object?.kind === 'text' && isThere(claim.object.text))
    || new RegExp(`\\b(?:${people.join('|').replaceAll('.', '\\.')})(?:[- ]born|[–-]\\p{Lu})|\\p{Ll}[–-](?:${people.join('|').replaceAll('.', '\\.')})\\b|\\b(?:dual|naturali[sz]ed|citizenship|passport|emigrat|immigrat)`, 'iu').test(document.text.slice(document.sections[0]?.span.start ?? 0))
}

function report(context: CheckContext, claim: Claim, recorded: readonly Claim[]): void {
  const { text } = context.document
  context.report({
    span: claim.evidence,
    message: `The text says ${quote(text, claim.evidence)}, the record ${recorded.map((one) => quote(text, one.evidence)).join(' and ')}.`,
    because: recorded.map((one) => becauseOf(one, 'the nationality in the record')),
  })
}
