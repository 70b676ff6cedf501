import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readWidgets } from '../editor-data/read-widgets.ts';
import { widgetPage } from './widget-page.ts';

/** Where the pages of the widgets wait for TypeDoc. */
export const widgetPages = 'packages/tooling/dist/widget-pages';

/** Writes a page for each widget. */
export function writeWidgetPages(root: string): void {
  mkdirSync(join(root, widgetPages), { recursive: true });
  for (const widget of readWidgets(root)) {
    writeFileSync(join(root, widgetPages, `${widget.tagName}.md`), widgetPage(widget));
  }
}
