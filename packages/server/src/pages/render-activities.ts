import { html } from 'hono/html';

import type { Activity } from '@kentongan/contract';

import type { RegencyRecord } from '../regencies/regency-repository.ts';
import { groupLabel } from './group-label.ts';
import type { Wording } from './language.ts';
import type { Markup } from './markup.ts';
import type { PageLinks } from './page-links.ts';
import { villageLabel } from './place-label.ts';
import { wordFor } from './word-for.ts';

/** How activities are written. */
export interface ActivitiesView {
  readonly wording: Wording;
  readonly links: PageLinks;
  readonly regency: RegencyRecord;
}

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
    <p class="kim-muted">${renderTime(activity, view)} · ${renderAuthor(activity, view)}</p>
    ${place === null ? null : html`<p lang="${contentLanguage}">${place}</p>`}
    ${summary === null ? null : html`<p lang="${contentLanguage}">${summary}</p>`}
  </li> `;
}

/** When it takes place, or, for what has no time of its own, when it was published. */
function renderTime(activity: Activity, { wording, regency }: ActivitiesView): Markup {
  const { startsAt, endsAt, publishedAt } = activity;
  if (startsAt === null) {
    return html`<time datetime="${publishedAt}"
      >${wording.day(publishedAt, regency.timeZone)}</time
    >`;
  }
  const zone = activity.timeZone ?? regency.timeZone;
  return html`<time datetime="${startsAt}">${wording.span(startsAt, endsAt, zone)}</time>`;
}

function renderAuthor({ group }: Activity, { wording, links, regency }: ActivitiesView) {
  if (group === null) return regency.officeName;
  const { words } = wording;
  const place = [
    villageLabel(words, group),
    group.districtName === null ? '' : words.district(group.districtName),
  ].filter((part) => part !== '');
  return html`<a href="${links.directory({ group: group.slug })}">${groupLabel(words, group)}</a
    >${place.map((part) => `, ${part}`)}`;
}
