import * as z from 'zod/mini';

import { dateSchema, instantSchema } from '../dates.js';
import { flagSchema } from '../flag.js';
import { textPatterns } from '../text-like.js';
import { listItems } from '../tolerant-list.js';
import { webAddressSchema } from '../web-address.js';
import { wholeNumberRanges } from '../whole-number-in.js';
import { wholeNumberSchema } from '../whole-number.js';
import { componentSchemas } from './component-schemas.js';
import { knownValues } from './known-values.js';

/** A JSON value made of objects. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a schema describes what a client sends or what it gets. */
export type Direction = 'request' | 'response';

const names = new Map<unknown, string>(
  Object.entries(componentSchemas).map(([name, schema]) => [schema, name]),
);

/** What zod cannot say about schemas that are checked by our own code. */
const own = new Map<unknown, JsonObject>([
  [instantSchema, { type: 'string', format: 'date-time' }],
  [dateSchema, { type: 'string', format: 'date' }],
  [webAddressSchema, { type: 'string', format: 'uri', pattern: '^https?://' }],
  [wholeNumberSchema, { type: 'integer' }],
  [flagSchema, { type: 'boolean' }],
  ...[...knownValues].map(([schema, values]): [unknown, JsonObject] => [
    schema,
    { type: 'string', examples: values, 'x-known-values': values },
  ]),
]);

/** Prints a schema; one that has a name becomes a reference to it. */
export function toReference(schema: z.ZodMiniType, direction: Direction): JsonObject {
  const name = names.get(schema);
  return name === undefined
    ? toJsonSchema(schema, direction)
    : { $ref: `#/components/schemas/${name}` };
}

/** Prints a schema in full, with references to the named ones inside it. */
export function toJsonSchema(schema: z.ZodMiniType, direction: Direction): JsonObject {
  const printed = z.toJSONSchema(schema, {
    io: direction === 'request' ? 'input' : 'output',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const replacement = replace(zodSchema, schema, direction);
      if (replacement) {
        for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
        Object.assign(jsonSchema, replacement);
      } else if (direction === 'response') {
        // A newer backend may add fields.
        delete jsonSchema.additionalProperties;
      }
    },
  });
  const { $schema: _, ...rest } = printed;
  return rest;
}

function replace(schema: object, root: object, direction: Direction): JsonObject | undefined {
  const name = schema === root ? undefined : names.get(schema);
  if (name !== undefined) return { $ref: `#/components/schemas/${name}` };
  // Lists are read by our own code, which zod cannot look into.
  const item = listItems.get(schema);
  if (item) return { type: 'array', items: toReference(item, direction) };
  const pattern = textPatterns.get(schema);
  if (pattern) return { type: 'string', pattern: pattern.source };
  const range = wholeNumberRanges.get(schema);
  return own.get(schema) ?? (range && { type: 'integer', ...range });
}
