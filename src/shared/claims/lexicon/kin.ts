/**
 * Words for people by their relation to somebody. Source: the kinship terms of an English learner's dictionary, with the
 * step-, half-, grand-, great- and -in-law forms built from them, and the relations biographies use beside kin.
 */
const male = 'father|brother|husband|son|uncle|nephew|grandfather|grandson|stepfather|stepson|stepbrother|godfather|godson|widower|boyfriend|fianc[eé]'
const female = 'mother|sister|wife|daughter|aunt|niece|grandmother|granddaughter|stepmother|stepdaughter|stepsister|godmother|goddaughter|widow|girlfriend|mistress|fianc[eé]e'
const either = 'parent|child|children|kid|sibling|twin|cousin|grandparent|grandchild|grandchildren|spouse|partner|companion|heir|descendant|ancestor|relative'
const beside = 'friend|colleague|teacher|tutor|mentor|student|pupil|assistant|secretary|rival|ally|guardian|nurse|doctor|physician|manager|coach|trainer|predecessor|successor|deputy|lover|idol|classmate|roommate|flatmate|bandmate|teammate|landlady|landlord|neighbou?r|governess|housekeeper|collaborator|employer'

/** A relation word with its modifiers: "elder half-brother", "first wives", "mother-in-law". */
export const kinPattern = new RegExp(`\\b(?:(?:great-)*(?:half|step|foster|adoptive|twin)?-?)(?:${male}|${female}|${either}|wives)s?(?:-in-law)?\\b`, 'i')

/** A relation by blood, marriage, work or friendship. */
export const relationSource = `(?:${male}|${female}|${either}|wives|${beside})s?(?:-in-law)?`
/** One of them alone: of several, no "he" or "she" means one. */
export const oneRelationPattern = new RegExp(`\\b(?!children|grandchildren)(?:${male}|${female}|${either}|${beside})(?:-in-law)?(?![\\p{L}-])`, 'iu')
export const relationPattern = new RegExp(`\\b${relationSource}\\b`, 'i')

/** "son of " at the end of a text. */
export const relationOfPattern = new RegExp(`\\b${relationSource} of $`, 'i')

/** The same word right before a name: "his son ", "his wife, ". */
export const relationEndPattern = new RegExp(`\\b${relationSource},? $`, 'i')

const malePattern = new RegExp(`\\b(?:${male})(?:-in-law)?\\b`, 'i')
const femalePattern = new RegExp(`\\b(?:${female})(?:-in-law)?\\b`, 'i')

/** 'either': somebody, man or woman. */
export type Gender = 'male' | 'female' | 'plural' | 'either' | null

/** The gender a noun phrase shows, by its relation word or title; 'plural' where it tells of several people. */
export function genderOfPhrase(words: string): Gender {
  if (/\b(?:parents|children|brothers|sisters|sons|daughters|siblings|grandparents|twins|cousins|wives|couple|family|friends|brothers-in-law|sisters-in-law)\b/i.test(words)) return 'plural'
  if (femalePattern.test(words) || /\b(?:queen|princess|duchess|countess|empress|lady|mrs|miss|ms|actress|woman|girl|she)\b/i.test(words)) return 'female'
  if (malePattern.test(words) || /\b(?:king|prince|duke|emperor|earl|lord|sir|mr|man|boy|pope|he)\b/i.test(words)) return 'male'
  return null
}
