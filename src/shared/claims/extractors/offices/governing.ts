import type { Timex } from '../../../temporal/timex'
import { auxiliary, happening, strayVerb, withoutRemarks } from './gaps'
import { belongsBehind } from './joined'
import { wordsBetween, type Scene } from './scene'
import type { Trigger } from './triggers'

/** Farther from its verb than this a date may belong to something else. */
export const longest = 120

/** The triggers a date belongs to: the last one before it, or those after it where the date opens its clause. */
export function governing(scene: Scene, timex: Timex): readonly Trigger[] {
  if (scene.triggers.length === 0) return scene.triggers
  const before = scene.triggers.filter((trigger) => trigger.span.end <= timex.span.start).pop()
  if (before && isTogether(scene, before, timex)) return [...sharing(scene, before, timex), before, ...(before.edge === 'end' ? handedOn(scene, timex) : [])]
  if (isAside(scene, timex)) return []
  return opensClause(scene, timex) ? governedBehind(scene, timex) : handedOn(scene, timex)
}

/** What a death or an abdication on that day brings with it. */
const handedOn = (scene: Scene, timex: Timex): readonly Trigger[] => (isDayOfDeath(scene, timex) ? governedBehind(scene, timex).filter((trigger) => !hasOwnTime(scene, trigger)) : [])

/** "…, and Osric became king [three days later]", "[sole] king", "[once the estates had met]": not that day. */
const hasOwnTime = ({ sentence }: Scene, { span }: Trigger): boolean => ownTime.test(sentence.text.slice(span.end - sentence.span.start, span.end - sentence.span.start + longest))
const ownTime = /^[^.;:()]*\b(?:later|after|when|once|until|as soon as|before|on (?:his|her) return|at (?:midnight|dawn|noon|last)|(?:the|that) (?:next|following|same|spring|summer|autumn|fall|winter|year|month|week|day)|in the same|sole|undisputed|jointly)\b/

function governedBehind(scene: Scene, timex: Timex): readonly Trigger[] {
  const behind = timex.span.end + asidesBehind(scene, timex.span.end)
  const next = scene.sentence.timexes.find((other) => other.span.start >= behind && other.when !== null && other.form !== 'duration')
  const limit = Math.min(behind + longest, next?.span.start ?? Infinity)
  // "Bell, who in [1924] joined the council, became mayor": the comma closes the clause of the date.
  const inRelative = /\b(?:who|which|where) (?:on|in) $/.test(wordsBetween(scene, scene.from, timex.span.start))
  const found: Trigger[] = []
  let at = behind
  for (const trigger of scene.triggers) {
    if (trigger.span.start < timex.span.end) continue
    if (trigger.span.start < behind) continue
    const gap = wordsBetween(scene, at, trigger.span.start)
    if (trigger.span.start > limit || /[;:()]/.test(gap) || (found.length > 0 && inRelative && gap.includes(', ')) || (strayVerb(scene, at + whyBefore(gap, timex), trigger.span.start) && !(isSameDay(gap, timex) && !hasOwnTime(scene, trigger)) && !accepted.test(gap))) break
    if (found.length === 0 || !hasOwnDate(scene, trigger)) found.push(trigger)
    at = trigger.span.end
  }
  return found
}

/** "On 3 May 1990, when the council first met, she was elected …", "…, Bell having been chosen premier, …": the day of both. */
const besides = /^, (?:(?:\p{Lu}[\p{L}\p{M}.’'-]* ){1,4}having (?:been )?\p{Ll}+(?= )|when|as|while|after|following|having|once|the (?:very )?(?:same )?day (?:that|when|after|of|on which)) [^,;:()]{2,90}(?=, )/u
/** ", at the age of forty-one, and to everybody's surprise, ", ", a month before her birthday, ", ", in the capital, ": what stands between a day and its deed. */
const asides = /^(?:, (?:and )?(?:at|aged|to|in|by|with|against|amid|despite|over|still|not yet|barely|just|only|(?:(?:just|only|barely|some|exactly|about|nearly|almost) )?[\p{L}\d-]+ (?:days?|weeks?|months?|years?) (?:to the day )?(?:after|before)) [^,;:()]{2,70}(?=, )){1,3}/u

/** How far behind a date its clause goes on, past what is said aside. */
function asidesBehind(scene: Scene, at: number): number {
  const words = wordsBetween(scene, at, scene.sentence.span.end)
  return (besides.exec(words) ?? asides.exec(words))?.[0].length ?? 0
}

/** "stepped down as mayor, and left the council, on 3 May": the commas give one day to both. */
function sharing(scene: Scene, trigger: Trigger, timex: Timex): readonly Trigger[] {
  const at = scene.triggers.indexOf(trigger)
  const other = at > 0 ? scene.triggers[at - 1] : undefined
  if (other?.edge !== trigger.edge) return scene.triggers.slice(0, 0)
  const gap = wordsBetween(scene, other.span.end, trigger.span.start)
  const toDay = wordsBetween(scene, trigger.span.end, timex.span.start)
  if (timex.when?.precision === 'day' && toDay === ' on ' && whenAnother.test(gap)) return [other]
  if (!/(?:^|[^,;:()]), (?:on|in) $/.test(toDay)) return scene.triggers.slice(0, 0)
  return /^[^,;:()]{0,70}, and $/.test(gap) && !strayVerb(scene, other.span.end, trigger.span.start) && !scene.sentence.timexes.some((one) => one.span.start > other.span.end && one.span.end < trigger.span.start) ? [other] : []
}

/** "left office when Dunn [resigned] on 3 May". */
const whenAnother = /^ when (?:the )?(?:[\p{L}\p{M}.’'-]+ ){1,3}$/u

/** "In 1987 he became mayor, and was promoted two years later": the later deed has a date of its own. */
const hasOwnDate = (scene: Scene, trigger: Trigger): boolean =>
  scene.sentence.timexes.some((timex) => timex.span.start >= trigger.span.end && timex.type === 'DATE' && isTogether(scene, trigger, timex))

/** "On 3 May 1990 the council accepted his [resignation]". */
const accepted = /^,? (?:[\p{L}\p{M}’'-]+ ){1,6}(?:accepted|received|granted|signed) (?:his|her) $/u

/** "On 3 May 1990 Dunn resigned[, sensing that the tide had turned], and Bell became premier": why he did it, between two deeds of one day. */
const whyBefore = (gap: string, { when }: Timex): number => (when?.precision === 'day' ? why.exec(gap)?.[0].length ?? 0 : 0)
const why = /^, (?!(?:leav|becom|tak|hav|return|mov|go|be)ing )\p{Ll}+ing (?:that )?[^,;:()]{2,90}(?=, and (?:he|she|\p{Lu}[\p{L}\p{M}’'-]*) )/u

/** "On 3 May 1990, Carl died and Bell succeeded to the throne": one day for both. */
const isSameDay = (gap: string, timex: Timex): boolean =>
  timex.when?.precision === 'day' && (/\b(?:met|assembled|convened)(?: for the first time)?(?:,? (?:in|at) [^,;:()]{2,40},?)? and $/.test(gap) || /^[^.;:()]{0,60}\b(?:died|abdicated|resigned|was (?:assassinated|killed|deposed|overthrown|executed|murdered)|stepped down)(?: (?:at the age of|aged|in|at|of) [^,;.:()]{2,40})?,? and (?!(?:later|then|soon|eventually|subsequently)\b)[^,;]{0,40}$/.test(gap))

/** "was elected mayor, and her brother, in [1924], clerk". */
const ofAnother = /,? and (?:his|her|the|\p{Lu}[\p{L}\p{M}’'-]*) (?:[\p{L}\p{M}’'-]+ ?){0,3}, (?:on|in) $/u

/** "took the oath before the council of state on": whom one swears to. */
const beforeWhom = /\bbefore (?:(?:the|an?|his|her|both|King|Queen|Emperor) )?(?:[\p{L}\p{M}.’'-]+ ){0,4}?(?:assembly|parliament|congress|senate|council|court|justice|judge|magistrate|president|king|queen|emperor|empress|governor|governor-general|houses?|diet|chambers?|legislature|speaker|notary|archbishop|sovereign|monarch|crowds?)\b[^,;:()\d]{0,40}(?= on $)/iu

function isTogether(scene: Scene, trigger: Trigger, timex: Timex): boolean {
  const behind = withoutRemarks(wordsBetween(scene, trigger.span.end, timex.span.start))
  const isTill = wordsBetween(scene, trigger.span.start, trigger.span.start + 'did not '.length) === 'did not '
  if (isTill && !/ until $/.test(behind)) return false
  const words = isTill ? behind.replace(/ until $/, ' ') : behind
  const gap = trigger.predicate === 'sworn-in' || / oath\b/.test(wordsBetween(scene, trigger.span.start, trigger.span.end)) ? words.replace(beforeWhom, '') : words
  if (trigger.edge === 'start' && isDeathBehind(scene, gap, timex)) return true
  if (gap.length > longest || /[;()]/.test(gap) || (trigger.edge === 'end' && timex.when?.precision !== 'day' && toRun.test(gap))) return false
  if (trigger.adjacent && !/^,? (?:\p{Ll}+ly |only )?(?:(?:on|in|at|early in|late in|at the end of|at the beginning of) )?(?:the )?$/u.test(gap)) return false
  if (scene.sentence.timexes.some((other) => other.when !== null && other.span.start >= trigger.span.end && other.span.end <= timex.span.start)) return false
  if (/\b(?:until|till|since|(?<!\bwith effect )from|to|after|before|by|following|for|during)\s*$/i.test(gap) || /\b(?:and|but|then)\s+(?:in|on|by|at)?\s*$/i.test(gap)) return false
  // "Two days after she left office, on …" dates what follows.
  // "retired from the council, … until his death in 1990" dates the death.
  if (/\b(?:until|till|before|since)\b/.test(gap) || ofAnother.test(gap) || (belongsBehind(scene, timex) && !/^, (?:on|in) $/.test(gap))) return false
  if (/,/.test(gap) && /\b(?:after|before|since|until|when|(?<!at )once|following)\b[^,;]{0,50}$/i.test(wordsBetween(scene, scene.from, trigger.span.start))) return false
  const fall = trigger.predicate === 'dismissed' ? killedAtOnce.exec(gap)?.[0].length ?? 0 : 0
  return !strayVerb(scene, trigger.span.end + fall, timex.span.start, trigger.voice === 'owner' ? happening : auxiliary) && !/,\s*(?:the same|a|an|which|who|when|where|while|after|before)\b/.test(gap)
}

/** "gave up her seat [to run] for the assembly in 1970": the year of that election. */
const toRun = /^(?![^]*\b(?:refus|declin|not\b|fail))[^,]* to (?:(?:run|stand|campaign) (?:for|in|against|as)|contest|seek (?:the|an?|his|her) (?:\p{Ll}+ )?(?:seat|nomination|office|presidency|governorship))\b/u

/** "was overthrown [and murdered] on 9 January 1150": one day for both. */
const killedAtOnce = /^ and (?:killed|murdered|assassinated)(?= )/

/** "On 3 May 1990, …", "… and in 1990 …": nothing but a preposition before it in its clause. */
export const opensClause = (scene: Scene, timex: Timex): boolean => {
  const left = wordsBetween(scene, scene.from, timex.span.start).trimEnd()
  if (timex.when?.precision === 'day' && /^(?:With|On|Upon|At) (?:the|his|her) (?:proclamation|declaration|establishment|creation|formation|foundation|founding|introduction|abolition|promulgation|achievement|attainment|advent|coming) of (?:the |an? )?[^,;:()]{2,50} on$/.test(left)) return true
  if (timex.when?.precision === 'day' && /(?:^|, )(?:[Aa]t|[Ii]n) (?:the )?(?:\p{Lu}[\p{L}\p{M}’'-]*(?: of)? ){0,3}\p{Lu}[\p{L}\p{M}’'-]* on$/u.test(left)) return true
  if (/^(?:In|With|At|During) (?:the|an?|his|her) (?:[\p{Ll}-]+ ){0,2}(?:reshuffle|reorgani[sz]ation) (?:of|on)$/u.test(left)) return true
  if (/^(?:(?:It was (?:only )?|Only )(?:on|in)|(?:It was not|Not) until)$/.test(left)) return true
  return /(?:^|[,;:(–—-]\s*|\b(?:and|but|that|when|then|who|he|she)\s)(?:(?:early|late|later|finally|eventually|then|the following day,?|the next day,?|also|only|again)\s)?(?:[Oo]n|[Ii]n|[Ee]arly in|[Ll]ate in|[Aa]t the end of|[Aa]t|[Ww]ith effect from|[Ee]ffective(?: from)?)?(?: the)?$/.test(left) || left === ''
}

/** "was appointed clerk, on 3 May 1990, and resigned …": between its commas a date tells of what stands before. */
const isAside = (scene: Scene, timex: Timex): boolean =>
  /\p{L}, (?:on|in) $/u.test(wordsBetween(scene, scene.from, timex.span.start)) && /^, and (?!(?:he|she)\b|\p{Lu})/u.test(wordsBetween(scene, timex.span.end, timex.span.end + 16)) && scene.triggers.some((trigger) => trigger.span.end <= timex.span.start)

/** "On the death of his father on 5 March 1891, Harald became king", "When Ulf died on …, he became king": a throne is never empty. */
export const isDayOfDeath = (scene: Scene, timex: Timex): boolean =>
  scene.context.offices.some((office) => office.kind === 'reign') && (isDeathFirst(scene, timex) || (/^(?: (?:without|during|at|in|of|on) [^,;.:()]{2,60})?(?:,| (?=(?:he|she) ))/.test(wordsBetween(scene, timex.span.end, timex.span.end + 90)) && daysOfDeath.test(wordsBetween(scene, scene.from, timex.span.start).trimEnd())))

/** "became queen when her father died on 5 March 1891": a throne is never empty. */
const isDeathBehind = (scene: Scene, gap: string, timex: Timex): boolean =>
  timex.when?.precision === 'day' && scene.context.offices.some((office) => office.kind === 'reign') && diedBehind.test(gap)

/** Words between "became" and the day of a death behind it. */
export const diedBehind = /^(?: [\p{L}\p{M}’'-]+){0,6},? when (?:his|her|King|Queen|Emperor|Sultan|Tsar|\p{Lu}[\p{L}\p{M}’'-]+)(?: [\p{L}\p{M}’'-]+){0,4} (?:died|abdicated)(?: (?:in|at) \p{Lu}[\p{L}\p{M}]*)? on $/u

/** "Ulf died on 5 March 1891 and Harald became king", "…, upon which the 9-year-old Harald became king": one day for both. */
const isDeathFirst = (scene: Scene, timex: Timex): boolean =>
  timex.when?.precision === 'day' && becameBehind.test(wordsBetween(scene, timex.span.end, timex.span.end + 90)) && diedBefore.test(wordsBetween(scene, scene.from, timex.span.start).trimEnd())
const becameBehind = /^(?: (?:without|during|at|in|of|while|on) [^,;.:()]{2,60})?,? (?:and|upon which|whereupon) (?:then )?(?:(?:the )?(?:[\p{L}\d]+-)+old )?(?:\p{Lu}|he |she |was succeeded )/u
const diedBefore = /^(?:(?!He |She )\p{Lu}[^,;:()]{3,90}, )?(?:\p{Lu}[\p{L}\p{M}.'’-]*|of|his|her|father|mother|brother|uncle)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|of|father|mother|brother|sister|uncle|cousin|husband)){0,5} (?:died|abdicated|was (?:assassinated|killed|deposed|overthrown|executed|murdered))(?: (?:suddenly|unexpectedly|childless|in childbirth|in battle))?(?:,? (?:aged|at the age of) [\p{L}\d-]+,?)?(?: (?:in|at) \p{Lu}[\p{L}\p{M}]*)?(?: at \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?)? on$/u

const daysOfDeath = /^(?:(?:On|Upon|At|With) (?:the (?:sudden |early )?(?:death|abdication) of [^,;:()]{2,60}|(?:(?:his|her) [^,;:()]{2,30}|\p{Lu}[\p{L}\p{M}’' ]{1,30})['’]s? (?:death|abdication))|When [^,;:()]{2,60} (?:died|abdicated))(?: (?:in|at) \p{Lu}[\p{L}\p{M}]*)? (?:on|in)$/u
