import { html, nothing, type TemplateResult } from 'lit';

import type { Activity } from '@kentongan/sdk';

import { areaLabel } from '../internal/area-label.js';
import { formatDate } from '../internal/format-date.js';
import { groupLabel } from '../internal/group-label.js';
import { renderHeading } from '../internal/render-heading.js';
import { toWebLink } from '../internal/to-web-link.js';
import { wordFor } from '../internal/word-for.js';
import type { Messages } from '../locales/id.js';
import { formatEvent } from './format-event.js';

/** What a card needs besides its activity. */
export interface ActivityView {
  readonly messages: Messages;
  readonly locale: string;
  readonly headingLevel: number;
  /** `null` while it is not known, so that no date is shown that would change a moment later. */
  readonly timeZone: string | undefined | null;
  readonly officeName: string;
  readonly isOpen: boolean;
  /** Whether there is more to read than the closed card shows. */
  readonly hasMore: boolean;
  readonly onToggle: () => void;
}

/** One card of the feed. All text is plain; nothing in it becomes markup. */
export function renderActivity(activity: Activity, view: ActivityView): TemplateResult {
  const { messages, locale, headingLevel, timeZone, isOpen } = view;
  const { type, title, summary, body, contentLanguage, publishedAt } = activity;
  const cut = isOpen ? '' : 'cut';
  const label = wordFor(messages.feed.type, type);
  const event = timeZone === null ? null : formatEvent(activity, locale, timeZone);

  return html`
    <li class="card" part="item">
      <p class="top">
        ${label === undefined ? nothing : html`<span class="badge">${label}</span>`}
        ${
          activity.startsAt !== null || timeZone === null
            ? nothing
            : html`<time class="muted" datetime=${publishedAt}
                >${formatDate(publishedAt, locale, timeZone)}</time
              >`
        }
      </p>
      ${renderHeading(headingLevel, html`<span class=${cut} lang=${contentLanguage}>${title}</span>`)}
      ${
        event === null
          ? nothing
          : html`<p class="when">
              <time datetime=${activity.startsAt ?? ''}>${event.day}</time>
              ${event.time === '' ? nothing : html`<span>${event.time}</span>`}
              ${
                activity.place === null
                  ? nothing
                  : html`<span lang=${contentLanguage}>${activity.place}</span>`
              }
            </p>`
      }
      <p class="who muted">${who(activity, view)}</p>
      ${summary === null ? nothing : html`<p class=${cut} lang=${contentLanguage}>${summary}</p>`}
      ${
        isOpen && body !== null
          ? html`<p class="body" lang=${contentLanguage}>${body}</p>`
          : nothing
      }
      ${renderLinks(activity, view)}
    </li>
  `;
}

function who({ group }: Activity, { messages, officeName }: ActivityView): string {
  if (group === null) return officeName;
  const area = areaLabel(messages.area, group);
  return [groupLabel(messages.groupName, group), area].filter(Boolean).join(', ');
}

function renderLinks(
  { sourceUrl, title }: Activity,
  view: ActivityView,
): TemplateResult | typeof nothing {
  const { messages, isOpen, hasMore, onToggle } = view;
  const { feed } = messages;
  const source = toWebLink(sourceUrl);
  if (!hasMore && source === null) return nothing;
  return html`
    <p class="links">
      ${
        hasMore
          ? html`<button
              type="button"
              class="button plain"
              aria-expanded=${isOpen}
              @click=${onToggle}
            >
              ${isOpen ? feed.readLess : feed.readMore}<span class="visually-hidden"
                >: ${title}</span
              >
            </button>`
          : nothing
      }
      ${
        source === null
          ? nothing
          : html`<a
              class="button plain"
              part="source"
              href=${source.href}
              target="_blank"
              rel="noopener nofollow ugc"
              >${feed.source(source.hostname)}<span class="visually-hidden">
                ${messages.newTab}</span
              ></a
            >`
      }
    </p>
  `;
}
