import { createClient, type Client } from '@kentongan/sdk';

import { watchClient, watchRequest } from './under-way.js';

type Answer = (request: Request) => Response | Promise<Response>;

/** A backend that answers what a test tells it to, behind the real client. */
export interface FakeBackend {
  readonly client: Client;
  /** Every request so far, in order. */
  readonly requests: readonly Request[];
  /** Answers `path` (below the regency, without a query; `''` is the profile) with this JSON. */
  answer(path: string, body: unknown, status?: number): void;
  /** Answers `path` with a problem of this code. */
  refuse(path: string, status: number, code: string): void;
  /** Lets `path` fail as a network that is down. */
  disconnect(path: string): void;
  /** Leaves `path` unanswered until the returned function is called. */
  hold(path: string): () => void;
  /** Answers `path` by hand. */
  handle(path: string, answer: Answer): void;
}

/** Builds a {@link FakeBackend} for regency `35.02`. Paths it was not told about answer 404. */
export function createFakeBackend(answers: Readonly<Record<string, unknown>> = {}): FakeBackend {
  const routes = new Map<string, Answer>();
  const requests: Request[] = [];

  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    requests.push(request);
    const path = new URL(request.url).pathname.replace(/^\/v1\/regencies\/[^/]+\/?/, '');
    const answer = routes.get(path);
    return answer === undefined
      ? problem(404, 'endpoint-not-found')
      : await watchRequest(request, answer(request));
  };

  const client = createClient({
    regency: '35.02',
    baseUrl: 'https://kim.example',
    fetch: fetch as typeof globalThis.fetch,
    // A test waits for what the visitor sees, not for a second try.
    retry: { limit: 0 },
  });
  const backend: FakeBackend = {
    client: watchClient(client),
    requests,
    answer(path, body, status = 200) {
      routes.set(path, () => Response.json(body, { status }));
    },
    refuse(path, status, code) {
      routes.set(path, () => problem(status, code));
    },
    disconnect(path) {
      routes.set(path, () => Promise.reject(new TypeError('Failed to fetch')));
    },
    hold(path) {
      const before = routes.get(path);
      let release: () => void = () => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      routes.set(path, async (request) => {
        await released;
        return before === undefined ? problem(404, 'endpoint-not-found') : before(request);
      });
      return release;
    },
    handle(path, answer) {
      routes.set(path, answer);
    },
  };
  for (const [path, body] of Object.entries(answers)) backend.answer(path, body);
  return backend;
}

function problem(status: number, code: string): Response {
  return Response.json(
    { type: `urn:kentongan:problem:${code}`, title: code, status, code, issues: [] },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
}
