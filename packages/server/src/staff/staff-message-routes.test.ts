import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type {
  AuditEntry,
  MessageReceipt,
  MessageState,
  MessageStep,
  Page,
  Problem,
  Regency,
  StaffMessage,
  StaffMessageEntry,
  StaffRole,
} from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { defaultRegencySettings } from '../regencies/regency-settings.ts';
import { insertAreas } from '../testing/insert-areas.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { createTestMessage } from '../testing/test-message.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { createStaffTokenRepository } from './staff-token-repository.ts';

const root = '/v1/staff/regencies/35.02';
const start = Date.parse('2026-03-04T05:06:07.000Z');
const generous = { burst: 1_000, perMinute: 1_000 };

describe('the desk of the office', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let test: TestApp;
    let now: number;
    let tokens: Record<StaffRole, string>;

    beforeEach(async () => {
      database = await open();
      now = start;
      const delivery = {
        ...defaultRegencySettings.delivery,
        officeEmails: ['kim@dinas.example.id'],
      };
      await insertRegency(database.db, '35.02', { settings: { delivery } });
      await insertAreas(database.db, '35.02');
      test = createTestApp(database, { messageLimit: generous, now: () => now });
      const repository = createStaffTokenRepository(database.db);
      const give = async (role: StaffRole) =>
        (
          await repository.add({
            regencyCode: '35.02',
            name: `Staf ${role}`,
            role,
            expiresAt: null,
            now,
          })
        ).token;
      tokens = {
        auditor: await give('auditor'),
        officer: await give('officer'),
        admin: await give('admin'),
      };
    });

    let keys = 0;
    const send = async (change: object = {}) => {
      const regency = await test.read<Regency>('/v1/regencies/35.02');
      const response = await test.request('/v1/regencies/35.02/messages', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': `key-of-desk-test-${(keys += 1)}`,
        },
        body: JSON.stringify(createTestMessage(regency, change)),
      });
      return (await response.json()) as MessageReceipt;
    };
    const ask = async <Answer>(path: string, role: StaffRole, body?: object): Promise<Answer> => {
      const response = await test.request(`${root}${path}`, {
        method: body ? 'POST' : 'GET',
        headers: {
          authorization: `Bearer ${tokens[role]}`,
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      // The caller names what the contract gives at this path.
      return (await response.json()) as Answer;
    };
    const list = async (query = '') =>
      (await ask<Page<StaffMessageEntry>>(`/messages${query}`, 'auditor')).items;
    const step = (reference: string, body: MessageStep) =>
      ask<StaffMessageEntry & Problem>(`/messages/${reference}/steps`, 'officer', body);
    const stateOf = async ({ reference, secret }: MessageReceipt) => {
      const response = await test.request('/v1/regencies/35.02/message-states', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ reference, secret }),
      });
      return (await response.json()) as MessageState & Problem;
    };
    const actions = async () =>
      (await ask<Page<AuditEntry>>('/audit?limit=100', 'auditor')).items
        .filter(({ action }) => action.startsWith('message.'))
        .map(({ actor, action, subject }) => [actor, action, subject]);

    it('lists messages without telling who wrote what', async () => {
      const { reference } = await send({ villageCode: '35.02.01.2008' });
      now += 1;
      await send({ website: 'x' });

      const items = await list();

      assert.deepEqual(
        items.map(({ status, suspicions, deliveries }) => [status, suspicions, deliveries.length]),
        [
          ['quarantined', ['honeypot'], 0],
          ['new', [], 1],
        ],
      );
      assert.doesNotMatch(JSON.stringify(items), /Warga Contoh|81230000021|pelatihan/);
      assert.deepEqual(
        (await list('?district=35.02.01')).map((message) => message.reference),
        [reference],
      );
      assert.deepEqual(await list('?district=35.02.02'), []);
      assert.equal((await list('?status=quarantined')).length, 1);
      assert.deepEqual(await list('?overdue=true'), []);
      now += 30 * 86_400_000;
      assert.deepEqual(
        (await list('?overdue=true')).map((message) => message.reference),
        [reference],
      );
    });

    it('goes through all of them page by page', async () => {
      for (let index = 0; index < 5; index += 1) await send();
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: Page<StaffMessageEntry> = await ask(
          `/messages?limit=2${cursor && `&cursor=${cursor}`}`,
          'auditor',
        );
        seen.push(...page.items.map(({ reference }) => reference));
        cursor = page.nextCursor;
      }
      assert.equal(new Set(seen).size, 5);
    });

    it('opens a message for those who may read it, and writes that down', async () => {
      const { reference } = await send({
        topic: 'general_question',
        institution: 'SMP Contoh',
      });

      const refused = await ask<Problem>(`/messages/${reference}`, 'auditor');
      const message = await ask<StaffMessage>(`/messages/${reference}`, 'officer');

      assert.equal(refused.code, 'access-denied');
      assert.deepEqual(message.sender, {
        name: 'Warga Contoh',
        institution: 'SMP Contoh',
        replyChannel: 'whatsapp',
        replyAddress: '+6281230000021',
        locale: null,
      });
      assert.deepEqual(await actions(), [['Staf officer', 'message.read', reference]]);
    });

    it('takes a message from its arrival to its answer, which its sender can read', async () => {
      const receipt = await send();
      assert.equal((await stateOf(receipt)).status, 'received');

      now += 60_000;
      await step(receipt.reference, { step: 'assign', to: 'Bu Contoh' });
      assert.equal((await stateOf(receipt)).status, 'in_progress');
      await step(receipt.reference, { step: 'answer', text: 'Pelatihan mulai 2 Mei.' });

      const state = await stateOf(receipt);
      assert.deepEqual(
        [state.status, state.answer, state.dueAt, state.updatedAt],
        ['answered', 'Pelatihan mulai 2 Mei.', null, new Date(now).toISOString()],
      );
      const row = await database.db.selectFrom('message').selectAll().executeTakeFirstOrThrow();
      assert.doesNotMatch(row.answer_text ?? '', /Pelatihan/);
      await step(receipt.reference, { step: 'close' });
      assert.equal((await stateOf(receipt)).status, 'closed');
    });

    it('tells the sender whom a message was handed to', async () => {
      const receipt = await send();
      await step(receipt.reference, { step: 'forward', to: 'Dinas Pertanian' });

      const { status, forwardedTo } = await stateOf(receipt);
      assert.deepEqual([status, forwardedTo], ['forwarded', 'Dinas Pertanian']);
    });

    it('refuses a step that cannot be taken now', async () => {
      const { reference } = await send();
      assert.equal((await step(reference, { step: 'not-spam' })).code, 'message-state-conflict');
      await step(reference, { step: 'spam' });
      const answer = await step(reference, { step: 'answer', text: 'Halo' });
      assert.equal(answer.code, 'message-state-conflict');
    });

    it('takes one of two steps that exclude each other, and writes no word after an erasure', async () => {
      const first = await send();
      const codes = await Promise.all([
        step(first.reference, { step: 'answer', text: 'Halo' }),
        step(first.reference, { step: 'spam' }),
      ]);
      assert.deepEqual(codes.map(({ code }) => code).filter(Boolean), ['message-state-conflict']);

      const second = await send();
      await Promise.all([
        step(second.reference, { step: 'answer', text: 'Halo' }),
        ask(`/messages/${second.reference}/erasure`, 'admin', { confirm: true }),
      ]);
      const row = await database.db
        .selectFrom('message')
        .select(['answer_text', 'purged_at'])
        .where('reference', '=', second.reference)
        .executeTakeFirstOrThrow();
      assert.equal(row.answer_text, null);
      assert.notEqual(row.purged_at, null);
    });

    it('lets a suspected message go its way once somebody has looked', async () => {
      const { reference } = await send({ website: 'x' });
      const entry = await step(reference, { step: 'not-spam' });

      assert.deepEqual(
        [entry.status, entry.suspicions, entry.deliveries.map(({ channel }) => channel)],
        ['new', [], ['office-email']],
      );
    });

    it('gives an administrator all that is kept of one sender, and nobody else', async () => {
      const { reference } = await send();
      await send({ text: 'Pesan kedua dari orang yang sama.' });
      await send({ replyAddress: '0812-3000-0099' });

      const path = `/messages/${reference}/sender`;
      const { messages } = await ask<{ messages: StaffMessage[] }>(path, 'admin');

      assert.equal(messages.length, 2);
      assert.equal((await ask<Problem>(path, 'officer')).code, 'access-denied');
    });

    it('exports every message as a table that computes nothing, to an administrator', async () => {
      const { reference } = await send({ senderName: '=cmd|calc', text: 'Baris satu\nBaris dua.' });
      const row = await database.db.selectFrom('message').selectAll().executeTakeFirstOrThrow();
      // More than are read at once, some at the same instant.
      const others = Array.from({ length: 450 }, (_, index) => ({
        ...row,
        id: `m-${String(index).padStart(3, '0')}`,
        reference: `KIM-3502-${index}`,
        idempotency_key: `k-${index}`,
        received_at: row.received_at + Math.floor(index / 3),
        ...{ sender_name: '', reply_address: '', message_text: '', status_secret: null },
      }));
      for (let from = 0; from < others.length; from += 30) {
        await database.db
          .insertInto('message')
          .values(others.slice(from, from + 30))
          .execute();
      }
      const read = (role: StaffRole) =>
        test.request(`${root}/messages.csv`, {
          headers: { authorization: `Bearer ${tokens[role]}` },
        });

      const response = await read('admin');
      const text = await response.text();

      assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8');
      assert.match(response.headers.get('content-disposition') ?? '', /pesan-35\.02\.csv/);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.match(text, /"'=cmd\|calc"/);
      const references = [...text.matchAll(/^"(KIM-[^"]+)"/gm)].map(([, found]) => found);
      assert.equal(references.length, 451);
      assert.deepEqual(
        new Set(references),
        new Set([reference, ...others.map((other) => other.reference)]),
      );
      for (const role of ['officer', 'auditor'] as const) {
        assert.equal((await read(role)).status, 403);
      }
      assert.equal((await test.request(`${root}/messages.csv`)).status, 401);
      assert.deepEqual(await actions(), [['Staf admin', 'message.export', '35.02']]);
    });

    it('breaks a table off at what cannot be read, so that nobody takes it for whole', async () => {
      await send();
      const row = await database.db.selectFrom('message').selectAll().executeTakeFirstOrThrow();
      const others = Array.from({ length: 200 }, (_, index) => ({
        ...row,
        id: `m-${index}`,
        reference: `KIM-3502-${index}`,
        idempotency_key: `k-${index}`,
        ...{ sender_name: '', reply_address: '', status_secret: null },
        // The last of all cannot be opened: its text belongs to another row.
        ...(index < 199 ? { message_text: '' } : { received_at: row.received_at + 1 }),
      }));
      for (let from = 0; from < others.length; from += 30) {
        await database.db
          .insertInto('message')
          .values(others.slice(from, from + 30))
          .execute();
      }
      const response = await test.request(`${root}/messages.csv`, {
        headers: { authorization: `Bearer ${tokens.admin}` },
      });

      assert.equal(response.status, 200);
      await assert.rejects(response.text());
    });

    it('erases a message for ever', async () => {
      const receipt = await send();
      const path = `/messages/${receipt.reference}/erasure`;
      assert.equal((await ask<Problem>(path, 'officer', { confirm: true })).code, 'access-denied');

      await ask(path, 'admin', { confirm: true });

      assert.equal((await stateOf(receipt)).code, 'message-not-found');
      const gone = await ask<Problem>(`/messages/${receipt.reference}`, 'admin');
      assert.equal(gone.code, 'message-not-found');
      assert.deepEqual(await list(), []);
      assert.equal((await database.db.selectFrom('message').select('id').execute()).length, 1);
      assert.deepEqual(await actions(), [['Staf admin', 'message.erase', receipt.reference]]);
    });

    it('does not know messages of another regency', async () => {
      await insertRegency(database.db, '33.07', { name: 'Wonosobo' });
      const { reference } = await send();
      const other = reference.replace('3502', '3307');

      assert.equal((await ask<Problem>(`/messages/${other}`, 'officer')).code, 'message-not-found');
    });
  });
});
