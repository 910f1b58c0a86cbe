import { keyOf } from './work-titles'
import { eventOfVerb, workVerb } from './work-words'

const owning = /(\p{Lu}[\p{L}-]+)['’]s? ([^.;()"“”]{0,50})["“]?$/u
const ownsItself = /^(?:\p{Lu}\S* ){0,3}?(\p{Lu}[\p{L}-]+)['’]s? /u
const aVerb = new RegExp(`\\b${workVerb}\\b`)
const doing = /(\p{Lu}[\p{L}’'-]+)(?: (?:then|later|also|first|had|has|[\p{Ll}]+ly))? $/u
const doneBy = /\bby (?:\p{Lu}\S* ){0,3}?(\p{Lu}[\p{L}-]+)(?![ -]\p{Lu})/u
const byBehind = /^(?: (?:is|was))?,? by (?:\p{Lu}\S* ){0,3}?(\p{Lu}[\p{L}-]+)(?![ -]\p{Lu})/u
const pronoun = /^(?:he|she|they|it|we|i|who|both)$/i

/** Whose a title is called: "Tom Lunn's novel Low Tide", "Lunn's Low Tide"; null where nobody is named. */
export function ownerOf(before: string, title: string, isQuoted: boolean): string | null {
  const found = owning.exec(before)
  const name = found && !aVerb.test(found[2] ?? '') ? found[1] : isQuoted ? undefined : ownsItself.exec(title)?.[1]
  return name === undefined ? null : keyOf(name)
}

/** Who is named before a verb of making; whoever publishes is seldom the author. */
export function doerBefore(before: string, verb: string | undefined): string | null {
  const name = isMaking(verb) ? doing.exec(before)?.[1] : undefined
  return name === undefined || pronoun.test(name) ? null : keyOf(name)
}

/** Who is named behind "by": behind a verb of making, or behind title and year. */
export function doerBehind(words: string, verb?: string): string | null {
  const name = (verb === undefined ? byBehind : isMaking(verb) ? doneBy : undefined)?.exec(words)?.[1]
  return name === undefined ? null : keyOf(name)
}

const isMaking = (verb: string | undefined): boolean => verb !== undefined && eventOfVerb(verb) === 'made'
