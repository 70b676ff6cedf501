import { html, type TemplateResult } from 'lit';

import type { Activity } from '@kentongan/sdk';

import type { LoadController } from '../controllers/load-controller.js';
import { formatDate } from '../internal/format-date.js';
import { failureText } from '../internal/render-failure.js';
import { renderHeading } from '../internal/render-heading.js';
import { toWebLink } from '../internal/to-web-link.js';
import type { Messages } from '../locales/id.js';
import { newsCount } from './panel-controller.js';

/** What the news needs besides the activities. */
export interface NewsView {
  readonly messages: Messages;
  readonly locale: string;
  /** Of the regency. */
  readonly timeZone: string | undefined;
  /** Level of the group's own heading. */
  readonly headingLevel: number;
}

/** The latest activities of the group, below everything that must not move when they arrive. */
export function renderGroupNews(
  news: LoadController<readonly Activity[]>,
  view: NewsView,
): TemplateResult {
  const { messages, headingLevel } = view;
  const { state } = news;
  return html`
    <section class="news" aria-busy=${state.status === 'loading'}>
      ${renderHeading(Math.min(6, headingLevel + 1), messages.group.news)}
      ${
        'value' in state
          ? html`<ul>
              ${state.value.map((activity) => renderItem(activity, view))}
            </ul>`
          : state.status === 'loading'
            ? html`<ul aria-hidden="true">
                ${Array.from({ length: newsCount }, () => html`<li class="skeleton line"></li>`)}
              </ul>`
            : html`<p role="status">${failureText(messages, state.error)}</p>
                <button type="button" class="button" @click=${() => void news.refresh()}>
                  ${messages.retry}
                </button>`
      }
    </section>
  `;
}

function renderItem(
  activity: Activity,
  { messages: { newTab }, locale, timeZone }: NewsView,
): TemplateResult {
  const { title, contentLanguage, sourceUrl } = activity;
  const link = toWebLink(sourceUrl);
  const at = activity.startsAt ?? activity.publishedAt;
  const text = html`<span lang=${contentLanguage}>${title}</span>`;
  return html`
    <li>
      ${
        link === null
          ? text
          : html`<a class="link" href=${link.href} target="_blank" rel="noopener nofollow ugc"
              >${text}<span class="visually-hidden"> ${newTab}</span></a
            >`
      }
      <time class="muted" datetime=${at}>${formatDate(at, locale, timeZone)}</time>
    </li>
  `;
}
