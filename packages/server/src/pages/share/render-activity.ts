import { html } from 'hono/html';

import type { Activity } from '@kentongan/contract';

import type { Markup } from '../markup.ts';
import { renderByline } from '../render-byline.ts';
import { wordFor } from '../word-for.ts';
import { renderActivityPicture } from './render-activity-picture.ts';
import { renderWhatsAppLink } from './render-whats-app-link.ts';
import type { ShareContext } from './share-context.ts';

/**
 * One activity in full. A seller's name and number are not part of it: the widget gives them one
 * product at a time, to people and not to those who gather numbers from pages.
 */
export function renderActivity(activity: Activity, context: ShareContext): Markup {
  const { title, summary, body, place, type, contentLanguage, image, startsAt } = activity;
  const { wording, regency, relativeRoot } = context;
  const { words, day } = wording;
  const label = wordFor(words.feed.type, type);
  const price = activity.product?.price ?? null;
  const paragraphs = (body ?? summary ?? '').split(/\n{2,}/).filter((text) => text.trim() !== '');
  return html`<article class="kim-article">
    ${label === undefined ? null : html`<span class="kim-badge">${label}</span>`}
    <h1 lang="${contentLanguage}">${title}</h1>
    ${renderByline(activity, context)}
    ${
      startsAt === null
        ? null
        : html`<p class="kim-muted">
            ${words.share.published(day(activity.publishedAt, regency.timeZone))}
          </p>`
    }
    ${
      image &&
      renderActivityPicture(image, {
        relativeRoot,
        sizes: '(min-width: 46rem) 44rem, 94vw',
        isFirst: true,
      })
    }
    ${renderFacts([
      [words.share.place, place],
      [words.share.price, price],
    ])}
    ${body === null || summary === null ? null : html`<p class="kim-lead" lang="${contentLanguage}">${summary}</p>`}
    ${paragraphs.map((text) => html`<p class="kim-text" lang="${contentLanguage}">${text}</p> `)}
    <ul class="kim-actions">
      ${toActions(activity, context).map((action) => html`<li>${action}</li> `)}
    </ul>
  </article>`;
}

function renderFacts(facts: readonly (readonly [string, string | null])[]): Markup | null {
  const known = facts.filter(([, value]) => value !== null);
  if (known.length === 0) return null;
  return html`<dl class="kim-facts">
    ${known.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function toActions(activity: Activity, { wording, links, sharedLinks }: ShareContext): Markup[] {
  const { words } = wording;
  const { id, title, sourceUrl, sourceName, startsAt } = activity;
  const actions = [renderWhatsAppLink(words, title, sharedLinks.activity(id))];
  if (startsAt !== null) {
    actions.push(html`<a href="${links.calendar(id)}">${words.share.calendar}</a>`);
  }
  // The contract lets no other scheme through; a page must not depend on that alone.
  if (sourceUrl !== null && /^https?:\/\//i.test(sourceUrl)) {
    const name = sourceName ?? words.share.sourcePage;
    actions.push(
      html`<a href="${sourceUrl}" target="_blank" rel="noopener nofollow ugc"
        >${words.share.original(name)}</a
      >`,
    );
  }
  return actions;
}
