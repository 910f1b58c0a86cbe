import type { SentenceReading } from '../../reading'
import { hasVerb } from '../../verbs'
import { bringInSomebody } from '../../who/newcomers'

/** "Nursed by his wife Anna, his sister Una, and Ida Lunn, he [died]": none of those by whom it is done to him. */
export function isDoneBy({ previous, persons, span }: SentenceReading, left: string): boolean {
  const by = doneBy.exec(left)?.[1]
  return by !== undefined && !hasVerb(by) && !/\b(?:who|whom|whose|when|where|after|while)\b/.test(by) && !persons.some((person) => person.isSubject && person.span.end - span.start <= left.length) && !bringInSomebody(previous)
}
const doneBy = /^\p{Lu}\p{Ll}+ed (?:(?:over|on|upon|after|down) )?by ([^.;:()]{3,150}), (?:he|she) (?:\p{Ll}+ ){0,3}$/u
