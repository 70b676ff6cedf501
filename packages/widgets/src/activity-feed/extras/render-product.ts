import { html, nothing, type TemplateResult } from 'lit';

import type { Activity } from '@kentongan/sdk';

import type { ActivityView } from '../activity-view.js';

/** What is sold: its price, and who sells it where that person has agreed to be shown. */
export function renderProduct(
  { price, seller }: NonNullable<Activity['product']>,
  { messages: { feedExtras: words } }: ActivityView,
): TemplateResult | typeof nothing {
  if (price === null && seller === null) return nothing;
  return html`<p class="product">
    ${
      price === null
        ? nothing
        : html`<span><span class="visually-hidden">${words.price}:</span> <b>${price}</b></span>`
    }
    ${seller === null ? nothing : html`<span class="muted">${words.seller(seller.name)}</span>`}
  </p>`;
}

/** Writes to the seller by WhatsApp. */
export function renderSellerLink(
  { title, product }: Activity,
  { messages: { feedExtras: words, newTab } }: ActivityView,
): TemplateResult | typeof nothing {
  const number = product?.seller?.whatsapp ?? '';
  // Only a number that can be called: the link must lead nowhere else.
  if (!/^\+\d{8,15}$/.test(number)) return nothing;
  return html`<a
    href=${`https://wa.me/${number.slice(1)}?text=${encodeURIComponent(words.askText(title))}`}
    target="_blank"
    rel="noopener noreferrer nofollow"
    >${words.askSeller}<span class="visually-hidden">: ${title} ${newTab}</span></a
  >`;
}
