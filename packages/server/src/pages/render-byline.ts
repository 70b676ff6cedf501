import { html } from 'hono/html';

import type { Activity } from '@kentongan/contract';

import type { ActivitiesView } from './activities-view.ts';
import { groupLabel } from './group-label.ts';
import type { Markup } from './markup.ts';
import { villageLabel } from './place-label.ts';

/** When an activity is or was published, and whose it is. */
export function renderByline(activity: Activity, view: ActivitiesView): Markup {
  return html`<p class="kim-muted">
    ${renderTime(activity, view)} · ${renderAuthor(activity, view)}
  </p>`;
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
