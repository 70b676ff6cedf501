import type { Fetch } from '../request-options.js';

/** Answers one request. */
export type Answer = (request: Request) => Response | Promise<Response>;

/** A `fetch` that gives prepared answers and remembers what was asked. */
export interface FakeFetch {
  readonly fetch: Fetch;
  readonly requests: readonly Request[];
}

/** Makes a `fetch` that gives the answers one after the other, then the last one again and again. */
export function fakeFetch(...answers: readonly Answer[]): FakeFetch {
  const requests: Request[] = [];
  return {
    requests,
    fetch: (request) => {
      const answer = answers[Math.min(requests.length, answers.length - 1)];
      // The client reads a body once; the test may want to read it as well.
      requests.push(request.clone());
      if (!answer) throw new Error('fakeFetch needs an answer');
      return answer(request);
    },
  };
}

/** Answers with JSON. */
export function json(body: unknown, init?: ResponseInit): Answer {
  return () => Response.json(body, init);
}

/** Answers with a text that need not be JSON. */
export function text(body: string, init?: ResponseInit): Answer {
  return () => new Response(body, init);
}

/** Answers with a problem. */
export function problem(status: number, code: string, headers: HeadersInit = {}): Answer {
  const body = { type: `urn:problem:${code}`, title: 'A problem', status, code, issues: [] };
  return () =>
    new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/problem+json', ...headers },
    });
}

/** Fails as a browser does when nothing answers. */
export const noConnection: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** Begins an answer and breaks off. */
export const brokenConnection: Answer = () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"regencyCode":'));
        controller.error(new TypeError('network error'));
      },
    }),
  );

/** Never answers, and takes no notice of an abort. */
export const silence: Answer = () => new Promise(() => undefined);

/** Begins an answer and never ends it. */
export const endlessBody: Answer = () => new Response(new ReadableStream());
