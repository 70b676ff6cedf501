import { addWords } from '../../internal/words.js';
import { feedUse } from '../../locales/id/feed-use.js';
import type { FeedHandle } from '../feed-handle.js';
import { toggle } from './opened.js';
import { showMore } from './show-more.js';

export { isOpen } from './opened.js';
export { renderNews } from './render-news.js';
export { renderShare } from './render-share.js';
export { addedText } from './show-more.js';
export { useStyles as styles } from './use-styles.js';

addWords({ feedUse }, { en: () => import('../../locales/en/feed-use.js') });

/** Does what a button of the feed says. */
export function act(button: HTMLElement, feed: FeedHandle): void {
  const { act: name } = button.dataset;
  const id = button.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? '';
  if (name === 'more') void showMore(button, feed);
  else toggle(feed.host, name === 'share' ? 'share' : 'read', id);
}
