import type { ActivityCategory, ActivityType } from '@kentongan/contract';

import type { FeedItem } from '../feed-document.ts';
import { categoryWords, typeWords } from './activity-words.ts';

/** What an item of a feed is taken for. */
export interface ActivityKind {
  readonly type: ActivityType;
  readonly categories: readonly ActivityCategory[];
}

const categoriesMax = 3;

const typePatterns = typeWords.map(([type, words]) => [type, toPattern(words)] as const);
const categoryPatterns = categoryWords.map(
  ([category, words]) => [category, toPattern(words)] as const,
);

/**
 * Tells type and categories of an item by words of its title and of the labels its blog gave it;
 * news when there is none of them. The same item is always told the same.
 */
export function toActivityKind(item: Pick<FeedItem, 'title' | 'categories'>): ActivityKind {
  const title = fold(item.title);
  const labels = item.categories.map(fold).join(' | ');
  return {
    // A title says what this text is; a label may only say where it is filed.
    type: findType(title) ?? findType(labels) ?? 'news',
    categories: findCategories(labels, title),
  };
}

function findType(text: string): ActivityType | null {
  return typePatterns.find(([, pattern]) => text.search(pattern) >= 0)?.[0] ?? null;
}

/** Those that more words speak for come first, labels counting twice; then the order of the table. */
function findCategories(labels: string, title: string): readonly ActivityCategory[] {
  return categoryPatterns
    .map(([category, pattern]) => ({
      category,
      weight: count(labels, pattern) * 2 + count(title, pattern),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, categoriesMax)
    .map(({ category }) => category);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function toPattern(words: string): RegExp {
  const alternatives = words
    .split('|')
    .map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}[a-z]*` : word))
    .join('|');
  return new RegExp(`(?<![a-z0-9])(?:${alternatives})(?:nya)?(?![a-z0-9])`, 'g');
}

/** Small letters without accents; hyphens and dots part words. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
