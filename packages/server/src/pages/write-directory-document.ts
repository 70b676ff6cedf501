import { html } from 'hono/html';

import type { FrameContext } from './frame-context.ts';
import { regencyLabel } from './place-label.ts';
import { maxGroupsOnPage, type DirectoryPage } from './read-directory-page.ts';
import { renderDirectory } from './render-directory.ts';
import { renderDocument } from './render-document.ts';
import { toFigures } from './render-figures.ts';
import { renderFooter } from './render-footer.ts';
import { titleOf } from './title-of.ts';
import { toJsonLd } from './to-json-ld.ts';

/** Writes the frame page of the directory: the list as text, inside the widget that takes over. */
export function writeDirectoryDocument(
  page: DirectoryPage,
  context: FrameContext,
): Promise<string> {
  const { regency, wording, links, publicLinks, query, alternates, feeds } = context;
  const { words, language } = wording;
  const title = titleOf(page, words);
  // A district of a directory that fits on one page says nothing that the whole does not.
  const isPart = page.coverage.groupsTotal <= maxGroupsOnPage;
  // Pages to share are shorter, so that the numbers of pages do not match.
  const place = { district: page.district?.code };
  const toHref = (to: typeof links) => to.directory(isPart ? {} : place);
  return renderDocument({
    language,
    theme: query.theme ?? 'light',
    title,
    description: `${words.directory.explanation} – ${toFigures(words, page.coverage).join(' · ')}`,
    canonical: publicLinks && toHref(publicLinks),
    alternates: alternates(toHref),
    feeds: feeds(words.feed.title(words.feed.allGroups(regencyLabel(words, regency))), {}),
    jsonLd: toJsonLd({ regency, groups: page.groups ?? [], words, links: publicLinks }),
    hasWidget: true,
    body: html`<header>
        <h1>${title}</h1>
        ${
          page.district
            ? html`<a class="kim-back" href="${links.directory()}">${words.directory.whole}</a>`
            : html`<p class="kim-muted">${words.directory.explanation}</p>`
        }
      </header>
      <main>
        <kim-directory
          regency="${regency.code}"
          heading-level="2"
          ${page.district ? html`district="${page.district.code}"` : null}
        >
          ${renderDirectory(page, { wording, headingLevel: 2, links })}
        </kim-directory>
      </main>
      ${renderFooter(context)}`,
  });
}
