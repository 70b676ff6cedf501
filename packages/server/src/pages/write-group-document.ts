import { html } from 'hono/html';

import type { Group } from '@kentongan/contract';

import type { FrameContext } from './frame-context.ts';
import { groupLabel } from './group-label.ts';
import { placeLabel } from './place-label.ts';
import { renderDocument } from './render-document.ts';
import { renderFooter } from './render-footer.ts';
import { renderGroup } from './render-group.ts';
import { toJsonLd } from './to-json-ld.ts';

/** Writes the page of one group. Board and contact stay in the widget, which a link opens. */
export function writeGroupDocument(group: Group, context: FrameContext): Promise<string> {
  const { regency, wording, links, publicLinks, query, alternates, feeds } = context;
  const { words, language } = wording;
  const name = groupLabel(words, group);
  const place = placeLabel(words, group, regency);
  const toHref = (to: typeof links) => to.directory({ group: group.slug });
  return renderDocument({
    language,
    theme: query.theme ?? 'light',
    title: `${name}, ${place}`,
    description: words.group.description(name, place),
    canonical: publicLinks && toHref(publicLinks),
    alternates: alternates(toHref),
    feeds: feeds(words.feed.title(name), { group: group.slug }),
    jsonLd: toJsonLd({ regency, groups: [group], words, links: publicLinks }),
    hasWidget: false,
    body: html`<header>
        <a class="kim-back" href="${links.directory()}">${words.directory.whole}</a>
        <h1>${name}</h1>
        <p>${place}</p>
      </header>
      <main>
        ${renderGroup(group, regency.timeZone, wording)}
        <a class="kim-more" href="${links.directory()}#kim=${group.slug}">${words.group.more}</a>
      </main>
      ${renderFooter(context)}`,
  });
}
