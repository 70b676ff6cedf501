import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { MessageReceipt, Regency } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { defaultRegencySettings } from '../regencies/regency-settings.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp } from '../testing/test-app.ts';
import { createTestMessage } from '../testing/test-message.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { MailError, type Mail, type Mailer } from './mailer.ts';
import { createMessageJobHandlers } from './message-job-handlers.ts';
import { sendDigest } from './send-digest.ts';

const start = Date.parse('2026-03-04T05:06:07.000Z');
const day = 86_400_000;

describe('the daily digest', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let mails: Mail[];
    let mailer: Mailer;

    beforeEach(async () => {
      database = await open();
      mails = [];
      mailer = { send: async (mail) => void mails.push(mail), close: () => undefined };
      const delivery = {
        ...defaultRegencySettings.delivery,
        officeEmails: ['kim@dinas.example.id'],
      };
      await insertRegency(database.db, '35.02', { settings: { delivery } });
    });

    const send = async (change: object = {}) => {
      const test = createTestApp(database, { now: () => start });
      const regency = await test.read<Regency>('/v1/regencies/35.02');
      const response = await test.request('/v1/regencies/35.02/messages', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': crypto.randomUUID(),
        },
        body: JSON.stringify(createTestMessage(regency, change)),
      });
      return ((await response.json()) as MessageReceipt).reference;
    };
    const digest = (now: number) => sendDigest({ db: database.db, mailer }, '35.02', now);

    it('is not sent while nothing needs attention', async () => {
      await send();
      await database.db.deleteFrom('message_delivery').execute();

      assert.equal(await digest(start + day), false);
      assert.deepEqual(mails, []);
    });

    it('names what is overdue, undelivered or suspected, and nobody', async () => {
      const reference = await send();
      const suspected = await send({ website: 'x' });

      assert.equal(await digest(start + 30 * day), true);

      const [mail] = mails;
      assert.equal(mail?.subject, 'KIM Ponorogo: 2 pesan perlu perhatian');
      assert.match(
        mail.text,
        new RegExp(`Melewati batas jawab: 1\n- ${reference} · Pertanyaan umum`),
      );
      assert.match(mail.text, new RegExp(`Belum terkirim: 1\n- ${reference}`));
      assert.match(mail.text, new RegExp(`Menunggu pemeriksaan: 1\n- ${suspected}`));
      assert.doesNotMatch(mail.text + mail.html, /Warga Contoh|81230000021|pelatihan/);
      assert.deepEqual(mail.to, ['kim@dinas.example.id']);
    });

    it('has the same id when it is sent again on the same day', async () => {
      await send();
      await digest(start + 30 * day);
      await digest(start + 30 * day + 3_600_000);

      assert.equal(mails[0]?.eventId, mails[1]?.eventId);
    });

    it('comes each morning, and is tried again within the hour when mail does not leave', async () => {
      await send();
      const run = async (send: Mailer['send'], now: number) => {
        const handlers = createMessageJobHandlers({
          db: database.db,
          cipher: { seal: String, open: String, isCurrent: () => true },
          mailer: { send, close: () => undefined },
          log: { error: () => undefined },
          fetchGuarded: async () => assert.fail('nothing is fetched'),
          readSecret: async () => Buffer.alloc(32),
        });
        const job = {
          regencyCode: '35.02',
          id: '1',
          kind: 'message.digest',
          subject: 'regency',
          payload: null,
          attempts: 1,
        };
        const { signal } = new AbortController();
        return handlers['message.digest']?.(job, { signal, now: () => now });
      };
      const morning = Date.parse('2026-04-04T07:00:00+07:00');

      assert.deepEqual(await run(mailer.send, morning), { againAt: morning + day });
      const away = async () => Promise.reject(new MailError('away'));
      assert.deepEqual(await run(away, morning), { againAt: morning + 3_600_000 });
    });
  });
});
