import {
  getCoverageRoute,
  getDirectoryRoute,
  getGroupContactRoute,
  getGroupRoute,
  getRegencyRoute,
  listActivitiesRoute,
  listGroupsRoute,
  type Route,
} from '@kentongan/contract';
import { ConnectionError, type Client, type RequestOptions } from '@kentongan/sdk';

import { askOnce } from './ask-once.js';
import { readInSlices } from './read-in-slices.js';

const clients = new Map<string, Client>();

/**
 * Stands in for the widgets' own module of this name: one client for each backend and regency.
 *
 * A read is first tried once without an HTTP client, most often with what the loader has asked for
 * meanwhile. Only what needs more brings the SDK: a try that failed, which it repeats and reports,
 * and a message. So most visitors never download it.
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
    slug: string,
    query: object,
    options: RequestOptions = {},
    ask: (client: Client) => Promise<Value>,
  ): Promise<Value> => {
    // A tag without a usable code is the SDK's to explain.
    const answer = /^\d\d\.\d\d$/.test(regency)
      ? await askOnce(toAddress(api + path, regency, slug, query), options)
      : undefined;
    options.signal?.throwIfAborted();
    const value = answer === undefined ? undefined : await readInSlices(response, answer);
    options.signal?.throwIfAborted();
    // The route's own schema has just read it.
    return value === undefined ? ask(await load()) : (value as Value);
  };

  // The widgets page with `list`, so the iterators of the SDK are left out.
  return {
    regency: {
      get: (options) =>
        read(getRegencyRoute, '', {}, options, ({ regency }) => regency.get(options)),
    },
    directory: {
      get: (query = {}, options) =>
        read(getDirectoryRoute, '', query, options, ({ directory }) =>
          directory.get(query, options),
        ),
    },
    coverage: {
      get: (options) =>
        read(getCoverageRoute, '', {}, options, ({ coverage }) => coverage.get(options)),
      listUncoveredVillages: async (...input) =>
        (await load()).coverage.listUncoveredVillages(...input),
    },
    groups: {
      list: (query = {}, options) =>
        read(listGroupsRoute, '', query, options, ({ groups }) => groups.list(query, options)),
      get: (slug, options) =>
        read(getGroupRoute, slug, {}, options, ({ groups }) => groups.get(slug, options)),
      contact: (slug, options) =>
        read(getGroupContactRoute, slug, {}, options, ({ groups }) =>
          groups.contact(slug, options),
        ),
    },
    activities: {
      list: (query = {}, options) =>
        read(listActivitiesRoute, '', query, options, ({ activities }) =>
          activities.list(query, options),
        ),
      get: async (...input) => (await load()).activities.get(...input),
    },
    messages: { send: async (...input) => (await load()).messages.send(...input) },
    areas: { get: async (...input) => (await load()).areas.get(...input) },
  } as Client;
}

/** The address as the SDK would write it. */
function toAddress(address: string, regency: string, slug: string, query: object): string {
  const search = new URLSearchParams();
  Object.entries(query).forEach(([name, value]) => {
    if (value !== undefined) search.append(name, String(value));
  });
  const path = address.replace(':regency', regency).replace(':slug', encodeURIComponent(slug));
  return [path, String(search)].filter(Boolean).join('?');
}
