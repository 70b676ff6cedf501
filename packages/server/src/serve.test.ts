import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';

import type { MessageReceipt, Regency } from '@kentongan/contract';

import { readConfig } from './config.ts';
import { openDatabase } from './db/open-database.ts';
import type { Log } from './http/log.ts';
import { ListenError, startServer, type RunningServer } from './serve.ts';
import { insertRegency } from './testing/insert-regency.ts';
import { startServerProcess } from './testing/server-process.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from './testing/temporary-directory.ts';
import { createTestMessage } from './testing/test-message.ts';

const silent: Log = { info: () => undefined, error: () => undefined };

describe('a running server', () => {
  let directory: TemporaryDirectory;
  let server: RunningServer;
  let root: string;

  before(async () => {
    directory = await createTemporaryDirectory();
    const { db, close } = await openDatabase({ dataDir: directory.path });
    await insertRegency(db, '35.02');
    await close();
    server = await start('0');
    root = `${server.address}/v1/regencies/35.02`;
  });
  after(async () => {
    await server.close();
    await directory.remove();
  });

  const start = (port: string) =>
    startServer(readConfig({ PORT: port, DATA_DIR: directory.path }), { log: silent });

  it('gives from memory exactly what it gave at first', async () => {
    const read = async (init?: RequestInit) => {
      const response = await fetch(root, init);
      const { date, 'x-request-id': id, ...headers } = Object.fromEntries(response.headers);
      assert(date && id);
      return { status: response.status, headers, text: await response.text() };
    };
    const first = await read();
    const second = await read();
    const head = await read({ method: 'HEAD' });
    const known = await read({ headers: { 'if-none-match': first.headers['etag'] ?? '' } });

    assert.deepEqual(second, first);
    assert.deepEqual([head.status, head.text], [200, '']);
    assert.deepEqual([known.status, known.text], [304, '']);
    assert.equal(first.headers['content-encoding'], 'gzip');
  });

  it('cuts a body off that is longer than allowed, whatever it claims', async () => {
    const request = httpRequest(`${root}/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': 'key-0000000000000001',
        'transfer-encoding': 'chunked',
      },
    });
    // The server may close while we still write.
    request.on('error', () => undefined);
    for (let piece = 0; piece < 8; piece += 1) request.write(' '.repeat(8_192));
    const [response] = await once(request, 'response');
    request.destroy();

    assert.equal(response.statusCode, 413);
  });

  it('answers a request that is no HTTP with 400 and goes on', async () => {
    const { hostname, port } = new URL(server.address);
    const socket = connect(Number(port), hostname);
    socket.write('nonsense\r\n\r\n');
    const [data] = await once(socket, 'data');
    socket.destroy();

    assert.match(String(data), /^HTTP\/1\.1 400/);
    assert.equal((await fetch(`${server.address}/healthz`)).status, 200);
  });

  it('says in one line that its port is taken', async () => {
    const { port } = new URL(server.address);
    await assert.rejects(start(port), (error) => {
      assert(error instanceof ListenError);
      assert.match(
        error.message,
        /^PORT: cannot listen on 127\.0\.0\.1:\d+ \(EADDRINUSE\)\. .+\.$/,
      );
      return true;
    });
  });

  it('finishes the request it has when it is asked to stop, and ends with 0', async () => {
    const child = await startServerProcess({ DATA_DIR: directory.path });
    const address = `${child.address}/v1/regencies/35.02`;
    const regency = (await (await fetch(address)).json()) as Regency;
    const body = JSON.stringify(createTestMessage(regency));
    const request = httpRequest(`${address}/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'idempotency-key': 'key-stop-00000000001',
        expect: '100-continue',
      },
    });
    request.flushHeaders();
    // The server has the request now, and waits for its body.
    await once(request, 'continue');
    const ended = child.end('SIGTERM');
    while (await isListening(child.address)) await delay(20);
    request.end(body);
    const [response] = await once(request, 'response');
    const chunks: Buffer[] = await response.toArray();
    const receipt = JSON.parse(Buffer.concat(chunks).toString()) as MessageReceipt;

    assert.equal(response.statusCode, 201);
    assert.equal(await ended, 0);
    const { db, close } = await openDatabase({ dataDir: directory.path });
    const rows = await db.selectFrom('message').select('reference').execute();
    await close();
    assert(rows.some(({ reference }) => reference === receipt.reference));
  });
});

async function isListening(address: string): Promise<boolean> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
