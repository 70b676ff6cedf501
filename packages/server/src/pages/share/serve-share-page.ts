import type * as z from 'zod/mini';

import { parseInput } from '../../http/parse-input.ts';
import { ProblemError } from '../../http/problem-error.ts';
import type { PublicAnswer } from '../../http/public-answer.ts';
import { toPublicResponse } from '../../http/send-public-answer.ts';
import type { ServePageOptions } from '../serve-page.ts';

/** What {@link createServeSharePage} needs. */
export interface ServeShareOptions extends ServePageOptions {
  /** Address the public reaches this backend at. */
  readonly publicUrl: string | undefined;
}

/** Where a page is, and what its path and query may say. */
export interface ShareAddress<Params, Query> {
  readonly path: string;
  readonly params: z.ZodMiniObject & z.ZodMiniType<Params>;
  readonly query: z.ZodMiniObject & z.ZodMiniType<Query>;
}

/** What is asked for. */
export interface ShareRequest<Params, Query> {
  readonly params: Params;
  readonly query: Query;
  /** Where the backend is, seen from the page, also below a path of a proxy. */
  readonly relativeRoot: string;
  /** Address of this backend without a slash at its end. */
  readonly root: string;
  /** Milliseconds. */
  readonly now: number;
}

/** Serves a page of one regency; it is written once for each revision and day. */
export type ServeSharePage = <Params extends { readonly regency: string }, Query>(
  address: ShareAddress<Params, Query>,
  write: (request: ShareRequest<Params, Query>) => Promise<PublicAnswer>,
) => void;

/** Makes the function through which pages with addresses inside are served. */
export function createServeSharePage(options: ServeShareOptions): ServeSharePage {
  const { app, reads, now, publicUrl } = options;
  return <Params extends { readonly regency: string }, Query>(
    { path, ...schemas }: ShareAddress<Params, Query>,
    write: (request: ShareRequest<Params, Query>) => Promise<PublicAnswer>,
  ) => {
    const relativeRoot = path
      .split('/')
      .slice(2)
      .map(() => '..')
      .join('/');
    app.get(path, async (c) => {
      const { origin, pathname, search, searchParams } = new URL(c.req.url);
      const raw: Record<string, string> = c.req.param();
      const input = parseInput(schemas, {
        params: raw,
        query: searchParams,
        headers: c.req.raw.headers,
      });
      // The schemas above have read both.
      const { params, query } = input as { params: Params; query: Query };
      const asked = c.env?.incoming?.url ?? pathname + search;
      const key = `${path} ${JSON.stringify([params, query])}`;
      const answer = await reads.get({
        // Without a public address the answer names the host that was asked, and is only for those
        // who ask the same.
        url: publicUrl === undefined ? `${origin} ${asked}` : asked,
        regencyCode: params.regency,
        key: publicUrl === undefined ? `${key} ${origin}` : key,
        compute: () =>
          write({ params, query, relativeRoot, root: publicUrl ?? origin, now: now() }),
      });
      return toPublicResponse(answer, c.req.raw);
    });
    app.all(path, () => {
      throw new ProblemError('method-not-allowed', { headers: { allow: 'GET, HEAD' } });
    });
  };
}
