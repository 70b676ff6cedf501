import { createGuardedFetch } from '../outgoing/guarded-fetch.ts';
import { OutgoingError } from '../outgoing/outgoing-error.ts';

/** What one address came to. */
export interface FetchReport {
  readonly url: string;
  readonly code: string;
}

/** What the process tells at its end. */
export interface FetchProcessReport {
  readonly answers: readonly FetchReport[];
  /** Most memory it has held, in megabytes. */
  readonly megabytes: number;
}

// A process of its own, so that its memory can be measured: asks all addresses at the same time.
const fetch = createGuardedFetch({
  allowPrivateAddresses: true,
  hostPause: 0,
  totalTimeout: 20_000,
  idleTimeout: 3_000,
});
const answers = await Promise.all(
  process.argv.slice(2).map(async (url): Promise<FetchReport> => {
    try {
      const { status } = await fetch(url, { maxBytes: 5_000_000 });
      return { url, code: String(status) };
    } catch (error) {
      return { url, code: error instanceof OutgoingError ? error.code : String(error) };
    }
  }),
);
const report: FetchProcessReport = {
  answers,
  megabytes: process.resourceUsage().maxRSS / 1_024,
};
process.stdout.write(JSON.stringify(report));
