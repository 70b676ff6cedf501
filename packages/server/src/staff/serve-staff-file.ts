import type { FileEndpoint, StaffRole } from '@kentongan/contract';

import type { Actor } from '../audit/write-audit.ts';
import { apiHeaders } from '../http/api-headers.ts';
import { parseInput } from '../http/parse-input.ts';
import type { App } from '../http/serve.ts';
import type { StaffGuard } from './staff-guard.ts';

/** A file that asks for a token. */
export type StaffFileEndpoint = FileEndpoint & { readonly staffRole: StaffRole };

/** Gives the parts of a file, one after the other; who asks is known by then. */
export type StaffFileHandler = (
  input: { readonly params: { readonly regency: string } },
  actor: Actor,
) => { readonly name: string; readonly parts: AsyncIterable<string> };

/** Ties a file for staff to the function that writes it. */
export type ServeStaffFile = (endpoint: StaffFileEndpoint, write: StaffFileHandler) => void;

/**
 * Makes the function through which files for staff are served. A file is sent while it is written,
 * as fast as it is taken; one that breaks off is never mistaken for a whole one.
 */
export function createServeStaffFile(app: App, guard: StaffGuard): ServeStaffFile {
  return (endpoint, write) => {
    app.get(endpoint.path, async (c) => {
      const actor = await guard.authenticate(c, endpoint.staffRole);
      const { searchParams } = new URL(c.req.url);
      const raw = { params: c.req.param(), query: searchParams, headers: c.req.raw.headers };
      // The parsed parts are those the endpoint's schemas describe, which no type can follow here.
      const input = parseInput(endpoint, raw) as { params: { regency: string } };
      const { name, parts } = write(input, actor);
      const iterator = parts[Symbol.asyncIterator]();
      // What fails before the first part is still a problem with a code.
      const first = await iterator.next();
      return new Response(toStream(iterator, first), {
        status: endpoint.status,
        headers: {
          'content-type': `${endpoint.mediaType}; charset=utf-8`,
          'content-disposition': `attachment; filename="${name}"`,
          ...apiHeaders,
        },
      });
    });
  };
}

function toStream(
  iterator: AsyncIterator<string>,
  first: IteratorResult<string>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let next: IteratorResult<string> | undefined = first;
  return new ReadableStream(
    {
      async pull(controller) {
        const part = next ?? (await iterator.next());
        next = undefined;
        if (part.done) controller.close();
        else controller.enqueue(encoder.encode(part.value));
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
