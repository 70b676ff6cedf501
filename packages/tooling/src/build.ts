import { fingerprintSources } from './build-steps/fingerprint-sources.ts';
import { isUpToDate, rememberBuild } from './build-steps/build-stamp.ts';
import { commandLineTools } from './process/command-line-tools.ts';
import { writeEditorData } from './editor-data/write-editor-data.ts';
import { writeNotices } from './licences/write-notices.ts';
import { runNode } from './process/run-node.ts';
import { packPlugin } from './wordpress-plugin/pack-plugin.ts';

// These two bring in all the others. The tooling runs from source; `npm run check` looks at its types.
const packagesToBuild = ['packages/embed', 'packages/server'];

const manifestConfig = 'packages/tooling/custom-elements-manifest.config.mjs';

/**
 * `npm run build`: compiles every package, describes the widgets for editors and frameworks,
 * bundles the embed and packs the WordPress plugin.
 *
 * Does nothing when the sources are those of the last build and its output is still there.
 */
export async function build(): Promise<number> {
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
