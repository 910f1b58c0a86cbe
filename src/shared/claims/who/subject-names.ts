import type { Document, Entry } from '../../document/document'
import { sliceSpan, type Span } from '../../text/span'
import { fold } from '../fold'
import { isNumeral, isPostNominal, openingWords, particles, patronymics, suffixWords, titleWords } from '../lexicon/name-words'
import { keyKind } from '../lexicon/record-keys'
import type { SubjectNames } from '../profile'
import { listItems } from '../value-items'
import { familyBefore, withoutArticle } from './names-in-prose'
import { pronounOf } from './subject-pronoun'

const nameKeys: ReadonlySet<string> = new Set(['name', 'birth name', 'full name', 'fullname', 'birthname', 'native name', 'other names', 'nickname', 'ring name', 'alias', 'regnal name', 'honorific name'])
/** Names of the article's subject, read from title, name line, record and the opening of the lead, and the pronoun. Never fails. */
export function subjectNames(document: Document): SubjectNames {
  const front = frontOf(document)
  const [head = ''] = front.full
  const forms: Forms = { bare: withoutArticle(head, document), family: familyBefore(head, document) }
  if (asked?.front !== front || asked.forms.bare !== forms.bare || asked.forms.family !== forms.family) asked = { front, forms, names: copyOf(namesOf(document, front, forms)) }
  return { ...asked.names, pronouns: pronounOf(document) }
}

/** What title, record and lead say by themselves. */
interface Front {
  /** All of them, as far as they are looked at. */
  readonly key: string
  readonly full: readonly string[]
  /** What the record calls others, and what the subject's own name does not begin with. */
  readonly others: readonly string[]
  readonly alone: readonly string[]
}
/** Two forms of the name that the prose behind may show. */
interface Forms {
  readonly bare: string | null
  readonly family: string | null
}
type Names = Omit<SubjectNames, 'pronouns'>

/** What was asked about last: a key press farther behind leaves it as it is. */
let asked: { readonly front: Front, readonly forms: Forms, readonly names: Names } | null = null

/** Slices would keep the text of their version alive. */
const copyOf = <Value extends object>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value // names and lists of names

function frontOf(document: Document): Front {
  const [lead] = document.sections
  const end = Math.max((lead?.span.start ?? 0) + LONGEST_LEAD, (openingOf(document)?.start ?? 0) + LONGEST_OPENING)
  // Whether the lead ends within them is decided behind them: by what a line goes on with.
  const key = `${document.title?.title ?? ''}\n${Math.min(lead?.span.end ?? 0, end)}\n${document.text.slice(0, end)}`
  if (asked?.front.key === key) return asked.front
  const named = fullNames(document)
  const others = namesOfOthers(document)
  const alone = others.filter((name) => !name.includes(' ') && !(named[0] ?? '').split(/\s+/).includes(name))
  return copyOf({ key, full: named.filter((name) => !alone.includes(name)), others, alone })
}

function namesOf(document: Document, { full, others, alone }: Front, { bare, family }: Forms): Names {
  const reigns = (document.record?.entries ?? []).some(({ base }) => reignKeys.has(base))
  const split = (name: string): NameParts => splitName(reigns ? name : withoutNumber(name))
  const surnames = new Set<string>()
  const given = new Set<string>()
  for (const name of full) {
    const parts = isTitled(document, name) ? { surnames: [name], given: [] } : split(name)
    for (const word of parts.surnames) surnames.add(word)
    for (const word of parts.given) given.add(word)
  }
  if (bare !== null) surnames.add(bare)
  if (family !== null) {
    surnames.add(family)
    given.delete(family)
  }
  const peerage = peerageOf(document.title?.title ?? '') ?? titleAlone(document)
  if (peerage !== null) {
    surnames.add(peerage)
    given.delete(peerage)
  }
  for (const name of alone) for (const words of [surnames, given]) words.delete(name)
  const isRuler = split(cleanName(document.title?.title ?? full[0] ?? '')).surnames.length === 0
  // A pope goes by the name he was born with until he is chosen.
  const isPope = /^Pope /.test(document.title?.title ?? '')
  const own = new Set(full.flatMap((name) => fold(name).split(/\s+/)))
  const namesakes = others.map(fold).filter((name) => name.includes(' ') && name.split(' ').every((word) => own.has(word)) && !full.some((one) => fold(one) === name))
  const [head = ''] = full
  const alike = namesOfOthers(document, ofKin).map((name) => name.replace(/ [IVX]+$/, '')).filter((name) => !name.includes(' ') && name === head.split(' ')[0]).map(fold)
  const kinRanks = ranksOfKin(document, surnames, given)
  return { full, surnames: isRuler && peerage === null && !isPope ? [] : [...surnames], given: [...given], spouses: spousesOf(document).filter((name) => !given.has(name)), ...(kinRanks.length === 0 ? {} : { kinRanks }), ...(namesakes.length === 0 ? {} : { others: namesakes }), ...(alike.length === 0 ? {} : { alike }) }
}

/** "Predecessor: Osric, his uncle", "Father: Ulf Venn": whom the record calls so is meant by it in the text too, though the subject bears these names, or came to bear them. */
const namesOfOthers = ({ record }: Document, keys: RegExp = ofOthers): readonly string[] => (record?.entries ?? []).filter(({ base }) => keys.test(base)).flatMap(({ value }) => listItems(value).flatMap(({ start, end }) => {
  const names = value.slice(start, end).replace(/ ?[([][^()[\]]*[)\]]/g, '').replace(/^\d+,? /, '').replace(/^\(?including /, '').split(/ (?:and|&|\/) |\//)
  return names.map(plainName).filter((name) => /^\p{Lu}[\p{L}\p{M}’'-]{2,}(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,3}$/u.test(name))
}))
/** "Dr. Otto G. Venn Sr.": what he is called in the text, Otto Venn. */
const plainName = (name: string): string => name.trim().split(' ').filter((word, at, { length }) => !(at < length - 1 && titleWords.has(word.toLowerCase().replace('.', ''))) && !/^\p{Lu}\.$/u.test(word) && !/^(?:Sr|Jr)\.?,?$/.test(word)).join(' ')
/** Who may bear the one name a ruler goes by. */
const ofKin = /^(?:father|mother|parents?|issue|children|siblings?|brothers?|sisters?)$/
const ofOthers = /^(?:predecessors?|successors?|preceded by|succeeded by|father|mother|parents?|issue|children|siblings?|brothers?|sisters?|relatives?|relations?|family|grandfather|grandmother|grandparents?|grandchildren)$/

/** "The widow of President Otto Venn": whose the rank is, in what follows; not where the record has the subject hold it too. */
function ranksOfKin({ record, sections: [lead], text }: Document, surnames: ReadonlySet<string>, given: ReadonlySet<string>): readonly string[] {
  if (!lead || surnames.size === 0) return []
  const words = text.slice(lead.span.start, Math.min(lead.span.end, lead.span.start + LONGEST_LEAD)).split(/[\s,;:()]+/)
  const ranks = words.flatMap((word, at) => {
    const rank = word.toLowerCase()
    const [first = '', ...names] = words.slice(at + 1, at + 4)
    const isNamed = titleWords.has(rank) && /^\p{Lu}\p{Ll}+$/u.test(word) && /^\p{Lu}\p{Ll}+$/u.test(first) && !titleWords.has(first.toLowerCase()) && names.some((name) => surnames.has(name.replace(/[’'.].*$/, '')))
    return isNamed ? [{ rank, isOwn: given.has(first) }] : []
  })
  return [...new Set(ranks.filter(({ rank }) => ranks.every((other) => other.rank !== rank || !other.isOwn) && !(record?.entries ?? []).some(({ value }) => value.toLowerCase().split(/[^\p{L}]+/u).includes(rank))).map(({ rank }) => rank))]
}
const LONGEST_LEAD = 4_000

/** "Ida Quist (m. 1951; d. 2003); Dame Nora Frey": Ida and Nora. A name alone may be a family's. */
const spousesOf = ({ record }: Document): readonly string[] =>
  (record?.entries ?? []).filter(({ base }) => keyKind(base)?.kind === 'spouses').flatMap(({ value }) => listItems(value).flatMap(({ start, end }) => {
    const words = value.slice(start, end).replace(/\([^()]*\)/g, '').trim().split(/\s+/)
    const first = words.find((word) => !titleWords.has(word.toLowerCase().replace(/\.$/, '')))
    return words.length > 1 && first !== undefined && /^\p{Lu}[\p{L}\p{M}’'-]+$/u.test(first) ? [first] : []
  }))

/** What only the records of rulers and popes have. */
const reignKeys: ReadonlySet<string> = new Set(['reign', 'reign start', 'reign end', 'reigned', 'succession', 'coronation', 'papacy', 'papacy began', 'papacy ended', 'pontificate', 'enthroned', 'dynasty', 'house', 'issue', 'pope number'])

/** "Nils Dunn II" without a throne: the second of the name, and Dunn is his family. */
const withoutNumber = (name: string): string => (name.split(/\s+/).length > 2 ? name.replace(/ [IVX]{1,5}$/, '') : name)

/** "Lady Quist" among other names: a surname, and nobody's given name. */
const isTitled = ({ record }: Document, name: string): boolean =>
  !name.includes(' ') && (record?.entries ?? []).some(({ base, value }) => nameKeys.has(base) && new RegExp(`(?:^|[,;] )(?:Lady|Lord|Mrs|Mme|Madame|Sir|Dame)\\.? ${name.replace(/[^\p{L}\p{M}]/gu, '.')}(?![\\p{L} ]*\\p{Lu})`, 'u').test(value))

/** A peer goes by the name of the title: "Ann Bell, 2nd Duchess of Norvale". */
const peerageOf = (title: string): string | null =>
  /, (?:\d+(?:st|nd|rd|th) )?(?:Duke|Duchess|Marquess|Marchioness|Earl|Countess|Viscount|Viscountess|Baron|Baroness|Lord) (?:of )?(\p{Lu}[\p{L}\p{M}'’-]+)$/u.exec(title)?.[1] ?? null

/** "Lord Norvale", where the record is headed "Nils Bell, 1st Baron Norvale": no king of that name. */
function titleAlone({ title, record, text }: Document): string | null {
  const name = /^(?:Lord|Lady|Baron|Baroness) (\p{Lu}[\p{L}\p{M}'’-]+)$/u.exec(title?.title ?? '')?.[1]
  return name !== undefined && record?.nameSpan && peerageOf(sliceSpan(text, record.nameSpan)) === name ? name : null
}

function fullNames(document: Document): readonly string[] {
  const names = new Set<string>()
  const add = (name: string): void => {
    const clean = cleanName(name)
    if (clean.length > 1 && clean.length < 80 && /\p{Lu}/u.test(clean)) names.add(clean)
  }
  if (document.title) add(document.title.title)
  if (document.record?.nameSpan) add(sliceSpan(document.text, document.record.nameSpan))
  for (const entry of document.record?.entries ?? []) if (nameKeys.has(entry.base)) namesOfEntry(entry).forEach(add)
  leadNames(document).forEach(add)
  return [...names]
}

const namesOfEntry = (entry: Entry): readonly string[] =>
  entry.base === 'other names' || entry.base === 'nickname' || entry.base === 'alias' ? entry.value.split(/[,;]/).map((name) => name.replace(/["“”]/g, '')) : [entry.value, ...calledNames(entry.value)]

/** 'Aleksandr "Sasha" Brand', "Aleksandr (Sasha) Brand": the name in the marks is what people say. */
const calledNames = (name: string): readonly string[] => [...name.matchAll(/["“(](\p{Lu}[\p{L}\p{M}'’-]+)(?:["”]|\)(?= \p{Lu}))/gu)].flatMap((match) => (match[1] === undefined ? [] : [match[1]]))

/** Without titles, brackets, ordinals of peerage and letters after the name. */
function cleanName(name: string): string {
  const words = unglued(name).replace(/,(?= (?:Jr|Sr)\b)/g, '').replace(/\([^()]*\)|\[[^\][]*\]/g, ' ').replace(/["“”][^"“”]*["“”]/g, ' ').split(/,|;/)[0]?.trim().split(/\s+/) ?? []
  while (words.length > 1 && isPostNominal(words.at(-1) ?? '')) words.pop()
  while ((words.length > 1 && isTitle(words[0])) || (words.length > 2 && words[0] === 'The' && isTitle(words[1]))) words.shift()
  return words.length === 1 ? (words[0] ?? '').replace(glottal, '') : words.join(' ')
}

/** "`Abdu'l-Venn": the sign of a sound before a name that stands alone; the mentions in the text are read without it. */
const glottal = /^[`'‘’ʻʿʾ](?=\p{Lu})/u

const isTitle = (word: string | undefined): boolean => word !== undefined && titleWords.has(word.toLowerCase().replace(/\.$/, ''))

/** "SirOrla VennCBE": titles and letters that lost their blank when markup was cut. */
const unglued = (name: string): string => name.replace(/^(?:Sir|Dame|Lord|Lady|Dr|Rev)(?=\p{Lu}\p{Ll})/u, '').replace(/(?<=\p{Ll}{2})(?:KBE|CBE|OBE|MBE|CC|FRS|CH|QC|PC|DBE|OM)(?= |$)/gu, '')

/** The first paragraph of the lead that is not the title once more. */
const openingOf = ({ sections: [lead], text, title }: Document): Span | undefined =>
  lead?.blocks.find(({ kind, span }) => kind === 'paragraph' && sliceSpan(text, span) !== title?.title)?.span
const LONGEST_OPENING = 600

/** The name the lead opens with, up to its bracket, comma or verb; also "known as X" and "born X". */
function leadNames(document: Document): readonly string[] {
  const first = openingOf(document)
  if (!first) return []
  const opening = document.text.slice(first.start, Math.min(first.end, first.start + LONGEST_OPENING))
  const head = /^(.{2,90}?)(?: ?\(|,| (?:is|was|were|are)\b)/.exec(opening)
  const names = head?.[1] !== undefined && looksLikeName(head[1]) ? [head[1], ...calledNames(head[1])] : []
  const sentence = opening.slice(0, 400)
  for (const match of sentence.matchAll(/\b(?:known (?:simply |mononymously |professionally |popularly |commonly )?as|(?:[Aa]ngl|[Ll]atin|[Rr]oman)ici?[sz]ed as|born|née|or simply|nicknamed|stage name|pen name) ((?:(?:(?:de|da|di|del|della|dos|das|du|van|von|der|den|ten|ter|zu|af|av|bin|ibn|al) ){0,2}\p{Lu}[\p{L}\p{M}'’.-]* ?){1,5})/gu)) {
    if (match[1] !== undefined && looksLikeName(match[1]) && !openingWords.has(match[1].trim().toLowerCase())) names.push(match[1].trim())
  }
  // "Rosa Venn (Norlandish: Róża Wenn, …": in another tongue, where the name ends there.
  const tongue = / \((?:born [^();:]{3,40}; )?\p{Lu}\p{Ll}+(?:ish|an|ese|ic|ch|ek|in): (\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,3})(?=[,;)]| \[)/u.exec(sentence)?.[1]
  if (tongue !== undefined && looksLikeName(tongue)) names.push(tongue)
  return names
}

function looksLikeName(words: string): boolean {
  const parts = words.trim().split(/\s+/)
  return parts.length <= 9 && !openingWords.has((parts[0] ?? '').toLowerCase()) && parts.every((part) => /^["“(]?\p{Lu}/u.test(part) || particles.has(part.toLowerCase()) || part === 'the' || part === 'of')
}

interface NameParts {
  readonly surnames: readonly string[]
  readonly given: readonly string[]
}

/** Surname and given names of one full name; a ruler ("Anna II", "Bela the Blind") goes by the first word. */
function splitName(name: string): NameParts {
  const words = name.split(/\s+/).filter((word) => !suffixWords.has(word.toLowerCase()))
  const last = words.findIndex((word, index) => index > 0 && (isNumeral(word) || word === 'the' || word === 'of'))
  if (last > 0) return { surnames: [], given: words.slice(0, last) }
  if (words.length === 1) return { surnames: [], given: words }
  // "Osric ap Tamsin" is called Osric; Tamsin is his father.
  const fathers = words.findIndex((word, index) => index > 0 && patronymics.has(word))
  if (fathers > 0 && fathers < words.length - 1) return { surnames: [words.slice(fathers).join(' ')], given: words.slice(0, fathers) }
  const surname = words.at(-1) ?? ''
  // "José Quilla y Venn": the father's name comes first.
  const joined = words.lastIndexOf('y')
  if (joined > 1 && joined < words.length - 1) return { surnames: [words[joined - 1] ?? '', surname, words.slice(joined - 1).join(' ')], given: words.slice(0, joined - 1).filter((word) => !particles.has(word.toLowerCase())) }
  const given = words.slice(0, -1).filter((word) => !particles.has(word.toLowerCase()))
  const firstParticle = words.findIndex((word, index) => index > 0 && particles.has(word.toLowerCase()))
  const surnames = firstParticle > 0 ? [surname, words.slice(firstParticle).join(' ')] : [surname]
  return { surnames, given }
}
