import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';

import type { MessageChallenge, MessageReceipt, Problem, Regency } from '@kentongan/contract';

import type { Database } from '../db/database.ts';
import { bringJobsForward } from '../jobs/bring-jobs-forward.ts';
import { createJobRunner } from '../jobs/job-runner.ts';
import { purgeMessages } from '../messages/purge-messages.ts';
import { bumpRevision } from '../testing/bump-revision.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { solveChallenge } from '../testing/solve-challenge.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { testCipher } from '../testing/test-cipher.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { createTestMessage } from '../testing/test-message.ts';
import { MailError, type Mail } from './mailer.ts';
import { createMessageJobHandlers } from './message-job-handlers.ts';

const day = 86_400_000;
const hour = 3_600_000;
const root = '/v1/regencies/35.02';

describe('a clock that is moved by a day', () => {
  eachDatabase((_name, open) => {
    const start = Date.now();
    let database: Database;
    let test: TestApp;
    let now: number;
    let count = 0;

    beforeEach(async () => {
      database = await open();
      now = start;
      // The whole process has one clock, as it has outside of tests.
      mock.method(Date, 'now', () => now);
      await insertRegency(database.db, '35.02', {
        settings: {
          requireProof: false,
          delivery: {
            officeEmails: ['kim@dinas.example.id'],
            webhookUrl: null,
            toGroups: false,
            receipts: false,
          },
        },
      });
      test = createTestApp(database);
    });

    afterEach(() => mock.restoreAll());

    const post = async (proof?: { challenge: string; answer: number }) => {
      count += 1;
      const response = await test.request(`${root}/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': `key-${String(count).padStart(16, '0')}`,
        },
        body: JSON.stringify(
          createTestMessage(await test.read<Regency>(root), proof === undefined ? {} : { proof }),
        ),
      });
      const answer = (await response.json()) as MessageReceipt & Problem;
      return response.status === 201 ? 'stored' : answer.code;
    };
    const prove = async () => {
      const challenge = await test.read<MessageChallenge>(`${root}/message-challenge`);
      return { challenge: challenge.challenge, answer: solveChallenge(challenge) };
    };
    const statuses = async () => {
      const rows = await database.db.selectFrom('message').select(['status']).execute();
      return rows.map(({ status }) => status);
    };

    it('lets no proof hold after its time or before it', async () => {
      const proof = await prove();
      now = start + day;
      assert.equal(await post(proof), 'proof-invalid');
      now = start - day;
      assert.equal(await post(proof), 'proof-invalid');
      now = start + hour;
      assert.equal(await post(proof), 'stored');
      // Nobody is suspected because of a clock.
      assert.deepEqual(await statuses(), ['new']);
    });

    it('lets no proof count twice after a purge in the future', async () => {
      const proof = await prove();
      now = start + hour;
      assert.equal(await post(proof), 'stored');
      now = start + day;
      await purgeMessages(database.db, '35.02', now);
      now = start + hour;
      assert.equal(await post(proof), 'proof-invalid');
    });

    it('lets pages take a new proof at once, whatever the clock says', async () => {
      for (const move of [day, -day, 0]) {
        now = start + move;
        const proof = await prove();
        now += hour;
        assert.equal(await post(proof), 'stored');
      }
    });

    it('purges nothing early when it goes back, and what it has promised when it is right', async () => {
      await post();
      const { retain_until } = await database.db
        .selectFrom('message')
        .select('retain_until')
        .executeTakeFirstOrThrow();
      const purged: number[] = [];
      for (const time of [start - day, start + day, start - day, retain_until - 1, retain_until]) {
        now = time;
        purged.push(await purgeMessages(database.db, '35.02', time));
      }

      assert.deepEqual(purged, [0, 0, 0, 0, 1]);
    });

    describe('and deliveries', () => {
      let mails: Mail[];
      let isAway: boolean;

      beforeEach(() => {
        mails = [];
        isAway = false;
      });
      const work = async () => {
        const send = async (mail: Mail) => {
          mails.push(mail);
          if (isAway) throw new MailError('The mail server cannot be used.');
        };
        const runner = createJobRunner({
          database,
          log: { info: () => undefined, error: () => undefined },
          handlers: createMessageJobHandlers({
            db: database.db,
            cipher: testCipher,
            mailer: { send, close: () => undefined },
            log: { error: () => undefined },
            fetchGuarded: async () => assert.fail('nothing is fetched'),
            readSecret: async () => Buffer.alloc(32),
          }),
        });
        await runner.runDue();
      };
      const state = async () => {
        const row = await database.db
          .selectFrom('message_delivery')
          .select(['state', 'attempts'])
          .executeTakeFirstOrThrow();
        return `${row.state} ${row.attempts}`;
      };

      it('delivers what it has put off as soon as it is set back, with the same id', async () => {
        now = start + day;
        await post();
        isAway = true;
        await work();
        isAway = false;
        now = start;
        await work();
        const before = await state();
        const moved = await bringJobsForward(database.db, now);
        await work();

        assert.deepEqual([before, moved, await state()], ['waiting 1', 1, 'delivered 2']);
        assert.equal(mails.length, 2);
        assert.equal(mails[0]?.eventId, mails[1]?.eventId);
      });

      it('delivers a message that came while it was ahead', async () => {
        now = start + day;
        await post();
        now = start;
        assert.equal(await bringJobsForward(database.db, now), 1);
        await work();

        assert.deepEqual([await state(), mails.length], ['delivered 1', 1]);
      });

      it('gives nothing up when it goes forward and back while mail cannot leave', async () => {
        await post();
        isAway = true;
        for (const move of [0, day, 0, -day, day, 0]) {
          now = start + move;
          await bringJobsForward(database.db, now);
          await work();
        }
        isAway = false;
        now = start + 2 * day;
        await work();

        assert.match(await state(), /^delivered /);
        assert.equal(new Set(mails.map(({ eventId }) => eventId)).size, 1);
      });

      it('leaves alone what waits for its turn', async () => {
        await post();
        isAway = true;
        await work();
        isAway = false;
        assert.equal(await bringJobsForward(database.db, now + 1), 0);
        await work();

        assert.equal(await state(), 'waiting 1');
      });

      it('takes over a lease that was given by a clock that was ahead', async () => {
        await post();
        mock.restoreAll();
        const hold = (leased_until: number) =>
          database.db.updateTable('job').set({ lease_id: 'gone', leased_until }).execute();
        await hold(Date.now() + 30_000);
        await work();
        const held = await state();
        await hold(Date.now() + day);
        await work();

        assert.deepEqual([held, await state()], ['waiting 0', 'delivered 1']);
      });
    });

    it('does not make pages show an outdated notice', async () => {
      test = createTestApp(database, { revisionMaxAge: 1_000 });
      now = start + day;
      const before = await test.read<Regency>(root);
      const notice = { version: '2', text: 'Data dipakai untuk menjawab.' };
      await database.db
        .updateTable('regency')
        .set({ settings: JSON.stringify({ requireProof: false, notice }) })
        .execute();
      await bumpRevision(database.db, '35.02');
      now = start;
      const after = await test.read<Regency>(root);

      assert.notEqual(before.notice.version, after.notice.version);
      assert.equal(await post(), 'stored');
    });
  });
});
