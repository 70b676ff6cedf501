import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import type { Activity } from '@kentongan/sdk';

import { isRouted } from '../../controllers/page-fragment.js';
import { copyText } from '../../internal/copy-text.js';
import { toWebLink } from '../../internal/to-web-link.js';
import type { ActivityView } from '../activity-view.js';
import type { FeedFilterController } from '../feed-filter-controller.js';
import { whoText } from '../render-activity.js';
import { isOpen } from './opened.js';

/** How copying went, by activity; left out until somebody has tried. */
const copied = new WeakMap<LitElement, { readonly id: string; readonly isCopied: boolean }>();

/** Ways to share an activity, while they are open: by WhatsApp, and by copying its address. */
export function renderShare(
  activity: Activity,
  view: ActivityView,
  filters: FeedFilterController,
  host: LitElement,
): TemplateResult | undefined {
  if (!isOpen(host, 'share', activity.id)) return undefined;
  const { feedUse: words, newTab } = view.messages;
  const address = addressOf(activity, filters);
  const result = copied.get(host);
  const isCopied = result?.id === activity.id ? result.isCopied : undefined;
  const onCopy = async (event: Event): Promise<void> => {
    // Only the button below has this listener.
    const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
    copied.set(host, { id: activity.id, isCopied: await copyText(address, field ?? null) });
    host.requestUpdate();
  };
  const text = [activity.title, whoText(activity, view), address].filter(Boolean).join('\n');
  return html`<div class="sharing">
    <a
      class="button"
      href=${`https://wa.me/?text=${encodeURIComponent(text)}`}
      target="_blank"
      rel="noopener noreferrer nofollow"
      >${words.whatsapp}<span class="visually-hidden"> ${newTab}</span></a
    >
    <button type="button" class="button" @click=${onCopy}>${words.copy}</button>
    <input
      class="field"
      readonly
      aria-label=${words.address}
      .value=${address}
      ?hidden=${isCopied !== false}
    />
    <p role="status">
      ${isCopied === undefined ? nothing : isCopied ? words.copied : words.copyByHand}
    </p>
  </div>`;
}

/** Where this activity is shown on this page; where it came from when the page's address is not ours. */
function addressOf({ id, sourceUrl }: Activity, filters: FeedFilterController): string {
  return isRouted()
    ? (toWebLink(sourceUrl)?.href ?? location.href)
    : filters.href(`item=${encodeURIComponent(id)}`);
}
