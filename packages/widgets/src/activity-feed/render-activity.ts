import { html, nothing, type TemplateResult } from 'lit';

import type { Activity } from '@kentongan/sdk';

import { areaLabel } from '../internal/area-label.js';
import { groupLabel } from '../internal/group-label.js';
import { renderHeading } from '../internal/render-heading.js';
import { toWebLink } from '../internal/to-web-link.js';
import { wordFor } from '../internal/word-for.js';
import type { ActivityView } from './activity-view.js';
import { publishedText } from './feed-date.js';

/** Characters of a summary that is cut until somebody wants to read on. Shorter ones show whole. */
const longSummary = 200;

/** One card of the feed. All text is plain; nothing in it becomes markup. */
export function renderActivity(activity: Activity, view: ActivityView): TemplateResult {
  const { headingLevel, locale, isOpen, extras } = view;
  const { title, summary, body, contentLanguage } = activity;
  const hasMore = body !== null || (summary?.length ?? 0) > longSummary;
  // What is in the language around it needs no word about that.
  const lang = contentLanguage === locale ? nothing : contentLanguage;

  return html`
    <li class="card" part="item" data-id=${activity.id}>
      ${extras?.picture}
      <p class="top">${extras?.mark}${renderType(activity, view)}${renderDate(activity, view)}</p>
      ${renderHeading(headingLevel, html`<span lang=${lang}>${title}</span>`)} ${extras?.facts}
      <p class="who muted">${whoText(activity, view)}</p>
      ${summary === null ? nothing : html`<p class=${hasMore && !isOpen ? 'cut' : ''} lang=${lang}>${summary}</p>`}
      ${isOpen && body !== null ? html`<p class="body" lang=${lang}>${body}</p>` : nothing}
      ${renderLinks(activity, view, hasMore)}${view.shared}
    </li>
  `;
}

/** The type in words, unless a newer backend has added it. */
export function renderType({ type }: Activity, { messages }: ActivityView): unknown {
  const label = wordFor(messages.feed.type, type);
  return label === undefined ? nothing : html`<span class="badge">${label}</span>`;
}

/** When it was published; of what takes place, when it does is what counts. */
export function renderDate(
  { publishedAt }: Activity,
  { messages, timeZone, extras }: ActivityView,
): unknown {
  if (extras?.isDated) return nothing;
  return html`<time class="muted" datetime=${publishedAt}
    >${publishedText(messages.feed, publishedAt, timeZone)}</time
  >`;
}

/** Who did it: the group and its place, or the office. */
export function whoText({ group }: Activity, { messages, officeName }: ActivityView): string {
  if (group === null) return officeName;
  const area = areaLabel(messages.area, group);
  return [groupLabel(messages.groupName, group), area].filter(Boolean).join(', ');
}

function renderLinks(
  { sourceUrl, title }: Activity,
  view: ActivityView,
  hasMore: boolean,
): TemplateResult {
  const { messages, isOpen, extras } = view;
  const { feed } = messages;
  const source = toWebLink(sourceUrl);
  const ofWhat = html`<span class="visually-hidden">: ${title}</span>`;
  return html`
    <p class="links">
      ${
        hasMore
          ? html`<button type="button" data-act="read" aria-expanded=${isOpen}>
              ${isOpen ? feed.readLess : feed.readMore}${ofWhat}
            </button>`
          : nothing
      }
      ${extras?.links}
      ${
        source === null
          ? nothing
          : html`<a
              part="source"
              href=${source.href}
              target="_blank"
              rel="noopener nofollow ugc"
              referrerpolicy="no-referrer"
              >${feed.source(source.hostname)}<span class="visually-hidden">
                ${messages.newTab}</span
              ></a
            >`
      }
      <button type="button" class="share" data-act="share" aria-expanded=${Boolean(view.shared)}>
        ${feed.share}${ofWhat}
      </button>
    </p>
  `;
}
