import { html } from 'hono/html';

import type { Coverage } from '@kentongan/contract';

import type { FrameContext } from './frame-context.ts';
import { regencyLabel } from './place-label.ts';
import { renderCoverage } from './render-coverage.ts';
import { renderDocument } from './render-document.ts';
import { toFigures } from './render-figures.ts';
import { renderFooter } from './render-footer.ts';
import { toJsonLd } from './to-json-ld.ts';

/** Writes the frame page of the coverage: the table as text, inside the widget that takes over. */
export function writeCoverageDocument(coverage: Coverage, context: FrameContext): Promise<string> {
  const { regency, wording, links, publicLinks, query, alternates } = context;
  const { words, language } = wording;
  const title = words.coverage.title(regencyLabel(words, regency));
  return renderDocument({
    language,
    theme: query.theme ?? 'light',
    title,
    description: toFigures(words, coverage).join(' · '),
    canonical: publicLinks?.coverage(),
    alternates: alternates((to) => to.coverage()),
    jsonLd: toJsonLd({ regency, groups: [], words, links: publicLinks }),
    hasWidget: true,
    body: html`<header>
        <h1>${title}</h1>
        <p class="kim-muted">${words.directory.explanation}</p>
      </header>
      <main>
        <kim-coverage regency="${regency.code}">
          ${renderCoverage(coverage, wording, links)}
        </kim-coverage>
      </main>
      ${renderFooter(context)}`,
  });
}
