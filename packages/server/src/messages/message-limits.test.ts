import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { Problem, Regency } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open-database.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../testing/temporary-directory.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { createTestMessage } from '../testing/test-message.ts';

const path = '/v1/regencies/35.02/messages';

describe('the body of a message', () => {
  let directory: TemporaryDirectory;
  let database: Database;
  let test: TestApp;
  let valid: string;

  before(async () => {
    directory = await createTemporaryDirectory();
    database = await openDatabase({ dataDir: directory.path });
    await insertRegency(database.db, '35.02');
    await insertRegency(database.db, '33.07', {
      settings: { allowedOrigins: ['https://wonosobo.example'] },
    });
    test = createTestApp(database, { messageLimit: { burst: 1_000, perMinute: 1_000 } });
    valid = JSON.stringify(createTestMessage(await test.read<Regency>('/v1/regencies/35.02')));
  });
  after(async () => {
    await database.close();
    await directory.remove();
  });

  const send = async (body: RequestInit['body'], headers: Record<string, string> = {}) => {
    const response = await test.request(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': 'key-0000000000000001',
        ...headers,
      },
      body: body ?? null,
      ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
    });
    const problem = (await response.json()) as Problem;
    return { ...problem, status: response.status };
  };
  const withField = (field: string) => valid.replace('{', `{${field},`);

  it('is taken when it is plain JSON, with or without a charset', async () => {
    assert.equal((await send(valid)).status, 201);
    const charset = { 'content-type': 'application/json; charset=UTF-8' };
    assert.equal((await send(valid, charset)).status, 201);
  });

  it('is refused as any other type, as a form could send it from anywhere', async () => {
    const types = ['text/plain', 'application/x-www-form-urlencoded', '', 'application/jsonp'];
    for (const type of [
      ...types,
      'text/plain; application/json',
      'application/json; charset=utf-16',
    ]) {
      assert.equal(
        (await send(valid, { 'content-type': type })).code,
        'unsupported-media-type',
        type,
      );
    }
  });

  it('is refused when it is compressed', async () => {
    assert.equal(
      (await send(valid, { 'content-encoding': 'gzip' })).code,
      'unsupported-media-type',
    );
  });

  it('is cut at the limit while it still comes in, whatever length it claims', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(8_192).fill(0x20));
      },
    });
    const { status, code } = await send(endless, { 'content-length': '10' });

    assert.deepEqual([status, code], [413, 'payload-too-large']);
    assert(pulled < 20, `read ${pulled} pieces`);
  });

  it('is refused when it is no JSON, no UTF-8, too deep or ambiguous', async () => {
    const invalidUtf8 = Buffer.concat([
      Buffer.from(valid.slice(0, -2)),
      Buffer.from([0xff, 0x22, 0x7d]),
    ]);
    const bodies: [RequestInit['body'], string][] = [
      ['{"topic":', 'invalid_json'],
      ['', 'invalid_json'],
      [invalidUtf8, 'invalid_utf8'],
      [withField(`"x":${'['.repeat(30)}${']'.repeat(30)}`), 'too_deep'],
      [withField('"topic":"general_question"'), 'duplicate_key'],
      [withField('"\\u0074opic":"general_question"'), 'duplicate_key'],
      [withField('"x":"a\\u0000b"'), 'forbidden_character'],
      [withField('"x":"\\ud800"'), 'forbidden_character'],
    ];
    for (const [body, code] of bodies) {
      const problem = await send(body);
      assert.equal(problem.code, 'malformed-json', code);
      assert.deepEqual(problem.issues, [{ path: '', code }]);
    }
  });

  it('is refused with unknown fields, also when they try to change what objects inherit', async () => {
    const extra = await send(withField('"admin":true'));
    const prototype = await send(withField('"__proto__":{"polluted":true}'));

    assert.deepEqual(extra.issues, [{ path: 'admin', code: 'unrecognized_keys' }]);
    assert.equal(prototype.code, 'invalid-request');
    assert.equal('polluted' in {}, false);
  });

  it('is refused with the name of each field that is wrong', async () => {
    const message = JSON.parse(valid) as object;
    const wrong = { ...message, senderName: 'A', replyAddress: 'nobody', topic: 'gossip' };
    const { issues } = await send(JSON.stringify(wrong));

    const paths = issues.map(({ path }) => path).sort();
    assert(paths.includes('senderName') && paths.includes('topic'), paths.join());
  });

  describe('from another website', () => {
    const ask = (regency: string, origin: string, method = 'OPTIONS') =>
      test.request(`/v1/regencies/${regency}/messages`, {
        method,
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,idempotency-key',
        },
      });

    it('may be sent when the office has registered no website', async () => {
      const { status, headers } = await ask('35.02', 'https://any.example');

      assert.equal(status, 204);
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('access-control-allow-methods'), 'POST, OPTIONS');
      assert.match(headers.get('access-control-allow-headers') ?? '', /idempotency-key/);
      assert(Number(headers.get('access-control-max-age')) > 0);
      assert.match(headers.get('vary') ?? '', /Origin/);
    });

    it('may be sent from a registered website alone', async () => {
      const { headers } = await ask('33.07', 'https://wonosobo.example');
      assert.equal(headers.get('access-control-allow-origin'), 'https://wonosobo.example');
      assert.equal(headers.get('access-control-allow-credentials'), null);
    });

    it('is refused from origins that only look registered', async () => {
      const others = [
        'null',
        'http://wonosobo.example',
        'https://wonosobo.example:8443',
        'https://wonosobo.example.evil.example',
        'https://evil-wonosobo.example',
        'https://WONOSOBO.example',
        'https://wonosobo.example, https://evil.example',
      ];
      for (const origin of others) {
        const preflight = await ask('33.07', origin);
        const sent = await ask('33.07', origin, 'POST');

        assert.equal(preflight.headers.get('access-control-allow-origin'), null, origin);
        assert.equal(sent.status, 403, origin);
        assert.equal(((await sent.json()) as Problem).code, 'origin-not-allowed');
        assert.match(sent.headers.get('vary') ?? '', /Origin/);
      }
    });

    it('can be asked about with OPTIONS, which sends nothing', async () => {
      const mayItSend = (regency: string, origin: string) =>
        test.request(`/v1/regencies/${regency}/messages`, {
          method: 'OPTIONS',
          headers: { origin },
        });
      const open = await mayItSend('35.02', 'https://any.example');
      const registered = await mayItSend('33.07', 'https://wonosobo.example');
      const other = await mayItSend('33.07', 'https://any.example');

      assert.equal(open.status, 204);
      assert.equal(open.headers.get('access-control-allow-origin'), '*');
      assert.equal(registered.status, 204);
      assert.equal(
        registered.headers.get('access-control-allow-origin'),
        'https://wonosobo.example',
      );
      assert.equal(other.status, 403);
      assert.equal(((await other.json()) as Problem).code, 'origin-not-allowed');
      assert.equal(other.headers.get('access-control-allow-origin'), null);
    });

    it('may be sent from the pages of the backend itself', async () => {
      const own = createTestApp(database, { publicUrl: 'https://kim.example/path' });
      const { headers } = await own.request('/v1/regencies/33.07/messages', {
        method: 'OPTIONS',
        headers: { origin: 'https://kim.example', 'access-control-request-method': 'POST' },
      });
      assert.equal(headers.get('access-control-allow-origin'), 'https://kim.example');
    });

    it('lets a page read the refusal of its message', async () => {
      const response = await test.request(path, {
        method: 'POST',
        headers: { origin: 'https://any.example', 'content-type': 'text/plain' },
      });
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
    });
  });

  it('is refused for a while after too many from one address', async () => {
    const strict = createTestApp(database, { messageLimit: { burst: 2, perMinute: 1 } });
    const post = () => strict.request(path, { method: 'POST' });
    await post();
    await post();
    const third = await post();

    assert.equal(third.status, 429);
    assert(Number(third.headers.get('retry-after')) > 50);
  });
});
