import { html, nothing } from 'lit';

import type { Activity } from '@kentongan/sdk';

import { addWords } from '../../internal/words.js';
import { feedExtras } from '../../locales/id/feed-extras.js';
import type { ActivityExtras, ActivityView } from '../activity-view.js';
import type { FeedHandle } from '../feed-handle.js';
import { renderCalendarLink, renderEvent } from './render-event.js';
import { renderPicture } from './render-picture.js';
import { renderProduct, renderSellerLink } from './render-product.js';

export { extrasStyles as styles } from './extras-styles.js';
export { renderPictureButton } from './picture-wish.js';

addWords({ feedExtras }, { en: () => import('../../locales/en/feed-extras.js') });

/** Renders what only some activities have: picture, pin, time and place, price and seller. */
export function renderExtras(
  activity: Activity,
  view: ActivityView,
  { host, client }: FeedHandle,
): ActivityExtras {
  const { pinnedUntil, startsAt, product, image } = activity;
  const isPinned = Date.parse(pinnedUntil ?? '') > Date.now();
  return {
    picture: image === null ? nothing : renderPicture(image, host, client().baseUrl),
    mark: isPinned
      ? html`<span class="badge pinned">${view.messages.feedExtras.pinned}</span>`
      : nothing,
    facts: [
      startsAt === null ? nothing : renderEvent(activity, view),
      product === null ? nothing : renderProduct(product, view),
    ],
    links: [
      startsAt === null ? nothing : renderCalendarLink(activity, view, client()),
      product === null ? nothing : renderSellerLink(activity, view),
    ],
    isDated: !Number.isNaN(Date.parse(startsAt ?? '')),
  };
}
