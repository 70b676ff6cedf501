import { apiHeaders } from '../http/api-headers.ts';
import { parseInput } from '../http/parse-input.ts';
import { ProblemError } from '../http/problem-error.ts';
import { createPublicAnswer, createPublicText } from '../http/public-answer.ts';
import type { PublicReads } from '../http/public-reads.ts';
import { requireFound } from '../http/require-found.ts';
import { toPublicResponse } from '../http/send-public-answer.ts';
import type { App } from '../http/serve.ts';
import { oembedPath } from '../pages/share/share-links.ts';
import { describeSharedPage, type OembedSources } from './describe-shared-page.ts';
import { oembedQuerySchema, type OembedQuery } from './oembed-query.ts';
import { readSharedAddress } from './read-shared-address.ts';
import { writeOembedXml } from './write-oembed-xml.ts';

/** What oEmbed is served from. */
export interface OembedDependencies extends OembedSources {
  readonly app: App;
  readonly reads: PublicReads;
  /** Address the public reaches this backend at. */
  readonly publicUrl: string | undefined;
}

/** Tells other programs how to show a page of ours that somebody has linked (oEmbed 1.0). */
export function serveOembed(dependencies: OembedDependencies): void {
  const { app, reads, publicUrl } = dependencies;
  app.get(oembedPath, async (c) => {
    const { origin, pathname, search, searchParams } = new URL(c.req.url);
    const raw = { params: {}, query: searchParams, headers: c.req.raw.headers };
    const input = parseInput({ query: oembedQuerySchema }, raw);
    // The schema above has read it.
    const { url, format, ...room } = input['query'] as OembedQuery;
    if (format !== 'json' && format !== 'xml') return unknownFormat();
    const root = publicUrl ?? origin;
    const address = requireFound(readSharedAddress(url, root), 'endpoint-not-found');
    const asked = c.env?.incoming?.url ?? pathname + search;
    const answer = await reads.get({
      // Without a public address the answer names the host that was asked.
      url: publicUrl === undefined ? `${origin} ${asked}` : asked,
      regencyCode: address.regency,
      key: `${oembedPath} ${JSON.stringify([address, format, room, root])}`,
      compute: async () => {
        const described = await describeSharedPage(dependencies, address, { ...room, root });
        return format === 'json'
          ? createPublicAnswer(described)
          : createPublicText(writeOembedXml(described), {
              'content-type': 'text/xml; charset=utf-8',
            });
      },
    });
    return toPublicResponse(answer, c.req.raw);
  });
  app.all(oembedPath, () => {
    throw new ProblemError('method-not-allowed', { headers: { allow: 'GET, HEAD' } });
  });
}

/** The status that oEmbed asks for, which nothing else of ours has. */
function unknownFormat(): Response {
  return new Response('Write format=json or format=xml.\n', {
    status: 501,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      ...apiHeaders,
    },
  });
}
