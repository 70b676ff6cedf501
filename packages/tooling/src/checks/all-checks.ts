import type { Check } from './check.ts';
import { exampleImports } from './example-imports.ts';
import { featureBoundaries } from './feature-boundaries.ts';
import { fileLength } from './file-length.ts';
import { fileNames } from './file-names.ts';
import { importCircles } from './import-circles.ts';
import { lockFile } from './lock-file.ts';
import { noLeftovers } from './no-leftovers.ts';
import { localeParity } from './locale-parity.ts';
import { packageBoundaries } from './package-boundaries.ts';
import { packageManifests } from './package-manifests.ts';
import { sdkSurface } from './sdk-surface.ts';
import { templateWords } from './template-words.ts';
import { widgetAccessibility } from './widget-accessibility.ts';
import { widgetManifest } from './widget-manifest.ts';

/** Every repository check, in the order in which `npm run check` runs them. */
export const allChecks: readonly Check[] = [
  packageBoundaries,
  featureBoundaries,
  importCircles,
  exampleImports,
  sdkSurface,
  packageManifests,
  lockFile,
  fileNames,
  fileLength,
  localeParity,
  templateWords,
  widgetAccessibility,
  widgetManifest,
  noLeftovers,
];
