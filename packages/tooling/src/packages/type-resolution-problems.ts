import { readFileSync } from 'node:fs';

import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { problemAffectsResolutionKind } from '@arethetypeswrong/core/problems';

import type { PackedPackage } from './pack-packages.ts';

/** Ours are ES modules; a CommonJS program loads them by `import()`, or by `require` of new Nodes. */
const waysToResolve = ['node16-esm', 'bundler'] as const;

/** Asks "Are the types wrong?" whether every entry of the packed archive finds types that fit. */
export async function typeResolutionProblems(packed: PackedPackage): Promise<string[]> {
  const archive = createPackageFromTarballData(new Uint8Array(readFileSync(packed.archive)));
  const analysis = await checkPackage(archive, {
    // Plain data.
    excludeEntrypoints: [/\.json$/],
  });
  if (analysis.types === false) return [`${packed.name}: has no types`];
  return analysis.problems
    .filter((problem) =>
      waysToResolve.some((way) => problemAffectsResolutionKind(problem, way, analysis)),
    )
    .map((problem) => `${packed.name}: ${problem.kind}: ${JSON.stringify(problem)}`);
}
