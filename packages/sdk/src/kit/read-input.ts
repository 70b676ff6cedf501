import { toProblemIssues, type Endpoint, type ProblemIssue } from '@kentongan/contract';

import { Refusal } from './refusal.js';

/** What a request to an endpoint holds once it is read. */
export interface Input {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Reads a request as strictly as the backend does: what the contract does not name is refused. */
export async function readInput(
  endpoint: Endpoint,
  request: Request,
  params: Readonly<Record<string, string>>,
): Promise<Input> {
  const issues: ProblemIssue[] = [];
  const read = (schema: Endpoint['response'] | undefined, value: unknown): unknown => {
    const result = schema?.safeParse(value);
    if (result?.error) issues.push(...toProblemIssues(result.error.issues));
    return result?.data;
  };
  const { searchParams } = new URL(request.url);
  const query = Object.fromEntries(searchParams);
  if (!endpoint.query) {
    for (const path of Object.keys(query)) issues.push({ path, code: 'unrecognized_keys' });
  }
  const input = {
    params: read(endpoint.params, params) ?? params,
    query: read(endpoint.query, query) ?? {},
    headers: read(endpoint.headers, Object.fromEntries(request.headers)) ?? {},
    body: read(endpoint.body, endpoint.body && (await readJson(request))),
  };
  if (issues.length > 0) throw new Refusal('invalid-request', issues);
  // The schemas of the endpoint have just read it.
  return input as Input;
}

async function readJson(request: Request): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal('unsupported-media-type');
  }
  try {
    return await request.json();
  } catch {
    throw new Refusal('malformed-json', [{ path: '', code: 'invalid_json' }]);
  }
}
