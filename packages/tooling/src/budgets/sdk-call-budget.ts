import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { Samples } from '../bench/alternate.ts';
import { pairedRatio } from '../bench/paired-ratio.ts';
import type { Budget, Figure } from './budget.ts';

const limit = 1.15;
const script = fileURLToPath(new URL('../bench/print-sdk-samples.ts', import.meta.url));
/** Each compiles in its own way, and keeps to it. */
const processes = 5;

/** What a call through the SDK costs over the two libraries it is made of. */
export const sdkCallBudget: Budget = {
  name: 'SDK call against bare ky + zod/mini (processor time, fetch from memory)',
  isTimed: true,
  async measure() {
    // Smallest answer first: there the SDK's own work weighs most.
    return [
      await compare('directory without a group', 0, 300),
      await compare('first rows of a directory', 25, 100),
      await compare('directory of 307 groups', 307, 15),
    ];
  },
};

async function compare(subject: string, groups: number, calls: number): Promise<Figure> {
  const sdk: number[] = [];
  const bare: number[] = [];
  for (let count = 0; count < processes; count += 1) {
    const samples = await readSamples(groups, calls);
    sdk.push(...samples.sdk);
    bare.push(...samples.bare);
  }
  return {
    subject,
    value: pairedRatio(sdk, bare),
    limit,
    unit: 'ratio',
    detail: `median of ${sdk.length} pairs of ${calls} calls, in ${processes} processes`,
  };
}

async function readSamples(groups: number, calls: number): Promise<Samples<'sdk' | 'bare'>> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    script,
    ...[groups, calls, limit].map(String),
  ]);
  return JSON.parse(stdout) as Samples<'sdk' | 'bare'>;
}
