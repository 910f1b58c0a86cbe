import { hasRival, type Claim } from '../../claims/claim'
import { defineCheck } from '../check'
import { becauseOf, placeOf } from '../wording'
import { lifeFact } from './life-facts'

/** "Marta Quist (1900–1980) is a …": the copula of the sentence the lead opens with. */
const copula = /^[^.]{2,400}?[)\p{L},] (is) (?:an?|the|one of)\b/u

/** "is a character in the novels of …", "is the pen name of …": they do not die. */
const invented = /^ (?:an?|the|one of) (?:(?!(?:who|that|of|and)\b)[\p{L}’'-]+ ){0,5}?(?:fictional|(?:characters?|protagonist|antagonist|villain|persona|pseudonym|pen name|stage name|title) (?:in|of|from|created|invented|used|shared))\b/u

/** "is the only judge to have played for her country": that stays true. */
const forEver = /^ (?:the|one of the) (?:(?!(?:who|that|of|and)\b)[\p{L}’'-]+ ){0,3}?(?:only|first|last|(?:old|young|long|short|tall)est)\b[^.;]{0,80}? to (?:have|be|ever)\b/u

/** "Until his death in 1990, his father ran the farm": where nothing else tells of a death, it is that of whom the words go on to name. */
const isOfSomebody = ({ source, who, trigger }: Claim, text: string): boolean =>
  source !== 'record' && who.kind === 'subject' && who.by === 'pronoun' && trigger !== null && /death/i.test(text.slice(trigger.start, trigger.end))

export const presentTenseAfterDeath = defineCheck({
  id: 'life/present-tense-after-death',
  summary: 'The lead says “is” of somebody who has died.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ claims, document, report }) {
    const died = lifeFact(claims, 'died').chosen
    const first = document.sections[0]?.blocks.find((block) => block.kind === 'paragraph')?.sentences[0]
    if (!died || hasRival(died) || isOfSomebody(died, document.text) || !first || document.sections[0]?.heading) return
    const sentence = document.text.slice(first.span.start, first.span.end)
    const match = copula.exec(sentence)
    if (!match?.[1]) return
    const end = first.span.start + match[0].lastIndexOf(` ${match[1]} `) + 1 + match[1].length
    const span = { start: end - match[1].length, end }
    const behind = sentence.slice(end - first.span.start)
    const isBehindVerb = /\b(?:was|were|had)\b/.test(sentence.slice(0, span.start - first.span.start).replace(/\([^()]*\)/g, ''))
    if (isBehindVerb || invented.test(behind) || forEver.test(behind)) return
    report({
      span,
      message: 'The lead says “is” of somebody who has died.',
      because: [becauseOf(died, `the death in ${placeOf(died)}`)],
      fixes: [{ title: 'Change “is” to “was”', safety: 'choice', edits: [{ ...span, newText: 'was' }] }],
    })
  },
})
