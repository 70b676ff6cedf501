import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Plugin, Rolldown } from 'vite';

import type { BuildFacts, FileName } from '../loader/build-facts.js';
import { bundleAlone } from './bundle-alone.js';
import { bundleFirstView } from './bundle-first-view.js';
import { bundleFrameScripts } from './bundle-frame-scripts.js';
import { bundleDirectoryLoader, bundleLoader } from './bundle-loader.js';
import { bundleSingle } from './bundle-single.js';
import { checkParts, nameParts } from './check-parts.js';
import { compileAtOnce } from './compile-at-once.js';
import { dropPreloadHelper } from './drop-preload-helper.js';
import { dropSchemaExtras } from './drop-schema-extras.js';
import { firstRequests, regencyPath } from './first-requests.js';
import { callCreateProperty } from './call-create-property.js';
import { inlineConstants } from './inline-constants.js';
import { keepGlobals } from './keep-globals.js';
import { parseTemplatesAsHtml } from './parse-templates-as-html.js';
import { shrinkTemplates } from './shrink-templates.js';
import { toDigest } from './to-digest.js';
import { useLanguageFiles } from './use-language-files.js';
import { useNativeRequest } from './use-native-request.js';
import { usePageClient } from './use-page-client.js';
import { writeDist } from './write-dist.js';

const embed = fileURLToPath(new URL('../../', import.meta.url));
/** Stands for the build's hash until all files are there to be hashed. */
const placeholder = 'KIMBUILD';
/** Stands for the hash of the element's file in the first view, until that file is named. */
const digestPlaceholder = 'KIMDIGEST';
/** Stands for the table of all hashes in the file that holds it. */
const tablePlaceholder = 'KIMTABLE';
const outDir = join(embed, 'dist/v1');
/** Chunks that are entries of the bundle, by the name of their file and of their source. */
const entries = {
  'directory-element': 'directory',
  'activity-feed': 'activity-feed',
  'contact-form': 'contact-form',
  coverage: 'coverage',
} as const;

/** Files of which most runs as soon as they are there. */
const runAtOnce = /^(?:directory-element|shared)-/;

/** What only chunks share that come on need: nobody else should download it. */
const notOnNeed =
  /^(?!.*[\\/](?:address-choices|areas?|area-endpoints|board|copy-text|create-idempotency-key|decree|directive-helpers|errors|fold-name|fold-words|group|layouts|live|load-part|message-receipt|message-request-event|next-turn|numbered-hash|paged-list|phone|read-snapshot|regency-params|render-fields?|render-select|sha-256|solve-in-slices|step-watch|to-problem-issues|usable-time-zone)\.js$)/;

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
    checkParts(),
    callCreateProperty(),
    dropSchemaExtras(),
    parseTemplatesAsHtml(),
    keepGlobals(),
    useNativeRequest(),
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
            optimization: inlineConstants,
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
        const { version } = JSON.parse(
          readFileSync(join(embed, 'package.json'), 'utf8'),
        ) as Package;
        const write = (name: string, code: string): void =>
          writeFileSync(join(outDir, `${name}-${placeholder}.js`), code);
        write('directory', await bundleFirstView(digestPlaceholder));
        write(
          'doctor',
          await bundleAlone('chunks/doctor.ts', { KIM_VERSION: JSON.stringify(version) }),
        );
        write('builder', await bundleAlone('builder/builder.ts', {}));
        write('parts', await bundleAlone('parts.ts', { KIM_PARTS: tablePlaceholder }));
        const build = nameFiles();
        seal(build, 'directory', digestPlaceholder, digestOf(build, 'directory-element'));
        seal(build, 'parts', tablePlaceholder, JSON.stringify(toParts(build, bundle)));
        await bundleFrameScripts(outDir);
        const facts = toBuildFacts(build, bundle);
        writeDist({
          folder: outDir,
          version,
          build,
          loader: await bundleLoader(facts),
          directoryLoader: await bundleDirectoryLoader(facts, digestOf(build, 'directory-element')),
          single: await bundleSingle(facts, version),
        });
      },
    },
  ];
}

/** The part of `package.json` that is read here. */
interface Package {
  readonly version: string;
}

/** Names the written files after what is in them all, so that one short text in the loader says it. */
function nameFiles(): string {
  const files = readdirSync(outDir)
    .sort()
    .map((file) => {
      const code = nameParts(file, readFileSync(join(outDir, file), 'utf8'));
      return { file, code: runAtOnce.test(file) ? compileAtOnce(code) : code };
    });
  const hash = createHash('sha256');
  for (const { code } of files) hash.update(code);
  const build = hash.digest('hex').slice(0, placeholder.length);
  for (const { file, code } of files) {
    rmSync(join(outDir, file));
    writeFileSync(
      join(outDir, file.replace(placeholder, build)),
      code.replaceAll(placeholder, build),
    );
  }
  return build;
}

/** Writes into a file what could be known only when others were as they will be. */
function seal(build: string, name: string, mark: string, text: string): void {
  const path = join(outDir, `${name}-${build}.js`);
  const code = readFileSync(path, 'utf8');
  if (!code.includes(mark)) throw new Error(`${name} has no place for ${mark}.`);
  writeFileSync(path, code.replace(mark, text));
}

/** SHA-256 of a file in base64. */
function digestOf(build: string, name: string): string {
  return toDigest('sha256', readFileSync(join(outDir, `${name}-${build}.js`)));
}

/**
 * Lists what comes on need: the files of each part with their hashes, itself last. What the loader
 * knows itself is there before any part.
 */
function toParts(
  build: string,
  bundle: Rolldown.OutputBundle,
): Record<string, readonly (readonly [string, string])[]> {
  const known = new Set<string>([...Object.keys(entries), 'shared']);
  const filesOf = (name: string): string[] => {
    const file = bundle[`${name}-${placeholder}.js`];
    const imports = file?.type === 'chunk' ? file.imports : [];
    return [
      ...imports
        .map((path) => path.replace(`-${placeholder}.js`, ''))
        .filter((imported) => !known.has(imported))
        .flatMap(filesOf),
      name,
    ];
  };
  const names = Object.keys(bundle).map((path) => path.replace(`-${placeholder}.js`, ''));
  return Object.fromEntries(
    [...names.filter((name) => !known.has(name)), 'doctor'].map((name) => [
      name,
      [...new Set(filesOf(name))].map((file) => [file, digestOf(build, file)] as const),
    ]),
  );
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
  const fileOf = (name: FileName, requests: readonly string[] = []) =>
    [digestOf(build, name), ...requests] as const;
  return {
    build,
    files: {
      directory: fileOf('directory', firstRequests.directory),
      'activity-feed': fileOf('activity-feed', firstRequests['activity-feed']),
      'contact-form': fileOf('contact-form', firstRequests['contact-form']),
      coverage: fileOf('coverage', firstRequests.coverage),
      shared: fileOf('shared'),
      parts: fileOf('parts'),
    },
    regencyPath,
  };
}
