import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';

import type { Browser } from 'playwright-core';

import { nodeShapes } from './node-shapes.ts';
import { runShapes } from './run-shapes.ts';
import type { Shape, ShapeContext } from './shape.ts';
import { createStage, type Stage } from './stage.ts';
import { typescriptShapes } from './typescript-shapes.ts';

/** These shapes open no page; one that did would fail here at once. */
const noBrowser = {} as Browser;

const directory = {
  regencyCode: '35.02',
  updatedAt: '2026-01-02T03:04:05.000Z',
  total: 0,
  villagesWithGroup: 0,
  districts: [],
  groups: [],
};
const coverage = {
  regencyCode: '35.02',
  asOf: '2026-01-02',
  denominator: 'rural',
  villagesTotal: 0,
  villagesWithGroup: 0,
  districtsTotal: 0,
  districtsWithGroup: 0,
  groupsTotal: 0,
  byVillageKind: {
    rural: { villagesTotal: 0, villagesWithGroup: 0 },
    urban: { villagesTotal: 0, villagesWithGroup: 0 },
    customary: { villagesTotal: 0, villagesWithGroup: 0 },
  },
  byLegalStatus: { pilot: 0, decreed: 0, incorporated: 0 },
  areaDatasetVersion: '1',
  areaSource: { name: 'x', version: '1', license: 'MIT', url: 'https://example.id' },
  districts: [],
  targets: [],
};
const problem = { type: 'about:blank', title: 'x', status: 404, code: 'regency-not-found' };

/** Answers the three questions that these shapes ask. */
async function startFakeBackend(): Promise<Server> {
  const server = createServer(({ url = '' }, response) => {
    const isKnown = url.includes('/35.02/');
    const body = url.includes('/directory')
      ? directory
      : url.includes('/coverage')
        ? coverage
        : { items: [], nextCursor: null, total: 0 };
    const type = isKnown ? 'application/json' : 'application/problem+json';
    response.writeHead(isKnown ? 200 : 404, { 'content-type': type });
    response.end(JSON.stringify(isKnown ? body : { ...problem, issues: [] }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

describe('packages that are installed from their archives', () => {
  let stage: Stage;
  let server: Server;
  let context: ShapeContext;

  before(async () => {
    stage = await createStage(['contract', 'sdk', 'widgets']);
    server = await startFakeBackend();
    // A server that listens on a port has an address of this kind.
    const { port } = server.address() as AddressInfo;
    context = { stage, backend: `http://127.0.0.1:${port}`, browser: noBrowser };
  });
  after(() => {
    server.close();
    stage.remove();
  });

  const quick = [...nodeShapes, ...typescriptShapes];
  for (const shape of quick) {
    it(`work in ${shape.name}`, async (test) => {
      const { shown, isAbsent } = await shape.run(context);

      assert.ok(shown !== '');
      test.diagnostic(isAbsent ? `absent: ${shown}` : shown);
    });
  }
});

describe('runShapes', () => {
  it('prints a table, goes on after a failure, and calls what is absent so', async () => {
    const lines: string[] = [];
    const shapes: readonly Shape[] = [
      { name: 'broken', run: async () => Promise.reject(new Error('does not load')) },
      { name: 'missing', run: async () => ({ shown: 'not here', isAbsent: true }) },
      { name: 'fine', run: async () => ({ shown: '3 groups' }) },
    ];
    // None of these shapes looks at its context.
    const problems = await runShapes(shapes, {} as ShapeContext, (line) => lines.push(line));

    assert.deepEqual(problems, ['broken: does not load']);
    assert.deepEqual(lines, [
      '  FAILS  broken   see below',
      '  absent missing  not here',
      '  works  fine     3 groups',
    ]);
  });
});
