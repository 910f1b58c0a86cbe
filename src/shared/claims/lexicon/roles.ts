/**
 * Words of English for public offices, posts and crowns, grouped in families: every word of a family can stand for the
 * same office ("mayor", "mayoralty"). Made from the titles used in constitutions, churches, armies, universities and
 * clubs; no name of a person, place or particular office is in here.
 *
 * `holder`: who holds it. `seat`: the office or body itself. `adjective`: only says what something has to do with it.
 * `verb`: holding it.
 */
export type RoleForm = 'holder' | 'seat' | 'adjective' | 'verb'

interface Family {
  readonly holder?: string
  readonly seat?: string
  readonly adjective?: string
}

/** Words are separated by "|"; a word may be several words long. */
const families: Readonly<Record<string, Family>> = {
  president: { holder: 'president|presidents', seat: 'presidency|presidentship', adjective: 'presidential' },
  'prime-minister': { holder: 'prime minister|prime ministers|premier|premiers|chief minister|first minister|taoiseach|head of government|heads of government|head of the government|head of a caretaker government|head of a coalition government|head of a minority government|head of a new government', seat: 'premiership|prime ministership', adjective: 'prime ministerial' },
  chancellor: { holder: 'chancellor|chancellors', seat: 'chancellorship|chancellery' },
  governor: { holder: 'governor|governors', seat: 'governorship', adjective: 'gubernatorial' },
  'governor-general': { holder: 'governor general|governor-general', seat: 'governor-generalship' },
  mayor: { holder: 'mayor|mayors|mayoress|lord mayor', seat: 'mayoralty|mayorship', adjective: 'mayoral' },
  senator: { holder: 'senator|senators', seat: 'senate', adjective: 'senatorial' },
  representative: { holder: 'representative|congressman|congresswoman|congressperson|congressmen', seat: 'house of representatives|house of delegates|house|congress|congresses', adjective: 'congressional' },
  mp: { holder: 'mp|mps|member of parliament|members of parliament|parliamentarian|backbencher', seat: 'parliament|house of commons|commons', adjective: 'parliamentary' },
  mep: { holder: 'mep|member of the european parliament', seat: 'european parliament' },
  lord: { seat: 'house of lords' },
  'deputy-member': { holder: 'deputies', seat: 'chamber of deputies' },
  'assembly-member': { holder: 'assemblyman|assemblywoman|assemblymember|assemblyperson|legislator|lawmaker', seat: 'assembly|state house|legislature|diet|bundestag|riksdag|duma|knesset|sejm|reichstag|landtag|folketing|storting|cortes|dáil|lok sabha|rajya sabha|sansad|politburo|central committee|presidium' },
  delegate: { holder: 'delegate|delegates' },
  councillor: { holder: 'councillor|councilor|councilman|councilwoman|councilmember|alderman|council member', seat: 'council|city council' },
  secretary: { holder: 'secretary|secretaries', seat: 'secretaryship|secretariat' },
  'secretary-general': { holder: 'secretary general|secretary-general|general secretary|first secretary' },
  'minister-of-state': { holder: 'minister of state|ministers of state' },
  'minister-without-portfolio': { holder: 'minister without portfolio|ministers without portfolio' },
  minister: { holder: 'minister|ministers', seat: 'ministry|ministership|portfolio', adjective: 'ministerial' },
  chair: { holder: 'chair|chairman|chairwoman|chairperson|chairs|chairmen', seat: 'chairmanship|chairwomanship' },
  leader: { holder: 'leader|leaders|party leader', seat: 'leadership' },
  whip: { holder: 'whip' },
  speaker: { holder: 'speaker', seat: 'speakership' },
  treasurer: { holder: 'treasurer|paymaster', seat: 'treasurership' },
  ambassador: { holder: 'ambassador|ambassadors|envoy|high commissioner', seat: 'ambassadorship' },
  commissioner: { holder: 'commissioner|commissioners' },
  consul: { holder: 'consul|consuls', seat: 'consulship|consulate', adjective: 'consular' },
  judge: { holder: 'judge|judges|justice|justices|magistrate|jurist', seat: 'judgeship|bench|supreme court' },
  'chief-justice': { holder: 'chief justice|chief judge|lord chief justice' },
  // Posts of a state or a court that one holds alone.
  keeper: { holder: 'lord keeper|keeper of the seals|keeper of the great seal|keeper of the privy seal' },
  'privy-seal': { holder: 'lord privy seal' },
  chamberlain: { holder: 'chamberlain|lord chamberlain|grand chamberlain' },
  'postmaster-general': { holder: 'postmaster general|postmaster-general' },
  'surveyor-general': { holder: 'surveyor general|surveyor-general' },
  'agent-general': { holder: 'agent general|agent-general' },
  'attorney-general': { holder: 'attorney general|attorney-general' },
  'solicitor-general': { holder: 'solicitor general|solicitor-general' },
  attorney: { holder: 'attorney|prosecutor|district attorney|public prosecutor', seat: 'prosecutorship' },
  counsel: { holder: 'counsel|counsels|general counsel|legal adviser|legal advisor|solicitor', seat: 'counselship' },
  sheriff: { holder: 'sheriff' },
  'commander-in-chief': { holder: 'commander-in-chief|commander in chief|supreme commander|generalissimo' },
  commander: { holder: 'commander|commandant', seat: 'command' },
  general: { holder: 'general' },
  'commanding-general': { holder: 'commanding general|general-in-chief|general in chief' },
  'chief-of-staff': { holder: 'chief of staff|chief of the general staff' },
  marshal: { holder: 'marshal|admiral' },
  officer: { holder: 'officer' },
  chief: { holder: 'chief' },
  director: { holder: 'director|directors|director general|director-general', seat: 'directorship|directorate' },
  ceo: { holder: 'ceo|chief executive|chief executive officer' },
  head: { holder: 'head' },
  dean: { holder: 'dean', seat: 'deanship|deanery' },
  rector: { holder: 'rector|provost|principal|headmaster|headmistress', seat: 'rectorship' },
  professor: { holder: 'professor', seat: 'professorship' },
  editor: { holder: 'editor|editor-in-chief', seat: 'editorship' },
  coach: { holder: 'coach|head coach' },
  manager: { holder: 'manager' },
  captain: { holder: 'captain', seat: 'captaincy' },
  ombudsman: { holder: 'ombudsman|comptroller|auditor|auditor general|controller' },
  coordinator: { holder: 'coordinator|co-ordinator|superintendent|administrator' },
  member: { holder: 'member|members' },
  // Crowns. "throne", "crown", "reign" and "monarch" stand for any of them, see `royal`.
  king: { holder: 'king|kings|queen|queens', seat: 'kingship|queenship' },
  emperor: { holder: 'emperor|emperors|empress', adjective: 'imperial' },
  tsar: { holder: 'tsar|czar|tsarina|tsaritsa|czarina|autocrat', seat: 'tsardom' },
  sultan: { holder: 'sultan|sultana', seat: 'sultanate' },
  caliph: { holder: 'caliph', seat: 'caliphate' },
  shah: { holder: 'shah|padishah' },
  khan: { holder: 'khan|khagan', seat: 'khanate' },
  pharaoh: { holder: 'pharaoh' },
  emir: { holder: 'emir|amir|sheikh', seat: 'emirate' },
  maharaja: { holder: 'maharaja|raja|maharani|nawab|nizam|rana|peshwa|chhatrapati' },
  imam: { holder: 'imam', seat: 'imamate' },
  prince: { holder: 'prince|princess', seat: 'principality' },
  duke: { holder: 'duke|duchess|grand duke|archduke|archduchess', seat: 'dukedom|duchy' },
  count: { holder: 'count|countess|margrave|margravine|elector|electress|landgrave|landgravine|earl|lord|voivode|hospodar|doge|ban', seat: 'earldom' },
  regent: { holder: 'regent', seat: 'regency' },
  viceroy: { holder: 'viceroy', seat: 'viceroyalty' },
  protector: { holder: 'protector|lord protector', seat: 'protectorate' },
  pope: { holder: 'pope|head of the catholic church|pontiff|supreme pontiff|bishop of rome', seat: 'papacy|pontificate|holy see', adjective: 'papal' },
  bishop: { holder: 'bishop', seat: 'bishopric|episcopate', adjective: 'episcopal' },
  archbishop: { holder: 'archbishop', seat: 'archbishopric|archdiocese|archiepiscopate' },
  // Of a land, and not every archbishop is one.
  primate: { holder: 'primate' },
  cardinal: { holder: 'cardinal' },
  patriarch: { holder: 'patriarch|catholicos', seat: 'patriarchate' },
  abbot: { holder: 'abbot|abbess|prior|prioress', seat: 'abbacy' },
  'grand-master': { holder: 'grand master', seat: 'grand mastership' },
  // Offices of the crown: each is one of its own, and a "master" alone is none.
  'master-rolls': { holder: 'master of the rolls' },
  'master-mint': { holder: 'master of the mint' },
  'master-horse': { holder: 'master of the horse' },
  'master-ordnance': { holder: 'master of the ordnance|master general of the ordnance|master-general of the ordnance' },
  'master-household': { holder: 'master of the household' },
  'master-robes': { holder: 'master of the robes' },
  dictator: { holder: 'dictator|duce|führer|caudillo' },
  sirdar: { holder: 'sirdar' },
  nuncio: { holder: 'nuncio|internuncio|apostolic delegate', seat: 'nunciature' },
  'grand-vizier': { holder: 'grand vizier', seat: 'grand vizierate' },
  vizier: { holder: 'vizier|dewan|diwan', seat: 'vizierate' },
  subahdar: { holder: 'subahdar|subadar|subedar' },
  bey: { holder: 'bey|dey|khedive|wali', seat: 'khedivate|beylik' },
  stadtholder: { holder: 'stadtholder', seat: 'stadtholderate' },
  tanaiste: { holder: 'tánaiste' },
  prefect: { holder: 'prefect', seat: 'prefecture' },
  registrar: { holder: 'registrar', seat: 'registrarship' },
  librarian: { holder: 'librarian', seat: 'librarianship' },
  curator: { holder: 'curator', seat: 'curatorship' },
  moderator: { holder: 'moderator' },
  intendant: { holder: 'intendant' },
  magistrate: { holder: 'praetor|tribune|aedile|quaestor|censor|archon|proconsul|propraetor', seat: 'praetorship|tribunate|quaestorship' },
}

/** Who has "command of all armies" may hold one of these; only words of the title tell. */
export const kindredFamilies: Readonly<Record<string, readonly string[]>> = { commander: ['commander-in-chief', 'commanding-general', 'chief-of-staff'], 'commander-in-chief': ['commander', 'commanding-general'], attorney: ['counsel'], counsel: ['attorney', 'solicitor-general'] }

/** Offices that are of a country, a state or a town by nature: a title that names no place means that of the record's. */
export const civicFamilies: ReadonlySet<string> = new Set(['president', 'prime-minister', 'chancellor', 'governor', 'governor-general', 'mayor', 'senator', 'mp', 'attorney-general', 'chief-justice'])

/** What holders are called by their party or their faith, in canonical form. */
export const partiesAndFaiths: ReadonlySet<string> = new Set('liberal conservative labour tory whig socialist communist nationalist democrat populist peronist federalist unionist radical agrarian green social christian progressive independent nonpartisan catholic protestant jewish muslim hindu sikh lutheran mormon quaker'.split(' '))

/** Words of a body that has presidents, chancellors and governors of its own. */
export const bodyWords: ReadonlySet<string> = new Set('society university club council association academy board committee company union party college bank institute court senate assembly parliament league foundation congress chamber federation confederation commission corporation group school hospital museum trust church order guild exchange branch conference convention student students class'.split(' '))

/** The families a crown's general words can stand for. */
export const royal: readonly string[] = ['king', 'emperor', 'tsar', 'sultan', 'caliph', 'shah', 'khan', 'pharaoh', 'emir', 'maharaja', 'prince', 'duke', 'count']
/** A see has a bishop, whatever he is called. */
const sees: readonly string[] = ['bishop', 'archbishop', 'patriarch']
const royalWords = 'throne|crown|monarch|monarchs|monarchy|reign|ruler|rulership|sovereign'
const royalVerbs = 'reigned|reigning|ruled|ruling'

/** Words before a role that make another office of it. */
export const changingModifiers: ReadonlySet<string> = new Set(['vice', 'deputy', 'shadow', 'assistant', 'associate', 'acting', 'interim', 'lieutenant', 'under', 'sub', 'co', 'honorary', 'titular', 'provisional', 'elect', 'designate', 'consort', 'dowager', 'emeritus', 'crown', 'heir', 'pretender', 'anti', 'rival', 'auxiliary', 'coadjutor', 'youth', 'undersecretary', 'parliamentary'])

/** Words before a role that leave it the same office. */
export const idleModifiers: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'former', 'late', 'then', 'new', 'next', 'current', 'incumbent', 'sitting', 'sole', 'only', 'junior', 'senior', 'youngest', 'oldest', 'longest', 'last', 'executive', 'elected', 'democratic', 'republican', 'national', 'federal', 'state', 'ex', 'two', 'three', 'four', 'five', 'joint', 'full', 'permanent', 'constitutional', 'reigning', 'serving', 'outgoing', 'popular', 'powerful', 'de', 'facto', 'jure', 'non', 'ever', 'and'])

/** Words of a place or body so general that they tell no two offices apart. */
export const genericWords: ReadonlySet<string> = new Set(['the', 'and', 'for', 'from', 'with', 'all', 'its', 'his', 'her', 'their', 'country', 'nation', 'republic', 'city', 'town', 'province', 'people', 'peoples', 'body', 'organisation', 'organization', 'newly', 'whole', 'entire', 'same', 'that', 'this', 'district', 'constituency', 'more', 'state', 'states', 'kingdom', 'dominions', 'commonwealth', 'world', 'de', 'facto', 'jure', 'house', 'chamber', 'then', 'government', 'realm', 'realms', 'kingdoms', 'countries', 'nations', 'three', 'two', 'four', 'united', 'region', 'area', 'municipality', 'county', 'office', 'party', 'union', 'federal', 'reich', 'dominion'])

/** One entry of the role table. */
export interface RoleWord {
  /** Folded words of the entry, in order. */
  readonly words: readonly string[]
  readonly families: readonly string[]
  readonly form: RoleForm
  readonly plural: boolean
}

const plurals = /^(?:.*(?:men|women|ors|ers|ents|ings|eens|ges|ces|ties|ies|uls|tes|airs|mps)|members of parliament)$/

function buildTable(): ReadonlyMap<string, readonly RoleWord[]> {
  const table = new Map<string, RoleWord[]>()
  const add = (entry: RoleWord): void => {
    const first = entry.words[0] ?? ''
    table.set(first, [...(table.get(first) ?? []), entry].sort((a, b) => b.words.length - a.words.length))
  }
  for (const [key, family] of Object.entries(families)) {
    for (const form of ['holder', 'seat', 'adjective'] as const) {
      for (const word of family[form]?.split('|') ?? []) add({ words: word.split(' '), families: [key], form, plural: form === 'holder' && plurals.test(word) })
    }
  }
  for (const word of ['see', 'diocese']) add({ words: [word], families: sees, form: 'seat', plural: false })
  for (const word of royalWords.split('|')) add({ words: [word], families: royal, form: 'seat', plural: false })
  for (const word of royalVerbs.split('|')) add({ words: [word], families: royal, form: 'verb', plural: false })
  return table
}

/** Role words by their first word, longest first. Keys are lower case; accents as written in the table. */
export const roleTable: ReadonlyMap<string, readonly RoleWord[]> = buildTable()

/** Words that are written differently for the same place or body; both sides map to one. */
const sameThing: ReadonlyMap<string, string> = new Map(Object.entries({
  american: 'us', america: 'us', usa: 'us', 'u.s': 'us', 'u.s.': 'us', british: 'uk', britain: 'uk', 'u.k.': 'uk', 'u.k': 'uk',
  french: 'france', spanish: 'spain', dutch: 'netherlands', greek: 'greece', welsh: 'wales', polish: 'poland', irish: 'ireland',
  scottish: 'scotland', scots: 'scotland', english: 'england', turkish: 'turkey', swiss: 'switzerland', danish: 'denmark', swedish: 'sweden', finnish: 'finland',
  filipino: 'philippines', burmese: 'myanmar', burma: 'myanmar', soviet: 'soviet', ussr: 'soviet', icelandic: 'iceland', thai: 'thailand',
  defense: 'defence', labor: 'labour', exterior: 'foreign', organization: 'organisation', foreign: 'foreign', peruvian: 'peru', chinese: 'china', german: 'germany',
  catholic: 'catholic', hungarian: 'hungary', norwegian: 'norway', czech: 'czech', lebanese: 'lebanon', israeli: 'israel', pakistani: 'pakistan', iraqi: 'iraq',
}))

/** Comparable form of one folded word: irregular names of peoples and spellings mapped, possessive cut. */
export function canonicalWord(word: string): string {
  const bare = word.replace(/['’]s?$/, '').replace(/(?<=[a-z]{2}[^aeiou])ies$/, 'y')
  return sameThing.get(bare) ?? bare
}

/** True when two canonical words mean the same thing: equal, or one stem ("Venezuela", "Venezuelan"). */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  const shared = Math.min(a.length, b.length)
  if (shared < 4) return false
  const stem = Math.max(4, Math.min(6, shared - 1))
  return a.slice(0, stem) === b.slice(0, stem) && Math.abs(a.length - b.length) <= 5
}
