import { html } from 'hono/html';

import { alternateLinks } from '../alternate-links.ts';
import type { Markup } from '../markup.ts';
import { renderAreaSource } from '../render-area-source.ts';
import type { ShareContext } from './share-context.ts';

/** Whose data the page shows, and where to get it for programs. */
export function renderShareFooter({ regency, wording, links, relativeRoot }: ShareContext): Markup {
  const { footer } = wording.words;
  return html`<footer>
    <ul>
      <li><a href="${links.csv()}">${footer.download}</a></li>
      ${alternateLinks({ root: relativeRoot, regency: regency.code }).map(
        ({ href, type, format }) => html`<li><a href="${href}" type="${type}">${format}</a></li> `,
      )}
    </ul>
    <p>${regency.officeName}</p>
    ${renderAreaSource(regency, wording)}
  </footer>`;
}
