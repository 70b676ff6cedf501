import { html } from 'hono/html';

import type { FrameContext } from './frame-context.ts';
import type { Markup } from './markup.ts';
import { renderAreaSource } from './render-area-source.ts';

/** Where else to go from a page, and whose data it shows. */
export function renderFooter({ regency, wording, links }: FrameContext): Markup {
  const { footer } = wording.words;
  return html`<footer>
    <ul>
      <li><a href="${links.directory()}">${footer.directory}</a></li>
      <li><a href="${links.activities()}">${footer.feed}</a></li>
      <li><a href="${links.coverage()}">${footer.coverage}</a></li>
      <li><a href="${links.contact()}">${footer.contact}</a></li>
      <li><a href="${links.csv()}">${footer.download}</a></li>
    </ul>
    <p>${regency.officeName}</p>
    ${renderAreaSource(regency, wording)}
  </footer>`;
}
