import { html } from 'hono/html';

import type { Activity } from '@kentongan/contract';

import type { FrameContext } from './frame-context.ts';
import { groupLabel } from './group-label.ts';
import type { FeedQuery } from './page-query.ts';
import { placeLabel, regencyLabel } from './place-label.ts';
import type { ListedGroup } from './read-directory-page.ts';
import { renderActivities } from './render-activities.ts';
import { renderDocument } from './render-document.ts';
import { renderFooter } from './render-footer.ts';
import { toJsonLd } from './to-json-ld.ts';

/** What the frame page of the feed is written from. */
export interface FeedPage {
  /** In the order of the feed. */
  readonly activities: readonly Activity[];
  /** Set when the page is about one group. */
  readonly group: ListedGroup | undefined;
  readonly type: FeedQuery['type'];
}

/** Writes the frame page of the feed: the newest as text, inside the widget that takes over. */
export function writeFeedDocument(
  { activities, group, type }: FeedPage,
  context: FrameContext,
): Promise<string> {
  const { regency, wording, links, publicLinks, query, alternates, feeds } = context;
  const { words, language } = wording;
  const title = words.feed.title(
    group === undefined
      ? words.feed.allGroups(regencyLabel(words, regency))
      : `${groupLabel(words, group)}, ${placeLabel(words, group, regency)}`,
  );
  const toHref = (to: typeof links) => to.activities({ group: group?.slug, type });
  const explanation = type === undefined ? words.directory.explanation : words.feed.type[type];
  return renderDocument({
    language,
    theme: query.theme ?? 'light',
    title,
    description: [title, ...activities.slice(0, 3).map((activity) => activity.title)].join(' · '),
    canonical: publicLinks && toHref(publicLinks),
    alternates: alternates(toHref),
    feeds: feeds(title, { group: group?.slug, type }),
    jsonLd: toJsonLd({ regency, groups: group ? [group] : [], words, links: publicLinks }),
    hasWidget: true,
    body: html`<header>
        <h1>${title}</h1>
        <p class="kim-muted">${explanation}</p>
      </header>
      <main>
        <kim-activity-feed
          regency="${regency.code}"
          heading-level="2"
          ${group ? html`group="${group.slug}"` : null}
          ${type ? html`type="${type}"` : null}
        >
          ${renderActivities(activities, { wording, links, regency })}
        </kim-activity-feed>
      </main>
      ${renderFooter(context)}`,
  });
}
