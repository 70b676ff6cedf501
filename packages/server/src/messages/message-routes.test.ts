import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type {
  MessageChallenge,
  MessageReceipt,
  MessageState,
  Problem,
  Regency,
} from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { createRegencyRepository } from '../regencies/regency-repository.ts';
import { FieldCipherError } from '../secrets/field-cipher.ts';
import { insertAreas } from '../testing/insert-areas.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { createTestMessage } from '../testing/test-message.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { solveChallenge } from '../testing/solve-challenge.ts';
import { testCipher } from '../testing/test-cipher.ts';
import { createMessageRepository } from './message-repository.ts';
import { openMessage } from './sealed-message.ts';
import { toNewMessage } from './to-new-message.ts';

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
    const readRow = () => database.db.selectFrom('message').selectAll().executeTakeFirstOrThrow();
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

      const row = openMessage(testCipher, await readRow());

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

      const row = openMessage(testCipher, await readRow());
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
      const messages = createMessageRepository({
        db: database.db,
        cipher: testCipher,
        createReference: () => references.shift() ?? 'none',
      });
      const record = await createRegencyRepository(database.db).find('35.02');
      assert.ok(record);
      const options = {
        regency: record,
        groupId: null,
        origin: undefined,
        suspicions: [],
        hashAddress: String,
        now,
      };
      const toMessage = (idempotencyKey: string) =>
        toNewMessage(createTestMessage(regency), { ...options, idempotencyKey });

      const first = await messages.add(toMessage('a'));
      const second = await messages.add(toMessage('b'));

      assert.deepEqual([first?.reference, second?.reference], ['KIM-1', 'KIM-2']);
    });

    it('rests encrypted, and opens nowhere but in its own row', async () => {
      await send(
        createTestMessage(regency, {
          topic: 'study_visit',
          institution: 'SMP Contoh',
          participants: 40,
          preferredDates: 'Awal Mei',
        }),
      );

      const row = await readRow();
      assert.doesNotMatch(JSON.stringify(row), /Warga|Contoh|81230000021|pelatihan|Awal Mei/);
      assert.deepEqual(JSON.parse(openMessage(testCipher, row).details ?? ''), {
        participants: 40,
        preferredDates: 'Awal Mei',
      });
      assert.throws(() => openMessage(testCipher, { ...row, id: 'other' }), FieldCipherError);
    });

    it('keeps what is suspected for the office, and answers like ever', async () => {
      const response = await send(createTestMessage(regency, { website: 'http://toko.example' }));

      assert.equal(response.status, 201);
      assert.deepEqual(
        [(await readRow()).status, (await readRow()).suspicions],
        ['quarantined', '["honeypot"]'],
      );
    });
  });
});

describe('the proof of a message', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let test: TestApp;
    let regency: Regency;
    let time: number;

    beforeEach(async () => {
      database = await open();
      await insertRegency(database.db, '35.02', { settings: { requireProof: true } });
      time = now;
      test = createTestApp(database, { messageLimit: generous, now: () => time });
      regency = await test.read<Regency>('/v1/regencies/35.02');
    });

    const send = async (body: object, key = 'key-0000000000000001') => {
      const response = await test.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(body),
      });
      const answer = (await response.json()) as Partial<Problem & MessageReceipt>;
      return answer.code ?? answer.reference;
    };
    const prove = async () => {
      const challenge = await test.read<MessageChallenge>('/v1/regencies/35.02/message-challenge');
      return { challenge: challenge.challenge, answer: solveChallenge(challenge) };
    };

    it('is asked for', async () => {
      assert.equal(await send(createTestMessage(regency)), 'proof-required');
    });

    it('lets one message in, however often it is repeated, and no other', async () => {
      const proof = await prove();
      time += 60_000;
      const message = createTestMessage(regency, { proof });

      const reference = await send(message);
      assert.match(reference ?? '', /^KIM-/);
      assert.equal(await send(message), reference);
      assert.equal(await send({ ...message, proof: await prove() }), reference);
      assert.equal(await send(message, 'key-0000000000000002'), 'proof-invalid');
      const { status } = await database.db
        .selectFrom('message')
        .select('status')
        .executeTakeFirstOrThrow();
      assert.equal(status, 'new');
    });

    it('counts once when two messages come with it at the same time', async () => {
      const message = createTestMessage(regency, { proof: await prove() });

      const answers = await Promise.all(
        Array.from({ length: 5 }, (_, index) => send(message, `key-000000000000000${index}`)),
      );

      assert.equal(answers.filter((answer) => answer === 'proof-invalid').length, 4);
      assert.equal((await database.db.selectFrom('message').select('id').execute()).length, 1);
    });

    it('that came too fast to be written by a person lets the office look first', async () => {
      await send(createTestMessage(regency, { proof: await prove() }));

      const { suspicions } = await database.db
        .selectFrom('message')
        .select('suspicions')
        .executeTakeFirstOrThrow();
      assert.equal(suspicions, '["too-fast"]');
    });

    it('that is wrong or too old is refused', async () => {
      const proof = await prove();
      const wrong = createTestMessage(regency, { proof: { ...proof, answer: proof.answer + 1 } });
      assert.equal(await send(wrong), 'proof-invalid');

      time += 2 * 3_600_000;
      assert.equal(await send(createTestMessage(regency, { proof })), 'proof-invalid');
    });
  });
});

describe('the state of a message', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let test: TestApp;
    let receipt: MessageReceipt;

    beforeEach(async () => {
      database = await open();
      await insertRegency(database.db, '35.02');
      test = createTestApp(database, { messageLimit: generous, now: () => now });
      const regency = await test.read<Regency>('/v1/regencies/35.02');
      const response = await test.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'key-0000000000000001' },
        body: JSON.stringify(createTestMessage(regency)),
      });
      receipt = (await response.json()) as MessageReceipt;
    });

    const ask = async (reference: string, secret: string) => {
      const response = await test.request('/v1/regencies/35.02/message-states', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ reference, secret }),
      });
      assert.equal(response.headers.get('cache-control'), 'no-store');
      return (await response.json()) as Partial<MessageState & Problem>;
    };

    it('is told to whoever has number and secret, in any spelling', async () => {
      const state = await ask(receipt.reference, receipt.secret);

      assert.deepEqual(state, {
        reference: receipt.reference,
        status: 'received',
        receivedAt: '2026-03-04T05:06:07.000Z',
        updatedAt: '2026-03-04T05:06:07.000Z',
        dueAt: '2026-03-11T17:00:00.000Z',
        answer: null,
        forwardedTo: null,
        retainUntil: '2027-03-04T05:06:07.000Z',
      });
      const typed = receipt.reference.replace('KIM-3502-', '').toLowerCase().replace('-', ' ');
      assert.deepEqual(await ask(typed, ` ${receipt.secret.toLowerCase()}`), state);
    });

    it('is kept from whoever lacks one of them, without saying which', async () => {
      const other = 'KIM-3502-2222-2222';
      for (const [reference, secret] of [
        [receipt.reference, '2222-2222-2222'],
        [other, receipt.secret],
        [receipt.reference, '------'],
      ] as const) {
        assert.equal((await ask(reference, secret)).code, 'message-not-found');
      }
    });

    it('ends with the deletion of the message', async () => {
      await database.db.updateTable('message').set({ purged_at: now }).execute();

      assert.equal((await ask(receipt.reference, receipt.secret)).code, 'message-not-found');
    });
  });
});
