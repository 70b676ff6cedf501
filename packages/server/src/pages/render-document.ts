import { html, raw } from 'hono/html';

import type { PageFeed } from './frame-context.ts';
import type { Language } from './language.ts';
import type { Markup } from './markup.ts';
import { rootOfFrames } from './page-links.ts';
import type { Theme } from './page-query.ts';
import { stylesVersion } from './page-styles.ts';
import { toScriptJson } from './to-script-json.ts';

/** A whole page of ours. */
export interface PageDocument {
  readonly language: Language;
  readonly theme: Theme;
  readonly title: string;
  readonly description: string;
  /** The one address of what is shown, where the public address of this backend is known. */
  readonly canonical: string | undefined;
  /** The same page in each language. */
  readonly alternates: readonly { readonly language: Language; readonly href: string }[];
  /** Feeds of what is shown. */
  readonly feeds?: readonly PageFeed[];
  readonly jsonLd: object | undefined;
  /** Whether a widget takes over when scripts are on. */
  readonly hasWidget: boolean;
  /** Address of the styles, seen from the page. @defaultValue those of the frames */
  readonly stylesheet?: string;
  /** What else its head says. */
  readonly head?: Markup;
  readonly body: Markup;
}

const colorSchemes = { light: 'light', dark: 'dark', auto: 'light dark' } as const;

/** Writes a page as text. It reads well without scripts; with them the widgets take over. */
export async function renderDocument(page: PageDocument): Promise<string> {
  const { language, theme, title, description, canonical, alternates, jsonLd, hasWidget, body } =
    page;
  const { feeds = [], stylesheet = `page.css?${stylesVersion}`, head } = page;
  // Pages of other styles are shown by themselves.
  const isFrame = page.stylesheet === undefined;
  const text = await html`<!doctype html>
    <html lang="${language}" data-theme="${theme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <meta name="color-scheme" content="${colorSchemes[theme]}" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${stylesheet}" />
        ${canonical === undefined ? null : html`<link rel="canonical" href="${canonical}" />`}
        ${alternates.map(
          (alternate) =>
            html`<link
              rel="alternate"
              hreflang="${alternate.language}"
              href="${alternate.href}"
            />`,
        )}
        ${feeds.map(
          (feed) =>
            html`<link
              rel="alternate"
              type="${feed.type}"
              title="${feed.title}"
              href="${feed.href}"
            />`,
        )}
        ${head}
        ${hasWidget ? html`<script async src="${rootOfFrames}/embed/v1/kim.js"></script>` : null}
        ${isFrame ? html`<script async src="${rootOfFrames}/embed/v1/frame-page.js"></script>` : null}
        ${jsonLd === undefined ? null : renderJsonLd(jsonLd)}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
  return `${text}\n`;
}

/** A block of data, which no Content-Security-Policy takes for a script. */
export function renderJsonLd(value: object): Markup {
  return html`<script type="application/ld+json">
    ${raw(toScriptJson(value))}
  </script>`;
}
