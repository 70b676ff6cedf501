import { html, raw } from 'hono/html';

import { writeChoice, type BuilderChoice } from './builder-choice.ts';
import { builderPaths } from './builder-view.ts';
import { writeTag, writeTokens } from './write-snippet.ts';

const colorSchemes = { auto: 'light dark', light: 'light', dark: 'dark' } as const;

/** Writes the page inside the preview: the widget alone, as the choice has it. */
export async function renderPreview(
  choice: BuilderChoice,
  { backend, linkText }: { readonly backend: string; readonly linkText: string },
): Promise<string> {
  const { language, widgetLanguage, theme } = choice;
  const tag = writeTag(choice, { backend, linkText, embed: undefined });
  const query = writeChoice({ ...choice, url: '' }).toString();
  // Everything in the tag was chosen from a list or escaped when it was written.
  const text = await html`<!doctype html>
    <html lang="${widgetLanguage || language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="${colorSchemes[theme]}" />
        <title>${linkText}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="../${builderPaths.previewStyles}?${query}" />
        <script async src="../embed/v1/kim.js"></script>
      </head>
      <body>
        <main>${raw(tag)}</main>
      </body>
    </html>`;
  return `${text}\n`;
}

/** Styles of that page, with the colours that were chosen. */
export function writePreviewStyles(choice: BuilderChoice): string {
  const { theme, widget } = choice;
  return `:root {
  color-scheme: ${colorSchemes[theme]};
${writeTokens(choice)
  .map((line) => `  ${line}\n`)
  .join('')}}
body {
  margin: 0;
  padding: 12px;
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  color: CanvasText;
  background: Canvas;
}
kim-${widget}:not(:defined) {
  display: block;
  min-height: 480px;
}
`;
}
