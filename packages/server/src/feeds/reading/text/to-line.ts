import { cleanText } from './clean-text.ts';

/** A text as one tidy line. */
export function toLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
