/** Writes a constant where it is used: most of ours are used once, and their names weigh more than they. */
export const inlineConstants = { inlineConst: { mode: 'all', pass: 2 } } as const;
