/**
 * How V8 is to run the engine. By itself it compiles a pattern twice, for an interpreter at its first use and to machine code at its second;
 * the engine has hundreds of patterns, and compiling them once saves a third of the first review (docs/adr/0009). Where much was alive at
 * some collections it makes all that follows old from its birth; what is read of a text lives no longer than its review (docs/adr/0012). And a
 * third of its first hundred reviews goes into compiling functions, with what they call written into each (docs/adr/0015).
 */
export const v8Flags = '--no-regexp-tier-up --no-allocation-site-pretenuring --max-inlined-bytecode-size=230 --max-inlined-bytecode-size-cumulative=460'
