import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { Regency } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import type { Mail } from '../delivery/mailer.ts';
import { createMessageJobHandlers } from '../delivery/message-job-handlers.ts';
import { sendDigest } from '../delivery/send-digest.ts';
import { defaultRegencySettings } from '../regencies/regency-settings.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp } from '../testing/test-app.ts';
import { testCipher } from '../testing/test-cipher.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { createTestMessage } from '../testing/test-message.ts';
import { judgeClock, purgeJob, trustClock } from './judge-clock.ts';

const start = Date.parse('2026-03-04T05:06:07.000Z');
const day = 86_400_000;

describe('the nightly purge and the clock', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let logged: string[];

    beforeEach(async () => {
      database = await open();
      logged = [];
      await insertRegency(database.db, '35.02', {
        settings: {
          retentionDays: 365,
          delivery: { ...defaultRegencySettings.delivery, officeEmails: ['kim@dinas.example.id'] },
        },
      });
      const test = createTestApp(database, { now: () => start });
      const regency = await test.read<Regency>('/v1/regencies/35.02');
      const response = await test.request('/v1/regencies/35.02/messages', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'key-0000000000000001' },
        body: JSON.stringify(createTestMessage(regency)),
      });
      assert.equal(response.status, 201);
    });

    const night = async (now: number) => {
      const handlers = createMessageJobHandlers({
        db: database.db,
        cipher: testCipher,
        mailer: undefined,
        log: { error: (event, fields) => logged.push(`${event} ${JSON.stringify(fields)}`) },
        fetchGuarded: async () => assert.fail('nothing is fetched'),
        readSecret: async () => Buffer.alloc(32),
      });
      const job = { regencyCode: '35.02', id: '1', kind: purgeJob, subject: 'regency' };
      const { signal } = new AbortController();
      await handlers[purgeJob]?.(
        { ...job, payload: null, attempts: 1 },
        { signal, now: () => now },
      );
    };
    const isKept = async () => {
      const row = await database.db
        .selectFrom('message')
        .select('purged_at')
        .executeTakeFirstOrThrow();
      return row.purged_at === null;
    };

    it('deletes nothing when the clock has jumped a year and more ahead, and says so', async () => {
      await night(start + day);
      await night(start + 500 * day);
      await night(start + 501 * day);

      assert.equal(await isKept(), true);
      assert.equal(logged.length, 2);
      assert.match(logged[0] ?? '', /^purge-refused .*2027-07-17.*2026-03-05.*messages purge/);
    });

    it('judges by the newest message where it never ran before', async () => {
      await night(start + 500 * day);

      assert.equal(await isKept(), true);
    });

    it('goes on when the clock is right again', async () => {
      await night(start + 500 * day);
      await night(start + 2 * day);
      await night(start + 3 * day);

      assert.equal(logged.length, 1);
      assert.equal(await isKept(), true);
    });

    it('deletes in time when nights follow each other, also after a week without power', async () => {
      for (let at = start + day; at < start + 366 * day; at += 6.9 * day) await night(at);
      await night(start + 366 * day);

      assert.deepEqual(logged, []);
      assert.equal(await isKept(), false);
    });

    it('deletes once staff have confirmed the day', async () => {
      await night(start + 500 * day);
      await trustClock(database.db, '35.02', start + 500 * day);
      await night(start + 501 * day);

      assert.equal(await isKept(), false);
    });

    it('tells the office in its daily mail for as long as it waits', async () => {
      const mails: Mail[] = [];
      const mailer = { send: async (mail: Mail) => void mails.push(mail), close: () => undefined };
      await database.db.deleteFrom('message_delivery').execute();
      await database.db.updateTable('message').set({ status: 'closed' }).execute();
      await judgeClock(database.db, '35.02', start + 500 * day);
      await sendDigest({ db: database.db, mailer }, '35.02', start + 500 * day);

      assert.equal(mails[0]?.subject, 'KIM Ponorogo: penghapusan data lama ditunda');
      assert.match(mails[0].text, /messages purge --regency 35\.02 --today/);

      await trustClock(database.db, '35.02', start + 500 * day);
      assert.equal(
        await sendDigest({ db: database.db, mailer }, '35.02', start + 500 * day),
        false,
      );
    });
  });
});
