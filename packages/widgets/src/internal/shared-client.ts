import { createClient, type Client } from '@kentongan/sdk';

const clients = new Map<string, Client>();

/**
 * One client for each backend and regency on the page, shared by all widgets.
 *
 * The embed build puts a module of its own in the place of this one.
 *
 * @param answer - Answers requests when a snapshot takes the place of the backend; `api` then is
 * where the snapshot is.
 */
export function sharedClient(
  api: string,
  regency: string,
  answer?: (request: Request) => Promise<Response>,
): Client {
  const key = `${api}\n${regency}\n${answer !== undefined}`;
  const client =
    clients.get(key) ??
    createClient(
      answer
        ? { regency, baseUrl: new URL(api, document.baseURI).href, fetch: answer }
        : { regency, baseUrl: api },
    );
  clients.set(key, client);
  return client;
}
