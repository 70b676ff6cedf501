import { feedLimits } from '../feed-limits.ts';
import { toTitle } from '../text/to-title.ts';

/** What blogs file a text under when nobody chose anything. */
const meaningless = new Set([
  'uncategorized',
  'uncategorised',
  'tak berkategori',
  'tanpa kategori',
]);

/** Categories as tidy text, each once however it is capitalised. */
export function toCategories(names: readonly (string | undefined)[]): readonly string[] {
  const byFolded = new Map<string, string>();
  // More than this is no categorising any more.
  for (const name of names.slice(0, 200)) {
    if (byFolded.size === feedLimits.categories) break;
    const category = toTitle(name ?? '', feedLimits.category);
    const folded = category.toLowerCase();
    if (category === '' || meaningless.has(folded) || byFolded.has(folded)) continue;
    if (!/^https?:\/\//.test(folded)) byFolded.set(folded, category);
  }
  return [...byFolded.values()];
}
