/**
 * Closed classes of English grammar needed to find who a verb belongs to. Irregular past forms are those of the
 * common irregular verbs of a learner's grammar; regular ones are recognised by "-ed".
 */
const auxiliaries = 'was|were|is|are|am|be|been|being|had|has|have|having|did|does|do|would|could|will|can|may|might|should|must|shall'
const irregular = 'became|become|began|took|went|left|won|made|met|wrote|came|gave|found|held|led|ran|saw|got|grew|fell|spoke|fought|taught|sought|bought|brought|sent|spent|lost|rose|chose|built|kept|stood|set|put|let|wed|said|knew|thought|felt|told|heard|paid|bore|broke|cut|dealt|drew|drove|ate|fled|flew|forbade|hid|hit|laid|lay|lent|lit|meant|read|rode|sang|sat|sold|shot|shook|slept|struck|swore|threw|understood|wore|withdrew|underwent|overthrew|undertook|sank|stole|swam|bound|beat|bid|cast|caught|cost|dug|fed|hung|hurt|quit|rang|shut|spread|split|stuck|tore|woke|wound'
const present = 'lives|plays|serves|holds|works|resides|remains|plans|says|states|writes|died|dies|becomes|leads|owns|runs|teaches|appears'

/** Irregular past forms: no adjective or noun is spelt so, unlike many a word in -ed. */
export const irregularSource = `(?:${irregular})`

/** One word that may be the finite verb of a clause. */
export const verbSource = `(?:${auxiliaries}|${irregular}|${present}|[a-z]{2,}ed)`
export const verbPattern = new RegExp(`\\b${verbSource}\\b`, 'g')

const adverbs = 'also|later|then|first|again|finally|eventually|soon|never|not|once|twice|himself|herself|both|ever|still|thus|again|next|now|just|even|only|almost|previously|already|duly|thereupon|thereafter|afterwards|straightaway|straight away|at once|in turn|in due course|soon after|shortly after|soon afterwards|shortly afterwards|as a result|as a consequence|in consequence|in the end|in the event'
const beforeVerb = `${auxiliaries}|${adverbs}|(?<=\\b(?:and|who|he|she) )there|(?!(?:family|ally|assembly|supply|rally|reply|monopoly|bully)\\b)[a-z]{2,}ly`

/** Adverbs behind an "and" that leave the next date to what follows: "and later, in 1901". */
export const joiningAdverbs = '(?: (?:also|later|then|soon|first|secondly|thirdly|lastly|next|afterwards?|thereafter|before that|(?:soon|shortly|immediately|not long|long|a little) (?:after(?:wards)?|later|before)|briefly|twice|three times|for a time|\\p{Ll}{3,}ly))*'

/** Auxiliaries and adverbs between a subject and its verb, at the end of a text. */
export const beforeVerbPattern = new RegExp(`(?:\\b(?:${beforeVerb}) ){1,5}$`)

/** Whether words end with one of these: nearly all are told by their last word alone. */
export const endsBeforeVerb = (words: string): boolean => {
  const last = words.slice(lastWordStart(words))
  return (last.endsWith('ly') || lastOfAdverbs.has(last)) && lastBeforeVerb.test(words.slice(-LONGEST_BEFORE_VERB))
}
const lastBeforeVerb = new RegExp(`\\b(?:${beforeVerb})$`)
const LONGEST_BEFORE_VERB = 'shortly afterwards'.length
const lastOfAdverbs: ReadonlySet<string> = new Set(`${auxiliaries}|${adverbs}|there`.split('|').map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)))

/** Where the small letters begin that the words end with. */
function lastWordStart(words: string): number {
  let start = words.length
  for (let unit = words.charCodeAt(start - 1); unit >= 0x61 && unit <= 0x7a; unit = words.charCodeAt(start - 1)) start--
  return start
}

/** How a clause opens that stands before the main clause: "In 1932, …", "After graduating, …", "Born in Bremen, …". */
export const openingPhrasePattern = /^(?:[a-z]?[Ii]n|[Oo]n|[Aa]t|[Aa]fter|[Bb]efore|[Dd]uring|[Bb]y|[Ff]rom|[Uu]ntil|[Ss]ince|[Ww]hen|[Ww]hile|[Aa]s|[Aa]lthough|[Tt]hough|[Ff]ollowing|[Ww]ith|[Ww]ithout|[Dd]espite|[Ff]or|[Bb]ecause|[Ii]f|[Tt]hroughout|[Uu]nder|[Uu]pon|[Ll]ike|[Uu]nlike|[Oo]nce|[Tt]hat|[Ee]arly|[Ll]ate|[Tt]wo|[Tt]hree|[Ss]everal|[Mm]onths|[Ww]eeks|[Dd]ays|[Yy]ears|[Aa]ged|[Bb]etween|[Aa]round|[Aa]bout|[Ww]ithin|[Aa]mid|[Aa]mong|[Hh]owever|[Mm]oreover|[Mm]eanwhile|[Ll]ater|[Ss]oon|[Tt]hen|[Ee]ventually|[Ff]inally|[Ii]nitially|[Oo]riginally|[Aa]lso|[Ii]nstead|(?:\p{L}\p{Ll}+|\d+) (?:years?|months?|weeks?|days?) (?:later|after|before)|[Tt]hereafter|[Aa]fterwards?|[A-Z][a-z]+ly|(?:[Tt]he|[Aa]) (?:same |very |next |following |previous |preceding )?(?:day|night|week|month|year|summer|autumn|fall|spring|winter|decade) (?:of|after|before|that|when|(?:in|on) which)|[Tt]hat (?:same )?(?:day|week|month|year|summer|autumn|fall|spring|winter)|More [a-z]+ly|[A-Z][a-z]+ed|[A-Z][a-z]+ing|Born|\d[\d–-]*|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \p{Lu}))(?![\p{L}\p{M}'’])/u

/** Words that open a subordinate clause: its subject is not what the sentence is about. */
export const subordinatePattern = /\b(?:when|after|before|since|as|while|because|although|though|until|once|if|whose|where|following|upon)\b/i

/** Where one clause ends and the next begins. */
export const clauseBreakPattern = /[;:]|[—]| – |[()]|, (?=(?:and|but|or|nor|while|where|when|which|who|whom|whose|having|being|after|before|until|although|though|because|as|since|so|then|with|making|becoming|leaving)\b)| (?=(?:and|but) (?:he|she|they|it|his|her|then|later|was|were|is|had|has|became|died|married|moved|left|took|began|served|went|won|returned|joined|retired)\b)| (?=(?:when|while|where|who|whose|after|before|until|because|although|though) (?:he|she|they|it|his|her|was|had|being|\p{Lu}))/gu

/**
 * "Venn demanded [that the count be published] and stepped down": what is demanded has no past of its own, so that the verb behind it is hers
 * who demands. Verbs that could be a second participle ("be counted and published") are left out.
 */
export const demandBeforeVerb = /\b(?:insist|demand|ask|request|order|urg|recommend|direct)ed that [^,;:()]{2,60} be \p{Ll}+(?: [^,;:()]{2,30})?,?(?= and (?:then |himself |herself |\p{Ll}+ly )?(?:stepped (?:down|aside)|stood (?:down|aside)|resigned|retired|left (?:office|the )|became|took (?:office|over|the )|gave (?:up|way)|laid down|handed over|withdrew|went|died)\b)/u
