import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import type { RequestListener } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { constants, createBrotliCompress, gzipSync } from 'node:zlib';

import { startLocalWeb, type LocalWeb } from '../testing/local-web.ts';
import type { FetchProcessReport } from '../testing/run-guarded-fetch.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('../testing/run-guarded-fetch.ts', import.meta.url));

const mostMegabytes = 250;
const gigabyte = 1_000_000_000;

describe('a process that asks hostile servers', () => {
  let webs: LocalWeb[];
  let report: FetchProcessReport;

  before(async () => {
    const brotliBomb = await packZeros(gigabyte);
    // Members one behind the other are one answer; the last is cut off.
    const gzipBomb = Buffer.concat(
      Array(30).fill(gzipSync(Buffer.alloc(10_000_000), { level: 9 })),
    );
    assert(brotliBomb.length < 300_000 && gzipBomb.length < 300_000);
    const nothing = gzipSync('');
    const listeners: RequestListener[] = [
      (_request, response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliBomb),
      (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipBomb),
      // Packed bytes without end that say nothing.
      (_request, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        const piece = Buffer.concat(Array(3_000).fill(nothing));
        const send = () => {
          while (!response.destroyed && response.write(piece));
        };
        response.on('drain', send);
        send();
      },
      (_request, response) => {
        const piece = Buffer.alloc(1_000_000);
        const send = () => {
          while (!response.destroyed && response.write(piece));
        };
        response.on('drain', send);
        send();
      },
      (_request, response) =>
        response.writeHead(200, { 'content-length': '9999999999' }).write('x'),
      (_request, response) => void response.write('x'),
      () => undefined,
      // A head without end.
      ({ socket }) => {
        const send = () => {
          while (!socket.destroyed && socket.write('x: y\r\n'.repeat(1_000)));
        };
        socket.on('error', () => undefined).on('drain', send);
        socket.write('HTTP/1.1 200 OK\r\n');
        send();
      },
      // Answers before the answer, without end.
      ({ socket }) => {
        const send = () => {
          while (
            !socket.destroyed &&
            socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(1_000))
          );
        };
        socket.on('error', () => undefined).on('drain', send);
        send();
      },
      ({ url }, response) => response.writeHead(301, { location: `${url}x` }).end(),
      (_request, response) => response.end('halo'),
    ];
    webs = await Promise.all(listeners.map((listener) => startLocalWeb(listener)));
    // A proxy that would be noticed: nothing listens there.
    const proxy = 'http://127.0.0.1:9';
    const { stdout } = await run(process.execPath, [script, ...webs.map(({ origin }) => origin)], {
      env: { ...process.env, NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy, HTTPS_PROXY: proxy },
      timeout: 120_000,
    });
    report = JSON.parse(stdout) as FetchProcessReport;
  });
  after(() => Promise.all(webs.map((web) => web.close())));

  it('refuses each of them, and takes the honest one', () => {
    assert.deepEqual(
      report.answers.map(({ code }) => code),
      [
        'too-large',
        'too-large',
        'too-large',
        'too-large',
        'too-large',
        'too-slow',
        'too-slow',
        'too-large',
        'bad-answer',
        'too-many-redirects',
        '200',
      ],
    );
  });

  it(`stays below ${mostMegabytes} MB with all of them at the same time`, (test) => {
    test.diagnostic(`${Math.round(report.megabytes)} MB`);
    assert(report.megabytes < mostMegabytes, `${report.megabytes} MB`);
  });
});

async function packZeros(size: number): Promise<Buffer> {
  const packer = createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
  const packed = packer.toArray();
  const piece = Buffer.alloc(10_000_000);
  for (let written = 0; written < size; written += piece.length) {
    if (!packer.write(piece)) await new Promise((resolve) => packer.once('drain', resolve));
  }
  packer.end();
  return Buffer.concat(await packed);
}
