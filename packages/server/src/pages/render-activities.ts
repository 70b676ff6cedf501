import { html } from 'hono/html';

import type { Activity } from '@kentongan/contract';

import type { ActivitiesView } from './activities-view.ts';
import type { Markup } from './markup.ts';
import { renderByline } from './render-byline.ts';
import { wordFor } from './word-for.ts';

/** The activities as a list, each with its day, whose it is, and where it comes from. */
export function renderActivities(activities: readonly Activity[], view: ActivitiesView): Markup {
  const { feed } = view.wording.words;
  if (activities.length === 0) return html`<p>${feed.empty}</p>`;
  return html`<p class="kim-muted">${feed.newest(activities.length)}</p>
    <ul class="kim-activities">
      ${activities.map((activity) => renderActivity(activity, view))}
    </ul>`;
}

function renderActivity(activity: Activity, view: ActivitiesView): Markup {
  const { words } = view.wording;
  const { title, summary, place, type, contentLanguage, sourceUrl } = activity;
  const label = wordFor(words.feed.type, type);
  // The contract lets no other scheme through; a page that runs code must not depend on that alone.
  const isLink = sourceUrl !== null && /^https?:\/\//i.test(sourceUrl);
  return html`<li>
    ${label === undefined ? null : html`<span class="kim-badge">${label}</span>`}
    <h2 lang="${contentLanguage}">
      ${
        isLink
          ? html`<a href="${sourceUrl}" target="_blank" rel="noopener nofollow ugc">${title}</a>`
          : title
      }
    </h2>
    ${renderByline(activity, view)}
    ${place === null ? null : html`<p lang="${contentLanguage}">${place}</p>`}
    ${summary === null ? null : html`<p lang="${contentLanguage}">${summary}</p>`}
  </li> `;
}
