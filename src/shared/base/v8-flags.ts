/**
 * How V8 is to run the engine. By itself it compiles a pattern twice, for an interpreter at its first use and to machine code at
 * its second; the engine has hundreds of patterns, and compiling them once saves a third of the first review.
 */
export const v8Flags = '--no-regexp-tier-up'
