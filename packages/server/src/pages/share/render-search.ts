/* eslint-disable lit/no-value-attribute -- the server writes text, which has attributes alone */
import { html } from 'hono/html';

import { limits } from '@kentongan/contract';

import type { Markup } from '../markup.ts';
import type { ShareDirectory } from './read-share-directory.ts';
import type { ShareContext } from './share-context.ts';

/** The search field, which asks the server and hence needs no scripts. */
export function renderSearch(
  { district, q = '' }: ShareDirectory,
  { lang, links, wording }: ShareContext,
): Markup {
  const { share } = wording.words;
  // A form throws away the query of its address.
  const [action] = links.groups({}).split('?');
  const keep = (name: string, value: string | undefined) =>
    value === undefined ? null : html`<input type="hidden" name="${name}" value="${value}" />`;
  return html`<search>
    <form class="kim-search" action="${action}">
      ${keep('lang', lang)} ${keep('district', district?.code)}
      <label for="kim-q">${share.search}</label>
      <input
        id="kim-q"
        type="search"
        name="q"
        value="${q}"
        maxlength="${limits.searchText}"
        autocomplete="off"
      />
      <button>${share.searchButton}</button>
    </form>
  </search>`;
}
