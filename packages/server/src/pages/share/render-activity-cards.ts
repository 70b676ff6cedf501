import { html } from 'hono/html';

import type { Activity } from '@kentongan/contract';

import type { HeadingLevel, Markup } from '../markup.ts';
import { renderByline } from '../render-byline.ts';
import { wordFor } from '../word-for.ts';
import { renderActivityPicture } from './render-activity-picture.ts';
import type { ShareContext } from './share-context.ts';

/** Pictures of a list that may be in sight at once. */
const inSight = 3;

/** Activities in short, each with the way to its own page. */
export function renderActivityCards(
  activities: readonly Activity[],
  context: ShareContext,
  headingLevel: HeadingLevel,
): Markup {
  return html`<ul class="kim-cards">
    ${activities.map((activity, index) => {
      const { id, title, summary, place, type, contentLanguage, image } = activity;
      const { wording, links, relativeRoot } = context;
      const label = wordFor(wording.words.feed.type, type);
      const link = html`<a href="${links.activity(id)}" lang="${contentLanguage}">${title}</a>`;
      return html`<li>
        ${label === undefined ? null : html`<span class="kim-badge">${label}</span>`}
        ${headingLevel === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
        ${renderByline(activity, context)}
        ${place === null ? null : html`<p lang="${contentLanguage}">${place}</p>`}
        ${summary === null ? null : html`<p lang="${contentLanguage}">${summary}</p>`}
        ${
          image &&
          renderActivityPicture(image, {
            relativeRoot,
            sizes: 'clamp(5rem, 22vw, 11rem)',
            isFirst: index < inSight,
          })
        }
      </li> `;
    })}
  </ul>`;
}
