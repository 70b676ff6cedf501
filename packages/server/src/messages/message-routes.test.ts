import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { MessageReceipt, Problem, Regency } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { insertAreas } from '../testing/insert-areas.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { createTestMessage } from '../testing/test-message.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { createMessageRepository } from './message-repository.ts';

const path = '/v1/regencies/35.02/messages';
const generous = { burst: 1_000, perMinute: 1_000 };
const now = Date.parse('2026-03-04T05:06:07.000Z');

describe('sending a message', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let test: TestApp;
    let regency: Regency;

    beforeEach(async () => {
      database = await open();
      await insertRegency(database.db, '35.02', {
        settings: { topics: ['general_question', 'study_visit'] },
      });
      await insertRegency(database.db, '33.07', { name: 'Wonosobo' });
      await insertAreas(database.db, '35.02');
      test = createTestApp(database, { messageLimit: generous, now: () => now });
      regency = await test.read<Regency>('/v1/regencies/35.02');
    });

    const send = (body: object, key = 'key-0000000000000001', headers = {}) =>
      test.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key, ...headers },
        body: JSON.stringify(body),
      });
    const readCode = async (response: Promise<Response>) => {
      const problem = (await (await response).json()) as Problem;
      return [problem.status, problem.code];
    };
    const countMessages = async () =>
      (await database.db.selectFrom('message').select('id').execute()).length;

    it('answers with a reference number and the day of deletion', async () => {
      const response = await send(createTestMessage(regency));
      const receipt = (await response.json()) as MessageReceipt;

      assert.equal(response.status, 201);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.match(receipt.reference, /^KIM-3502-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
      assert.equal(receipt.receivedAt, '2026-03-04T05:06:07.000Z');
      assert.equal(receipt.retainUntil, '2027-03-04T05:06:07.000Z');
    });

    it('stores the number in one spelling and the proof of consent', async () => {
      await insertGroup(database.db, '35.02', {
        id: 'group-1',
        areaCode: '35.02.01.2008',
        slug: 'reog-bina',
      });
      const message = createTestMessage(regency, {
        replyAddress: '0812 3000-0021',
        groupSlug: 'reog-bina',
        villageCode: '35.02.01.2008',
      });
      await send(message, undefined, { origin: 'https://ponorogo.example' });

      const row = await database.db.selectFrom('message').selectAll().executeTakeFirstOrThrow();

      assert.equal(row.reply_address, '+6281230000021');
      assert.equal(row.group_id, 'group-1');
      assert.equal(row.consent_notice_version, regency.notice.version);
      assert.equal(row.consent_notice_hash, regency.notice.hash);
      assert.equal(row.consent_origin, 'https://ponorogo.example');
      assert.equal(row.received_at, now);
    });

    it('stores letters of any language and emoji as they are', async () => {
      const text = "Kulå nuwun 🪘 — ꦱꦸꦒꦼꦁ; select '%' from message --";
      await send(createTestMessage(regency, { text }));

      const row = await database.db.selectFrom('message').selectAll().executeTakeFirstOrThrow();
      assert.equal(row.message_text, text);
    });

    it('gives the same receipt to the same request', async () => {
      const first = await (await send(createTestMessage(regency))).json();
      const again = await send(createTestMessage(regency));

      assert.equal(again.status, 201);
      assert.deepEqual(await again.json(), first);
      assert.equal(await countMessages(), 1);
    });

    it('gives the same receipt after notice and topics have changed', async () => {
      const message = createTestMessage(regency, { topic: 'study_visit' });
      const first = await (await send(message)).json();
      const settings = JSON.stringify({ retentionDays: 30 });
      await database.db.updateTable('regency').set({ settings }).execute();

      assert.deepEqual(await (await send(message)).json(), first);
    });

    it('makes one message of many equal requests at once', async () => {
      const responses = await Promise.all(
        Array.from({ length: 10 }, () => send(createTestMessage(regency))),
      );
      const receipts = await Promise.all(responses.map((response) => response.text()));

      assert.equal(new Set(receipts).size, 1);
      assert.equal(await countMessages(), 1);
    });

    it('refuses a key that came with another text', async () => {
      await send(createTestMessage(regency));
      const other = createTestMessage(regency, { text: 'Pertanyaan yang lain sama sekali.' });

      assert.deepEqual(await readCode(send(other)), [422, 'idempotency-key-reused']);
      assert.equal(await countMessages(), 1);
    });

    it('lets another regency use the same key', async () => {
      await send(createTestMessage(regency));
      const other = await test.read<Regency>('/v1/regencies/33.07');
      const response = await test.request('/v1/regencies/33.07/messages', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'key-0000000000000001' },
        body: JSON.stringify(createTestMessage(other)),
      });

      assert.equal(response.status, 201);
      assert.match(((await response.json()) as MessageReceipt).reference, /^KIM-3307-/);
    });

    it('refuses a topic the office does not offer', async () => {
      const message = createTestMessage(regency, { topic: 'collaboration' });
      assert.deepEqual(await readCode(send(message)), [422, 'topic-not-available']);
    });

    it('refuses consent to a notice that is no longer shown', async () => {
      const consent = { noticeVersion: 'old', noticeHash: regency.notice.hash, accepted: true };
      const hash = {
        ...consent,
        noticeVersion: regency.notice.version,
        noticeHash: '0'.repeat(64),
      };

      for (const outdated of [consent, hash]) {
        const message = { ...createTestMessage(regency), consent: outdated };
        assert.deepEqual(await readCode(send(message)), [409, 'notice-outdated']);
      }
    });

    it('refuses a group or village the regency does not have', async () => {
      const group = createTestMessage(regency, { groupSlug: 'unknown' });
      const village = createTestMessage(regency, { villageCode: '33.07.01.2001' });

      assert.deepEqual(await readCode(send(group)), [404, 'group-not-found']);
      assert.deepEqual(await readCode(send(village)), [400, 'invalid-request']);
    });

    it('refuses a message without a key and one to an unknown regency', async () => {
      assert.deepEqual(await readCode(send(createTestMessage(regency), '')), [
        400,
        'invalid-request',
      ]);
      const unknown = test.request('/v1/regencies/11.01/messages', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'key-0000000000000001' },
        body: JSON.stringify(createTestMessage(regency)),
      });
      assert.deepEqual(await readCode(unknown), [404, 'regency-not-found']);
    });

    it('takes another reference number when one is taken', async () => {
      const references = ['KIM-1', 'KIM-1', 'KIM-2'];
      const messages = createMessageRepository(database.db, () => references.shift() ?? 'none');
      const row = {
        regency_code: '35.02',
        body_hash: '',
        topic: 'general_question',
        group_id: null,
        village_code: null,
        sender_name: 'Warga Contoh',
        institution: null,
        reply_channel: 'email',
        reply_address: 'warga@example.id',
        message_text: 'Halo',
        locale: null,
        consent_notice_version: '1',
        consent_notice_hash: '',
        consent_origin: null,
        status: 'new',
        received_at: 1,
        retain_until: 2,
      };

      const first = await messages.add({ ...row, id: '1', idempotency_key: 'a' });
      const second = await messages.add({ ...row, id: '2', idempotency_key: 'b' });

      assert.deepEqual([first.reference, second.reference], ['KIM-1', 'KIM-2']);
    });
  });
});
