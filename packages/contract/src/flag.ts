import { plainValue } from './plain-value.js';

/** Reads whether something is so. */
export const flagSchema = plainValue<boolean>('boolean', (value) => typeof value === 'boolean');
