import { cleanText } from './clean-text.ts';

/** A text as tidy lines, with at most one empty line between two of them. */
export function toParagraphs(text: string): string {
  const lines: string[] = [];
  for (const line of cleanText(text).split('\n')) {
    const tidy = line.replace(/\s+/g, ' ').trim();
    if (tidy !== '' || (lines.length > 0 && lines.at(-1) !== '')) lines.push(tidy);
  }
  return lines.join('\n').trim();
}
