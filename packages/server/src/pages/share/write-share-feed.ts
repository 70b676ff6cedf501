import { html } from 'hono/html';

import type { Activity, ActivityType, GroupSummary } from '@kentongan/contract';

import { groupLabel } from '../group-label.ts';
import { placeLabel, regencyLabel } from '../place-label.ts';
import { toJsonLd } from '../to-json-ld.ts';
import type { DescribedPreview } from './find-preview.ts';
import { renderActivityCards } from './render-activity-cards.ts';
import { renderShareDocument } from './render-share-document.ts';
import type { ShareContext } from './share-context.ts';
import type { ShareLinks } from './share-links.ts';

/** What a page of activities is written from. */
export interface ShareFeed {
  readonly activities: readonly Activity[];
  /** Of the first that has a picture. */
  readonly preview: DescribedPreview | undefined;
  /** Set when the page is about one group. */
  readonly group: GroupSummary | undefined;
  readonly type: ActivityType | undefined;
  /** Where the page begins; the first has none. */
  readonly cursor: string | undefined;
  /** Where the next page begins; the last has none. */
  readonly nextCursor: string | undefined;
}

/** Writes a page of activities, pinned ones and then newest first. */
export function writeShareFeed(feed: ShareFeed, context: ShareContext): Promise<string> {
  const { activities, preview, group, type, cursor, nextCursor } = feed;
  const { regency, wording, links, sharedLinks, publicUrl, feeds } = context;
  const { words } = wording;
  const owner = group
    ? `${groupLabel(words, group)}, ${placeLabel(words, group, regency)}`
    : words.feed.allGroups(regencyLabel(words, regency));
  const title = words.feed.title(owner);
  const kind = type && words.feed.type[type];
  const choice = { group: group?.slug, type };
  const isPart = group !== undefined || kind !== undefined;
  return renderShareDocument(
    {
      section: 'activities',
      path: [
        { label: words.footer.directory, href: links.groups({}) },
        ...(isPart ? [{ label: words.footer.feed, href: links.activities() }] : []),
        {
          label:
            [group && groupLabel(words, group), kind].filter(Boolean).join(' · ') ||
            words.footer.feed,
        },
      ],
      title: kind === undefined ? title : `${kind} · ${title}`,
      description: [title, ...activities.slice(0, 3).map((activity) => activity.title)].join(' · '),
      toHref: (to: ShareLinks) => to.activities({ ...choice, cursor }),
      image: preview,
      feeds: feeds(title, choice),
      jsonLd: toJsonLd({
        regency,
        groups: [],
        words,
        links: publicUrl === undefined ? undefined : sharedLinks,
      }),
      main: html`<h1>${title}</h1>
        <p class="kim-muted">${kind ?? words.directory.explanation}</p>
        ${
          activities.length === 0
            ? html`<p>${words.feed.empty}</p>`
            : renderActivityCards(activities, context, 2)
        }
        ${
          cursor === undefined && nextCursor === undefined
            ? null
            : html`<nav class="kim-pages" aria-label="${words.share.activityPages}">
                ${
                  cursor === undefined
                    ? null
                    : html`<a href="${links.activities(choice)}">${words.share.newest}</a>`
                }
                ${
                  nextCursor === undefined
                    ? null
                    : html`<a
                        rel="next"
                        href="${links.activities({ ...choice, cursor: nextCursor })}"
                        >${words.share.older}</a
                      >`
                }
              </nav>`
        }`,
    },
    context,
  );
}
