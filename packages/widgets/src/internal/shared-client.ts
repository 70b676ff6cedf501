import { createClient, type Client } from '@kentongan/sdk';

const clients = new Map<string, Client>();
let pageFetch: typeof fetch | undefined;

/**
 * Lets the page hand over answers it has already asked for, so that data travels beside the code.
 * Call it before any widget loads.
 */
export function setPageFetch(fetch: typeof globalThis.fetch): void {
  pageFetch = fetch;
  clients.clear();
}

/** One client for each backend and regency on the page, shared by all widgets. */
export function sharedClient(api: string, regency: string): Client {
  const key = `${api}\n${regency}`;
  let client = clients.get(key);
  if (client === undefined) {
    client = createClient({
      regency,
      baseUrl: api,
      ...(pageFetch === undefined ? {} : { fetch: pageFetch }),
    });
    clients.set(key, client);
  }
  return client;
}
