import type { Claim } from '../../claims/claim'
import { fold } from '../../claims/fold'
import { listItems } from '../../claims/value-items'
import type { Span } from '../../text/span'
import { claimsOf } from '../claims-of'
import { defineCheck, type CheckContext } from '../check'
import { tellsFiction } from '../fiction'
import { isAtFaceValue } from '../life/life-facts'
import { quote } from '../wording'
import { relationOfKey } from './kin-keys'

export const kinToldDiffers = defineCheck({
  id: 'record/kin-told-differs',
  summary: 'The text makes of a relative or partner of the record another relative.',
  severity: 'contradiction',
  sumsUp: true,
  since: '0.1.0',
  authority: null,
  run(context) {
    const said = claimsOf(context.claims, 'kin').filter((claim) => claim.source !== 'record' && claim.object?.kind === 'text' && isAtFaceValue(claim))
    if (said.length === 0) return
    const recorded = recordedKin(context)
    for (const claim of said) if (claim.object?.kind === 'text' && !tellsFiction(context, claim)) compare(context, claim, claim.object.text, recorded)
  },
})

interface Kin {
  readonly name: string
  readonly span: Span
  readonly relation: string
}

const words: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:older|elder|younger|twin|late) )?(?:brother|sister|sibling)$/i, 'sibling'], [/^(?:father|mother)$/i, 'parent'], [/^(?:son|daughter|child)$/i, 'child'], [/^(?:(?:maternal|paternal) )?grand(?:father|mother)$/i, 'grandparent'],
  [/^grand(?:son|daughter)$/i, 'grandchild'], [/^(?:(?:maternal|paternal) )?(?:uncle|aunt)$/i, 'uncle'], [/^(?:nephew|niece)$/i, 'nephew'], [/^(?:(?:first|second|third) )?cousin$/i, 'cousin'], [/^(?:husband|wife)$/i, 'spouse'],
]

/** Everybody the record names as kin, and what they are. */
function recordedKin({ document }: CheckContext): readonly Kin[] {
  return (document.record?.entries ?? []).flatMap((entry) => {
    const byKey = relationOfKey(entry.base)
    const byWord = /^(?:relatives|relations|family|siblings)$/.test(entry.base)
    if (byKey === undefined && !byWord) return []
    return listItems(entry.value).flatMap((item) => {
      const [, name = '', bracket] = /^([^()]*)(?:\(([^()]*)\))?/.exec(entry.value.slice(item.start, item.end)) ?? []
      const told = words.find(([pattern]) => pattern.test(bracket?.trim() ?? ''))?.[1]
      // "Partner: Per Quist (m. 1890)"
      const relation = byWord ? told : byKey === 'partner' && /\bm\.|\bmarried\b/.test(bracket ?? '') ? 'spouse' : byKey
      if (relation === undefined || !/\p{Lu}/u.test(name)) return []
      const start = entry.valueSpan.start + item.start
      return [{ name: name.trim(), span: { start, end: entry.valueSpan.start + item.end }, relation }]
    })
  })
}

/** No two of these are ever one: a parent is no child; cousins, uncles and the like may marry. */
const blood: ReadonlySet<string> = new Set(['parent', 'child', 'sibling', 'grandparent', 'grandchild', 'uncle', 'nephew'])
const exclude = (said: string, recorded: string): boolean =>
  said !== recorded && ((blood.has(said) && blood.has(recorded)) || (said === 'spouse' && /^(?:parent|child|sibling|partner|grandparent|grandchild)$/.test(recorded)) || (recorded === 'spouse' && /^(?:parent|child|sibling|grandparent|grandchild)$/.test(said)) || (recorded === 'partner' && /^(?:parent|child|sibling)$/.test(said)))

function compare(context: CheckContext, claim: Claim, text: string, recorded: readonly Kin[]): void {
  const [relation = '', name = ''] = text.split('|')
  const parts = fold(name).split(/\s+/)
  if (parts.length < 2) return
  // "Mother of Otto Venn", married to Karl Otto Venn: sons bear their fathers' names, and one more or less tells them apart.
  const isOfFamily = (own: readonly string[]): boolean => relation !== 'child' || own.length === parts.length
  const meant = recorded.filter((one) => { const own = fold(one.name).split(/\s+/); return own.length > 1 && (one.relation !== 'spouse' || isOfFamily(own)) && (parts.every((part) => own.includes(part)) || own.every((part) => parts.includes(part))) })
  // A namesake in the family: two of one name are nobody sure.
  if (meant.length === 0 || !meant.every((one) => exclude(relation, one.relation))) return
  const document = context.document.text
  context.report({
    span: claim.evidence, message: `The text says ${quote(document, claim.evidence)}; the record names ${meant.map((one) => `${quote(document, one.span)} as ${one.relation}`).join(', ')}.`,
    because: meant.map((one) => ({ span: one.span, note: `the ${one.relation} in the record` })),
  })
}
