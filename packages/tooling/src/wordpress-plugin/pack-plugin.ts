import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { zipSync, type Zippable } from 'fflate';

import { listFiles } from '../checks/list-files.ts';
import { repositoryRoot } from '../repository-root.ts';
import { textsOfBlock, textsOfCode, textsOfHeader } from './plugin-texts.ts';
import { readPo } from './read-po.ts';
import { writeMo } from './write-mo.ts';
import { writePot, type PlacedText } from './write-pot.ts';
import { writeScriptWords } from './write-script-words.ts';

/** Where the sources of the plugin are, from the root of the repository. */
export const pluginFolder = 'examples/wordpress-plugin/kentongan';

/** Where the packed plugin is. */
export const pluginArchive = 'examples/wordpress-plugin/dist/kentongan.zip';

/** Where it is for a backend, which hands it to whoever builds a snippet for WordPress. */
export const servedArchive = 'packages/embed/dist/wordpress/kentongan.zip';

const locale = 'id_ID';

/** Packs the plugin as WordPress installs it: the same sources give the same bytes. */
export function packPlugin(root: string = repositoryRoot): Uint8Array {
  const archive = zipSync(toZippable(collectFiles(root)), { level: 9 });
  for (const path of [pluginArchive, servedArchive]) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, archive);
  }
  return archive;
}

function collectFiles(root: string): Map<string, Uint8Array> {
  const read = (path: string) => readFileSync(join(root, pluginFolder, path));
  const files = new Map<string, Uint8Array>(
    listFiles(root, `${pluginFolder}/**/*`)
      .map((path) => path.slice(pluginFolder.length + 1))
      .map((path) => [path, read(path)]),
  );
  files.set('LICENSE', readFileSync(join(root, 'LICENSE')));
  const translations = readPo(read(`languages/kentongan-${locale}.po`).toString());
  files.set(`languages/kentongan-${locale}.mo`, writeMo(locale, translations));
  const ofScript = textsOfCode(read('block/editor.js').toString()).map(({ text }) => text);
  const scriptWords = translations.filter(
    ({ context, text }) => context === undefined && ofScript.includes(text),
  );
  files.set(
    `languages/kentongan-${locale}-kentongan-block.json`,
    Buffer.from(writeScriptWords(locale, scriptWords)),
  );
  files.set('languages/kentongan.pot', Buffer.from(writePot(collectTexts(files))));
  return files;
}

/** Every text of the plugin that has to be translated. */
function collectTexts(files: ReadonlyMap<string, Uint8Array>): PlacedText[] {
  return [...files].flatMap(([file, bytes]) => {
    const source = Buffer.from(bytes).toString();
    const texts = [
      ...(/\.(php|js)$/.test(file) ? textsOfCode(source) : []),
      ...(file === 'kentongan.php' ? textsOfHeader(source) : []),
      ...(file === 'block/block.json' ? textsOfBlock(source) : []),
    ];
    return texts.map((text) => ({ ...text, file }));
  });
}

function toZippable(files: ReadonlyMap<string, Uint8Array>): Zippable {
  // A zip keeps local times: this one is written as the same in each zone.
  const mtime = new Date(2020, 0, 1);
  const attrs = 0o644 << 16;
  return Object.fromEntries(
    [...files]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([path, bytes]) => [`kentongan/${path}`, [bytes, { mtime, os: 3, attrs }]]),
  );
}
