import { html, nothing, type TemplateResult } from 'lit';

import type { Activity } from '@kentongan/sdk';

import { renderHeading } from '../../internal/render-heading.js';
import { toWebLink } from '../../internal/to-web-link.js';
import type { ActivityView } from '../activity-view.js';
import { renderDate, renderType, whoText } from '../render-activity.js';

/** Title, date and group alone, for a side column; the title leads to the source. */
export function renderCompact(activity: Activity, view: ActivityView): TemplateResult {
  const { headingLevel, locale, messages, extras } = view;
  const { title, contentLanguage, sourceUrl } = activity;
  const source = toWebLink(sourceUrl);
  const text = html`<span lang=${contentLanguage === locale ? nothing : contentLanguage}
    >${title}</span
  >`;
  const heading =
    source === null
      ? text
      : html`<a
          part="source"
          href=${source.href}
          target="_blank"
          rel="noopener nofollow ugc"
          referrerpolicy="no-referrer"
          >${text}<span class="visually-hidden"> ${messages.newTab}</span></a
        >`;
  return html`<li part="item" data-id=${activity.id}>
    ${renderHeading(headingLevel, heading)} ${extras?.isDated ? extras.facts : nothing}
    <p class="top">${extras?.mark}${renderType(activity, view)}${renderDate(activity, view)}</p>
    <p class="who muted">${whoText(activity, view)}</p>
  </li>`;
}
