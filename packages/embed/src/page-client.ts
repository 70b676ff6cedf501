import {
  getCoverageRoute,
  getDirectoryRoute,
  getRegencyRoute,
  listActivitiesRoute,
  type Route,
} from '@kentongan/contract';
import { ConnectionError, type Client, type RequestOptions } from '@kentongan/sdk';

import { takeAnswer } from './take-answer.js';

const clients = new Map<string, Client>();

/**
 * Stands in for the widgets' own module of this name: one client for each backend and regency.
 *
 * What the loader has asked for meanwhile is read here, so that the first rows need no HTTP client.
 * The SDK itself is fetched with the first request that goes beyond that: another page, a search, a
 * message, a retry. When an early answer is of no use the SDK asks again and reports.
 */
export function sharedClient(api: string, regency: string): Client {
  const key = `${api}\n${regency}`;
  const client = clients.get(key) ?? createPageClient(api, regency);
  clients.set(key, client);
  return client;
}

function createPageClient(api: string, regency: string): Client {
  let loading: Promise<Client> | undefined;
  const load = (): Promise<Client> =>
    (loading ??= import('./full-client.js').then(
      ({ createFullClient }) => createFullClient(api, regency),
      (cause: unknown) => {
        loading = undefined;
        throw new ConnectionError('The code for further requests did not arrive', { cause });
      },
    ));
  const read = async <Value>(
    { path, response }: Route,
    query: object,
    options: RequestOptions | undefined,
    ask: (client: Client) => Promise<Value>,
  ): Promise<Value> => {
    const early =
      options?.cache === undefined
        ? await takeAnswer(toAddress(api + path.replace(':regency', regency), query))
        : undefined;
    const result = early === undefined ? undefined : response.safeParse(early);
    // The route's own schema has just read it.
    return result?.success ? (result.data as Value) : ask(await load());
  };

  // The widgets page with `list`, so the iterators of the SDK are left out.
  return {
    regency: {
      get: (options) => read(getRegencyRoute, {}, options, ({ regency }) => regency.get(options)),
    },
    directory: {
      get: (query = {}, options) =>
        read(getDirectoryRoute, query, options, ({ directory }) => directory.get(query, options)),
    },
    coverage: {
      get: (options) =>
        read(getCoverageRoute, {}, options, ({ coverage }) => coverage.get(options)),
    },
    activities: {
      list: (query = {}, options) =>
        read(listActivitiesRoute, query, options, ({ activities }) =>
          activities.list(query, options),
        ),
      get: async (...input) => (await load()).activities.get(...input),
    },
    groups: {
      list: async (...input) => (await load()).groups.list(...input),
      get: async (...input) => (await load()).groups.get(...input),
      contact: async (...input) => (await load()).groups.contact(...input),
    },
    messages: { send: async (...input) => (await load()).messages.send(...input) },
    areas: { get: async (...input) => (await load()).areas.get(...input) },
  } as Client;
}

/** The address as the SDK would write it. */
function toAddress(address: string, query: object): string {
  const search = new URLSearchParams();
  Object.entries(query).forEach(([name, value]) => {
    if (value !== undefined) search.append(name, String(value));
  });
  return [address, String(search)].filter(Boolean).join('?');
}
