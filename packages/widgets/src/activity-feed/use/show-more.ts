import type { LitElement } from 'lit';

import { hasFocusElsewhere } from '../../internal/has-focus-elsewhere.js';
import type { Messages } from '../../locales/id.js';
import type { FeedHandle } from '../feed-handle.js';

/** What came last: how many, and with which list that is out of date. */
const added = new WeakMap<LitElement, { readonly items: object; readonly count: number }>();

/** Says how many activities came last; nothing once the list is another. */
export function addedText({ host, list }: FeedHandle, { feedUse }: Messages): string {
  const { items } = list.state;
  const last = added.get(host);
  return last?.items === items ? feedUse.added(last.count, items.length) : '';
}

/** Brings the next page, and the focus to where it begins. */
export async function showMore(button: HTMLElement, { host, list }: FeedHandle): Promise<void> {
  const { status, items: before } = list.state;
  if (status === 'loading') return;
  await (status === 'failed' ? list.retry() : list.loadMore());
  const { items } = list.state;
  if (items.length <= before.length) return;
  added.set(host, { items, count: items.length - before.length });
  host.requestUpdate();

  const focusNext = {
    hostUpdated(): void {
      const next =
        host.renderRoot.querySelectorAll<HTMLElement>('[data-id] [tabindex]')[before.length];
      // What a new activity needs may still be on its way.
      if (next === undefined && list.state.items === items) return;
      host.removeController(focusNext);
      const inside = host.shadowRoot?.activeElement ?? null;
      if (!hasFocusElsewhere(host) && (inside === null || inside === button)) next?.focus();
    },
  };
  host.addController(focusNext);
}
