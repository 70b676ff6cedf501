import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { openApiDocument } from '@kentongan/contract/openapi';

import type { Step } from '../check-steps/run-steps.ts';
import { keptReleases, releasesFolder } from '../releases/release-folder.ts';
import { sizeLedgerProblems } from '../releases/size-ledger.ts';
import { repositoryRoot } from '../repository-root.ts';
import { breakingChanges } from './breaking-changes.ts';
import type { Document } from './document.ts';
import { lintDocument } from './lint-document.ts';

/** The printed API is sound, and clients of every release can still use it. */
export const contractStep: Step = {
  name: 'API contract against its releases',
  async run(print) {
    const releases = keptReleases(repositoryRoot);
    const problems = await lintDocument(openApiDocument());
    if (releases.length === 0) problems.push(`${releasesFolder} holds no release`);
    for (const version of releases) {
      const file = join(repositoryRoot, releasesFolder, version, 'openapi.json');
      const before = JSON.parse(readFileSync(file, 'utf8')) as Document;
      // What is printed is plain JSON of this shape.
      const now = JSON.parse(JSON.stringify(openApiDocument())) as Document;
      const found = breakingChanges(before, now);
      print(`  since ${version}: ${found.length} breaking changes`);
      problems.push(...found.map((change) => `breaks clients of ${version}: ${change}`));
    }
    return [...problems, ...sizeLedgerProblems(repositoryRoot)];
  },
};
