import { html } from 'hono/html';

import type { Activity, Group } from '@kentongan/contract';

import { groupLabel } from '../group-label.ts';
import { placeLabel } from '../place-label.ts';
import { renderGroup } from '../render-group.ts';
import { toJsonLd } from '../to-json-ld.ts';
import type { DescribedPreview } from './find-preview.ts';
import { renderActivityCards } from './render-activity-cards.ts';
import { renderShareDocument } from './render-share-document.ts';
import { renderWhatsAppLink } from './render-whats-app-link.ts';
import type { ShareContext } from './share-context.ts';
import type { ShareLinks } from './share-links.ts';

/** Writes the page of one group. Board and contact stay in the widget, which a link opens. */
export function writeShareGroup(
  {
    group,
    latest,
    preview,
  }: {
    readonly group: Group;
    readonly latest: readonly Activity[];
    readonly preview: DescribedPreview | undefined;
  },
  context: ShareContext,
): Promise<string> {
  const { regency, wording, links, sharedLinks, publicUrl, feeds } = context;
  const { words } = wording;
  const { slug, districtCode, districtName } = group;
  const name = groupLabel(words, group);
  const place = placeLabel(words, group, regency);
  const toHref = (to: ShareLinks) => to.directory({ group: slug });
  return renderShareDocument(
    {
      section: 'directory',
      path: [
        { label: words.footer.directory, href: links.groups({}) },
        ...(districtCode === null || districtName === null
          ? []
          : [
              {
                label: words.district(districtName),
                href: links.groups({ district: districtCode }),
              },
            ]),
        { label: name },
      ],
      title: `${name}, ${place}`,
      description: group.description ?? words.group.description(name, place),
      toHref,
      image: preview,
      feeds: feeds(words.feed.title(name), { group: slug }),
      jsonLd: toJsonLd({
        regency,
        groups: [group],
        words,
        links: publicUrl === undefined ? undefined : sharedLinks,
      }),
      main: html`<h1>${name}</h1>
        <p>${place}</p>
        ${renderGroup(group, regency.timeZone, wording)}
        <ul class="kim-actions">
          <li><a href="${links.frame.directory()}#kim=${slug}">${words.group.more}</a></li>
          <li>${renderWhatsAppLink(words, `${name}, ${place}`, toHref(sharedLinks))}</li>
        </ul>
        ${latest.length === 0 ? null : renderLatest(latest, slug, context)}`,
    },
    context,
  );
}

function renderLatest(latest: readonly Activity[], slug: string, context: ShareContext) {
  const { share } = context.wording.words;
  return html`<section class="kim-latest">
    <h2>${share.latest}</h2>
    ${renderActivityCards(latest, context, 3)}
    <a href="${context.links.activities({ group: slug })}">${share.allActivities}</a>
  </section>`;
}
