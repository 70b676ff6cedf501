import { plainValue } from './plain-value.js';

/** Reads a count. */
export const wholeNumberSchema = plainValue<number>('int', Number.isSafeInteger);
