import { html } from 'hono/html';

import type { Words } from './locales/id.ts';
import type { Markup } from './markup.ts';

/** Where in a list of several pages one is. */
export interface PagePosition {
  readonly page: number;
  readonly lastPage: number;
  toHref(page: number): string;
}

/** Links to the page before and the page after, unless there is one page alone. */
export function renderPages({ directory }: Words, position: PagePosition): Markup | null {
  const { page, lastPage, toHref } = position;
  if (lastPage === 1) return null;
  const link = (to: number, label: string) =>
    to < 1 || to > lastPage ? null : html`<a href="${toHref(to)}">${label}</a> `;
  return html`<nav class="kim-pages" aria-label="${directory.pages}">
    ${link(page - 1, directory.previous)}
    <span>${directory.page(page, lastPage)}</span>
    ${link(page + 1, directory.next)}
  </nav>`;
}
