import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { MessageReceipt, Regency } from '@kentongan/contract';

import { createMessageJobHandlers } from '../delivery/message-job-handlers.ts';
import { MailError } from '../delivery/mailer.ts';
import { createJobRunner } from '../jobs/job-runner.ts';
import { defaultRegencySettings } from '../regencies/regency-settings.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp } from '../testing/test-app.ts';
import { testCipher } from '../testing/test-cipher.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { createTestMessage } from '../testing/test-message.ts';

/** Everything a visitor types, each in a spelling that occurs nowhere else. */
const typed = {
  senderName: 'Zubaidah Percontohan',
  institution: 'Sanggar Percontohan',
  replyAddress: 'zubaidah.percontohan@example.id',
  text: 'Pertanyaan percontohan tentang pelatihan menulis di balai desa.',
};
const traces = /zubaidah|percontohan/i;

describe('what a visitor types', () => {
  eachDatabase((_name, open) => {
    it('is in no log, no metric, no job and no row in plain text, whatever goes wrong', async () => {
      const database = await open();
      const delivery = {
        ...defaultRegencySettings.delivery,
        officeEmails: ['kim@dinas.example.id'],
        webhookUrl: 'https://siap.example.id/pesan',
      };
      await insertRegency(database.db, '35.02', { settings: { delivery } });
      const metricsToken = 'a-token-for-metrics';
      const test = createTestApp(database, { metricsToken });
      const regency = await test.read<Regency>('/v1/regencies/35.02');
      const post = async (path: string, body: unknown, headers: Record<string, string> = {}) =>
        (
          await test.request(`/v1/regencies/35.02/${path}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...headers },
            body: typeof body === 'string' ? body : JSON.stringify(body),
          })
        ).json() as Promise<Partial<MessageReceipt>>;
      const key = (index: number) => ({ 'idempotency-key': `key-of-traces-test-${index}` });
      const message = createTestMessage(regency, { ...typed, replyChannel: 'email' });

      const { reference = '', secret = '' } = await post('messages', message, key(1));
      const answers = [
        await post('messages', { ...message, website: typed.text }, key(2)),
        await post('messages', { ...message, unknown: typed.text }, key(3)),
        await post('messages', JSON.stringify(message).slice(0, -5), key(4)),
        await post('messages', { ...message, text: `${typed.text} lain` }, key(1)),
        await post('message-states', { reference, secret: typed.senderName }),
        await post('message-states', { reference, secret }),
      ];
      // A storage that breaks in the middle tells in its error what it was given.
      await database.db.schema.alterTable('message').renameTo('message_away').execute();
      answers.push(await post('messages', message, key(5)));
      await database.db.schema.alterTable('message_away').renameTo('message').execute();

      const runner = createJobRunner({
        database,
        log: { info: () => undefined, error: () => undefined },
        handlers: createMessageJobHandlers({
          db: database.db,
          cipher: testCipher,
          mailer: {
            send: async ({ to }) => Promise.reject(new MailError(`refused (${to.length})`)),
            close: () => undefined,
          },
          log: { error: () => undefined },
          fetchGuarded: async () => Promise.reject(new Error('away')),
          readSecret: async () => Buffer.alloc(32),
        }),
      });
      await runner.runDue();

      assert.doesNotMatch(JSON.stringify(answers), traces);
      assert.doesNotMatch(test.logged.join('\n'), traces);
      const metrics = await test.request('/metrics', {
        headers: { authorization: `Bearer ${metricsToken}` },
      });
      assert.equal(metrics.status, 200);
      assert.doesNotMatch(await metrics.text(), traces);
      for (const table of ['message', 'message_delivery', 'job', 'audit_entry'] as const) {
        const rows = await database.db.selectFrom(table).selectAll().execute();
        assert.doesNotMatch(JSON.stringify(rows), traces, table);
      }
      assert.ok((await database.db.selectFrom('job').select('id').execute()).length > 0);
      assert.ok(test.logged.length > 0);
    });
  });
});
