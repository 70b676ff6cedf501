import type { MiddlewareHandler } from 'hono';
import { html } from 'hono/html';

import { toFrameHeaders } from './frame-headers.ts';
import { createWording, languages } from './language.ts';
import { renderDocument } from './render-document.ts';

/** Says in words of the visitor why a page cannot be shown, where the API would say it in JSON. */
export const failurePage: MiddlewareHandler = async (c, next) => {
  await next();
  const { status, headers } = c.res;
  if (status < 400) return;
  const asked = c.req.query('lang');
  const language = languages.find((known) => known === asked) ?? 'id';
  const { failure } = createWording(language).words;
  const reason = status < 500 ? failure.unknown : failure.broken;
  const text = await renderDocument({
    language,
    theme: 'light',
    title: failure.title,
    description: reason,
    canonical: undefined,
    alternates: [],
    jsonLd: undefined,
    hasWidget: false,
    body: html`<main>
      <h1>${failure.title}</h1>
      <p>${reason}</p>
    </main>`,
  });
  const retryAfter = headers.get('retry-after');
  // Otherwise the framework would put the headers of the old answer over those of the new one.
  c.res = undefined;
  c.res = new Response(text, {
    status,
    headers: {
      ...toFrameHeaders({ allowedOrigins: [] }),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(retryAfter !== null && { 'retry-after': retryAfter }),
    },
  });
};
