import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';

import { endpoints } from '../endpoints.js';
import type { Endpoint } from '../endpoint.js';
import { getGroupsCsv } from '../groups-csv.js';
import { createMessage } from '../message.js';
import { problemStatus, type ProblemCode } from '../problem.js';
import { sampleAnswers } from '../testing/samples.js';
import { knownValues } from './known-values.js';
import { openApiDocument } from './openapi-document.js';

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { name?: string; in?: string; required?: boolean }[];
  readonly requestBody?: object;
  readonly responses: Readonly<
    Record<string, { content?: object; 'x-problem-codes'?: readonly string[] }>
  >;
}

const document = openApiDocument();
const every: readonly Endpoint[] = endpoints;

function operationOf({ path, method }: Pick<Endpoint, 'path' | 'method'>): Operation {
  const operations = document.paths[path.replace(/:(\w+)/g, '{$1}')];
  // The document is plain JSON; this is the part of it that these tests look at.
  return operations?.[method.toLowerCase()] as Operation;
}

describe('openApiDocument', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(structuredClone({ ...document }));

    assert.equal(result.errors, undefined);
    assert.equal(result.valid, true);
  });

  it('is plain JSON', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(document)), document);
  });

  it('names server and version when told', () => {
    const { servers, info } = openApiDocument({
      serverUrl: 'https://kim.example.id',
      version: '2',
    });

    assert.deepEqual(servers, [{ url: 'https://kim.example.id' }]);
    assert.equal(info['version'], '2');
  });

  it('refers only to what it has', () => {
    const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g);
    const missing = [...references].filter(
      ([, kind = '', name = '']) => !Object.hasOwn(document.components[kind] ?? {}, name),
    );

    assert.deepEqual(missing, []);
  });

  it('prints the known values of every open enum', () => {
    const printed = JSON.stringify(document);

    for (const values of knownValues.values()) {
      assert.ok(printed.includes(`"x-known-values":${JSON.stringify(values)}`), values.join());
    }
  });

  it('closes requests and leaves answers open', () => {
    const closed = Object.entries(document.components['schemas'] ?? {})
      .filter(([, schema]) => JSON.stringify(schema).includes('"additionalProperties":false'))
      .map(([name]) => name);

    assert.deepEqual(closed, [
      'Consent',
      'MessageKey',
      'MessageRequest',
      'Proof',
      'NewActivity',
      'ActivityChange',
      'ActivityPin',
      'ActivityStep',
      'ActivityWithdrawal',
      'ActivitySeller',
    ]);
  });

  for (const endpoint of every) {
    describe(endpoint.operationId, () => {
      const operation = operationOf(endpoint);

      it('is printed under its own name', () => {
        assert.equal(operation.operationId, endpoint.operationId);
      });

      it('declares each parameter of its path as required', () => {
        const declared = operation.parameters.filter((parameter) => parameter.in === 'path');

        assert.deepEqual(
          declared.map(({ name }) => `:${name}`),
          endpoint.path.match(/:\w+/g),
        );
        assert.ok(declared.every(({ required }) => required));
      });

      it('gives each problem under its status', () => {
        for (const [status, { 'x-problem-codes': codes = [] }] of Object.entries(
          operation.responses,
        )) {
          // The document prints nothing but codes of the contract.
          for (const code of codes) assert.equal(problemStatus[code as ProblemCode], +status);
        }
        const printed = Object.values(operation.responses).flatMap(
          (response) => response['x-problem-codes'] ?? [],
        );
        for (const code of endpoint.problems ?? []) assert.ok(printed.includes(code), code);
      });

      it('describes the answer that the schema reads', () => {
        const ajv = new Ajv2020({ strict: false, validateFormats: false });
        ajv.addSchema(document, 'document');
        const pointer = ['paths', endpoint.path.replace(/:(\w+)/g, '{$1}'), endpoint.method]
          .map((part) => part.replace(/\//g, '~1'))
          .map((part) => encodeURIComponent(part === endpoint.method ? part.toLowerCase() : part))
          .join('/');
        const validate = ajv.getSchema(
          `document#/${pointer}/responses/${endpoint.status}/content/application~1json/schema`,
        );

        assert.equal(validate?.(sampleAnswers[endpoint.operationId]), true);
        assert.equal(validate({}), false);
      });
    });
  }

  it('prints a file under its own type, with its parameters and problems', () => {
    const operation = operationOf(getGroupsCsv);

    assert.equal(operation.operationId, getGroupsCsv.operationId);
    assert.deepEqual(operation.responses['200']?.content, {
      'text/csv': { schema: { type: 'string' } },
    });
    assert.deepEqual(operation.responses['404']?.['x-problem-codes'], ['regency-not-found']);
    assert.equal(operation.parameters.find(({ name }) => name === 'regency')?.required, true);
  });

  it('asks for the Idempotency-Key of a message', () => {
    const operation = operationOf(createMessage);

    const key = operation.parameters.find(({ name }) => name === 'Idempotency-Key');

    assert.equal(key?.required, true);
    assert.ok(operation.requestBody);
  });
});
