import {
  activityCalendarPath,
  getCoverageRoute,
  getDirectoryRoute,
  getRegencyRoute,
  groupContactPath,
  groupPath,
  listActivitiesRoute,
  listGroupsRoute,
  type Endpoint,
  type Route,
} from '@kentongan/contract';
import { ConnectionError, type Client, type RequestOptions } from '@kentongan/sdk';

import { askOnce } from './ask-once.js';
import type { Answer } from './page-registry.js';

type Schema = Route['response'];

/** An endpoint whose schema may come on need. */
interface ReadRoute extends Pick<Endpoint, 'path' | 'lines'> {
  readonly response: Schema | (() => Promise<Schema>);
}

/** From so many compressed bytes on an answer is read bit by bit: some five hundred groups. */
const longBody = 16_000;

const groupRoute: ReadRoute = {
  path: groupPath,
  response: async () => (await import('./group-answers.js')).groupSchema,
};
const contactRoute: ReadRoute = {
  path: groupContactPath,
  response: async () => (await import('./group-answers.js')).groupContactSchema,
};

/** Answers in the place of the backend, from a snapshot. */
type Ask = (request: Request) => Promise<Response>;

const clients = new Map<string, Client>();

/**
 * Stands in for the widgets' own module of this name: one client for each backend and regency.
 *
 * A read is first tried once without an HTTP client, most often with what the loader has asked for
 * meanwhile. Only what needs more brings the SDK: a try that failed, which it repeats and reports,
 * and a message. So most visitors never download it.
 */
export function sharedClient(api: string, regency: string, answer?: Ask): Client {
  const key = `${api}\n${regency}\n${!!answer}`;
  const client = clients.get(key) ?? createPageClient(api.replace(/\/$/, ''), regency, answer);
  clients.set(key, client);
  return client;
}

function createPageClient(api: string, regency: string, answer?: Ask): Client {
  let loading: Promise<Client> | undefined;
  const load = (): Promise<Client> =>
    (loading ??= import('./full-client.js').then(
      ({ createFullClient }) => createFullClient(api, regency, answer),
      (cause: unknown) => {
        loading = undefined;
        throw new ConnectionError('The code for further requests did not arrive', { cause });
      },
    ));
  const read = async <Value>(
    { path, response, lines }: ReadRoute,
    slug: string,
    query: object,
    options: RequestOptions = {},
    ask: (client: Client) => Promise<Value>,
  ): Promise<Value> => {
    const schema = typeof response === 'function' ? response().catch(() => undefined) : response;
    // A tag without a usable code is the SDK's to explain.
    const value = /^\d\d\.\d\d$/.test(regency)
      ? await askOnce(toAddress(api + path, regency, slug, query), options, async (answer) =>
          readAnswer(await schema, answer, lines),
        )
      : undefined;
    // Reading and showing are work enough for a turn each.
    await nextTurn();
    options.signal?.throwIfAborted();
    // The route's own schema has just read it.
    return value === undefined ? ask(await load()) : (value as Value);
  };

  // The widgets page with `list`, so the iterators of the SDK are left out.
  return {
    baseUrl: api,
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
        read(groupRoute, slug, {}, options, ({ groups }) => groups.get(slug, options)),
      contact: (slug, options) =>
        read(contactRoute, slug, {}, options, ({ groups }) => groups.contact(slug, options)),
    },
    activities: {
      list: (query = {}, options) =>
        read(listActivitiesRoute, '', query, options, ({ activities }) =>
          activities.list(query, options),
        ),
      get: async (...input) => (await load()).activities.get(...input),
      calendarAddress: (id) => toAddress(api + activityCalendarPath, regency, id, {}),
    },
    messages: {
      send: async (...input) => (await load()).messages.send(...input),
      challenge: async (...input) => (await load()).messages.challenge(...input),
      state: async (...input) => (await load()).messages.state(...input),
    },
    areas: { get: async (...input) => (await load()).areas.get(...input) },
  } as Client;
}

/** Gives `undefined` for what is no answer by the schema: the SDK finds out what is wrong with it. */
async function readAnswer(
  schema: Schema | undefined,
  answer: Answer,
  lines?: string,
): Promise<unknown> {
  const { headers, body } = answer;
  // Without a length it may be long as well.
  if (
    lines !== undefined &&
    headers &&
    body &&
    !(Number(headers.get('content-length') ?? NaN) < longBody)
  ) {
    const { readLines } = await import('./read-lines.js');
    return schema && readLines(schema, body, lines);
  }
  const text = await answer.text();
  await nextTurn();
  return schema?.safeParse(JSON.parse(text)).data;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The address as the SDK would write it. */
function toAddress(address: string, regency: string, slug: string, query: object): string {
  const search = new URLSearchParams();
  Object.entries(query).forEach(([name, value]) => {
    if (value !== undefined) search.append(name, String(value));
  });
  const path = address.replace(':regency', regency).replace(/:(slug|id)/, encodeURIComponent(slug));
  return [path, String(search)].filter(Boolean).join('?');
}
