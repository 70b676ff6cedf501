import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { repositoryRoot } from '../repository-root.ts';
import { readWidgets } from './read-widgets.ts';
import { toCssData } from './to-css-data.ts';
import { toFrameworkTypes, type Framework } from './to-framework-types.ts';
import { toHtmlData } from './to-html-data.ts';
import { toWebTypes } from './to-web-types.ts';

const frameworks: readonly Framework[] = ['react', 'vue', 'svelte'];

/** Writes what editors and frameworks read of the widgets, from their manifest, into their package. */
export function writeEditorData(root: string = repositoryRoot): void {
  const folder = join(root, 'packages/widgets/dist');
  const widgets = readWidgets(root);
  // npm itself refuses a package.json without a version.
  const { version } = JSON.parse(
    readFileSync(join(root, 'packages/widgets/package.json'), 'utf8'),
  ) as { version: string };
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  const writeJson = (path: string, data: object): void =>
    write(path, `${JSON.stringify(data, undefined, 2)}\n`);

  mkdirSync(join(folder, 'editors'), { recursive: true });
  writeJson('editors/vscode.html-data.json', toHtmlData(widgets));
  writeJson('editors/vscode.css-data.json', toCssData(widgets));
  writeJson('editors/web-types.json', toWebTypes(widgets, version));
  mkdirSync(join(folder, 'frameworks'), { recursive: true });
  for (const framework of frameworks) {
    write(`frameworks/${framework}.d.ts`, toFrameworkTypes(framework, widgets));
    // Somebody may write `import '@kentongan/widgets/react'` without `type`; it brings no code.
    write(`frameworks/${framework}.js`, 'export {};\n');
  }
}
