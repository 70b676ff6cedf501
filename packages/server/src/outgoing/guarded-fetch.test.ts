import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { RequestListener, ServerResponse } from 'node:http';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

import { startLocalWeb, type LocalWeb } from '../testing/local-web.ts';
import type { AddressPolicy } from './address-policy.ts';
import { createGuardedFetch, type GuardedFetchOptions } from './guarded-fetch.ts';
import { OutgoingError, type OutgoingErrorCode } from './outgoing-error.ts';

const maxBytes = 100_000;

/** Stands for the public internet, so that the way from there to this machine can be tried. */
const publicHost = '127.0.0.2';
const policy: AddressPolicy = {
  isAllowedAddress: (address) => address === publicHost,
  isAllowedPort: () => true,
};

describe('createGuardedFetch', () => {
  let web: LocalWeb;
  let inner: LocalWeb;
  let respond: RequestListener;

  before(async () => {
    web = await startLocalWeb((request, response) => respond(request, response), publicHost);
    inner = await startLocalWeb((_request, response) => response.end('secret of the machine'));
  });
  beforeEach(() => {
    respond = (_request, response) => response.end('halo');
  });
  after(async () => {
    await web.close();
    await inner.close();
  });

  const create = (options: GuardedFetchOptions = {}) =>
    createGuardedFetch({ policy, hostPause: 0, ...options });
  const get = async (path = '/', options: GuardedFetchOptions = {}) =>
    create(options)(new URL(path, web.origin).href, { maxBytes });
  const textOf = ({ body }: { readonly body: Uint8Array }) => new TextDecoder().decode(body);
  const refuses = async (
    code: OutgoingErrorCode,
    path?: string,
    options?: GuardedFetchOptions,
  ): Promise<OutgoingError> => {
    const error = await get(path, options).then(
      () => assert.fail('It was answered'),
      (reason: unknown) => reason,
    );
    assert(error instanceof OutgoingError, String(error));
    assert.equal(error.code, code, error.message);
    assert.match(error.message, /^[A-Z][^\n]+\.$/);
    return error;
  };

  describe('an answer', () => {
    it('comes with its status, headers and address', async () => {
      respond = (_request, response) => {
        response.writeHead(404, { etag: '"1"', 'set-cookie': ['a=1', 'b=2'] }).end('tidak ada');
      };
      const { status, headers, url, movedTo, ...answer } = await get('/feed?a=b#c');

      assert.deepEqual([status, textOf(answer), movedTo], [404, 'tidak ada', null]);
      assert.deepEqual([headers.get('etag'), headers.getSetCookie()], ['"1"', ['a=1', 'b=2']]);
      assert.equal(url, `${web.origin}/feed?a=b#c`);
    });

    it('is asked for with our name, the headers given and no cookie', async () => {
      const first = web.requests.length;
      await create({ userAgent: 'Kentongan (+https://kim.example.id)' })(web.origin, {
        maxBytes,
        headers: { 'if-none-match': '"1"' },
      });
      const { headers, method } = web.requests[first] ?? assert.fail('No request came');

      assert.equal(method, 'GET');
      assert.deepEqual(headers, {
        host: new URL(web.origin).host,
        connection: 'close',
        'user-agent': 'Kentongan (+https://kim.example.id)',
        'accept-encoding': 'gzip, deflate, br',
        'if-none-match': '"1"',
      });
    });

    it('may say nothing: 304 and an empty packed body', async () => {
      respond = (_request, response) => {
        response.writeHead(304, { 'content-encoding': 'gzip' }).end();
      };
      assert.deepEqual([(await get()).status, (await get()).body.length], [304, 0]);

      respond = (_request, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end();
      };
      assert.equal((await get()).body.length, 0);
    });

    for (const [encoding, pack] of Object.entries({
      gzip: gzipSync,
      'x-gzip': gzipSync,
      GZIP: gzipSync,
      br: brotliCompressSync,
      deflate: deflateSync,
      'deflate ': deflateRawSync,
      identity: (text: string) => text,
    })) {
      it(`is unpacked from "${encoding}"`, async () => {
        respond = (_request, response) => {
          response
            .writeHead(200, { 'content-encoding': encoding })
            .end(pack('halo '.repeat(9_000)));
        };
        assert.equal(textOf(await get()), 'halo '.repeat(9_000));
      });
    }

    it('is refused when it is packed twice, in an unknown way, or broken', async () => {
      const twice = gzipSync(gzipSync('halo'));
      for (const [encoding, body] of [
        ['gzip, gzip', twice],
        ['zstd', 'halo'],
        ['gzip', 'halo'],
        ['gzip', gzipSync('halo '.repeat(9_000)).subarray(0, 40)],
        ['br', 'halo'],
      ] as const) {
        respond = (_request, response) => {
          response.writeHead(200, { 'content-encoding': encoding }).end(body);
        };
        await refuses('bad-answer');
      }
    });

    it('may have exactly as many bytes as allowed, and not one more', async () => {
      const send = (size: number) => {
        respond = (_request, response) => {
          response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(size)));
        };
      };
      send(maxBytes);
      assert.equal((await get()).body.length, maxBytes);
      send(maxBytes + 1);
      await refuses('too-large');
    });

    it('that never ends is cut off, and the connection closed', async () => {
      let closed: Promise<unknown> | undefined;
      respond = (_request, response) => {
        closed = once(response, 'close');
        sendForever(response);
      };
      await refuses('too-large');
      await closed;
    });

    it('that says it is too long is not read at all', async () => {
      respond = (_request, response) => {
        response.writeHead(200, { 'content-length': '5000000000' }).flushHeaders();
      };
      await refuses('too-large');
    });

    it('that promised more than it brings is refused', async () => {
      respond = (_request, response) => {
        response
          .writeHead(200, { 'content-length': '100' })
          .write('halo', () => response.destroy());
      };
      await refuses('bad-answer');
    });

    it('that brings more than it promised is cut to what it promised', async () => {
      respond = ({ socket }) =>
        socket.end('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nhalo, and more');
      const answer = await get().then(textOf, (error: unknown) => error);

      assert(
        answer === 'halo' || (answer instanceof OutgoingError && answer.code === 'bad-answer'),
      );
    });

    it('with a head too long, or no HTTP at all, is refused', async () => {
      respond = (_request, response) => response.setHeader('x', 'a'.repeat(20_000)).end();
      await refuses('too-large');
      respond = ({ socket }) => socket.end('SSH-2.0-OpenSSH_9.2\r\n');
      await refuses('bad-answer');
      respond = ({ socket }) => socket.destroy();
      await refuses('bad-answer');
    });
  });

  describe('time', () => {
    it('is up when nothing comes', async () => {
      respond = () => undefined;
      await refuses('too-slow', '/', { idleTimeout: 50 });
    });

    it('is up when the body stops', async () => {
      respond = (_request, response) => void response.write('halo');
      await refuses('too-slow', '/', { idleTimeout: 50 });
    });

    it('is up for a body that drips, although something always comes', async () => {
      respond = (_request, response) => drip(response, () => response.write('a'));
      await refuses('too-slow', '/', { totalTimeout: 400 });
    });

    it('is up for a head that drips', async () => {
      respond = (_request, response) => {
        const { socket } = response;
        socket?.write('HTTP/1.1 200 OK\r\n');
        drip(response, () => socket?.write('x: y\r\n'));
      };
      await refuses('too-slow', '/', { idleTimeout: 100 });
    });

    it('is counted over all redirects', async () => {
      respond = ({ url }, response) => {
        setTimeout(() => response.writeHead(302, { location: `${url}x` }).end(), 150);
      };
      await refuses('too-slow', '/', { totalTimeout: 400 });
    });

    it('ends when the caller says so, with the caller’s reason, and closes the connection', async () => {
      const caller = new AbortController();
      let closed: Promise<unknown> | undefined;
      respond = (_request, response) => {
        closed = once(response, 'close');
        response.write('halo', () => caller.abort(new Error('changed my mind')));
      };
      await assert.rejects(create()(web.origin, { maxBytes, signal: caller.signal }), {
        message: 'changed my mind',
      });
      await closed;
      await assert.rejects(create()(web.origin, { maxBytes, signal: caller.signal }), {
        message: 'changed my mind',
      });
    });
  });

  describe('redirects', () => {
    const redirect = (location: string, status = 302) => {
      respond = ({ url }, response) => {
        if (url === '/') response.writeHead(status, { location }).end('x'.repeat(200_000));
        else response.end(`at ${url}`);
      };
    };

    it('are followed, relative ones too, and say where they led', async () => {
      redirect('feed/2?a=b');
      const answer = await get();

      assert.equal(textOf(answer), 'at /feed/2?a=b');
      assert.deepEqual([answer.url, answer.movedTo], [`${web.origin}/feed/2?a=b`, null]);
    });

    it('are a new address only if each of them is permanent', async () => {
      const statuses: Record<string, number> = { '/': 301, '/a': 308, '/b': 301, '/c': 307 };
      const next: Record<string, string> = { '/': '/a', '/a': '/end', '/b': '/c', '/c': '/end' };
      respond = ({ url = '' }, response) => {
        const location = next[url];
        if (location === undefined) response.end();
        else response.writeHead(statuses[url] ?? 302, { location }).end();
      };
      assert.equal((await get('/')).movedTo, `${web.origin}/end`);
      assert.equal((await get('/b')).movedTo, null);
    });

    it('are followed five times and no more', async () => {
      respond = ({ url }, response) => {
        const step = Number(url?.slice(1));
        if (step === 0) response.end();
        else response.writeHead(302, { location: `/${step - 1}` }).end();
      };
      assert.equal((await get('/5')).status, 200);
      await refuses('too-many-redirects', '/6');
    });

    it('never lead to what is not public, however it is written', async () => {
      const before = inner.requests.length;
      for (const host of [
        '127.0.0.1',
        'localhost',
        '127.1',
        '0177.0.0.1',
        '0x7f.0.0.1',
        '2130706433',
        '0x7f000001',
        '０１２７.0.0.1',
        '127。0。0。1',
        '[::1]',
        '[::ffff:127.0.0.1]',
        '[::ffff:7f00:1]',
        '[64:ff9b::7f00:1]',
        '0.0.0.0',
        '0',
        '[::]',
        '169.254.169.254',
      ]) {
        redirect(`http://${host.startsWith('[') ? host : encodeURI(host)}:${inner.port}/`);
        await refuses('address-refused', '/', { resolveHost: async () => ['127.0.0.1'] });
      }
      assert.equal(inner.requests.length, before);
    });

    it('lead to http and https alone, and never with a password', async () => {
      for (const location of [
        'file:///etc/passwd',
        'ftp://kim.example/',
        'data:,x',
        'gopher://x',
      ]) {
        redirect(location);
        await refuses('url-refused');
      }
      redirect(`http://user:secret@${publicHost}:${web.port}/feed`);
      assert.doesNotMatch((await refuses('url-refused')).message, /secret/);
      redirect('http://[');
      await refuses('bad-answer');
    });
  });

  describe('names', () => {
    const named = (port: number) => `http://kim.example:${port}/`;

    it('are connected to at the very address that was judged', async () => {
      respond = ({ socket, headers }, response) => {
        response.end(`${socket.localAddress} ${headers.host}`);
      };
      const resolveHost = async () => [publicHost];
      const answer = await create({ resolveHost })(named(web.port), { maxBytes });

      assert.equal(textOf(answer), `${publicHost} kim.example:${web.port}`);
    });

    it('are refused when one of their addresses is not public', async () => {
      const before = inner.requests.length;
      for (const addresses of [['127.0.0.1'], [publicHost, '127.0.0.1'], ['::1', publicHost]]) {
        await refuses('address-refused', named(inner.port), { resolveHost: async () => addresses });
      }
      assert.equal(inner.requests.length, before);
    });

    it('are refused once they change to this machine, between requests and redirects', async () => {
      const before = inner.requests.length;
      respond = (_request, response) => {
        response.writeHead(302, { location: named(inner.port) }).end();
      };
      let asked = 0;
      const resolveHost = async () => [asked++ === 0 ? publicHost : '127.0.0.1'];
      await refuses('address-refused', named(web.port), { resolveHost });

      assert.equal(asked, 2);
      assert.equal(inner.requests.length, before);
    });

    it('that do not exist are told from servers that are away', async () => {
      const failing = (code: string) => ({
        resolveHost: () => Promise.reject(Object.assign(new Error(code), { code })),
      });
      await refuses('not-found', 'http://kim.example/', failing('ENOTFOUND'));
      await refuses('unreachable', 'http://kim.example/', failing('ESERVFAIL'));
      await refuses('unreachable', `http://${publicHost}:1/`);
    });
  });

  describe('addresses', () => {
    it('are asked at the ports of the web alone, unless tests allow more', async () => {
      const strict = createGuardedFetch({ resolveHost: () => Promise.reject(new Error('asked')) });
      const codeOf = (url: string) =>
        strict(url, { maxBytes }).then(
          () => 'answered',
          (error: unknown) => (error instanceof OutgoingError ? error.code : error),
        );
      assert.equal(await codeOf('http://kim.example:22/'), 'url-refused');
      assert.equal(await codeOf('https://kim.example:8443/'), 'url-refused');
      assert.equal(await codeOf('http://kim.example:8080/'), 'unreachable');
      assert.equal(await codeOf('http://kim.example:443/'), 'unreachable');
      assert.equal(await codeOf('kim.example'), 'url-refused');
      assert.equal(await codeOf(`https://kim.example/${'a'.repeat(2_100)}`), 'url-refused');
      assert.equal(await codeOf(web.origin.replace(`:${web.port}`, '')), 'address-refused');

      const open = createGuardedFetch({ allowPrivateAddresses: true });
      assert.equal(textOf(await open(inner.origin, { maxBytes })), 'secret of the machine');
    });

    it('with broken encryption are refused', async () => {
      await refuses('certificate-refused', web.origin.replace('http:', 'https:'));
    });

    describe('with a proxy in the environment', () => {
      const variables = ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY'];
      const kept = variables.map((name) => process.env[name]);
      afterEach(() => {
        for (const [index, name] of variables.entries()) {
          const value = kept[index];
          if (value === undefined) delete process.env[name];
          else process.env[name] = value;
        }
      });

      it('are asked directly', async () => {
        const before = inner.requests.length;
        for (const name of variables) process.env[name] = inner.origin;

        assert.equal(textOf(await get()), 'halo');
        assert.equal(inner.requests.length, before);
      });
    });
  });

  it('posts a body and hands a redirect out instead of following it', async () => {
    const bodies: string[] = [];
    respond = (request, response) => {
      request.setEncoding('utf8').on('data', (text: string) => bodies.push(text));
      request.on('end', () => response.writeHead(307, { location: '/other' }).end());
    };
    const { status } = await create()(web.origin, { maxBytes, body: '{"event":1}' });

    assert.deepEqual([status, bodies], [307, ['{"event":1}']]);
  });

  describe('one host', () => {
    it('is asked one thing at a time, in order, while others are asked beside it', async () => {
      const waiting: (() => void)[] = [];
      const seen: string[] = [];
      respond = ({ url = '' }, response) => {
        seen.push(url);
        waiting.push(() => response.end());
      };
      const fetch = create();
      const ask = (path: string) => fetch(`${web.origin}${path}`, { maxBytes });
      const asked = [ask('/1'), ask('/2'), ask('/3')];
      for (let turn = 1; turn <= 3; turn += 1) {
        while (waiting.length < turn) await new Promise((resolve) => setImmediate(resolve));
        const other = createGuardedFetch({ allowPrivateAddresses: true });
        await other(inner.origin, { maxBytes });
        assert.equal(seen.length, turn);
        waiting[turn - 1]?.();
      }
      await Promise.all(asked);

      assert.deepEqual(seen, ['/1', '/2', '/3']);
    });

    it('is left alone for a while between two requests', async () => {
      const times: number[] = [];
      respond = (_request, response) => {
        times.push(performance.now());
        response.end();
      };
      const fetch = create({ hostPause: 200 });
      await Promise.all([1, 2].map(() => fetch(web.origin, { maxBytes })));
      const [first = 0, second = 0] = times;

      assert(second - first >= 190, `${second - first} ms`);
    });

    it('is not waited for by who has changed their mind, nor by those behind them', async () => {
      const caller = new AbortController();
      const fetch = create();
      let finish: (() => void) | undefined;
      const reached = new Promise<void>((resolve) => {
        respond = ({ url }, response) => {
          if (url === '/slow') finish = () => response.end();
          else response.end();
          resolve();
        };
      });
      const slow = fetch(`${web.origin}/slow`, { maxBytes });
      await reached;
      const second = fetch(`${web.origin}/2`, { maxBytes, signal: caller.signal });
      const third = fetch(`${web.origin}/3`, { maxBytes });
      caller.abort(new Error('changed my mind'));
      await assert.rejects(second, { message: 'changed my mind' });
      finish?.();

      assert.deepEqual([(await slow).status, (await third).status], [200, 200]);
    });
  });
});

function sendForever(response: ServerResponse): void {
  const chunk = Buffer.alloc(65_536, 'x');
  const send = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', send);
  send();
}

/** Does something every few milliseconds until the other side has gone. */
function drip(response: ServerResponse, send: () => void): void {
  const timer = setInterval(send, 10);
  response.on('close', () => clearInterval(timer));
  response.socket?.on('error', () => undefined);
}
