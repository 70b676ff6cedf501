import type { LitElement } from 'lit';

import type { FeedFilterController } from '../feed-filter-controller.js';
import { takeNow } from './typing-delay.js';

/** Takes back all that narrows the feed. The button goes, so the focus goes to the one of the filters. */
export function resetFilters({ currentTarget }: Event, { choices }: FeedFilterController): void {
  // Only buttons in the shadow root of a feed have this listener.
  const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  takeNow(root.host as LitElement, '', () => choices?.clearAll());
  root.getElementById('filter-button')?.focus();
}
