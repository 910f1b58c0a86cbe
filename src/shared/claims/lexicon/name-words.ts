/** Words that stand in or around names of people. Closed classes of the language; no name of anybody is in here. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Titles and ranks written before a name; lower case, without a full stop. */
export const titleWords = setOf(
  'mr mrs ms miss dr prof professor sir dame lord lady king queen prince princess emperor empress tsar tsarina duke duchess '
  + 'count countess baron baroness earl marquess viscount pope cardinal bishop archbishop father brother sister saint st rev reverend '
  + 'president premier chancellor minister senator governor mayor congressman congresswoman representative ambassador judge justice '
  + 'general colonel major captain lieutenant sergeant admiral commander commodore marshal brigadier corporal private gen col maj capt lt sgt adm '
  + 'coach manager director actor actress singer author writer poet philosopher physicist historian architect sheikh sultan caliph khan '
  + 'emir raja maharaja subahdar subadar subedar archduke archduchess elector dauphin infanta chief vice deputy prime crown rabbi imam sen rep gov hon hrh hsh hih hm right honourable honorable',
)

/** Small words inside a name: "van", "de la", "bin". */
export const particles = setOf('de da di del della dei do dos das du des la le las los van von der den ter ten zu zur af av bin ibn ben al el y e i und')
/** The same written large, which half the names of a land have: that two names share one tells nothing. */
export const openersOfNames: ReadonlySet<string> = new Set([...particles, 'abu', 'abi', 'umm', 'bint', 'abd'])

/** Small words behind which stands the father's name, or that of a forefather: "Osric ap Tamsin", "Una ferch Ulf". */
export const patronymics = setOf('ap ab ferch verch mac mic maic meic ingen ua uí ó ní Ua Uí Ó Ní ibn bint')

/** Titles that come by birth or marriage, at any age. */
export const titlesOfBirth = /\b(?:consort|prince(?:ss)?|(?:arch)?duke|(?:arch)?duchess|count|countess|earl|marquess|viscount(?:ess)?|baron(?:ess)?|heir(?:ess)?|infant[ae]|dauphine?)\b/i

/** Words after a name that are no part of it, and letters after a name. */
export const suffixWords = setOf('jr jr. sr sr. esq esq. junior senior')

/** A regnal or family numeral. */
export const isNumeral = (word: string): boolean => /^[IVXL]{1,6}$/.test(word)

/** Post-nominal letters: "FRS", "KBE", "ForMemRS". */
export const isPostNominal = (word: string): boolean => /^(?:[A-Z]{2,6}|[A-Z]{2,4}[a-z]+[A-Z]?[a-z]*|ForMemRS|PhD|[BM]Sc|[DL]itt[D]?|\w?[A-Z]{2,}\w?)$/.test(word) && !isNumeral(word)

/** Titles that only women, and only men, bear: of address and of the peerage. */
export const herTitles = setOf('lady mrs miss ms madame mme dame princess queen countess duchess baroness')
export const hisTitles = setOf('sir mr lord monsieur prince king count duke baron')

/** Words that are written large at the start of a sentence and begin no name. */
export const openingWords = setOf(
  'a an the this that these those he she it they we i you his her its their our my your him them in on at by for from with without to of as after before '
  + 'during until till since when while where although though because if unless once upon despite besides beyond about above across against along among around '
  + 'between both but and or nor so yet then thus hence however moreover furthermore meanwhile nevertheless nonetheless instead later soon eventually finally '
  + 'initially originally subsequently afterwards afterward thereafter currently today now there here not no one two three four five six seven eight nine ten '
  + 'eleven twelve many most some several few all each every another other such what which who whom whose why how according also only even still just early late '
  + 'mid born raised educated following throughout over under within toward towards like unlike via including together first second third last next '
  + 'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday '
  + 'through amid amidst amongst inside outside behind below beneath except regarding concerning near nearly almost perhaps probably possibly indeed rather often sometimes always never ever '
  + 'twice thrice thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety fourth fifth sixth seventh eighth ninth tenth neither either '
  + 'elected appointed crowned married defeated re-elected dismissed sworn left known called aged given thanks encouraged forced asked sent made taken seen succeeded succeeding replaced replacing '
  + 'spring summer autumn fall winter having being did does do was were is are has have had would could should might will shall can let '
  + 'american british english french german italian spanish russian chinese japanese indian canadian australian irish scottish welsh',
)

/** Nouns that open a sentence without an article: "Work was scarce" tells of nobody called so. */
export const bareNouns = setOf(
  'work money life war peace trade business music politics nothing everything something nobody everybody someone everyone anyone opinion opposition support resistance success failure fame '
  + 'health illness debt help relief aid food water bread land ground labour labor travel communication correspondence discipline morale tension unrest violence '
  + 'progress production construction publication reconstruction discussion criticism trouble disaster tragedy scandal controversy '
  + 'tradition legend history science religion education agriculture industry commerce inflation unemployment poverty famine hunger plague cholera typhus fever smallpox influenza tuberculosis pneumonia '
  + 'death marriage time power control command authority leadership independence freedom justice evidence proof word news rumour rumor suspicion attendance membership parliament congress government',
)

/** Before a word of the language they make the name of a place, an inn, a ship, a paper or a bird: one letter makes it another ("Oak Hill", "Oak Hall"). */
export const thingHeads = setOf(
  'lake mount mountain port fort cape point oak ash elm river valley north south east west upper lower high great little big old new grand royal white black red green '
  + 'blue golden gold silver iron stone wood san santa sao saint st hms uss ss rms mv daily evening morning weekly sunday monday saturday uncle aunt neu bad ober unter',
)

/** A word that makes a run of capitalised words an institution, a place, a work or an event instead of a person. */
export const institutionPattern = /\b(?:University|College|School|Academy|Institute|Institution|Faculty|Seminary|Department|Ministry|Office|Party|Movement|Union|League|Alliance|Association|Federation|Confederation|Committee|Commission|Council|Congress|Parliament|Senate|Assembly|Chamber|House|Court|Bureau|Agency|Authority|Board|Bank|Company|Corporation|Inc|Ltd|Group|Club|Team|Society|Foundation|Trust|Church|Cathedral|Chapel|Abbey|Monastery|Palace|Castle|Hall|Tower|Bridge|Hospital|Benevolent|Nursing|Retirement|Asylum|Infirmary|Sanatorium|Sanitarium|Workhouse|Almshouse|Orphanage|Prison|Jail|Barracks|Hospice|Museum|Library|Theatre|Theater|Opera|Orchestra|Band|Records|Studios?|Press|Times|Post|News|Journal|Magazine|Prize|Award|Awards|Medal|Cup|Championships?|Tournament|Olympics|Games|Open|Tour|Trophy|Festival|Street|Road|Avenue|Square|Park|Garden|Gardens|River|Lake|Sea|Ocean|Island|Islands|Mountain|Mountains|Mount|Valley|Bay|Cape|City|Town|Village|County|District|Province|Region|State|States|Republic|Kingdom|Empire|Army|Navy|Force|Regiment|Battalion|Division|Corps|Brigade|Fleet|War|Battle|Treaty|Nations|Act|Law|Constitution|Revolution|Rebellion|Crisis|Conference|Convention|Cemetery|Airport|Station|Railway|Company|Hotel|Center|Centre|Line|Scheme|Plan|Project|Day|Week|Year|Century|Renaissance|Enlightenment|America|Europe|Asia|Africa|North|South|East|West|Northern|Southern|Eastern|Western|National|International|Royal|Imperial|Federal|Democratic|Republican|Communist|Socialist|Liberal|Conservative|Labour|Democracy|Front|Coalition|Bloc|Directory|Brotherhood|Cabinet|Government|Administration|Treasury|Exchequer|Admiralty|Synod|Curia|Philharmonic|Symphony|Choir|Conservatory|Conservatoire|Observatory)\b/

/** "The Rise of Norland, his account of the war, [came out]", "Roads to Holm [was published]": a book. */
export const isWork = /^(?:, (?:his|her|an?) (?:[\p{Ll}-]+ ){0,2}(?:account|memoirs?|novels?|novella|book|history|study|essays?|poems?|play|diary|diaries|treatise|autobiography|biography|collection|pamphlet|textbook)(?=[,.;)]| (?:of|about|on|in|was|were|appeared|came)\b)| (?:was|were) (?:\p{Ll}+ly )?(?:published|printed|reprinted|serialised|serialized|translated)\b)/u
/** So far behind the name it is told. */
export const LONGEST_OF_WORK = 60
