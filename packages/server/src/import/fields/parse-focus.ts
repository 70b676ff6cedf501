import { cellText, type Cell } from '../reading/table.ts';
import { isBlankText } from './blank-text.ts';

/** Splits what a group is known for: `Batik; kopi, dan wisata alam` are three. */
export function parseFocus(cell: Cell | undefined): string[] {
  const seen = new Set<string>();
  return cellText(cell)
    .split(/\s*[,;/\n•]\s*(?:dan\s+)?/i)
    .map((part) => part.replace(/^(\d+[.)]|-)\s*/, '').trim())
    .filter((part) => {
      const key = part.toLowerCase();
      if (isBlankText(part) || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, 10);
}
