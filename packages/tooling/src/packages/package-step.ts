import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Step } from '../check-steps/run-steps.ts';
import { packPackages, readManifest } from './pack-packages.ts';
import { packProblems } from './pack-contents.ts';
import { publintProblems } from './publint-problems.ts';
import { typeResolutionProblems } from './type-resolution-problems.ts';

/** Packs every package as it would be published, and looks at what consumers would get. */
export const packageStep: Step = {
  name: 'packages as published',
  async run(print) {
    const folder = mkdtempSync(join(tmpdir(), 'kentongan-packed-'));
    try {
      const problems: string[] = [];
      for (const packed of await packPackages(folder)) {
        const manifest = readManifest(packed.folder);
        // Command lines and files for browsers have no types to resolve.
        const hasTypes = manifest['exports'] !== undefined;
        const found = [
          ...packProblems(packed, manifest),
          ...(await publintProblems(packed)),
          ...(hasTypes ? await typeResolutionProblems(packed) : []),
        ];
        print(
          `  ${packed.name.padEnd(22)} ${String(packed.files.length).padStart(5)} files ` +
            `${(packed.size / 1000).toFixed(1).padStart(7)} kB packed`,
        );
        problems.push(...found);
      }
      return problems;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
