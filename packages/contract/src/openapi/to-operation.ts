import type { Endpoint } from '../endpoint.js';
import type { FileEndpoint } from '../file-endpoint.js';
import { toJsonSchema, toReference, type JsonObject } from './to-json-schema.js';
import { toProblemResponses } from './to-problem-responses.js';

/** Prints one endpoint. */
export function toOperation(endpoint: Endpoint | FileEndpoint): JsonObject {
  const { operationId, summary, cache } = endpoint;
  const body = 'body' in endpoint && endpoint.body;
  return {
    operationId,
    summary,
    description: cacheNotes[cache],
    ...toSecurity(endpoint),
    parameters: toParameters(endpoint),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: toReference(body, 'request') } },
          },
        }
      : {}),
    ...toFileBody(endpoint),
    responses: { ...toSuccessResponses(endpoint), ...toProblemResponses(endpoint) },
  };
}

/** A body that is a file: nothing but its type is said of it. */
function toFileBody(endpoint: Endpoint | FileEndpoint): JsonObject {
  const { fileTypes } = endpoint;
  if (fileTypes === undefined) return {};
  return {
    requestBody: {
      required: true,
      content: Object.fromEntries(fileTypes.map((type) => [type, {}])),
    },
  };
}

function toSecurity(endpoint: Endpoint | FileEndpoint): JsonObject {
  const { staffRole } = endpoint;
  // An empty list says that nothing is needed; without one, a reader could only guess.
  return staffRole === undefined
    ? { security: [] }
    : { security: [{ StaffToken: [] }], 'x-staff-role': staffRole };
}

const cacheNotes: Readonly<Record<Endpoint['cache'], string>> = {
  public:
    'May be cached as `Cache-Control` says. Send the last `ETag` as `If-None-Match` to get 304 when nothing has changed.',
  none: 'Never cached: the answer carries `Cache-Control: no-store`.',
};

function toParameters({
  params,
  query,
  headers,
  cache,
}: Endpoint | FileEndpoint): readonly JsonObject[] {
  const toParameter = (place: string, name: string, schema: unknown, required: boolean) => ({
    name,
    in: place,
    required,
    // The parts of a request schema are themselves schemas of zod/mini.
    schema: toJsonSchema(schema as Parameters<typeof toJsonSchema>[0], 'request'),
  });
  const conditional = { $ref: '#/components/parameters/IfNoneMatch' };
  return [
    ...Object.entries(params?.shape ?? {}).map(([name, schema]) =>
      toParameter('path', name, schema, true),
    ),
    ...Object.entries(query?.shape ?? {}).map(([name, schema]) =>
      toParameter('query', name, schema, false),
    ),
    ...Object.entries(headers?.shape ?? {}).map(([name, schema]) =>
      toParameter('header', toHeaderName(name), schema, true),
    ),
    ...(cache === 'public' ? [conditional] : []),
  ];
}

function toHeaderName(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}

function toSuccessResponses(endpoint: Endpoint | FileEndpoint): JsonObject {
  const { status, cache } = endpoint;
  const content =
    'mediaType' in endpoint
      ? { [endpoint.mediaType]: { schema: { type: 'string' } } }
      : { 'application/json': { schema: toReference(endpoint.response, 'response') } };
  const isCached = cache === 'public';
  const headers = {
    'Cache-Control': { $ref: '#/components/headers/CacheControl' },
    ...(isCached ? { ETag: { $ref: '#/components/headers/ETag' } } : {}),
    'X-Request-Id': { $ref: '#/components/headers/RequestId' },
  };
  return {
    [status]: {
      description: status === 201 ? 'Stored.' : 'Found.',
      headers,
      content,
    },
    ...(isCached ? { 304: { description: 'Nothing has changed since.', headers } } : {}),
  };
}
