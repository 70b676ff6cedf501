import { endpoints } from '../endpoints.js';
import { fileEndpoints } from '../file-endpoints.js';
import { staffEndpoints, staffFileEndpoints } from '../staff/staff-endpoints.js';
import { componentSchemas, requestSchemas } from './component-schemas.js';
import { toJsonSchema, type JsonObject } from './to-json-schema.js';
import { toOperation } from './to-operation.js';

/** What differs from one installation to the next. */
export interface OpenApiDocumentOptions {
  /** Where the API answers. @defaultValue `/`, the host that serves the document */
  readonly serverUrl?: string | undefined;
  /** Version of the backend. @defaultValue `1` */
  readonly version?: string | undefined;
}

/** The parts of an OpenAPI 3.1 document that this package writes. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: JsonObject;
  readonly servers: readonly JsonObject[];
  readonly paths: Readonly<Record<string, JsonObject>>;
  readonly components: Readonly<Record<string, JsonObject>>;
}

/**
 * Prints the API as an OpenAPI 3.1 document, from nothing but the endpoints.
 *
 * @example
 * ```ts
 * import { openApiDocument } from '@kentongan/contract/openapi';
 *
 * const document = openApiDocument({ serverUrl: 'https://kim.example.id' });
 * ```
 */
export function openApiDocument({
  serverUrl = '/',
  version = '1',
}: OpenApiDocumentOptions = {}): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kentongan API',
      version,
      summary: 'Community information groups (KIM) of Indonesian regencies.',
      description:
        'Answers may gain fields, and strings with `x-known-values` may gain values: read them tolerantly. Requests are read strictly: unknown fields are refused.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: serverUrl }],
    paths: toPaths(),
    components: { schemas: toSchemas(), headers, parameters, securitySchemes },
  };
}

function toPaths(): Record<string, JsonObject> {
  const paths: Record<string, JsonObject> = {};
  const files = [...fileEndpoints, ...staffFileEndpoints];
  for (const endpoint of [...endpoints, ...files, ...staffEndpoints]) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: toOperation(endpoint) };
  }
  return paths;
}

function toSchemas(): JsonObject {
  return Object.fromEntries(
    Object.entries(componentSchemas).map(([name, schema]) => [
      name,
      toJsonSchema(schema, requestSchemas.has(schema) ? 'request' : 'response'),
    ]),
  );
}

const headers = {
  CacheControl: {
    description: 'How long the answer may be kept.',
    schema: { type: 'string' },
  },
  ETag: {
    description: 'Strong validator of the answer.',
    schema: { type: 'string' },
  },
  RequestId: {
    description: 'Names the request in the log of the backend.',
    schema: { type: 'string' },
  },
  RetryAfter: {
    description: 'Seconds to wait before the next try.',
    schema: { type: 'integer', minimum: 0 },
  },
} as const;

const securitySchemes = {
  StaffToken: {
    type: 'http',
    scheme: 'bearer',
    description:
      'A token that `kentongan staff add` has given out. It belongs to one regency and one role: auditor (reads), officer (also writes) or admin.',
  },
} as const;

const parameters = {
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'The `ETag` of the answer the client has.',
    schema: { type: 'string' },
  },
} as const;
