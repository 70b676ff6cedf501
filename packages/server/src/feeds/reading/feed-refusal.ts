import type { DiscoveredFeed } from './feed-document.ts';

/** Why a whole answer cannot be read as a feed. */
export type FeedRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'html-page'; readonly feeds: readonly DiscoveredFeed[] }
  | { readonly code: 'not-a-feed' }
  | { readonly code: 'broken' }
  | { readonly code: 'has-dtd' }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'too-heavy' };
