import type { SubjectNames } from '../../claims/profile'
import { matchesOf } from '../../text/matches'

const fullName = /(?<![\p{L}’'-])\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\.)* \p{Lu}\p{Ll}[\p{L}’'-]*/gu

/** Full names in a stretch of text that are not the subject's: "Ida Quist", and "Nils Venn" in the life of Orla Venn. */
export const namesOfOthers = (text: string, { given }: SubjectNames): readonly RegExpExecArray[] =>
  matchesOf(fullName, text).filter(([name]) => !given.includes(name.slice(0, name.indexOf(' '))))
