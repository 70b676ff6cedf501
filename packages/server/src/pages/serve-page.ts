import type * as z from 'zod/mini';

import { parseInput } from '../http/parse-input.ts';
import type { PublicAnswer } from '../http/public-answer.ts';
import type { PublicReads } from '../http/public-reads.ts';
import { toPublicResponse } from '../http/send-public-answer.ts';
import type { App } from '../http/serve.ts';

/** What {@link servePage} needs. */
export interface ServePageOptions {
  readonly app: App;
  readonly reads: PublicReads;
  readonly now: () => number;
}

/** Where a page is and what its address may say. */
export interface PageAddress<Query extends { readonly regency: string }> {
  readonly path: string;
  readonly query: z.ZodMiniObject & z.ZodMiniType<Query>;
}

/** Serves a page of one regency; it is written once for each revision and day. */
export function servePage<Query extends { readonly regency: string }>(
  { app, reads, now }: ServePageOptions,
  { path, query }: PageAddress<Query>,
  write: (query: Query, now: number) => Promise<PublicAnswer>,
): void {
  app.get(path, async (c) => {
    const { pathname, search, searchParams } = new URL(c.req.url);
    const input = parseInput(
      { query },
      { params: {}, query: searchParams, headers: c.req.raw.headers },
    );
    // The schema above has read it.
    const asked = input['query'] as Query;
    const answer = await reads.get({
      url: c.env?.incoming?.url ?? pathname + search,
      regencyCode: asked.regency,
      key: `${path} ${JSON.stringify(asked)}`,
      compute: () => write(asked, now()),
    });
    return toPublicResponse(answer, c.req.raw);
  });
}
