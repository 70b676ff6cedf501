import type { Browser } from 'playwright-core';
import * as z from 'zod/mini';

import type { PhonePageOptions } from './open-phone-page.ts';
import { openUnwatchedPage } from './open-unwatched-page.ts';

/** A task may take so long, in milliseconds; what it takes beyond blocks the visitor. */
const freeTime = 50;
const patience = 45_000;
/** So long nothing may be asked for or arrive before a page counts as settled. */
const restMilliseconds = 1_500;

/** What is read of an event of a trace. Times are in microseconds. */
const eventSchema = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  tdur: z.optional(z.number()),
  args: z.optional(z.record(z.string(), z.unknown())),
});
const startSchema = z.object({ data: z.object({ documentLoaderURL: z.string() }) });
type TraceEvent = z.output<typeof eventSchema>;

/**
 * Tells for how many milliseconds a page blocked its visitor until it came to rest: what each task of
 * its main thread took beyond 50 ms, summed up.
 *
 * Counts the time of the processor and not of the clock, so that a task does not seem long because
 * the machine did something else meanwhile.
 */
export async function measureBlocking(
  browser: Browser,
  url: string,
  options: PhonePageOptions,
): Promise<number> {
  const { send, untilAtRest, close } = await openUnwatchedPage(browser, options);
  try {
    await browser.startTracing(undefined, { categories: ['toplevel', 'blink.user_timing'] });
    await send('Page.navigate', { url });
    await untilAtRest(restMilliseconds, patience);
    const trace: unknown = JSON.parse((await browser.stopTracing()).toString());
    const { traceEvents } = z.parse(z.object({ traceEvents: z.array(eventSchema) }), trace);
    return sumBlocking(traceEvents, url);
  } finally {
    await close();
  }
}

/** What tasks of the main thread of a page took beyond their free time. */
function sumBlocking(events: readonly TraceEvent[], url: string): number {
  // The browser starts an empty page as well, for whoever comes next.
  const start = events.find(
    ({ name, args }) =>
      name === 'navigationStart' &&
      startSchema.safeParse(args).data?.data.documentLoaderURL === url,
  );
  const thread = events.find(
    ({ name, pid, args }) =>
      name === 'thread_name' && pid === start?.pid && args?.['name'] === 'CrRendererMain',
  );
  if (!start || !thread) throw new Error('The trace shows no page.');
  return events
    .filter(
      ({ name, ph, pid, tid, ts }) =>
        ph === 'X' &&
        name.endsWith('RunTask') &&
        pid === thread.pid &&
        tid === thread.tid &&
        ts >= start.ts,
    )
    .reduce((sum, { tdur = 0 }) => sum + Math.max(0, tdur / 1_000 - freeTime), 0);
}
