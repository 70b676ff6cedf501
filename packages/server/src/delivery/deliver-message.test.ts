import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, it } from 'node:test';

import { SMTPServer } from 'smtp-server';
import { Webhook } from 'standardwebhooks';

import type { MessageReceipt, MessageRequest, Regency } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { createJobRunner } from '../jobs/job-runner.ts';
import { maxAttempts } from '../jobs/retry-delay.ts';
import { retryJobs } from '../jobs/retry-jobs.ts';
import { createGuardedFetch } from '../outgoing/guarded-fetch.ts';
import type { RegencySettings } from '../regencies/regency-settings.ts';
import { createSharedSecrets } from '../secrets/shared-secrets.ts';
import { insertAreas } from '../testing/insert-areas.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp } from '../testing/test-app.ts';
import { testCipher } from '../testing/test-cipher.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { createTestMessage } from '../testing/test-message.ts';
import { createDeliverMessage } from './deliver-message.ts';
import { deliveryJob } from './delivery-channel.ts';
import { createMailer, MailError, type Mailer } from './mailer.ts';

const silent = { info: () => undefined, error: () => undefined };
const start = Date.parse('2026-03-04T05:06:07.000Z');
const day = 86_400_000;

interface Letter {
  readonly to: readonly string[];
  readonly text: string;
}

describe('a message on its way', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let smtp: SMTPServer;
    let letters: Letter[];
    let isMailRefused: boolean;
    let receiver: Server;
    let calls: { headers: Record<string, string>; body: string }[];
    let status: number;
    let mailer: Mailer;
    let now: number;
    let hookUrl: string;

    beforeEach(async () => {
      database = await open();
      now = start;
      letters = [];
      calls = [];
      status = 204;
      isMailRefused = false;
      smtp = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS', 'AUTH'],
        onData(stream, session, done) {
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('end', () => {
            if (isMailRefused) {
              done(Object.assign(new Error('warga@example.id is full'), { responseCode: 452 }));
              return;
            }
            const to = session.envelope.rcptTo.map(({ address }) => address);
            letters.push({ to, text: Buffer.concat(parts).toString() });
            done();
          });
        },
      });
      smtp.listen(0, '127.0.0.1');
      await once(smtp.server, 'listening');
      receiver = createServer((request, response) => {
        const parts: Buffer[] = [];
        request.on('data', (part: Buffer) => parts.push(part));
        request.on('end', () => {
          // Headers of a webhook come once each.
          const headers = request.headers as Record<string, string>;
          calls.push({ headers, body: Buffer.concat(parts).toString() });
          response.writeHead(status).end();
        });
      }).listen(0, '127.0.0.1');
      await once(receiver, 'listening');
      hookUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/pesan`;
      const { port } = smtp.server.address() as AddressInfo;
      mailer = createMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'kim@dinas.example.id' });
    });
    afterEach(async () => {
      mailer.close();
      receiver.closeAllConnections();
      receiver.close();
      await new Promise<void>((done) => smtp.close(done));
    });

    const send = async (
      delivery: Partial<RegencySettings['delivery']>,
      change: Partial<MessageRequest> = {},
    ) => {
      const settings = { delivery: { ...delivery } } as Partial<RegencySettings>;
      await insertRegency(database.db, '35.02', { settings });
      await insertAreas(database.db, '35.02');
      await insertGroup(database.db, '35.02', {
        areaCode: '35.02.01.2008',
        slug: 'reog-bina',
        contact: { kind: 'email', value: 'reog-bina@example.id', owner: 'group', consentAt: 1 },
      });
      const test = createTestApp(database, { now: () => now });
      const regency = await test.read<Regency>('/v1/regencies/35.02');
      const post = async (body: MessageRequest, key: string) => {
        const response = await test.request('/v1/regencies/35.02/messages', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': key },
          body: JSON.stringify(body),
        });
        return (await response.json()) as MessageReceipt;
      };
      const message = createTestMessage(regency, change);
      return {
        receipt: await post(message, 'key-0000000000000001'),
        again: (key: string) => post(message, key),
      };
    };
    const work = async (hasMailServer = true) => {
      await createJobRunner({
        database,
        log: silent,
        now: () => now,
        handlers: {
          [deliveryJob]: createDeliverMessage({
            db: database.db,
            cipher: testCipher,
            mailer: hasMailServer ? mailer : undefined,
            fetchGuarded: createGuardedFetch({ allowPrivateAddresses: true, hostPause: 0 }),
            readSecret: createSharedSecrets(database.db, () => now),
          }),
        },
      }).runDue();
    };
    const states = async () =>
      Object.fromEntries(
        (await database.db.selectFrom('message_delivery').selectAll().execute()).map((row) => [
          row.channel,
          row.state,
        ]),
      );
    const byEmail = { replyChannel: 'email', replyAddress: 'warga@example.id' } as const;

    it('goes nowhere when the office only reads it here', async () => {
      await send({});
      await work();

      assert.deepEqual(await states(), {});
    });

    it('reaches the office, its webhook, the group and its sender, each once', async () => {
      const { receipt } = await send(
        { officeEmails: ['kim@dinas.example.id'], webhookUrl: hookUrl, toGroups: true },
        { ...byEmail, groupSlug: 'reog-bina' },
      );
      await work();
      await work();

      assert.deepEqual(letters.map(({ to }) => to.join()).sort(), [
        'kim@dinas.example.id',
        'reog-bina@example.id',
        'warga@example.id',
      ]);
      assert.equal(calls.length, 1);
      assert.deepEqual(new Set(Object.values(await states())), new Set(['delivered']));
      const office = letters.find(({ to }) => to[0] === 'kim@dinas.example.id')?.text ?? '';
      assert.match(office, new RegExp(`^Subject: \\[${receipt.reference}\\] Pertanyaan umum`, 'm'));
      assert.match(office, /^Reply-To: warga@example\.id/m);
      assert.match(office, /Kapan pelatihan berikutnya untuk anggota KIM\?/);
    });

    it('says nothing of itself in the receipt but its number and secret', async () => {
      const { receipt } = await send({}, byEmail);
      await work();

      const [letter] = letters;
      assert.match(letter?.text ?? '', new RegExp(receipt.reference));
      assert.match(letter?.text ?? '', new RegExp(receipt.secret));
      assert.doesNotMatch(letter?.text ?? '', /pelatihan|Warga Contoh/);
    });

    it('is signed so that the receiver can check it', async () => {
      await send({ webhookUrl: hookUrl });
      // A signature holds for five minutes around the receiver's own time.
      now = Date.now();
      await work();

      const secret = await createSharedSecrets(database.db, Date.now)('35.02', 'webhook');
      const [call] = calls;
      assert.ok(call);
      const body = new Webhook(secret, { format: 'raw' }).verify(call.body, call.headers);
      assert.equal((body as { type: string }).type, 'message.received');
    });

    it('waits out a day without mail server and webhook, and then arrives once with the same id', async () => {
      await send({ officeEmails: ['kim@dinas.example.id'], webhookUrl: hookUrl });
      status = 503;
      isMailRefused = true;
      for (const end = start + day; now < end; now += 3_600_000) await work();
      const failedIds = new Set(calls.map(({ headers }) => headers['webhook-id']));
      assert.equal(letters.length, 0);
      assert.deepEqual(new Set(Object.values(await states())), new Set(['waiting']));

      status = 204;
      isMailRefused = false;
      for (const end = now + 2 * day; now < end; now += 3_600_000) await work();

      assert.equal(letters.length, 1);
      assert.deepEqual(new Set(calls.map(({ headers }) => headers['webhook-id'])), failedIds);
      assert.deepEqual(new Set(Object.values(await states())), new Set(['delivered']));
    });

    it('is shown as failed after days, with a reason that names nobody', async () => {
      await send({}, byEmail);
      isMailRefused = true;
      for (const end = start + 20 * day; now < end; now += day / 2) await work();

      const row = await database.db
        .selectFrom('message_delivery')
        .selectAll()
        .executeTakeFirstOrThrow();
      assert.equal(row.state, 'failed');
      assert.equal(row.problem, 'The mail server refused the mail (452).');
      const { problem } = await database.db.selectFrom('job').selectAll().executeTakeFirstOrThrow();
      assert.doesNotMatch(problem ?? '', /warga@/);
    });

    it('is shown as failed also when the process has ended at it each time', async () => {
      await send({ officeEmails: ['kim@dinas.example.id'] });
      await database.db.updateTable('job').set({ attempts: maxAttempts }).execute();
      await work();

      assert.deepEqual(await states(), { 'office-email': 'failed' });
      const row = await database.db
        .selectFrom('message_delivery')
        .selectAll()
        .executeTakeFirstOrThrow();
      assert.match(row.problem ?? '', /process ended/);

      // Who has mended it lets it be tried again.
      await retryJobs(database.db, { regencyCode: '35.02', kind: deliveryJob }, now);
      await work();
      assert.deepEqual(await states(), { 'office-email': 'delivered' });
    });

    it('stays delivered when another process was quicker than a try that fails', async () => {
      await send({ officeEmails: ['kim@dinas.example.id'] });
      const deliver = createDeliverMessage({
        db: database.db,
        cipher: testCipher,
        mailer: {
          async send() {
            await database.db.updateTable('message_delivery').set({ state: 'delivered' }).execute();
            throw new MailError('The mail server cannot be used.');
          },
          close: () => undefined,
        },
        fetchGuarded: async () => assert.fail('nothing is fetched'),
        readSecret: createSharedSecrets(database.db, () => now),
      });
      const { id, kind, subject } = await database.db
        .selectFrom('job')
        .selectAll()
        .executeTakeFirstOrThrow();
      const job = { regencyCode: '35.02', id, kind, subject, payload: null, attempts: 1 };
      const { signal } = new AbortController();

      await assert.rejects(async () => deliver(job, { signal, now: () => now }), MailError);
      assert.deepEqual(await states(), { 'office-email': 'delivered' });
    });

    it('waits until there is a mail server', async () => {
      await send({ officeEmails: ['kim@dinas.example.id'] });
      await work(false);

      const row = await database.db
        .selectFrom('message_delivery')
        .selectAll()
        .executeTakeFirstOrThrow();
      assert.deepEqual(
        [row.state, row.problem],
        ['waiting', 'SMTP_URL is not set, so no mail can be sent.'],
      );
    });

    it('is not mailed on while it is suspected', async () => {
      await send({ officeEmails: ['kim@dinas.example.id'] }, { website: 'x' });
      await work();

      assert.deepEqual([letters.length, await states()], [0, {}]);
    });

    it('pesters no address, whoever types it, with more than three receipts a day', async () => {
      const { again } = await send({}, byEmail);
      for (let index = 2; index < 8; index += 1) await again(`key-000000000000000${index}`);
      await work();

      assert.equal(letters.length, 3);
    });
  });
});
