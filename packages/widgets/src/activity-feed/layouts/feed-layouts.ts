import type { FeedLayoutName } from '../activity-feed-attributes.js';
import { renderActivity } from '../render-activity.js';
import { renderCompact } from './render-compact.js';

export { layoutStyles as styles } from './layout-styles.js';

/** A way to show activities that is fetched when a page asks for it. */
interface FeedLayout {
  /** Class of the list. */
  readonly name: string;
  readonly render: typeof renderActivity;
}

/** The layouts by their names. */
export const layouts: Partial<Record<FeedLayoutName, FeedLayout>> = {
  list: { name: 'cards list', render: renderActivity },
  compact: { name: 'compact', render: renderCompact },
};
