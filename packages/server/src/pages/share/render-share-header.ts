import { html } from 'hono/html';

import type { Markup } from '../markup.ts';
import type { ShareContext } from './share-context.ts';

/** The pages that lead to all others. */
export type ShareSection = 'directory' | 'activities' | 'coverage';

/** One step on the way to a page; the last one has no address. */
export interface Step {
  readonly label: string;
  readonly href?: string;
}

/** Where a page is. */
export interface ShareHeader {
  readonly section: ShareSection;
  readonly path: readonly Step[];
  readonly siteName: string;
}

/** Whose pages these are, where else to go, and the way back. */
export function renderShareHeader(header: ShareHeader, context: ShareContext): Markup {
  const { section, path, siteName } = header;
  const { regency, links, wording } = context;
  const { footer, share } = wording.words;
  const entries: readonly [ShareSection, string, string][] = [
    ['directory', footer.directory, links.directory()],
    ['activities', footer.feed, links.activities()],
    ['coverage', footer.coverage, links.coverage()],
  ];
  // On the page of a part the entry leads to the whole, and is where one is only broadly.
  const current = path.length > 1 ? 'true' : 'page';
  return html`<header class="kim-site">
      <p><strong>${siteName}</strong> <span class="kim-muted">${regency.officeName}</span></p>
      <nav aria-label="${share.pages}">
        <ul>
          ${entries.map(
            ([name, label, href]) =>
              html`<li>
                <a href="${href}" ${name === section ? html`aria-current="${current}"` : null}
                  >${label}</a
                >
              </li> `,
          )}
        </ul>
      </nav>
    </header>
    ${path.length > 1 ? renderPath(path, share.path) : null}`;
}

function renderPath(path: readonly Step[], label: string): Markup {
  return html`<nav class="kim-path" aria-label="${label}">
    <ol>
      ${path.map(({ label: name, href }) =>
        href === undefined
          ? html`<li><span aria-current="page">${name}</span></li> `
          : html`<li><a href="${href}">${name}</a></li> `,
      )}
    </ol>
  </nav>`;
}
