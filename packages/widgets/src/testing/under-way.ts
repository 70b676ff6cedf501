import type { Client } from '@kentongan/sdk';

/** Calls of watched clients that have not come back yet. */
const calls = new Set<Promise<unknown>>();
/** Requests that a fake backend leaves unanswered. */
const unanswered = new Set<Request>();

/** Whether nothing more will come by itself: no call is out, or what is out waits for the test. */
export function isIdle(): boolean {
  return calls.size === 0 || unanswered.size > 0;
}

/** Forgets what the widgets of a test before may have left behind. */
export function forgetUnderWay(): void {
  calls.clear();
  unanswered.clear();
}

/** Remembers a request until it has its answer. */
export async function watchRequest(
  request: Request,
  answer: Response | Promise<Response>,
): Promise<Response> {
  unanswered.add(request);
  try {
    return await answer;
  } finally {
    unanswered.delete(request);
  }
}

/** The same client, whose calls are known here from their first step until their answer is read. */
export function watchClient(client: Client): Client {
  const watched = Object.entries(client).map(([name, part]) => [
    name,
    typeof part === 'object' ? new Proxy(part, { get: watchMethod }) : part,
  ]);
  // Each part is what it was, but for the watching.
  return Object.fromEntries(watched) as Client;
}

function watchMethod(part: object, name: PropertyKey): unknown {
  const method: unknown = Reflect.get(part, name);
  if (typeof method !== 'function') return method;
  return (...input: unknown[]): unknown => {
    const result: unknown = Reflect.apply(method, part, input);
    if (result instanceof Promise) {
      calls.add(result);
      const forget = (): unknown => calls.delete(result);
      result.then(forget, forget);
    }
    return result;
  };
}
