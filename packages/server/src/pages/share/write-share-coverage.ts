import { html } from 'hono/html';

import type { Coverage } from '@kentongan/contract';

import { regencyLabel } from '../place-label.ts';
import { renderCoverage } from '../render-coverage.ts';
import { toFigures } from '../render-figures.ts';
import { toJsonLd } from '../to-json-ld.ts';
import { renderShareDocument } from './render-share-document.ts';
import type { ShareContext } from './share-context.ts';
import type { ShareLinks } from './share-links.ts';

/** Writes the page that says how far the groups reach. */
export function writeShareCoverage(coverage: Coverage, context: ShareContext): Promise<string> {
  const { regency, wording, links, sharedLinks, publicUrl } = context;
  const { words } = wording;
  const title = words.coverage.title(regencyLabel(words, regency));
  return renderShareDocument(
    {
      section: 'coverage',
      path: [
        { label: words.footer.directory, href: links.groups({}) },
        { label: words.footer.coverage },
      ],
      title,
      description: toFigures(words, coverage).join(' · '),
      toHref: (to: ShareLinks) => to.coverage(),
      jsonLd: toJsonLd({
        regency,
        groups: [],
        words,
        links: publicUrl === undefined ? undefined : sharedLinks,
      }),
      main: html`<h1>${title}</h1>
        <p class="kim-muted">${words.directory.explanation}</p>
        ${renderCoverage(coverage, wording, links)}`,
    },
    context,
  );
}
