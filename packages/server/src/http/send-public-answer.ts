import type { IncomingMessage, ServerResponse } from 'node:http';

import { isKnown, pickEncoding } from './negotiate.ts';
import type { PublicAnswer } from './public-answer.ts';
import type { PublicReads } from './public-reads.ts';
import { createRequestId, requestIdHeader } from './request-id.ts';

/** Answers a request from memory, before any framework; `false` when there is no such answer. */
export function answerFromMemory(
  reads: PublicReads,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): boolean {
  const { method, url, headers } = incoming;
  if ((method !== 'GET' && method !== 'HEAD') || url === undefined) return false;
  const answer = reads.find(url);
  if (!answer) return false;

  const variant = answer.variants[pickEncoding(headers['accept-encoding'] as string | undefined)];
  if (isKnown(headers['if-none-match'], answer.hash)) {
    outgoing.writeHead(304, [...variant.notModifiedHeaders, requestIdHeader, createRequestId()]);
    outgoing.end();
    return true;
  }
  outgoing.writeHead(200, [...variant.headers, requestIdHeader, createRequestId()]);
  outgoing.end(method === 'HEAD' ? undefined : variant.body);
  return true;
}

/** The same answer for a request that came through the framework. */
export function toPublicResponse(answer: PublicAnswer, request: Request): Response {
  const { headers } = request;
  const variant = answer.variants[pickEncoding(headers.get('accept-encoding') ?? undefined)];
  return isKnown(headers.get('if-none-match') ?? undefined, answer.hash)
    ? new Response(null, { status: 304, headers: toPairs(variant.notModifiedHeaders) })
    : new Response(request.method === 'HEAD' ? null : variant.body, {
        headers: toPairs(variant.headers),
      });
}

function toPairs(flat: readonly string[]): [string, string][] {
  return flat.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, flat[index + 1] ?? '']] : [],
  );
}
