import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { openApiDocument } from '@kentongan/contract/openapi';

import { lintDocument } from './lint-document.ts';

describe('lintDocument', () => {
  it('finds the printed API sound', async () => {
    assert.deepEqual(await lintDocument(openApiDocument()), []);
  });

  it('names the rule and the place of what is not', async () => {
    const { paths, ...document } = openApiDocument();
    const [[path = '', operations] = []] = Object.entries(paths);
    const get = { ...Object(operations?.['get']), operationId: undefined, security: undefined };

    const problems = await lintDocument({ ...document, paths: { [path]: { get } } });

    assert.match(problems.join('\n'), /security-defined: .*\(#\/paths\//);
    assert.match(problems.join('\n'), /operation-operationId: /);
  });
});
