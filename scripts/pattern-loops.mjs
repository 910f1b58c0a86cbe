// What is repeated two or three times at most, in the engine's patterns, as a loop (docs/adr/0015).

/** The end of a group that may come up to two or three times; a bracket that is escaped ends none. */
const END = /(?<=(?:^|[^\\])(?:\\\\)*)\)(?=\{0,[23]\})/g

export const holdsLoop = (source) => /\)\{0,[23]\}/.test(source)

/**
 * V8 writes such a group out once for each time, with all that follows it, unless the group may match nothing. So each gets an alternative
 * that says so, and never matches.
 */
export const withLoops = (source) => source.replace(END, '|(?!))')
