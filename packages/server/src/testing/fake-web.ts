import { createHash } from 'node:crypto';

import type { GuardedFetch } from '../outgoing/guarded-fetch.ts';
import { OutgoingError } from '../outgoing/outgoing-error.ts';

/** What an address of the fake web answers. */
export interface FakePage {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Where it has moved for good; the answer is the one of that address. */
  readonly movedTo?: string;
}

/** A web without a network. Addresses it does not hold cannot be reached. */
export interface FakeWeb {
  readonly fetch: GuardedFetch;
  readonly pages: Map<string, FakePage>;
  /** Status and address of each answer, in order: `304 https://kim.example/feed/`. */
  readonly answers: string[];
}

/** Makes a web that tags what it answers and says "not modified" like a good server. */
export function createFakeWeb(pages: Readonly<Record<string, FakePage>> = {}): FakeWeb {
  const web: FakeWeb = {
    pages: new Map(Object.entries(pages)),
    answers: [],
    async fetch(url, { headers = {}, signal }) {
      signal?.throwIfAborted();
      const asked = web.pages.get(url);
      const movedTo = asked?.movedTo ?? null;
      const page = movedTo === null ? asked : web.pages.get(movedTo);
      if (!page) throw new OutgoingError('unreachable', 'The host does not answer.');
      const body = Buffer.from(page.body ?? '');
      const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
      const isSame = page.status === undefined && headers['if-none-match'] === etag;
      const status = isSame ? 304 : (page.status ?? 200);
      web.answers.push(`${status} ${url}`);
      return {
        status,
        headers: new Headers({ etag, ...page.headers }),
        body: isSame ? new Uint8Array() : body,
        url: movedTo ?? url,
        movedTo,
      };
    },
  };
  return web;
}
