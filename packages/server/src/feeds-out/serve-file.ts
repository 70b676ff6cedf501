import type { FileEndpoint } from '@kentongan/contract';
import type * as z from 'zod/mini';

import { parseInput } from '../http/parse-input.ts';
import { ProblemError } from '../http/problem-error.ts';
import { createPublicText } from '../http/public-answer.ts';
import type { PublicReads } from '../http/public-reads.ts';
import { toPublicResponse } from '../http/send-public-answer.ts';
import type { App } from '../http/serve.ts';

/** What {@link createServeFile} needs. */
export interface ServeFileOptions {
  readonly app: App;
  readonly reads: PublicReads;
  readonly now: () => number;
  /** Address the public reaches this backend at. */
  readonly publicUrl: string | undefined;
}

/** What is asked of a file. */
export interface FileRequest<E extends FileEndpoint> {
  readonly params: z.output<E['params']>;
  readonly query: E['query'] extends z.ZodMiniType ? z.output<E['query']> : undefined;
  /** Address of this backend without a slash at its end. */
  readonly root: string;
  /** Address of the file itself. */
  readonly url: string;
  /** Milliseconds. */
  readonly now: number;
}

/** A file before it is compressed. */
export interface FileText {
  readonly text: string;
  /** Under which name to save it; without one it is shown or subscribed to. */
  readonly fileName?: string;
}

/** Ties a file of the contract to the function that writes it. */
export type ServeFile = <E extends FileEndpoint>(
  endpoint: E,
  write: (request: FileRequest<E>) => Promise<FileText>,
) => void;

/** Makes the function through which files with addresses inside are served. */
export function createServeFile({ app, reads, now, publicUrl }: ServeFileOptions): ServeFile {
  return (endpoint, write) => {
    app.get(endpoint.path, async (c) => {
      const { origin, pathname, search, searchParams } = new URL(c.req.url);
      const params: Record<string, string> = c.req.param();
      const input = parseInput(endpoint, {
        params,
        query: searchParams,
        headers: c.req.raw.headers,
      });
      const asked = c.env?.incoming?.url ?? pathname + search;
      const root = publicUrl ?? origin;
      const key = `${endpoint.operationId} ${JSON.stringify([input['params'], input['query']])}`;
      const answer = await reads.get({
        // Without a public address the answer depends on the host that was asked. Then it must not
        // be found by its path alone, or one caller could choose the addresses another one reads.
        url: publicUrl === undefined ? `${origin} ${asked}` : asked,
        regencyCode: params['regency'] ?? '',
        key: publicUrl === undefined ? `${key} ${origin}` : key,
        compute: async () => {
          const request = { ...input, root, url: root + pathname + search, now: now() };
          // The parsed parts are those the endpoint's schemas describe, which no type can follow here.
          const { text, fileName } = await write(request as FileRequest<typeof endpoint>);
          return createPublicText(text, {
            'content-type': `${endpoint.mediaType}; charset=utf-8`,
            ...(fileName === undefined
              ? {}
              : { 'content-disposition': `attachment; filename="${fileName}"` }),
          });
        },
      });
      return toPublicResponse(answer, c.req.raw);
    });
    app.all(endpoint.path, () => {
      throw new ProblemError('method-not-allowed', { headers: { allow: 'GET, HEAD, OPTIONS' } });
    });
  };
}
