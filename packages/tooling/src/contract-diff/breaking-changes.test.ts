import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { openApiDocument } from '@kentongan/contract/openapi';

import { breakingChanges } from './breaking-changes.ts';
import type { Document, Operation, Parameter, Schema } from './document.ts';

const group: Schema = {
  type: 'object',
  required: ['slug', 'name'],
  properties: {
    slug: { type: 'string' },
    name: { type: 'string' },
    members: { type: 'integer' },
    kind: { type: 'string', enum: ['a', 'b'] },
    source: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    parent: { $ref: '#/components/schemas/Group' },
  },
};
const message: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['text'],
  properties: {
    text: { type: 'string', maxLength: 100 },
    topic: { type: 'string', enum: ['question', 'thanks'] },
  },
};
const read: Operation = {
  operationId: 'listGroups',
  security: [],
  parameters: [
    { name: 'q', in: 'query', required: false, schema: { type: 'string', maxLength: 50 } },
  ],
  responses: {
    200: {
      headers: { ETag: {} },
      content: {
        'application/json': {
          schema: { type: 'array', items: { $ref: '#/components/schemas/Group' } },
        },
      },
    },
    404: { content: { 'application/problem+json': { schema: { type: 'object' } } } },
  },
};
const send: Operation = {
  operationId: 'createMessage',
  security: [],
  requestBody: {
    required: true,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Message' } } },
  },
  responses: { 201: {} },
};

function documentOf({
  get = read,
  post = send,
  schemas = {},
}: {
  get?: Operation | undefined;
  post?: Operation;
  schemas?: Record<string, Schema>;
} = {}): Document {
  return {
    paths: { '/groups': { ...(get && { get }), post } },
    components: { schemas: { Group: group, Message: message, ...schemas } },
  };
}

function changesOf(after: Parameters<typeof documentOf>[0]): string {
  return breakingChanges(documentOf(), documentOf(after)).join('\n');
}

function withGroup(change: Record<string, Schema | undefined>, required = group.required): object {
  // What is `undefined` is gone from the JSON as well.
  const properties = JSON.parse(JSON.stringify({ ...group.properties, ...change })) as object;
  return { schemas: { Group: { ...group, required, properties } } };
}

function withMessage(change: Partial<Schema>): object {
  return { schemas: { Message: { ...message, ...change } } };
}

describe('breakingChanges', () => {
  it('finds none between a document and itself, the printed one included', () => {
    // The printed document has these parts; the test below it would show a lack of them.
    const printed = openApiDocument() as unknown as Document;

    assert.deepEqual(breakingChanges(documentOf(), documentOf()), []);
    assert.deepEqual(breakingChanges(printed, printed), []);
  });

  it('notes an operation that is gone or bears another name', () => {
    assert.match(
      breakingChanges(documentOf(), { ...documentOf(), paths: {} }).join(),
      /GET \/groups: is gone,POST \/groups: is gone/,
    );
    assert.match(changesOf({ get: { ...read, operationId: 'getGroups' } }), /now called getGroups/);
  });

  it('notes a token or a role that is needed now', () => {
    const guarded = { ...read, security: [{ StaffToken: [] }], 'x-staff-role': 'officer' };

    assert.match(changesOf({ get: guarded }), /needs a token now/);
    assert.match(
      breakingChanges(
        documentOf({ get: guarded }),
        documentOf({ get: { ...guarded, 'x-staff-role': 'admin' } }),
      ).join(),
      /needs the role admin now/,
    );
  });

  describe('in what is asked', () => {
    it('allows more: parameters, fields, values and length', () => {
      const parameters = [
        { name: 'q', in: 'query', schema: { type: 'string', maxLength: 80 } },
        { name: 'sort', in: 'query', schema: { type: 'string' } },
      ];

      assert.equal(changesOf({ get: { ...read, parameters } }), '');
      assert.equal(
        changesOf(
          withMessage({
            required: [],
            properties: {
              text: { type: 'string', maxLength: 200 },
              topic: { type: 'string', enum: ['question', 'thanks', 'other'] },
              name: { type: 'string' },
            },
          }),
        ),
        '',
      );
    });

    it('notes parameters that are gone, needed or narrower', () => {
      const change = (parameters: readonly Parameter[]): string =>
        changesOf({ get: { ...read, parameters } });

      assert.match(change([]), /takes query parameter q no more/);
      assert.match(
        change([{ name: 'q', in: 'query', required: true, schema: { type: 'string' } }]),
        /needs query parameter q now/,
      );
      assert.match(
        change([...(read.parameters ?? []), { name: 'Key', in: 'header', required: true }]),
        /needs header parameter Key now/,
      );
      assert.match(
        change([{ name: 'q', in: 'query', schema: { type: 'string', maxLength: 20 } }]),
        /maxLength fell from 50 to 20/,
      );
      assert.match(
        change([
          { name: 'q', in: 'query', schema: { type: 'string', pattern: '^a', maxLength: 50 } },
        ]),
        /pattern was free, is \^a/,
      );
    });

    it('notes fields of a body that are refused, needed, or take fewer values', () => {
      assert.match(
        changesOf(withMessage({ properties: { text: { type: 'string', maxLength: 100 } } })),
        /body\.topic: is refused now/,
      );
      assert.match(changesOf(withMessage({ required: ['text', 'topic'] })), /topic: is needed now/);
      assert.match(
        changesOf(
          withMessage({
            properties: { ...message.properties, topic: { type: 'string', enum: ['thanks'] } },
          }),
        ),
        /body\.topic: "question" is refused now/,
      );
      assert.match(
        changesOf(withMessage({ properties: { ...message.properties, text: { type: 'number' } } })),
        /body\.text: was string, is number/,
      );
    });
  });

  describe('in what is answered', () => {
    it('allows more: fields, problems, and values where the list is open', () => {
      assert.equal(
        changesOf({
          get: { ...read, responses: { ...read.responses, 409: {} } },
          ...withGroup({ verifiedAt: { type: 'string' } }),
        }),
        '',
      );
    });

    it('notes fields that are gone, that may be missing, or that have another type', () => {
      assert.match(changesOf(withGroup({ members: undefined })), /200\[\]\.members: is gone/);
      assert.match(changesOf(withGroup({}, ['slug'])), /200\[\]\.name: may be missing now/);
      assert.match(
        changesOf(withGroup({ members: { type: 'string' } })),
        /200\[\]\.members: was integer, is string/,
      );
    });

    it('notes null where none was, and a new value of a closed list', () => {
      assert.match(
        changesOf(withGroup({ name: { anyOf: [{ type: 'string' }, { type: 'null' }] } })),
        /200\[\]\.name: was string, is null/,
      );
      assert.equal(changesOf(withGroup({ source: { type: 'string' } })), '');
      assert.match(
        changesOf(withGroup({ kind: { type: 'string', enum: ['a', 'b', 'c'] } })),
        /"c" is a new value of a closed list/,
      );
      assert.equal(changesOf(withGroup({ kind: { type: 'string', enum: ['a'] } })), '');
    });

    it('notes a status, a type or a header that is sent no more', () => {
      const { 404: problem, 200: found } = read.responses;

      assert.match(
        changesOf({ get: { ...read, responses: { 404: problem ?? {} } } }),
        /answers 200 no more/,
      );
      assert.match(
        changesOf({ get: { ...read, responses: { 200: { ...found, headers: {} } } } }),
        /200: sends the header ETag no more/,
      );
      assert.match(
        changesOf({ get: { ...read, responses: { 200: { ...found, content: {} } } } }),
        /answers with application\/json no more/,
      );
    });
  });
});
