import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Plugin, Rolldown } from 'vite';

import type { BuildFacts, FileName } from '../loader/build-facts.js';
import { bundleFirstView } from './bundle-first-view.js';
import { bundleLoader } from './bundle-loader.js';
import { dropPreloadHelper } from './drop-preload-helper.js';
import { firstRequests, regencyPath } from './first-requests.js';
import { callCreateProperty } from './call-create-property.js';
import { shrinkTemplates } from './shrink-templates.js';
import { toDigest } from './to-digest.js';
import { useLanguageFiles } from './use-language-files.js';
import { usePageClient } from './use-page-client.js';
import { writeDist } from './write-dist.js';

const embed = fileURLToPath(new URL('../../', import.meta.url));
/** Stands for the build's hash until all files are there to be hashed. */
const placeholder = 'KIMBUILD';
/** Stands for the hash of the element's file in the first view, until that file is named. */
const digestPlaceholder = 'KIMDIGEST';
const outDir = join(embed, 'dist/v1');
/** Chunks that are entries of the bundle, by the name of their file and of their source. */
const entries = {
  'directory-element': 'directory',
  'activity-feed': 'activity-feed',
  'contact-form': 'contact-form',
  coverage: 'coverage',
} as const;

/** What only chunks share that come on need: nobody else should download it. */
const notOnNeed =
  /^(?!.*[\\/](?:address-choices|areas?|area-endpoints|board|copy-text|create-idempotency-key|decree|directive-helpers|errors|group|layouts|live|load-part|message-receipt|message-request-event|next-turn|numbered-hash|paged-list|phone|regency-params|render-fields?|render-select|sha-256|solve-in-slices|step-watch|to-problem-issues|usable-time-zone)\.js$)/;

/**
 * The Vite plugins that make `packages/embed/dist`: one file for each widget, one for the first view
 * of the directory, one that they share,
 * for each further language one and one for each part that comes on need, the loader that knows
 * them all, and a manifest.
 */
export function embedBuild(): Plugin[] {
  return [
    dropPreloadHelper(),
    usePageClient(),
    useLanguageFiles(),
    callCreateProperty(),
    shrinkTemplates(),
    {
      name: 'kentongan:embed',
      config: () => ({
        root: embed,
        publicDir: false,
        build: {
          outDir,
          emptyOutDir: true,
          // Private methods are the newest syntax in here: Chrome 84, Safari 15.
          target: 'es2022',
          modulePreload: false,
          reportCompressedSize: false,
          rolldownOptions: {
            input: Object.fromEntries(
              Object.entries(entries).map(([name, source]) => [
                name,
                join(embed, `src/chunks/${source}.ts`),
              ]),
            ),
            output: {
              entryFileNames: `[name]-${placeholder}.js`,
              chunkFileNames: `[name]-${placeholder}.js`,
              // One file for all that two widgets need: two requests bring any widget.
              codeSplitting: { groups: [{ name: 'shared', minShareCount: 2, test: notOnNeed }] },
            },
          },
        },
      }),
      async writeBundle(_options, bundle) {
        const firstView = `directory-${placeholder}.js`;
        const element = `directory-element-${placeholder}.js`;
        writeFileSync(join(outDir, firstView), await bundleFirstView(element, digestPlaceholder));
        const build = nameFiles([...Object.keys(bundle), firstView]);
        sealFirstView(build);
        const facts = toBuildFacts(build, bundle);
        const { version } = JSON.parse(
          readFileSync(join(embed, 'package.json'), 'utf8'),
        ) as Package;
        writeDist({ folder: outDir, version, build, loader: await bundleLoader(facts) });
      },
    },
  ];
}

/** The part of `package.json` that is read here. */
interface Package {
  readonly version: string;
}

/** Names the written files after what is in them all, so that one short text in the loader says it. */
function nameFiles(names: readonly string[]): string {
  const files = [...names].sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(outDir, file)));
  const build = hash.digest('hex').slice(0, placeholder.length);
  for (const file of files) {
    const code = readFileSync(join(outDir, file), 'utf8');
    writeFileSync(
      join(outDir, file.replace(placeholder, build)),
      code.replaceAll(placeholder, build),
    );
    rmSync(join(outDir, file));
  }
  return build;
}

/** Writes the hash of the element, now that its file is as it will be, into the first view. */
function sealFirstView(build: string): void {
  const path = join(outDir, `directory-${build}.js`);
  const element = readFileSync(join(outDir, `directory-element-${build}.js`));
  const code = readFileSync(path, 'utf8');
  writeFileSync(path, code.replace(digestPlaceholder, toDigest('sha256', element)));
}

/** Makes sure that the build made what the loader counts on: a file of its own, and what all share. */
function toBuildFacts(build: string, bundle: Rolldown.OutputBundle): BuildFacts {
  for (const name of [...Object.keys(entries), 'shared', 'en', 'en-form']) {
    const file = bundle[`${name}-${placeholder}.js`];
    if (file?.type !== 'chunk') throw new Error(`The build made no ${name}.`);
    const unknown = file.imports.filter((path) => path !== `shared-${placeholder}.js`);
    if (unknown.length > 0) {
      throw new Error(
        `${name} imports ${unknown.join()}; the loader fetches only the shared file.`,
      );
    }
  }
  const digest = (name: FileName) =>
    toDigest('sha256', readFileSync(join(outDir, `${name}-${build}.js`)));
  return {
    build,
    files: {
      directory: digest('directory'),
      'activity-feed': digest('activity-feed'),
      'contact-form': digest('contact-form'),
      coverage: digest('coverage'),
      shared: digest('shared'),
      en: digest('en'),
    },
    regencyPath,
    firstRequests,
  };
}
