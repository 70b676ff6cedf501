import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';

import { createTree } from '../testing/create-tree.ts';
import { askAudit, auditProblems } from './audit.ts';

/** What a registry answers when npm asks for advisories; `undefined` is a registry without audits. */
type Advisories = Readonly<Record<string, readonly object[]>> | undefined;

/** Lets npm audit a project that runs with `victim` 1.0.0, against a registry of our own. */
async function audit(test: TestContext, advisories: Advisories) {
  const server = createServer((request, response) => {
    const isAudit = request.url?.startsWith('/-/npm/v1/security/') === true;
    const body = isAudit ? advisories : packument;
    response.writeHead(body === undefined ? 405 : 200, { 'content-type': 'application/json' });
    request.resume().on('end', () => response.end(JSON.stringify(body ?? { error: 'none here' })));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  test.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const dependencies = { victim: '1.0.0' };
  const root = createTree(test, {
    'package.json': JSON.stringify({ name: 'audited', version: '1.0.0', dependencies }),
    'package-lock.json': JSON.stringify({
      name: 'audited',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: {
        '': { name: 'audited', version: '1.0.0', dependencies },
        'node_modules/victim': { version: '1.0.0' },
      },
    }),
  });
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return askAudit(root, {
    ...process.env,
    npm_config_registry: `http://127.0.0.1:${port}/`,
    npm_config_cache: join(root, 'cache'),
    npm_config_fetch_retries: '0',
  });
}

const packument = {
  name: 'victim',
  'dist-tags': { latest: '1.0.0' },
  versions: { '1.0.0': { name: 'victim', version: '1.0.0' } },
};
const advisory = {
  id: 1,
  url: 'https://example.id/advisory',
  title: 'Reads any file',
  severity: 'high',
  vulnerable_versions: '<2.0.0',
  cwe: [],
  cvss: { score: 8, vectorString: null },
};

describe('npm audit at a registry', () => {
  it('that knows a high hole fails the check', async (test) => {
    const outcome = await audit(test, { victim: [advisory] });

    assert.ok(outcome.isAnswered, JSON.stringify(outcome));
    assert.match(auditProblems(outcome.report).join(), /^victim .*a high finding of npm audit$/);
    assert.deepEqual(auditProblems(outcome.report, { victim: 'reads no files of ours' }), []);
  });

  it('that knows none passes', async (test) => {
    const outcome = await audit(test, {});

    assert.ok(outcome.isAnswered, JSON.stringify(outcome));
    assert.deepEqual(auditProblems(outcome.report), []);
  });

  it('that has no audits counts as not audited', async (test) => {
    const outcome = await audit(test, undefined);

    assert.ok(!outcome.isAnswered);
    assert.ok(outcome.reason.length > 0);
  });
});
