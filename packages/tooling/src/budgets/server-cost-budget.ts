import { alternate, type Samples } from '../bench/alternate.ts';
import { isClear } from '../bench/is-clear.ts';
import { median } from '../bench/median.ts';
import { pairedRatio, ratios } from '../bench/paired-ratio.ts';
import { sendLoad } from '../bench/send-load.ts';
import { regencies, startBackend } from '../bench/start-backend.ts';
import { startMeasuredServer, type MeasuredServer } from '../bench/start-measured-server.ts';
import { untilClearOrLate } from '../bench/until-clear-or-late.ts';
import type { Budget } from './budget.ts';

const limit = 1.3;
const requests = 1_500;
const path = `/v1/regencies/${regencies[307]}/directory?first=25`;

/** What a cached public read costs over the least that Node itself can do. */
export const serverCostBudget: Budget = {
  name: 'Server against bare node:http with a prebuilt buffer (processor time, cached public read)',
  isTimed: true,
  async measure() {
    const backend = await startBackend();
    try {
      const bare = await startMeasuredServer([
        'packages/tooling/bench/bare-server.mjs',
        backend.origin + path,
      ]);
      try {
        const samples = await alternate(
          { ours: () => cost(backend), bare: () => cost(bare) },
          {
            warmUps: 3,
            atLeast: 9,
            atMost: 25,
            isClear: untilClearOrLate(20_000, (soFar: Samples<'ours' | 'bare'>) =>
              isClear(ratios(soFar.ours, soFar.bare), limit),
            ),
          },
        );
        const [ours, theirs] = [median(samples.ours), median(samples.bare)];
        return [
          {
            subject: 'first rows of a directory, 200 with body',
            value: pairedRatio(samples.ours, samples.bare),
            limit,
            unit: 'ratio',
            detail: `median of ${samples.ours.length} pairs of ${requests} requests; ${ours.toFixed(0)} µs against ${theirs.toFixed(0)} µs a request`,
          },
        ];
      } finally {
        await bare.close();
      }
    } finally {
      await backend.close();
    }
  },
};

/** Microseconds of the server's processor time for one request. */
async function cost(server: MeasuredServer): Promise<number> {
  const before = await server.processorTime();
  await sendLoad(server.origin + path, requests);
  return ((await server.processorTime()) - before) / requests;
}
