import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { CommandError } from '../command-error.ts';
import { runNode } from '../process/run-node.ts';
import { measureLatency } from './measure-latency.ts';
import { percentile } from './percentile.ts';
import { startMeasuredServer } from './start-measured-server.ts';

const regency = '35.03';
const sources = 1_000;
const readsPerSecond = 50;
const quietMilliseconds = 20_000;
/** A harvest that takes longer is reported as such. */
const patience = 300_000;

/**
 * Measures how fast `…/activities` answers while a thousand feeds are harvested for the first time,
 * against the same server at rest. Returns lines for people; nothing depends on them.
 */
export async function measureHarvest(): Promise<readonly string[]> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'kentongan-bench-'));
  const endings: (() => Promise<void>)[] = [
    async () => rmSync(dataDirectory, { recursive: true, force: true }),
  ];
  try {
    const environment = { DATA_DIR: dataDirectory, DATABASE_URL: '' };
    await runScript(['packages/tooling/bench/seed-backend.mjs', `${regency}=1000`], environment);
    const blogs = await startMeasuredServer([
      'packages/tooling/bench/feed-sources.mjs',
      String(sources),
    ]);
    endings.unshift(() => blogs.close());
    const server = await startMeasuredServer(['packages/server/dist/cli.js', 'serve'], {
      ...environment,
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'info',
      // The blogs of this measurement are on the loopback.
      NODE_ENV: 'test',
      ALLOW_PRIVATE_FEEDS: '1',
    });
    endings.unshift(() => server.close());

    const path = `${server.origin}/v1/regencies/${regency}/activities`;
    const urls = [path, `${path}?type=news`, `${path}?category=msme`, `${path}?q=warga`];
    const load = { urls, pause: 1_000 / readsPerSecond };
    const isAfter = (time: number) => () => performance.now() > time;
    // What is compiled and cached at the first request is no part of either figure.
    await measureLatency({ ...load, isOver: isAfter(performance.now() + 3_000) });
    const atRest = await measureLatency({
      ...load,
      isOver: isAfter(performance.now() + quietMilliseconds),
    });

    await runScript(['packages/tooling/bench/seed-feeds.mjs', regency, blogs.origin], environment);
    const harvest = { served: 0, endedAt: 0 };
    const start = performance.now();
    const watching = watch(blogs.origin, harvest, start + patience);
    const meanwhile = await measureLatency({ ...load, isOver: () => harvest.endedAt > 0 });
    await watching;
    const seconds = (harvest.endedAt - start) / 1_000;
    return [
      `Public reads while ${sources} feeds are harvested (…/activities in four forms, ${readsPerSecond} a second, SQLite)`,
      `  at rest           ${describe(atRest)}`,
      `  while harvesting  ${describe(meanwhile)}`,
      `  ${harvest.served} feeds of 10 posts in ${seconds.toFixed(0)} s: ${(harvest.served / seconds).toFixed(0)} a second, 4 at a time`,
    ];
  } finally {
    for (const end of endings) await end();
  }
}

async function runScript(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const code = await runNode(args, { environment });
  if (code !== 0) throw new CommandError(`${args.join(' ')} ended with code ${code}.`);
}

async function watch(
  blogs: string,
  harvest: { served: number; endedAt: number },
  latest: number,
): Promise<void> {
  while (harvest.served < sources && performance.now() < latest) {
    await delay(250);
    // Our own script answers with this shape.
    const answer = (await (await fetch(`${blogs}/served`)).json()) as { served: number };
    harvest.served = answer.served;
  }
  harvest.endedAt = performance.now();
}

function describe(latencies: readonly number[]): string {
  const answered = latencies.filter(Number.isFinite);
  const [middle, slow, slowest] = [0.5, 0.99, 1].map((part) =>
    percentile(answered, part).toFixed(1),
  );
  const failed = latencies.length - answered.length;
  return `p50 ${middle} ms · p99 ${slow} ms · longest ${slowest} ms (${latencies.length} reads, ${failed} failed)`;
}
