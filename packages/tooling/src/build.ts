import { fingerprintSources } from './build-steps/fingerprint-sources.ts';
import { isUpToDate, rememberBuild } from './build-steps/build-stamp.ts';
import { CommandError } from './command-error.ts';
import { commandLineTools } from './process/command-line-tools.ts';
import { writeEditorData } from './editor-data/write-editor-data.ts';
import { writeNotices } from './licences/write-notices.ts';
import { runNode } from './process/run-node.ts';
import { repositoryRoot } from './repository-root.ts';
import { packPlugin } from './wordpress-plugin/pack-plugin.ts';

// These two bring in all the others. The tooling runs from source; `npm run check` looks at its types.
const packagesToBuild = ['packages/embed', 'packages/server'];

const manifestConfig = 'packages/tooling/custom-elements-manifest.config.mjs';

const options = ['--api', '--release', '--again'];

/**
 * `npm run build`: compiles every package, describes the widgets for editors and frameworks,
 * bundles the embed and packs the WordPress plugin.
 *
 * Does nothing when the sources are those of the last build and its output is still there. With
 * `--api` it also writes the reports of the public API anew; with `--release` it keeps what this
 * version promises, for later ones to be held against, and with `--again` in the place of what was
 * kept for it before.
 */
export async function build(args: readonly string[] = []): Promise<number> {
  const unknown = args.find((argument) => !options.includes(argument));
  if (unknown !== undefined) {
    throw new CommandError(`Unknown option "${unknown}". Known: ${options.join(', ')}.`);
  }
  const code = await buildAll();
  if (code !== 0) return code;
  // Both read what has just been built, so they cannot be imported before.
  if (args.includes('--api')) {
    const { writeApiReports } = await import('./api-report/api-reports.ts');
    for (const path of writeApiReports()) console.log(path);
  }
  if (args.includes('--release')) {
    const { keepRelease } = await import('./releases/keep-release.ts');
    console.log(await keepRelease(repositoryRoot, args.includes('--again')));
  }
  return 0;
}

async function buildAll(): Promise<number> {
  const fingerprint = fingerprintSources();
  if (isUpToDate(fingerprint)) return 0;
  const started = performance.now();
  console.log('Building the packages and the embed …');
  const code =
    (await runNode([commandLineTools.typescript, '-b', ...packagesToBuild])) ||
    (await runNode([
      commandLineTools.customElementsManifest,
      'analyze',
      '--quiet',
      '--config',
      manifestConfig,
    ])) ||
    (await runNode([commandLineTools.vite, 'build', '--logLevel', 'warn']));
  if (code !== 0) return code;
  writeEditorData();
  writeNotices();
  packPlugin();
  rememberBuild(fingerprint);
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return 0;
}
