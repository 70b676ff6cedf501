import type { ClientOptions } from '../client-options.js';
import { createClient, type Client } from '../create-client.js';
import { fakeFetch, type Answer } from './fake-fetch.js';

/** A client with its backend. */
export interface TestClient {
  readonly client: Client;
  readonly requests: readonly Request[];
}

/** Makes a client that gets the answers one after the other and waits no time between its tries. */
export function testClient(
  answers: Answer | readonly Answer[],
  options: Partial<ClientOptions> = {},
): TestClient {
  const { fetch, requests } = fakeFetch(...[answers].flat());
  const client = createClient({
    regency: '35.02',
    baseUrl: 'https://kim.example.id',
    fetch,
    retry: { delay: 0 },
    ...options,
  });
  return { client, requests };
}
