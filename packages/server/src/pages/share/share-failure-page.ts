import type { MiddlewareHandler } from 'hono';
import { html } from 'hono/html';

import type { RegencyRecord, RegencyRepository } from '../../regencies/regency-repository.ts';
import { createWording, languages, toLanguage } from '../language.ts';
import type { Markup } from '../markup.ts';
import { regencyLabel } from '../place-label.ts';
import { renderDocument } from '../render-document.ts';
import { shareHeaders } from './share-headers.ts';
import { createShareLinks, shareStylesPath } from './share-links.ts';
import { shareStylesVersion } from './share-styles.ts';

/**
 * Says in words of the visitor why a page cannot be shown, where the API would say it in JSON, and
 * where to go instead.
 */
export function createShareFailurePage(
  regencies: Pick<RegencyRepository, 'find'>,
): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { status, headers } = c.res;
    if (status < 400) return;
    const { pathname } = new URL(c.req.url);
    const [, code = ''] = /^\/r\/(\d{2}\.\d{2})(?:\/|$)/.exec(pathname) ?? [];
    // While the storage is away nothing can be looked up.
    const regency = status < 500 ? await regencies.find(code) : undefined;
    const asked = languages.find((known) => known === c.req.query('lang'));
    const language = toLanguage(asked, regency?.locale ?? 'id');
    const { words } = createWording(language);
    const { failure } = words;
    const known = regency ? failure.gone : failure.strange;
    const reason = status < 500 ? known : failure.broken;
    // An address that there is not may have any depth, hence from the root of the host.
    const root = pathname
      .split('/')
      .slice(2)
      .map(() => '..')
      .join('/');
    const text = await renderDocument({
      language,
      theme: 'auto',
      title: failure.title,
      description: reason,
      canonical: undefined,
      alternates: [],
      jsonLd: undefined,
      hasWidget: false,
      stylesheet: `${root}${shareStylesPath}?${shareStylesVersion}`,
      body: html`<main>
        <h1>${failure.title}</h1>
        <p>${reason}</p>
        <ul class="kim-actions">
          ${
            regency
              ? renderLinks(regency, root, asked)
              : html`<li><a href="${root}/">${failure.start}</a></li>`
          }
        </ul>
      </main>`,
    });
    const kept = ['retry-after', 'allow'].flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    // Otherwise the framework would put the headers of the old answer over those of the new one.
    c.res = undefined;
    c.res = new Response(c.req.method === 'HEAD' ? null : text, {
      status,
      headers: {
        ...shareHeaders,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        ...Object.fromEntries(kept),
      },
    });
  };
}

function renderLinks(
  regency: RegencyRecord,
  root: string,
  asked: (typeof languages)[number] | undefined,
): Markup {
  const { words } = createWording(toLanguage(asked, regency.locale));
  const links = createShareLinks({ root, regency: regency.code, language: asked });
  const place = regencyLabel(words, regency);
  const entries: readonly [string, string][] = [
    [words.directory.title(place), links.groups({})],
    [words.footer.feed, links.activities()],
    [words.coverage.title(place), links.coverage()],
  ];
  return html`${entries.map(([label, href]) => html`<li><a href="${href}">${label}</a></li> `)}`;
}
