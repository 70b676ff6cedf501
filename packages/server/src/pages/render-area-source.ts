import { html } from 'hono/html';

import type { RegencyRecord } from '../regencies/regency-repository.ts';
import type { Wording } from './language.ts';
import type { Markup } from './markup.ts';

/** Where the names and numbers of villages come from, as their licence asks for. */
export function renderAreaSource({ areaSource }: RegencyRecord, { words }: Wording): Markup {
  const { name, version, license, url } = areaSource;
  return html`<p>
    ${words.footer.areaData(version, license)}
    (${/^https?:\/\//i.test(url) ? html`<a href="${url}" rel="license noopener">${name}</a>` : name})
  </p>`;
}
