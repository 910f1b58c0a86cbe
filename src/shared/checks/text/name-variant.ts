import { fold } from '../../claims/fold'
import { verbSource } from '../../claims/lexicon/grammar-words'
import { countryOfCity, isWellKnownPlace } from '../../claims/lexicon/cities'
import { remembered } from '../../document/units'
import { genderOfPhrase, kinPattern } from '../../claims/lexicon/kin'
import { institutionPattern } from '../../claims/lexicon/name-words'
import { wordsAround, wordsBefore, wordsBehind, type Said } from './name-around'
import { slipBetween, undoubled } from './name-distance'
import { isOfAnotherKind } from './name-kinds'
import type { NamePlace } from './name-word'

/** Forms farther apart than this are not given as alternatives. */
const NEAR = 60
const given = /\b(?:spelled|spelt|written|variant|formerly|originally|translit|Latin|Greek)\b|^\/|\/$|^[^.]{0,30}\([^)]*$/
/** Words that in another sentence speak of something else; "called for Quill" is no name either. */
const givenInSentence = /\b(?:or|also|called(?! (?:for|on|upon|in|off|out|to)\b)|known)\b/
/** Behind a word; "b. Toll" ends none. */
const sentenceEnds = /\p{Ll}{3}[.!?] +(?:\p{Lu}|$)/u

/** "Simon (also Symon)": both forms side by side are given on purpose. */
export function isListedAsVariant(text: string, rare: Said, frequent: Said): boolean {
  return rare.places.some(({ at }) => {
    const before = text.slice(Math.max(0, at - NEAR), at)
    const after = text.slice(at + rare.word.length, at + rare.word.length + NEAR)
    const left = before.lastIndexOf(frequent.word)
    const right = after.indexOf(frequent.word)
    return (left >= 0 && isGiven(before.slice(left + frequent.word.length))) || (right >= 0 && isGiven(after.slice(0, right)))
  })
}

/** Forms that stand so near each other are set side by side on purpose. */
const SIDE_BY_SIDE = 150
export const isNear = (one: NamePlace, other: NamePlace): boolean => one.unit === other.unit && (one.unit.kind === 'value' || Math.abs(one.at - other.at) < SIDE_BY_SIDE)

/** Words behind which a form is told of as a form: "(Latin: …", "(also …", "named him …", "the spelling …". */
const toldAsForm = /[;,(] ?\p{Lu}\p{Ll}+: (?:\p{L}+ ){0,2}$|\([^()]*(?<![\p{L}])(?:\p{Lu}\p{Ll}+: [^()]*|(?:or|also|now|then) [^()]*)$|(?<![\p{L}])(?:(?:re)?named|called|(?:(?:also|otherwise|formerly|commonly|sometimes|variously) known|referred to) as(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,3}|spel(?:l(?:ed|ing)|t)|written|rendered|transcribed|transliterated|corrupted to|pronounced|pronunciation|(?:pronunciation|spelling|version|form) of|wrote (?:it|him|her|them)sel(?:f|ves)|pronounc\p{L}+ (?:his|her|the) (?:sur|last |family )?name)(?: (?!(?:after|for|about|by|in|on|of|with|to|from|at)\b)\p{Ll}+){0,2} $|(?<![\p{L}])(?:transliterated|transcribed|spelled|spelt) as (?:\p{Lu}[\p{L}\p{M}.’'-]* ){1,3}$|full name:(?: \p{L}+){0,2} $|(?<![\p{L}])(?:[Ll]atin|[Aa]nglic|[Hh]ellen|[Gg]erman|[Ii]talian|[Rr]oman|[Ff]rench|[Rr]ussian|[Ss]lavic)i[sz]ed (?:form,? as |form |as |to )?(?:\p{Lu}[\p{L}\p{M}]* ){0,3}$/u
/** "Tamsso (Old Norlandish), …": of which tongue a form is. */
const ofTongueBehind = /^ \((?:[Aa]rchaic|[Oo]ld|[Mm]iddle|[Mm]edieval|[Cc]lassical) \p{Lu}\p{L}+\)|^ \(\p{Lu}\p{L}+ (?:form|version|spelling)\)/u
/** Relatives bear names that are near each other: "his daughter Tamsina", "his daughter, Tamsina,". */
const relative = new RegExp(`(${kinPattern.source})(,?) $`, 'iu')
/** "Alexander Quille, his great-grandfather,". */
const kinBehind = new RegExp(`^, (?:his|her) (?:[\\p{Ll}-]+ ){0,2}?(${kinPattern.source})(?=[,.;]| \\p{Ll})`, 'u')
/** "After the death of his father, Tamsin went": behind such a beginning the comma ends it, and another is named. */
const fronted = /(?:^|[.!?;] |\n)(?:After|Before|Through|With|From|On|Upon|Like|Unlike|Following|When|While|As|In|At|By|Despite|Since|During|Together|Along|Because|For|To)\b[^.!?;]*$/
const goesOn = new RegExp(`^(?: \\p{Lu}[\\p{L}\\p{M}’'.-]*)* ${verbSource}\\b`, 'u')

/** As whose relatives a word stands, and in which units: "father", "grandfather". */
const relationsOf = ({ places, word }: Said): readonly { readonly relation: string; readonly unit: NamePlace['unit'] }[] => places.flatMap((place) => {
  const before = wordsBefore(place)
  const [, relation = kinBehind.exec(wordsBehind(place, word))?.[1], comma] = relative.exec(before) ?? []
  return relation === undefined || (comma === ',' && fronted.test(before) && goesOn.test(wordsBehind(place, word))) ? [] : [{ relation: relation.toLowerCase(), unit: place.unit }]
})

/** "The grandfather, Tamsan Quill, …; the father, Tamsin Quill, …": relatives by other words, or of another sex. */
function areRelatives(rare: Said, frequent: Said): boolean {
  const relations = relationsOf(rare)
  if (relations.length === 0) return false
  const known = relationsOf(frequent)
  return relations.some(({ relation, unit }) => known.length === 0 || known.some((other) => other.unit === unit && other.relation !== relation) || known.every((other) => areOfTwoSexes(other.relation, relation)))
}

/** What stands in front of places, not of people. */
const ofPlace = /(?<![\p{L}])(?:[Uu]niversity|[Cc]ity|[Tt]own|[Vv]illage|[Ii]sland|[Rr]egion|[Gg]overnor|[Mm]ayor|[Cc]hief [Mm]inister|Bishop|Archbishop|Diocese|Duke|Duchy|Count|County|[Pp]rovince|Battle|Treaty|Kingdom|Council|Republic) of $|(?<![\p{L}])(?:Monte|Mount|Mont|Fort|Port|Cape|Lake|Isle|Villa|Val|Rio|San|Santa|Saint|St\.?) $|(?<![\p{L}])(?:an?|the) (?:\p{Ll}+ )?(?:village|hamlet|town|estate|castle|river|island|parish|manor)(?: called| named)? $/u

/** "Made governor of Toll and Tamsin in 1649": of two lands. */
const ofTwoLands = /(?<!\b[Tt]he )(?<![\p{L}])(?:[Gg]overnor|Duke|Count|Bishop|Archbishop|[Kk]ing) of \p{Lu}[\p{L}\p{M}’'-]* and $/u
const endsLands = /^(?:[.,;)]|$| (?:in|from|until|by|for|under|after|before|during|to)\b)/
/** "Ida of Castell", where the text has "Ruddle Castle": a place, and the kind of another. */
const ofItself = /(?<![\p{L}])(?:of|in|from) $/u

/** "The Labor Council", "the Labour Party": what bodies of America and of Britain are called, near each other. */
const twoSpellings = /^(?:(?:lab|harb|hon|col)ou?r|cent(?:er|re)|theat(?:er|re)|defen[cs]e|organi[sz]ation|civili[sz]ation|program(?:me)?)s?$/

/** Whether some letter has an accent or another mark. */
export const hasMark = (word: string): boolean => /\p{M}/u.test(word.normalize('NFD'))
/** "Élisabeth" and "Elizabeth": what tongues write for one sound, where one of them has a mark; no slip of a hand. */
const inAnotherTongue = (folded: string): string => undoubled(folded).replace(/z/g, 's').replace(/k/g, 'c').replace(/ph/g, 'f')

/** True where the text itself tells that this is another form, another person or another kind of name. */
export function isToldApart(rare: Said, frequent: Said): boolean {
  if (isDerived(rare.folded, frequent.folded) || (twoSpellings.test(rare.folded) && twoSpellings.test(frequent.folded)) || (hasMark(rare.word) !== hasMark(frequent.word) && inAnotherTongue(rare.folded) === inAnotherTongue(frequent.folded))) return true
  const standsBehind = (words: RegExp, word: Said): boolean => word.places.some((place) => words.test(wordsBefore(place)))
  if (standsBehind(ofPlace, rare) && !standsBehind(ofPlace, frequent) && !(isWellKnownPlace(frequent.word) && slipBetween(rare.folded, frequent.folded)?.kind === 'swapped')) return true
  if (rare.places.some((place) => ofTwoLands.test(wordsBefore(place)) && endsLands.test(wordsBehind(place, rare.word)))) return true
  if (institutionPattern.test(frequent.word) && standsBehind(ofItself, rare) && !standsBehind(ofItself, frequent)) return true
  if (rare.places.every((place) => isWorldTown(place, rare.word))) return true
  if (areRelatives(rare, frequent)) return true
  if (rare.places.every((place) => opensValue(place, rare.word)) || rare.places.every((place) => isOfOtherTongue(place, frequent))) return true
  if (rare.places.some((place) => isListedBeside(place, frequent.word) || hasLifeOfItsOwn(place, rare.word, frequent))) return true
  if (isOfAnotherKind(rare, frequent)) return true
  if (rare.places.every((place) => isBound(place, rare.word)) && !frequent.places.some((place) => isBound(place, frequent.word))) return true
  if (rare.places.some((place) => isOneOfTwoForms(place, rare.word) || isInMarkup(place, rare.word) || isInStyle(place) || isInTitleOfWork(place))) return true
  return rare.places.some((place) => toldAsForm.test(wordsBefore(place)) || ofTongueBehind.test(wordsBehind(place, rare.word)) || aboutSpelling.test(wordsAround(place)))
}

/** "San Francisco": a town of that name. */
const isWorldTown = (place: NamePlace, word: string): boolean => {
  const before = nameBefore.exec(wordsBefore(place))?.[1]
  return before !== undefined && countryOfCity(`${before} ${word}`) !== null
}

/** A sister and a father are two. */
function areOfTwoSexes(one: string, other: string): boolean {
  const [a, b] = [genderOfPhrase(one), genderOfPhrase(other)]
  return a !== b && (a === 'male' || a === 'female') && (b === 'male' || b === 'female')
}

/** "Works: List of maps": what opens a value is written large, whatever it is. */
const opensValue = (place: NamePlace, word: string): boolean => place.unit.kind === 'value' && place.at === place.unit.span.start && /^ \p{Ll}/u.test(wordsBehind(place, word))

/** "Mária Tamsin" beside "Maria Thamsin": the name before it is that of another tongue too. */
function isOfOtherTongue(place: NamePlace, frequent: Said): boolean {
  const before = nameBefore.exec(wordsBefore(place))?.[1]
  return before !== undefined && frequent.places.some((other) => {
    const theirs = nameBefore.exec(wordsBefore(other))?.[1]
    return theirs !== undefined && theirs !== before && fold(theirs) === fold(before)
  })
}
const nameBefore = /(\p{Lu}[\p{L}\p{M}’'-]*) $/u

/** "Issue: Tamsina, Tamsin II": the record tells them apart. */
function isListedBeside({ at, unit }: NamePlace, frequent: string): boolean {
  if (unit.kind !== 'value') return false
  const { ends, itemWith } = listIn(unit)
  const item = ends.length < 3 ? undefined : itemWith.get(frequent)
  return item !== undefined && (item === SEVERAL || at - unit.span.start > (ends[item] ?? 0) || at - unit.span.start <= (ends[item - 1] ?? -1))
}

/** Where the items of a value end, and in which of them a word stands: a list of thousands is asked about each of its names. */
const listIn = remembered(({ text }) => {
  const ends: number[] = []
  const itemWith = new Map<string, number>()
  for (const [index, item] of text.split(/[,;]/).entries()) {
    ends.push((ends[index - 1] ?? -1) + item.length + 1)
    for (const word of item.split(/[^\p{L}\p{M}’'-]+/u)) itemWith.set(word, (itemWith.get(word) ?? index) === index ? index : SEVERAL)
  }
  return { ends, itemWith }
})
const SEVERAL = -1

/** "the botanist Karl Quille (1820–1890)": whose years are given is introduced, and another, by a given name that nobody else has. */
function hasLifeOfItsOwn(place: NamePlace, word: string, frequent: Said): boolean {
  if (hasFamilyOfItsOwn(place, word, frequent)) return true
  const given = ownYears.test(wordsBehind(place, word)) ? introduced.exec(wordsBefore(place))?.[1] : undefined
  return given !== undefined && !frequent.places.some((other) => wordsBefore(other).endsWith(given))
}
/** Words, and given names; the life itself begins with them. */
const introduced = /[\p{Ll},] (?:\p{Lu}[\p{L}\p{M}.’'-]* ){0,2}(\p{Lu}[\p{L}\p{M}.’'-]* )$/u
const LONGEST_OPENING = 40
/** "Anna Tamsina Quille (1741–1779)" beside "Anna Tamsin Marren", "Tamsina of Quille (3 May 1741 – …)": by a family or land that nobody of the usual form has. */
function hasFamilyOfItsOwn(place: NamePlace, word: string, frequent: Said): boolean {
  const family = ownYearsOfFamily.exec(wordsBehind(place, word))?.[1]
  // A paragraph that opens so is rather the life itself, its own name misspelt.
  if (family === undefined || (place.unit.kind === 'paragraph' && place.at - place.unit.span.start < LONGEST_OPENING)) return false
  const theirs = frequent.places.map((other) => ({ before: nameBefore.exec(wordsBefore(other))?.[1], behind: wordsBehind(other, frequent.word) }))
  if (theirs.some(({ behind }) => behind.startsWith(` ${family}`))) return false
  const before = nameBefore.exec(wordsBefore(place))?.[1]
  return before === undefined || theirs.some((other) => other.before === before && /^ \p{Lu}/u.test(other.behind))
}
const ownYearsOfFamily = /^ ((?:of |von |de )?\p{Lu}[\p{L}\p{M}’'-]+)(?: \p{Lu}[\p{L}\p{M}’'-]+)? \((?:c\. ?)?(?:\d{1,2} \p{Lu}\p{Ll}+ )?\d{3,4} ?[–-]/u
const ownYears = /^ \((?:(?:born|b\.|died|d\.|c\.) ?)?\d{3,4}(?:\)| ?[–-] ?\d{2,4}\))/

/** "Quillr-i Marren", "Quill-en-Brell": bound to what follows by a little word, the name of a place or a thing of its own. */
const isBound = ({ at, unit }: NamePlace, word: string): boolean => /^[-–]\p{Ll}{1,2}(?![\p{L}\p{M}])/u.test(unit.text.slice(at - unit.span.start + word.length, at - unit.span.start + word.length + 4))

/** "Handt or Handl": forms given side by side, whatever the usual one is. */
function isOneOfTwoForms(place: NamePlace, word: string): boolean {
  const offset = place.at - place.unit.span.start
  const behind = /^,? (?:or|also) (\p{Lu}[\p{L}\p{M}]+)/u.exec(place.unit.text.slice(offset + word.length, offset + word.length + NEAR))?.[1]
  const before = /(\p{Lu}[\p{L}\p{M}]+),? (?:or|also) $/u.exec(wordsBefore(place))?.[1]
  return [before, behind].some((other) => other !== undefined && slipOrSame(fold(other), fold(word)))
}

const slipOrSame = (a: string, b: string): boolean => a === b || slipBetween(a, b) !== null

/** What a template left over is no prose. */
const isInMarkup = (place: NamePlace, word: string): boolean =>
  /^(?:\}\}|\]\]|\||\{\{|\[\[)/.test(place.unit.text.slice(place.at - place.unit.span.start + word.length)) || /(?:\{\{|\[\[|\|)$/.test(wordsBefore(place))

/** "Duke of Quill, of Marren, of Luxen": a style keeps the forms of its time. */
const isInStyle = (place: NamePlace): boolean => /(?<![\p{L}])of \p{Lu}[\p{L}\p{M}-]+(?:, of \p{Lu}[\p{L}\p{M}-]+)*, (?:and )?of $/u.test(wordsBefore(place))

/** "The Memoirs of Sir Tamsin Quill": a book is called what its title page says. */
const isInTitleOfWork = (place: NamePlace): boolean => /(?<![\p{L}])(?:Memoirs?|Li(?:fe|ves)|Life and Times|Autobiography|Biography|Letters|Diar(?:y|ies)|Journals?|Works|Writings|Speeches|Poems|Papers|Adventures|Travels) of (?:\p{Lu}[\p{L}\p{M}.’'-]* ){0,4}$/u.test(wordsBefore(place))

const aboutSpelling = /\b(?:mis-?)?spelling\b|\bmis-?spel|\b(?:introduced|added|changed|dropped|inserted|replaced) (?:the|an?) (?:(?:extra|second|final|last|silent) )*(?:letter ['‘“"]?\p{L}(?!\p{L})|['‘“"]\p{L}['’”"] )/u

/** "Quillov", "Quillana" from "Quill": a place or a kin named after it. */
const isDerived = (rare: string, frequent: string): boolean => rare.startsWith(frequent) && rare.length >= frequent.length + 2

/** The words between the two forms; a line end between them parts them. */
const isGiven = (between: string): boolean => !between.includes('\n') && (given.test(between) || (givenInSentence.test(between) && !sentenceEnds.test(between)))
