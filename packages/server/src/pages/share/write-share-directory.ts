import { html } from 'hono/html';

import type { Markup } from '../markup.ts';
import { regencyLabel } from '../place-label.ts';
import { renderFigures, toFigures } from '../render-figures.ts';
import { renderGroupSections } from '../render-group-sections.ts';
import { renderPages } from '../render-pages.ts';
import { titleOf } from '../title-of.ts';
import { toJsonLd } from '../to-json-ld.ts';
import type { ShareDirectory } from './read-share-directory.ts';
import { renderSearch } from './render-search.ts';
import { renderShareDocument } from './render-share-document.ts';
import type { ShareContext } from './share-context.ts';
import type { ShareLinks } from './share-links.ts';

/** Writes a page of the directory, or of what was searched for in it. */
export function writeShareDirectory(shown: ShareDirectory, context: ShareContext): Promise<string> {
  const { regency, district, coverage, groups, q, page } = shown;
  const { wording, links, sharedLinks, publicUrl, feeds } = context;
  const { words } = wording;
  const own = district && coverage.districts.find(({ code }) => code === district.code);
  // The first page is the directory to everybody; the others say which they are.
  const numbered = { ...shown, lastPage: page === 1 ? 1 : shown.lastPage };
  const title = q === undefined ? titleOf(numbered, words) : words.share.found(shown.found, q);
  const step = { label: words.footer.directory, href: links.groups({}) };
  return renderShareDocument(
    {
      section: 'directory',
      path: [
        ...(district || q !== undefined ? [step] : []),
        { label: q ?? (district ? words.district(district.name) : words.footer.directory) },
      ],
      title,
      description: `${words.directory.explanation} – ${toFigures(words, coverage, own).join(' · ')}`,
      toHref: (to: ShareLinks) => to.groups({ district: district?.code, q, page }),
      feeds: feeds(words.feed.title(words.feed.allGroups(regencyLabel(words, regency))), {
        district: district?.code,
      }),
      jsonLd: toJsonLd({
        regency,
        groups,
        words,
        links: publicUrl === undefined ? undefined : sharedLinks,
      }),
      main: html`<h1>${title}</h1>
        ${q === undefined ? html`<p class="kim-muted">${words.directory.explanation}</p>` : null}
        ${renderSearch(shown, context)}
        ${q === undefined ? renderPlaceFigures(shown, context) : null}
        ${renderFound(shown, context)}
        ${renderPages(words, {
          ...shown,
          toHref: (to) => links.groups({ district: district?.code, q, page: to }),
        })}`,
    },
    context,
  );
}

function renderPlaceFigures(
  { regency, district, coverage }: ShareDirectory,
  { wording }: ShareContext,
): Markup {
  const { words, day } = wording;
  const own = district && coverage.districts.find(({ code }) => code === district.code);
  const asOf = html`<time datetime="${new Date(regency.updatedAt).toISOString()}"
    >${words.asOf(day(regency.updatedAt, regency.timeZone))}</time
  >`;
  return renderFigures(toFigures(words, coverage, own), asOf);
}

function renderFound(shown: ShareDirectory, { wording, links }: ShareContext): Markup {
  const { groups, q } = shown;
  if (groups.length === 0 && q !== undefined) return html`<p>${wording.words.share.nothing(q)}</p>`;
  return renderGroupSections(shown, groups, { wording, headingLevel: 2, links });
}
