import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import { staffEndpoints, type Endpoint, type Problem } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createStaffClient } from '../testing/staff-client.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { createStaffTokenRepository, type StaffTokenRepository } from './staff-token-repository.ts';
import { createStaffToken } from './staff-token.ts';

const now = Date.parse('2026-11-22T05:00:00Z');
const list = '/v1/staff/regencies/36.72/activities';
const every: readonly Endpoint[] = staffEndpoints;

describe('the door of staff', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let tokens: StaffTokenRepository;
    let test: TestApp;
    let time: number;

    beforeEach(async () => {
      database = await open();
      await insertRegency(database.db, '36.72', { name: 'Cilegon' });
      await insertRegency(database.db, '35.02', { name: 'Ponorogo' });
      tokens = createStaffTokenRepository(database.db);
      time = now;
      test = createTestApp(database, {
        now: () => time,
        publicUrl: 'https://kim.example/kim',
        staffFailureLimit: { burst: 100, perMinute: 1 },
      });
    });

    const add = (role = 'auditor', expiresAt: number | null = null) =>
      tokens.add({ regencyCode: '36.72', name: 'Staf', role, expiresAt, now });
    const ask = (authorization?: string, headers: Record<string, string> = {}, path = list) =>
      test.request(path, {
        headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) },
      });
    const codeOf = async (response: Response) => {
      // Every refusal has the shape the contract gives it.
      const { code } = (await response.json()) as Problem;
      return `${response.status} ${code}`;
    };

    it('opens for a token, and notes when it was used', async () => {
      const { token } = await add();

      assert.equal((await ask(`Bearer ${token}`)).status, 200);

      const [stored] = await tokens.list('36.72');
      assert.equal(stored?.lastUsedAt, now);
      time += 59_000;
      await ask(`bearer ${token}`);
      assert.equal((await tokens.list('36.72'))[0]?.lastUsedAt, now);
      time += 1_000;
      await ask(`Bearer ${token}`);
      assert.equal((await tokens.list('36.72'))[0]?.lastUsedAt, time);
    });

    it('stores a hash and never the token', async () => {
      const { token } = await add();

      const rows = await database.db.selectFrom('staff_token').selectAll().execute();
      const audit = await database.db.selectFrom('audit_entry').selectAll().execute();

      assert.match(token, /^kim_[\w-]{43}$/);
      assert.match(rows[0]?.token_hash ?? '', /^[0-9a-f]{64}$/);
      assert.ok(!JSON.stringify([rows, audit]).includes(token.slice(4)));
      assert.deepEqual(
        audit.map(({ actor, action }) => [actor, action]),
        [['cli', 'staff.add']],
      );
    });

    it('stays shut without a token, with half of one and with a made-up one', async () => {
      const { token } = await add();

      for (const authorization of [
        undefined,
        '',
        'Bearer',
        `Basic ${token}`,
        token,
        `Bearer ${token.slice(0, -1)}`,
        `Bearer ${token}x`,
        `Bearer ${createStaffToken()}`,
        `Bearer ${'x'.repeat(5_000)}`,
        "Bearer ' or 1=1",
      ]) {
        const response = await ask(authorization);
        assert.match(response.headers.get('www-authenticate') ?? '', /^Bearer/);
        assert.equal(await codeOf(response), '401 token-not-accepted', authorization);
      }
    });

    it('takes no token from an address or a cookie', async () => {
      const { token } = await add();

      assert.equal((await ask(undefined, {}, `${list}?access_token=${token}`)).status, 401);
      assert.equal((await ask(undefined, { cookie: `token=${token}` })).status, 401);
    });

    it('shuts when a token runs out or is taken back', async () => {
      const expiring = await add('auditor', now + 1_000);
      const revoked = await add();
      await tokens.revoke('36.72', revoked.id, now);
      time = now + 999;
      assert.equal((await ask(`Bearer ${expiring.token}`)).status, 200);
      time = now + 1_000;

      assert.equal(await codeOf(await ask(`Bearer ${expiring.token}`)), '401 token-not-accepted');
      assert.equal(await codeOf(await ask(`Bearer ${revoked.token}`)), '401 token-not-accepted');
    });

    it('keeps a token to its regency', async () => {
      const { token } = await add('admin');
      const elsewhere = '/v1/staff/regencies/35.02/activities';

      assert.equal(await codeOf(await ask(`Bearer ${token}`, {}, elsewhere)), '403 access-denied');
    });

    it('lets an auditor read and nothing else', async () => {
      const auditor = await createStaffClient(database, test, {
        regencyCode: '36.72',
        role: 'auditor',
      });
      const id = '6b696d00-0000-4000-8000-000000000001';

      for (const { method, path, staffRole } of every) {
        const to = path.replace(':regency', '36.72').replace(':id', id);
        const response = await auditor.send(method, to, method === 'GET' ? undefined : {});
        const isRefused = (await codeOf(response)) === '403 access-denied';
        assert.equal(isRefused, staffRole !== 'auditor', `${method} ${path}`);
      }
    });

    it('asks every endpoint for a token before it looks at anything else', async () => {
      for (const { method, path } of every) {
        const to = path.replace(':regency', 'nowhere').replace(':id', 'x');
        const response = await test.request(to, {
          method,
          ...(method === 'GET' ? {} : { body: '{' }),
        });
        assert.equal(response.status, 401, `${method} ${path}`);
      }
    });

    it('limits how many wrong tokens an address may try, but lets right ones pass', async () => {
      const { token } = await add();
      test = createTestApp(database, {
        now: () => now,
        staffFailureLimit: { burst: 2, perMinute: 1 },
      });
      await ask('Bearer x');
      await ask('Bearer x');

      const refused = await ask('Bearer x');

      assert.equal(refused.headers.get('retry-after'), '60');
      assert.equal(await codeOf(refused), '429 rate-limited');
      assert.equal((await ask(`Bearer ${token}`)).status, 200);
    });

    it('is shut for pages of other sites and answers no question of theirs', async () => {
      const { token } = await add();
      const bearer = `Bearer ${token}`;

      for (const headers of [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { origin: 'https://kim.example:8443' },
        { 'sec-fetch-site': 'cross-site' },
      ]) {
        assert.equal(await codeOf(await ask(bearer, headers)), '403 origin-not-allowed');
      }
      const preflight = await test.request(list, {
        method: 'OPTIONS',
        headers: { origin: 'https://evil.example', 'access-control-request-method': 'GET' },
      });
      assert.equal(preflight.status, 405);
      assert.equal((await ask(bearer, { origin: 'https://kim.example' })).status, 200);
    });

    it('says nothing to other sites and lets nothing be kept', async () => {
      const { token } = await add();

      for (const response of [
        await ask(`Bearer ${token}`),
        await ask(),
        await ask(`Bearer ${token}`, {}, '/v1/staff/nothing'),
        await test.request(list, { method: 'OPTIONS' }),
      ]) {
        const names = [...response.headers.keys()].filter((name) =>
          name.startsWith('access-control'),
        );
        assert.deepEqual(names, []);
        assert.equal(response.headers.get('cross-origin-resource-policy'), 'same-origin');
        assert.equal(response.headers.get('cache-control'), 'no-store');
        assert.equal(response.headers.get('set-cookie'), null);
      }
    });

    it('never writes a token into the log, also when the storage fails', async () => {
      const { token } = await add();
      await ask(`Bearer ${token}`);
      const broken = createTestApp({
        ...database,
        db: database.db.withSchema('no_such_schema'),
      });

      const response = await broken.request(list, {
        headers: { authorization: `Bearer ${token}` },
      });

      assert.equal(response.status, 500);
      assert.equal(broken.logged.length, 1);
      assert.ok(![...broken.logged, ...test.logged].join('').includes(token.slice(4, 12)));
    });

    it('answers unknown addresses and methods as what they are', async () => {
      const { token } = await add();
      const method = await test.request(list, { method: 'DELETE' });

      assert.equal(method.headers.get('allow'), 'GET, POST');
      assert.equal(await codeOf(method), '405 method-not-allowed');
      const unknown = await ask(`Bearer ${token}`, {}, '/v1/staff/nothing');
      assert.equal(await codeOf(unknown), '404 endpoint-not-found');
    });

    it('gives out no token for a wrong role, name, time or regency', async () => {
      const wanted = { regencyCode: '36.72', name: 'Staf', role: 'officer', expiresAt: null, now };
      const refusal = async (change: object) => {
        const error: unknown = await tokens.add({ ...wanted, ...change }).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        return error instanceof Error ? error.message : '';
      };

      assert.match(await refusal({ role: 'root' }), /^role-unknown/);
      assert.match(await refusal({ name: ' ' }), /^name-invalid/);
      assert.match(await refusal({ name: 'a\nb' }), /^name-invalid/);
      assert.match(await refusal({ expiresAt: now }), /^expiry-past/);
      assert.match(await refusal({ regencyCode: '99.99' }), /^regency-not-found/);
      assert.deepEqual(await tokens.list('36.72'), []);
    });

    it('takes a token back once, and says when there is none', async () => {
      const { id } = await add();
      await tokens.revoke('36.72', id, now + 1);

      const again = await tokens.revoke('36.72', id, now + 2);

      assert.equal(again.revokedAt, now + 1);
      await assert.rejects(tokens.revoke('36.72', 'unknown', now), /token-not-found/);
      await assert.rejects(tokens.revoke('35.02', id, now), /token-not-found/);
    });
  });
});
