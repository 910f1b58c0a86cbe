import { gateOf, matchesIn } from '../../text/matches'
import type { Claim, Predicate } from '../claim'
import { claimsWhere } from '../claims-where'
import { claimOfSentence } from '../make-claim'
import { whoAt, whoOwns } from '../read-block'
import type { Extractor, SentenceReading } from '../reading'

const of = (words: string): RegExp => new RegExp(words, 'gu')
const end = '(?=[.,;]|$| (?:and|but|or)\\b)'
const instrument = '((?:(?:electric|acoustic|bass|lead|rhythm|double|steel|french|alto|tenor) )?(?:guitar|bass|piano|drums?|violin|cello|viola|keyboards?|organ|harp|flute|clarinet|saxophone|trumpet|trombone|harmonica|banjo|mandolin|ukulele|accordion|percussion|synthesizer|harpsichord|autoharp|oboe|tuba))'
const cannot = '(?:\\bcan(?:not| not)|\\bca ?n[\'’]t|\\bnever|\\b(?:does|did|do|could)(?: not| ?n[\'’]t))'
const notPlay = of(`${cannot} (?:ever )?(?:know how to |knew how to |learn(?:ed)? (?:how )?to )?play(?:ed|s)? (?:the )?${instrument}${end}`)
const onlyPlay = [
  of(`\\b(?:only|solely|exclusively) (?:ever )?play(?:s|ed)? (?:the )?${instrument}(?=[.,;]|$| (?:throughout|in|during) (?:his|her|their)\\b)`),
  of(`\\bplay(?:s|ed)? (?:only|solely|exclusively) (?:the )?${instrument}(?=[.,;]|$)`),
  of(`\\bwas only talented (?:in|at|on) (?:the )?${instrument}(?=[.,;]|$)`),
]
const genre = '([\\p{L}&-]+(?: [\\p{Ll}&-]+)?)'
const onlyGenre = [
  of(`\\b(?:only|solely|exclusively) (?:ever )?(?:performs?|performed|makes|made|sings|sang|plays|played|records|recorded|writes|wrote) (?:solo )?${genre} music(?=[.,;]|$| (?:throughout|in|during) (?:his|her|their)\\b)`),
  of(`\\b(?:performs?|performed|makes|made|sings|sang|plays|played|records|recorded) (?:only|solely|exclusively) ${genre} music(?=[.,;]|$)`),
]
/** What one never did who is that by the record. */
const works: readonly (readonly [string, RegExp])[] = [
  ['songwriter', of('(?:\\bdoes not|\\bdoes ?n[\'’]t|\\bnever|\\bdid not|\\bdid ?n[\'’]t) (?:ever )?(?:writes?|wrote|written|write) (?:any |a single |his own |her own |their own )?(?:songs?)(?=[.,;]|$)')],
  ['film producer', of('(?:\\bhas not|\\bhas ?n[\'’]t|\\bnever|\\bdid not|\\bdid ?n[\'’]t) (?:ever )?produced? (?:an?|any)(?: single)? (?:movies?|films?)(?=[.,;]|$)')],
  ['film director', of('(?:\\bhas not|\\bhas ?n[\'’]t|\\bnever|\\bdid not|\\bdid ?n[\'’]t) (?:ever )?direct(?:ed)? (?:an?|any)(?: single)? (?:movies?|films?)(?=[.,;]|$)')],
  ['actor', of('\\b(?:has |had )?never (?:ever )?acted(?= ?[.;]|$| in (?:anything|any)\\b)')],
  ['singer', of('\\b(?:has |had )?never (?:ever )?(?:sung|sang)(?= ?[.;]|$| (?:professionally|a song|any)\\b)')],
  ['model', of('\\b(?:has |had )?never (?:ever )?modell?ed(?= ?[.;]|$| (?:professionally)\\b)')],
]
const same = '(?:real|own|legal|birth|given|actual) (?:birth )?name'
/** "uses her legal name as her stage name", "was born with that name", "Orla Venn is her real name". */
const keptName = [
  of(`\\b(?:uses|used|performs under|performed under|goes by|went by|is known by|kept) (?:his|her|their) ${same}(?: (?:as|for|on) (?:(?:his|her|their|a) )?(?:stage(?: name)?|professional name|pen name))?(?=[.,;]|$| (?:professionally|on stage|only)\\b)`),
  of('\\bwas born with (?:that|this|the same|his current|her current) (?:full )?name(?=[.,;]|$)'),
  of(`(?<=\\p{L} )is (?:his|her|their) (?:real|legal|birth|actual) name(?=[.,;]|$)`),
  of('\\bstage name and (?:birth|real|legal) name are (?:the same|identical)(?=[.,;]|$)|\\b(?:birth|real|legal) name and stage name are (?:the same|identical)(?=[.,;]|$)'),
  of('\\bstage name is (?:the same as )?(?:his|her|their) (?:real|legal|birth) name(?=[.,;]|$)'),
]
const keptSurname = of('\\b(?:was )?born with (?:the|that) same (?:last name|surname)(?=[.,;]|$)')

/** "her birth name is Orla Venn", "his middle name is Edward", "her maiden name is Holm". */
const nameTold = of('\\b(birth name|real name|legal name|middle name|maiden (?:sur)?name|birth surname) (?:is|was) ((?:\\p{Lu}[\\p{L}\\p{M}\'’-]+)(?: \\p{Lu}[\\p{L}\\p{M}\'’-]+){0,4})(?=[.,;]|$)')

/** Without it there is nothing to read here. */
const mayTell = gateOf(notPlay, ...onlyPlay, ...onlyGenre, ...works.map(([, pattern]) => pattern), ...keptName, keptSurname, nameTold)

/** Denials and limits that name the thing: "cannot play the drums", "only performs pop music", "uses her legal name on stage". */
export const extractNamedDenials: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return claimsWhere(reading, mayTell, (sentence) => {
    const say = (pattern: RegExp, predicate: Predicate, text: (match: RegExpExecArray) => string): readonly Claim[] => matchesIn(pattern, sentence).map((match) => claimAt(sentence, context.source, match, predicate, text(match)))
    const isOfOneTime = !/only|solely|exclusively/.test(sentence.text) || sentence.timexes.length > 0 || /\b(?:on|in|at|album|song|track|tour|band|first|initially|then|until|early|later|when|while|since|now|because)\b/.test(sentence.text.slice(0, sentence.text.search(/\b(?:only|solely|exclusively)\b/)))
    const { text } = sentence
    const isNamed = text.includes('name')
    const isDenied = /never|not\b|n['’]t/.test(text)
    return [
      ...(isDenied && text.includes('play') ? say(notPlay, 'not-this', (match) => `instrument|${match[1] ?? ''}`) : []), ...(isOfOneTime ? [] : onlyPlay.flatMap((pattern) => say(pattern, 'only-this', (match) => `instrument|${match[1] ?? ''}`))),
      ...(isOfOneTime ? [] : onlyGenre.flatMap((pattern) => say(pattern, 'only-this', (match) => `genre|${(match[1] ?? '').replace(/^(?:solo|own|original) /, '')}`))),
      ...(isDenied ? works.flatMap(([work, pattern]) => say(pattern, 'not-this', () => `occupation|${work}`)) : []),
      ...(isNamed ? [...keptName.flatMap((pattern) => say(pattern, 'stage-name', () => 'name')), ...matchesIn(nameTold, sentence).map((match) => ({ ...claimAt(sentence, context.source, match, 'stage-name', `${match[1] ?? ''}|${match[2] ?? ''}`), who: whoOwns(sentence, sentence.span.start + match.index) })), ...say(keptSurname, 'stage-name', () => 'surname')] : []),
    ]
  })
}

function claimAt(sentence: SentenceReading, source: Claim['source'], match: RegExpExecArray, predicate: Predicate, text: string): Claim {
  const start = sentence.span.start + match.index
  const span = { start, end: start + match[0].length }
  const claim = claimOfSentence(sentence, source, { predicate, who: whoOf(sentence, match), evidence: span, when: null, trigger: span, object: { kind: 'text', text, span } })
  // The "never" is what is said, no guard over it.
  return { ...claim, guards: { ...claim.guards, negated: false } }
}

/** "Venn's stage name and birth name": the owner is whom it is about. */
function whoOf(sentence: SentenceReading, match: RegExpExecArray): Claim['who'] {
  const before = sentence.text.slice(0, match.index)
  if (!/^(?:stage|birth|real|legal)/.test(match[0])) return whoAt(sentence, sentence.span.start + match.index)
  const owner = sentence.persons.find((person) => /^['’]s? $/.test(before.slice(person.span.end - sentence.span.start)))
  return owner?.isSubject || /^(?:His|Her) $/.test(before) ? { kind: 'subject' } : { kind: 'other', name: null }
}
