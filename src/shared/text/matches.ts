/**
 * Every match of a global pattern, in order. `String.matchAll` copies the pattern at each call, which costs more than
 * most searches find; nearly all of ours find nothing.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  const found: RegExpExecArray[] = []
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    // Past a whole code point: from inside a pair of surrogates a Unicode pattern steps back to its beginning, for ever.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}
