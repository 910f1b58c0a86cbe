import { fold } from '../../claims/fold'
import { isLand as isLandName } from '../../claims/lexicon/countries'
import { countryOfPeople } from '../../claims/lexicon/demonyms'
import { everydayWords } from '../../claims/lexicon/everyday-words'
import { patronymics } from '../../claims/lexicon/name-words'
import { wordsBefore, wordsBehind, type Said } from './name-around'
import { contextAt } from './name-context'
import { slipBetween, undoubled } from './name-distance'
import type { NamePlace } from './name-word'

/** True where the words around two forms say that they are of two kinds: a town and a family, a king and an earl, money, a people, a father's name, a word of another tongue. */
export const isOfAnotherKind = (rare: Said, frequent: Said): boolean =>
  rare.places.every((place) => isInOtherTongue(place) || foreignBefore.test(wordsBefore(place)))
  || isTown(rare, frequent)
  || isOfOtherThrone(rare, frequent)
  || isNumberedOtherwise(rare, frequent)
  || isOfOtherRank(rare, frequent)
  || isPeople(rare, frequent)
  || ((isCountry(rare) || isLandAlone(rare, frequent)) && !isLandName(frequent.word))
  || isShortened(rare, frequent)
  || [rare, frequent].some(isMoney)
  || rare.places.some((place) => isNamedBeside(place, rare.word, frequent.word))
  || isAmongVariants(rare, frequent)
  || isOfOtherCalling(rare, frequent)
  || isOfOtherSee(rare, frequent)
  || areOfManAndWoman(rare.folded, frequent.folded)
  || isLittle(rare.folded, frequent.folded)
  || (isOfKindred(rare) && !isOfKindred(frequent) && !haveOneNeighbour(rare, frequent))
  || rare.places.some((place) => isRole(place, rare.word))
  || (isBehindFather(rare) && !isBehindFather(frequent))
  || (isMaidenName(rare) && !isMaidenName(frequent))
  || isEveryday(rare)
  || (isDoing.test(rare.folded) && !isDoing.test(frequent.folded))
  || isOfPlace(rare, frequent)
  || (slipBetween(rare.folded, frequent.folded)?.consonant === true && isInRow(rare) && !isInRow(frequent))
  || isAnotherWithoutMarks(rare, frequent)
  || (isFirm(rare) && !isFirm(frequent))
  || (isInitials(rare.word) && !isInitials(frequent.word))

/** What is written so often, and never told to be a place, is somebody's name; a village is soon named but twice. */
const OFTEN = 5
/** "Tamso, a small town in the hills", "Tamso (modern Tams), a town". */
const isPlace = /^(?: \([^()]{1,40}\))?, (?:an?|the) (?:\p{Ll}+ ){0,2}(?:town|village|city|hamlet|suburb|district|river|lake|island|province|county|region|port)(?! (?:council|hall|clerk|official)\w*)\b/u
/** "Holm, Tamsin, a small town": Holm is, and Tamsin the land. */
const isLand = /\p{Lu}[\p{L}\p{M}’'-]*, $/u
const isCalledPlace = ({ places, word }: Said): boolean => places.some((place) => isPlace.test(wordsBehind(place, word)) && !isLand.test(wordsBefore(place)))
const isTown = (rare: Said, frequent: Said): boolean => frequent.places.length >= OFTEN && isCalledPlace(rare) && !isCalledPlace(frequent)

/** "Ulf mac Tamsáin", "Nest ferch Tamsin": behind such a word the father's name is inflected, or another's. */
const wordBefore = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+) $/u
const isBehindFather = ({ places, word }: Said): boolean => places.some((place) => patronymics.has(wordBefore.exec(wordsBefore(place))?.[1] ?? '') || inflectedSon.test(wordsBehind(place, word)))
/** Of a son of somebody: his own name is inflected too. */
const inflectedSon = /^ (?:maic|meic|mhic|mhac) \p{Lu}/u

/** "The son of Ida (née Tamsen) and Karl Tamsin": what a mother was called before, and another name than that of her husband. */
const isMaidenName = ({ places }: Said): boolean => places.every((place) => bornAs.test(wordsBefore(place)))
const bornAs = /(?<![\p{L}])(?:son|daughter|child|mother|parents?|born to|wife|married)(?![\p{L}])[^.]*(?<![\p{L}])n[ée]e (?:\p{Lu}[\p{L}\p{M}.’'-]* ){0,2}$/u

/** "The Back to the Mill concert", "Planet Rock": in a title, of which other words stand beside it. "Karl Back", or "Back" alone, may be a Karl Black. */
const isEveryday = ({ places, word, folded }: Said): boolean => everydayWords.has(folded) && places.every((place) => {
  const { before, after, articled } = contextAt(place, word.length)
  return before === null && (articled || after !== null)
})

/** "How They Quillosophize", beside a Quillosophie: a verb in a title. */
const isDoing = /^\p{L}{5,}iz(?:es?|ed|ing)$/u

/** "Lunn, Frey, [Tamsin], Aasen", where no Tamrin is one of a row: another. */
const isInRow = ({ places, word }: Said): boolean => places.every((place) => /\p{Lu}\p{Ll}+, $/u.test(wordsBefore(place)) && /^(?:, |,? and )\p{Lu}/u.test(wordsBehind(place, word)))

/** "The botanist Karl Toern", in the life of an Ida Tørn: who writes the name without its marks, and bears another given name. */
function isAnotherWithoutMarks(rare: Said, frequent: Said): boolean {
  if (spread(frequent.word) !== rare.word.toLowerCase() || spread(frequent.word) === frequent.word.toLowerCase()) return false
  const given = ({ places }: Said): readonly (string | undefined)[] => places.map((place) => givenBefore.exec(wordsBefore(place))?.[1])
  const theirs = new Set(given(frequent))
  return given(rare).every((name) => name !== undefined && !theirs.has(name))
}
const givenBefore = /(?<![\p{L}])(\p{Lu}\p{Ll}+) $/u
/** Letters with marks as they are written where there are none. */
const spread = (word: string): string => word.toLowerCase().replace(/[äæ]/g, 'ae').replace(/[öø]/g, 'oe').replace(/ü/g, 'ue').replace(/å/g, 'aa').replace(/ß/g, 'ss')

/** "Tamsan of Toll", twice, where no Tamsin is of a place: another. */
const isOfPlace = (rare: Said, frequent: Said): boolean =>
  rare.places.length > 1 && rare.places.every((place) => ofPlace.test(wordsBehind(place, rare.word))) && !frequent.places.some((place) => ofPlace.test(wordsBehind(place, frequent.word)))
const ofPlace = /^ of \p{Lu}/u

/** "Bought of Tamsin & Sons", "the Tamsin company": a house of that name. */
const isFirm = ({ places, word }: Said): boolean => places.every((place) => /^ (?:(?:&|and) (?:Sons?|Co|Company|Brothers|Bros|Daughters)|[Cc]ompany|Inc|Ltd|Limited|GmbH)(?![\p{L}])/u.test(wordsBehind(place, word)))

/** "Told WMIL in Toll": a station or a body. */
const isInitials = (word: string): boolean => word.length < 6 && word === word.toUpperCase()

/** "£40 Sterling", "£900 Scots": what money it is. */
const ofMoney = /[£$€][\d.,]+ (?:million )?$/
const isMoney = ({ places }: Said): boolean => places.every((place) => ofMoney.test(wordsBefore(place)))

/** "The Danes" and "the Dannes": a double letter makes a family of a people; a "Dannish king" is neither. */
const isPeople = (rare: Said, frequent: Said): boolean =>
  rare.word.endsWith('s') && undoubled(rare.folded) === undoubled(frequent.folded) && [rare, frequent].some(({ word }) => countryOfPeople(word.replace(/s$/, '')) !== null)

/** "in Chad": a country's name, rightly spelt, once at least told as a place, and never with a name or a deed behind it, is no slip for a person's. */
function isCountry({ places, word }: Said): boolean {
  if (!isLandName(word)) return false
  const isPlaced = (place: NamePlace): boolean => inPlace.test(wordsBefore(place))
  const mayBePlace = (place: NamePlace): boolean => isPlaced(place) || !/\p{Ll} $/u.test(wordsBefore(place))
  return places.some(isPlaced) && places.every((place) => mayBePlace(place) && !/^[ -]\p{Lu}/u.test(wordsBehind(place, word)) && !actsBehind.test(wordsBehind(place, word)))
}
/** "Made Britain's case", where the other is never without a name beside it ("Ida Brittain Quist"). */
const isLandAlone = (rare: Said, frequent: Said): boolean => isLandName(rare.word) && rare.places.every((place) => isAlone(place, rare.word)) && !frequent.places.some((place) => isAlone(place, frequent.word))
const isAlone = (place: NamePlace, word: string): boolean => {
  const { before, after } = contextAt(place, word.length)
  return before === null && after === null
}
const inPlace = /\b(?:in|from|against|into|through|across|near) $/i
const actsBehind = /^ (?:when|who|left|came|went|said|wrote|died|spoke|sang|told|and (?:his|her))\b/

/** "The Rowin' Quists": a letter left out on purpose. */
const isShortened = (rare: Said, frequent: Said): boolean => frequent.folded.endsWith('ing') && frequent.folded === `${rare.folded}g` && rare.places.every((place) => /^['’](?![sS]\b)/.test(wordsBehind(place, rare.word)))

/** A chronicle in its own words: around it stands no word that English of the length hardly lacks. */
function isInOtherTongue({ at, unit: { kind, text, span } }: NamePlace): boolean {
  const around = kind === 'paragraph' ? text.slice(Math.max(0, at - span.start - PASSAGE), at - span.start + PASSAGE) : ''
  return around.length >= LONGEST_WITHOUT && !ofEnglish.test(around)
}
const PASSAGE = 600
/** "Altes und neues [Tamsin]", "de montibus ex [Tamsine]", "der alten [Tamsin]": a word of a title in another tongue. */
const foreignBefore = /(?<![\p{L}])(?:(?:und|oder) \p{Ll}+ |(?:der|das|des|dem) \p{Ll}+(?:en|er|es) |\p{Ll}+(?:is|us|um|ae|orum|arum|ibus|ina) ex )$/u
const LONGEST_WITHOUT = 90
const ofEnglish = /(?<![\p{L}\p{M}])(?:the|and|was|were|is|by|with|for|a|he|she|his|had|of|from)(?![\p{L}\p{M}])/iu

/** "King Tamsin", where the text never calls "Tamson" a king, but an earl. */
function isOfOtherThrone(rare: Said, frequent: Said): boolean {
  const titles = rare.places.map((place) => throneBefore.exec(wordsBefore(place))?.[1])
  if (titles.length === 0 || titles.includes(undefined) || !hasRank(frequent)) return false
  const theirs = new Set(frequent.places.map((place) => throneBefore.exec(wordsBefore(place))?.[1]))
  return titles.every((title) => !theirs.has(title))
}
const thrones = 'King|Queen|Emperor|Empress|Pope|Tsar|Sultan|Shah|Caliph'
const ranks = 'Earl|Duke|Duchess|Count|Countess|Baron|Baroness|Prince|Princess|Lord|Lady|Bishop|Archbishop|Abbot|Abbess'
const throneBefore = new RegExp(`(?<![\\p{L}])(${thrones}) $`, 'u')
const rankBefore = new RegExp(`(?<![\\p{L}])(?:${ranks}|Sir|General|Captain|Major|Colonel) $`, 'u')
const rankBehind = new RegExp(`^, (?:the )?(?:${ranks}|Margrave|Ealdorman) (?:of|von|zu|de|di) `, 'iu')
const hasRank = ({ places, word }: Said): boolean => places.some((place) => rankBefore.test(wordsBefore(place)) || rankBehind.test(wordsBehind(place, word)))

/** "Tamsin III of Toll", where Tamsen is never of that number and land: two rulers. */
const isNumberedOtherwise = (rare: Said, frequent: Said): boolean => rare.places.some((place) => {
  const [number, numeral = ''] = ofRuler.exec(wordsBehind(place, rare.word)) ?? []
  // "Tamsin III, king of Toll": the same, the land told otherwise.
  const isNumbered = (behind: string): boolean => number !== undefined && (behind.startsWith(number) || (behind.startsWith(numeral) && !/^(?:[IVX]| of\b)/.test(behind.slice(numeral.length))))
  return number !== undefined && !frequent.places.some((other) => isNumbered(wordsBehind(other, frequent.word)))
})
const ofRuler = /^( [IVX]+) of \p{Lu}[\p{L}\p{M}’'-]*/u

/** "Tamsin, Count of Toll", where Tamsen, a name among others that does not stand often, is nobody of rank. */
const isOfOtherRank = (rare: Said, frequent: Said): boolean => frequent.places.length < OFTEN && rare.places.length > 0 && rare.places.every((place) => rankBehind.test(wordsBehind(place, rare.word))) && !hasRank(frequent)

/** "Tamsin and Tamson", "Quill, Tamsin, and Tamson came": named in one breath, they are two. */
function isNamedBeside(place: NamePlace, word: string, other: string): boolean {
  const [before, behind] = [wordsBefore(place), wordsBehind(place, word)]
  return joints.some((joint) => before.endsWith(`${other}${joint}`) || behind.startsWith(`${joint}${other}`))
}
const joints = [' and ', ', and ', ', ']

/** "A Tamsen …, a Tamsan …, a Tamseyn …": where more forms near the name stand in one paragraph, it is about the forms, or about those who bore them. */
const isAmongVariants = (rare: Said, frequent: Said): boolean => [...new Set(rare.places.map(({ unit }) => unit))].some(({ text }) => {
  const others = new Set((text.match(capitalised) ?? []).map(fold).filter((word) => word !== rare.folded && word !== frequent.folded))
  const slips = [...others].map((word) => slipBetween(word, rare.folded)).filter((slip) => slip !== null)
  return slips.length > 1 && slips.some(({ ending }) => !ending)
})
const capitalised = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]{3,}/gu

/** "The deacon Tamson", where the text never calls a Tamsin a deacon: whatever else somebody is called, of the clergy he is all his life. */
function isOfOtherCalling(rare: Said, frequent: Said): boolean {
  const callings = rare.places.map((place) => callingBefore.exec(wordsBefore(place))?.[1])
  if (callings.length === 0 || callings.includes(undefined)) return false
  const theirs = new Set(frequent.places.map((place) => callingBefore.exec(wordsBefore(place))?.[1]))
  return callings.every((calling) => !theirs.has(calling))
}
const callingBefore = /(?<![\p{L}])(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er) (?:\p{Ll}+ )?(deacon|archdeacon|priest|monk|nun|friar|abbot|abbess|prior|prioress|presbyter|bishop|archbishop|hermit|chaplain) $/u

/** "Bishop Tamson of Toll (871–883)": of a place, with years of his own. */
const seeBehind = /^ of (?:the )?(\p{Lu}[\p{L}\p{M}’'-]*) \((?:[a-z]{1,2}\. ?)?\d{3,4} ?[–-] ?\d{2,4}\)/u
const lordBefore = new RegExp(`(?<![\\p{L}])(?:${thrones}|${ranks}|Saint|St\\.?) $`, 'u')
function isOfOtherSee(rare: Said, frequent: Said): boolean {
  const sees = rare.places.map((place) => (lordBefore.test(wordsBefore(place)) ? seeBehind.exec(wordsBehind(place, rare.word))?.[1] : undefined))
  return sees.length > 0 && sees.every((see) => see !== undefined && !frequent.places.some((place) => wordsBehind(place, frequent.word).startsWith(` of ${see}`)))
}

/** "Tamsovsky" and "Tamsovskaya": a Slavic family name, of a man and of a woman. */
const areOfManAndWoman = (one: string, other: string): boolean => stemOfMan(one) === (stemOfWoman(other) ?? '') || stemOfMan(other) === (stemOfWoman(one) ?? '')
const stemOfMan = (name: string): string | null => /^(.+(?:[csz]k|st))(?:[yi]|[iy][iyj]|o[iy])$/.exec(name)?.[1] ?? null
const stemOfWoman = (name: string): string | null => /^(.+(?:[csz]k|st))a(?:[iy]a|ja)$/.exec(name)?.[1] ?? /^(.+[csz]k)a$/.exec(name)?.[1] ?? null

/** "Tamsillus", "Tamsinus", of the house of Tamsius: made from that name, as Latin makes names. */
const isLittle = (rare: string, frequent: string): boolean => latinBranch.test(rare) && rare.replace(latinBranch, '') === frequent.replace(/i(?:us|a)$/, '')
const latinBranch = /i(?:ll|n)(?:us|a)$/

/** "Distantly related to General Ulf Tamsinn": of the family, in another spelling. */
const isOfKindred = ({ places }: Said): boolean => places.length > 0 && places.every((place) => kindredBefore.test(wordsBefore(place)))
const kindredBefore = /\b(?:related to|descend(?:ed|ants?) (?:from|of)|(?:an|his|her|their) ancestors?|forebears?|kinsm[ae]n|namesakes?)\b(?: (?:of|from|to|was|were|the|a|an|by|called|named|General|Captain|Sir|Lord|Colonel|Major))*,? (?:\p{Lu}[\p{L}\p{M}.’'-]* ){0,3}$/u

/** "Descended from Ulf Tamsinn", where Ulf Tamsin is the one told of: himself. */
const haveOneNeighbour = (rare: Said, frequent: Said): boolean => rare.places.some((place) => {
  const neighbour = /\p{Lu}[\p{L}\p{M}’'-]+ $/u.exec(wordsBefore(place))?.[0]
  return neighbour !== undefined && frequent.places.some((other) => wordsBefore(other).endsWith(neighbour))
})

/** "As Tamsen in Tamsen and Ida": whom an actor played. */
const isRole = (place: NamePlace, word: string): boolean => playedAs.test(wordsBefore(place)) && inAPiece.test(wordsBehind(place, word))
const playing = '(?<![\\p{L}])(?:[Aa]ppear|[Ss]tar|[Pp]lay|[Cc]ast|seen|role|prais|[Pp]erform|act|featur|debut|portray|sang|sing|danc|[Kk]nown|[Rr]emember)\\p{Ll}*\\b[^.;]*?'
const playedAs = new RegExp(`(?:^|[(),–—-] ?|${playing}|(?:^|[^\\p{L}])[Aa]nd )[Aa]s (?:\\p{Lu}[\\p{L}\\p{M}’'-]* ){0,2}$`, 'u')
const inAPiece = /^(?: \p{Lu}[\p{L}\p{M}’'-]*){0,2} (?:in|on) (?:the (?:\p{Ll}+ )?)?["“‘]?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)\p{Lu}/u
