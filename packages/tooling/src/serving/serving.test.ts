import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';

import { demoAddress, demoEnvironment } from './demo-environment.ts';
import { requireFreePort } from './require-free-port.ts';
import { waitUntilReady } from './wait-until-ready.ts';

describe('demoEnvironment', () => {
  it('serves the example page from loopback unless the caller says otherwise', () => {
    assert.deepEqual(demoEnvironment({ PORT: '9000', HOST: '' }), {
      HOST: '127.0.0.1',
      PORT: '9000',
      DATA_DIR: '.data',
      DEMO_DIR: 'examples/script-tag',
      EMBED_DIR: 'packages/embed/dist',
    });
  });
});

describe('demoAddress', () => {
  it('gives an address that a browser on this machine can open', () => {
    assert.equal(demoAddress({ HOST: '127.0.0.1', PORT: '8080' }), 'http://127.0.0.1:8080');
    assert.equal(demoAddress({ HOST: '0.0.0.0', PORT: '80' }), 'http://127.0.0.1:80');
    assert.equal(demoAddress({ HOST: '::1', PORT: '80' }), 'http://[::1]:80');
  });
});

describe('requireFreePort', () => {
  it('names another port when the port is taken, and passes when it is free', async (test) => {
    const server = createServer().listen(0, '127.0.0.1');
    test.after(() => server.close());
    await once(server, 'listening');
    // A server that listens on a port always has an address of this shape.
    const { port } = server.address() as AddressInfo;

    await assert.rejects(requireFreePort('127.0.0.1', port), {
      name: 'CommandError',
      message: new RegExp(`PORT=${port + 1} npm start`),
    });
    server.close();
    await once(server, 'close');
    await requireFreePort('127.0.0.1', port);
  });

  it('says why any other address cannot be used', async () => {
    await assert.rejects(requireFreePort('192.0.2.1', 8080), /Cannot listen on 192\.0\.2\.1:8080/);
  });
});

describe('waitUntilReady', () => {
  it('waits while the server says that it is not ready', async (test) => {
    let asked = 0;
    const server = createServer((_, response) => {
      response.writeHead(++asked < 3 ? 503 : 200).end();
    }).listen(0, '127.0.0.1');
    test.after(() => server.close());
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;

    const isReady = await waitUntilReady(`http://127.0.0.1:${port}`, AbortSignal.timeout(20_000));

    assert.equal(isReady, true);
    assert.equal(asked, 3);
  });

  it('gives up when it is told to', async () => {
    assert.equal(await waitUntilReady('http://127.0.0.1:1', AbortSignal.abort()), false);
  });
});
