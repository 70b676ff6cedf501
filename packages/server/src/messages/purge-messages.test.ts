import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { MessageReceipt, Regency } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp } from '../testing/test-app.ts';
import { createTestMessage } from '../testing/test-message.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { purgeMessages } from './purge-messages.ts';

const start = Date.parse('2026-03-04T05:06:07.000Z');
const year = 365 * 86_400_000;

describe('the end of a message', () => {
  eachDatabase((_name, open) => {
    let database: Database;

    beforeEach(async () => {
      database = await open();
      await insertRegency(database.db, '35.02', {
        settings: {
          delivery: {
            officeEmails: ['kim@dinas.example.id'],
            webhookUrl: null,
            toGroups: false,
            receipts: false,
          },
        },
      });
    });

    const send = async (at: number, key: string) => {
      const test = createTestApp(database, { now: () => at });
      const regency = await test.read<Regency>('/v1/regencies/35.02');
      const message = createTestMessage(regency, { institution: 'SMP Contoh' });
      const response = await test.request('/v1/regencies/35.02/messages', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': key,
          origin: 'https://dinas.example.id',
        },
        body: JSON.stringify(message),
      });
      return (await response.json()) as MessageReceipt;
    };
    const rows = () =>
      database.db.selectFrom('message').selectAll().orderBy('received_at').execute();

    it('comes with its day, and leaves a tombstone that tells nothing of anybody', async () => {
      const { reference } = await send(start, 'key-from-somebody-0001');
      await send(start + 1, 'key-from-somebody-0002');

      assert.equal(await purgeMessages(database.db, '35.02', start + year - 1), 0);
      assert.equal(await purgeMessages(database.db, '35.02', start + year), 1);

      const [gone, kept] = await rows();
      assert.deepEqual(
        Object.entries(gone ?? {}).filter(([, value]) => value !== null && value !== ''),
        Object.entries({
          ...gone,
          regency_code: '35.02',
          reference,
          idempotency_key: gone?.id,
          topic: 'general_question',
          status: 'new',
          received_at: start,
          retain_until: start + year,
          purged_at: start + year,
          suspicions: '[]',
        }).filter(([, value]) => value !== null && value !== ''),
      );
      assert.doesNotMatch(JSON.stringify(gone), /v1:|somebody|dinas\.example/);
      assert.equal(kept?.purged_at, null);
      const deliveries = await database.db.selectFrom('message_delivery').selectAll().execute();
      assert.deepEqual(
        deliveries.map(({ message_id }) => message_id),
        [kept?.id],
      );
    });

    it('reaches each of very many, once', async () => {
      await send(start, 'key-0000000000000001');
      const [row] = await rows();
      assert.ok(row);
      const others = Array.from({ length: 450 }, (_, index) => ({
        ...row,
        id: `m-${index}`,
        reference: `KIM-${index}`,
        idempotency_key: `k-${index}`,
      }));
      for (let from = 0; from < others.length; from += 20) {
        await database.db
          .insertInto('message')
          .values(others.slice(from, from + 20))
          .execute();
      }

      assert.equal(await purgeMessages(database.db, '35.02', start + year), 451);
      assert.equal(await purgeMessages(database.db, '35.02', start + year), 0);
    });

    it('takes used proofs along a week after they have expired', async () => {
      for (const [salt, expires_at] of [
        ['old', start - 7 * 86_400_000],
        ['new', start - 7 * 86_400_000 + 1],
      ] as const) {
        await database.db
          .insertInto('used_proof')
          .values({ regency_code: '35.02', salt, expires_at })
          .execute();
      }
      await purgeMessages(database.db, '35.02', start);

      const left = await database.db.selectFrom('used_proof').select('salt').execute();
      assert.deepEqual(
        left.map(({ salt }) => salt),
        ['new'],
      );
    });
  });
});
