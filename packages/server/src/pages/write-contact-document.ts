import { html } from 'hono/html';

import type { FrameContext } from './frame-context.ts';
import { groupLabel } from './group-label.ts';
import { placeLabel } from './place-label.ts';
import type { ListedGroup } from './read-directory-page.ts';
import { renderContactWays } from './render-contact-ways.ts';
import { renderDocument } from './render-document.ts';
import { renderFooter } from './render-footer.ts';
import { toJsonLd } from './to-json-ld.ts';

/**
 * Writes the frame page of the contact form: how else to reach the office, inside the widget that
 * takes over.
 */
export function writeContactDocument(
  group: ListedGroup | undefined,
  context: FrameContext,
): Promise<string> {
  const { regency, wording, publicLinks, query, alternates } = context;
  const { words, language } = wording;
  const title = words.contact.title(
    group === undefined
      ? regency.officeName
      : `${groupLabel(words, group)}, ${placeLabel(words, group, regency)}`,
  );
  return renderDocument({
    language,
    theme: query.theme ?? 'light',
    title,
    description: words.contact.explanation,
    canonical: publicLinks?.contact(group?.slug),
    alternates: alternates((to) => to.contact(group?.slug)),
    jsonLd: toJsonLd({ regency, groups: group ? [group] : [], words, links: publicLinks }),
    hasWidget: true,
    body: html`<header>
        <h1>${title}</h1>
        <p class="kim-muted">${words.contact.explanation}</p>
      </header>
      <main>
        <kim-contact-form regency="${regency.code}" ${group ? html`group="${group.slug}"` : null}>
          <noscript><p>${words.contact.needsScript}</p></noscript>
          ${renderContactWays(regency, wording)}
        </kim-contact-form>
      </main>
      ${renderFooter(context)}`,
  });
}
