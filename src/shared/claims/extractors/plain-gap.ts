import { kinPattern } from '../lexicon/kin'
import { hasVerb } from '../verbs'

/** Nothing but a bracket that `plainGap` takes away is shorter; most dates are joined by less, "on" or "in". */
const SHORTEST_ASIDE = 6

/** The words between a verb and its date without what begins no other statement: times of the day, a bracket in a name ("Ana (Nana) Brand"), "soon after of …". */
export const plainGap = (words: string): string => {
  if (words.length < SHORTEST_ASIDE && !words.includes('(')) return words
  const plain = words.replace(timeOfDay, (found) => (found.endsWith(' of') ? ' on ' : ' ')).replace(ofIllness, ' ').replace(besides, ' ').replace(ageBehind, ' ').replace(meanwhile, '').replace(meanwhileAt, (aside) => (hasVerb(aside) ? aside : '')).replace(asideBeforeDate, ' ').replace(placeAside, (aside) => (hasVerb(aside) || kinPattern.test(aside) ? aside : ' ')).replace(asWhat, ' ').replace(toParents, '$1').replace(roughlyLater, '').replace(/^ (?:soon|shortly|immediately|not long|(?:a few|some|several) (?:days|weeks|months)) (?:after|afterwards)(?=,? (?:of|from|in|on|at) )/, '')
  return plain.includes('(') ? plain.replace(/ \((?:(?:née )?\p{Lu}[\p{L}\p{M} .'’-]{0,40}|\d{3,4}\s?[–-]\s?\d{3,4})\)/gu, '') : plain
}

/** "Just after midnight", "at four in the morning": they begin no other statement. */
export const timeOfDay = /\b(?:(?:early|late) in the (?:morning|afternoon|evening) of(?= )|in the (?:early|small|late) hours of(?: the morning of)?(?= )|(?:just |shortly |soon |a little )?(?:after|before|past) (?:midnight|noon|midday|dawn|dusk|sunrise|sunset|\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?)|(?:at|between) (?:(?:half|a quarter|[\p{L}\d-]+ minutes?|\p{L}+) (?:past|to|before|after) )?[\p{L}\d:.]+(?: o['’]clock)?(?: and [\p{L}\d:.]+(?: o['’]clock)?)? in the (?:early )?(?:morning|afternoon|evening)(?: of(?= ))?)(?![\p{L}\d])/gu

/** "died after a long illness, on …": what it came of. */
export const illnesses = '(?:stroke|illness|operation|fall|accident|attack|surgery|fever|h?a?emorrhage|disease|infection)s?'
export const ofIllness = new RegExp(` after (?:(?:an?|another|some|several) (?:[\\p{Ll}-]+ ){0,3}${illnesses}(?= |,)|(?:(?!the |his |her )[\\p{Ll}-]+ ){0,2}${illnesses}(?=,))`, 'u')

/** ", surrounded by her family,", ", called Roth House,": a participle between commas tells nothing of its own. */
const besides = /, (?:\p{Ll}+ed (?:by|in|from|for)|(?:with|at|in|near) (?:his|her|the|\p{Lu})|after an?|(?:then|now|today|at that time|formerly) an?|(?:(?:then|now|later|better|best|also|professionally|popularly) )?(?:called|named|known as)(?= (?:the )?\p{Lu})) [^,;:()\d]{2,60}(?=,)/gu

/** "died while bathing at Holm on". */
const meanwhile = / while \p{Ll}+ing(?: [^,;:()\d]{2,40})?(?= (?:on|in) $)/u
/** "died while on holiday in Toll, Norland, on". */
const meanwhileAt = / while (?:on|at|in) (?:(?:an?|his|her|the) )?(?:[\p{Ll}-]+ ){0,2}\p{Ll}+(?: (?:in|at|to|near)(?: \p{Lu}[\p{L}\p{M}’'-]*){1,3})?(?:,(?: \p{Lu}[\p{L}\p{M}’'-]*){1,3},?)?(?= (?:on|in) $)/u
/** "died, aged 73, at Holm on". */
const ageBehind = /, aged (?:[\p{Ll}-]+|\d{1,3})(?: years)?,/u

/** "Less than a year later in May 1900": about when; the date behind it says it. */
const roughlyLater = / (?:(?:just|only|a? ?little|slightly|not|no) )?(?:less|more|fewer) than (?:[\p{L}\d-]+ ){1,3}(?:later|after|afterwards)(?=(?: (?:in|at) \p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,2} ?(?<! ))?,? (?:(?:early |late )?in|on|in the \p{Ll}+ of) $)/u

/** "in Ruddle, where her family had a mill, on …": what hangs on the place, closed before the date. */
const asideBeforeDate = /, (?:(?:to|in|at|from) )?(?:where|which) [^,;:()\d]{3,80}, (?=(?:on|in) $)/u

/** "at Holm, his house near Toll, on": what the place is. */
const placeAside = /(?<=\p{Lu}[\p{L}\p{M}’'-]*), (?:his|her|their) (?:\p{Ll}+ )[^,;:()\d]{2,80}, (?=(?:on|in)(?: the (?:night|morning|evening|afternoon|day) of)? $)/u

/** "joined the Rovers as a player-coach in", "took Ida Quist for his wife in", "died as a monk at Holm in", "consecrated as bishop of Toll by Lunn on", "born as Orla Lunn in": what or who one was there. */
const asWhat = /(?:^ as such(?= (?:by|in|on|at) )|^ as (?:an? )?(?:\p{Ll}+ )?(?:bishop|archbishop|priest|deacon|abbot|abbess|pope|patriarch|metropolitan|primate)(?: of \p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,2} ?)?(?=,? (?:by|in|on|at) )| (?:as|for) (?:an?|his|her) (?:[\p{Ll}-]+ ){1,4}(?=(?:at (?:\p{Lu}[\p{L}\p{M}’'-]* ){1,3})?(?:in|on) $)|^ as (?:\p{Lu}[\p{L}\p{M}.’'-]* (?:(?:van|von|der|de|da|di|del|of|af) ){0,2}){1,5}(?=(?:at|in|on|to) ))/u

/** "born in Toll to Per Quist and his wife Una on": nothing is told of her. */
const toParents = /^((?: (?:in|at|near)(?: (?:the )?\p{Lu}[\p{L}\p{M}.’'-]*,?){1,6})?) to [^,;:()\d]{2,60} and (?:his|her) (?:\p{Ll}+ ){0,2}(?:wife|husband|partner|consort)(?=(?:,? (?:\p{Lu}[\p{L}\p{M}.’'-]*|van|von|de|of))*,? (?:(?:in|at|near) (?:\p{Lu}[\p{L}\p{M}’'-]*,? ){1,3})?on )/u
