import { html } from 'hono/html';

import { createWording, toLanguage, type Language } from './language.ts';
import type { DirectoryPage } from './read-directory-page.ts';
import { renderDirectory } from './render-directory.ts';
import { renderJsonLd } from './render-document.ts';
import { createShareLinks } from './share/share-links.ts';
import { titleOf } from './title-of.ts';
import { toJsonLd } from './to-json-ld.ts';

/** How the fragment is wanted. */
export interface FragmentView {
  readonly lang: Language | undefined;
  /** Without it nothing is linked: a relative link would lead into the page around. */
  readonly publicUrl: string | undefined;
}

/** Writes the directory as a part of another page: no styles, no scripts, data for search engines. */
export async function writeFragment(
  page: DirectoryPage,
  { lang, publicUrl }: FragmentView,
): Promise<string> {
  const { regency, groups = [] } = page;
  const own = toLanguage(undefined, regency.locale);
  const wording = createWording(toLanguage(lang, regency.locale));
  const { language, words } = wording;
  const links =
    publicUrl === undefined
      ? undefined
      : createShareLinks({
          root: publicUrl,
          regency: regency.code,
          language: language === own ? undefined : language,
        });
  const text = await html`<section class="kim-list" lang="${language}">
    <h2>${titleOf(page, words)}</h2>
    ${renderDirectory(page, { wording, headingLevel: 3, links })}
    ${renderJsonLd(toJsonLd({ regency, groups, words, links }))}
  </section>`;
  return `${text}\n`;
}
