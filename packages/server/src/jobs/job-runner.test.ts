import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { Database } from '../db/database.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import type { Job } from './job.ts';
import type { JobHandler, JobHandlers } from './job-handler.ts';
import type { JobLimits } from './job-limits.ts';
import { createJobRunner } from './job-runner.ts';
import { putJob } from './put-job.ts';
import { removeJob } from './remove-job.ts';
import { maxAttempts } from './retry-delay.ts';

const regencyCode = '35.02';
const second = 1_000;

describe('createJobRunner', () => {
  eachDatabase((_name, open) => {
    let database: Database;
    let clock: number;
    let logged: string[];

    beforeEach(async () => {
      database = await open();
      await insertRegency(database.db, regencyCode);
      clock = 1_000_000;
      logged = [];
    });

    const create = (handlers: JobHandlers, limits: Partial<JobLimits> = {}, concurrency = 4) =>
      createJobRunner({
        database,
        handlers,
        log: { info: (event) => logged.push(event), error: (event) => logged.push(event) },
        now: () => clock,
        concurrency,
        limits,
      });
    const put = (subject: string, runAt = clock, payload?: unknown) =>
      putJob(database.db, { regencyCode, kind: 'test', subject, runAt, payload });
    const rows = () => database.db.selectFrom('job').selectAll().orderBy('subject').execute();
    const only = async () => {
      const [row, ...others] = await rows();
      assert(row && others.length === 0);
      return row;
    };

    it('does what is due, the longest due first, and nothing else', async () => {
      const seen: Job[] = [];
      await put('later', clock + 1);
      await put('second', clock - 1, { width: 320 });
      await put('first', clock - 2);
      await putJob(database.db, { regencyCode, kind: 'other', subject: 'other', runAt: clock });
      const handler: JobHandler = async (job) => {
        seen.push(job);
        return { done: true };
      };

      await create({ test: handler }, {}, 1).runDue();

      assert.deepEqual(
        seen.map(({ subject, payload, attempts }) => ({ subject, payload, attempts })),
        [
          { subject: 'first', payload: null, attempts: 1 },
          { subject: 'second', payload: { width: 320 }, attempts: 1 },
        ],
      );
      assert.deepEqual(
        (await rows()).map(({ subject }) => subject),
        ['later', 'other'],
      );
    });

    it('keeps recurring work for its next time and counts its tries anew', async () => {
      await put('feed');
      await create({ test: async () => ({ againAt: clock + 60 * second }) }).runDue();

      const row = await only();
      assert.deepEqual(
        [row.run_at, row.attempts, row.lease_id, row.leased_until, row.problem],
        [clock + 60 * second, 0, null, null, null],
      );
    });

    it('does not spin when recurring work asks for a time that is past', async () => {
      let runs = 0;
      await put('feed');
      await create({ test: async () => ({ againAt: ++runs }) }).runDue();

      assert.equal(runs, 1);
      assert.equal((await only()).run_at, clock + second);
    });

    it('tries a failed job again after growing pauses, and gives up in the end', async () => {
      await put('feed');
      const failing = create({ test: () => Promise.reject(new Error('The site is away.')) });
      const pauses: number[] = [];
      for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
        await failing.runDue();
        const row = await only();
        assert.equal(row.attempts, attempt);
        assert.equal(row.problem, 'The site is away.');
        assert.equal(row.state, attempt < maxAttempts ? 'waiting' : 'failed');
        pauses.push(row.run_at - clock);
        clock = row.run_at;
      }
      await failing.runDue();

      assert.equal((await only()).attempts, maxAttempts);
      for (const [index, pause] of pauses.entries()) {
        const middle = Math.min(30 * second * 2 ** index, 86_400 * second);
        assert(pause >= middle * 0.75 && pause <= middle * 1.25, `${pause} after ${index + 1}`);
      }
      assert(clock - 1_000_000 > 72 * 3_600 * second * 0.75);
    });

    it('gives up a job at which the process ends each time', async () => {
      await put('poison');
      await database.db.updateTable('job').set({ attempts: maxAttempts }).execute();
      let runs = 0;
      const handler: JobHandler = async () => {
        runs += 1;
        return { done: true };
      };
      await create({ test: handler }).runDue();

      assert.equal(runs, 0);
      assert.equal((await only()).state, 'failed');
    });

    it('stores no more than one line of an error, and nothing a database quotes', async () => {
      await put('feed');
      await create({
        test: async () => {
          throw Object.assign(new Error('Key (name)=(Warga Contoh) exists'), {
            severity: 'ERROR',
            code: '23505',
          });
        },
      }).runDue();
      assert.equal((await only()).problem, 'Error 23505');

      clock += 60 * second;
      await create({ test: () => Promise.reject(new Error('one\n  two')) }).runDue();
      assert.equal((await only()).problem, 'one two');
    });

    it('does several at a time, but never more than it may', async () => {
      for (let number = 0; number < 20; number += 1) await put(`feed-${number}`);
      let running = 0;
      let most = 0;
      const handler: JobHandler = async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        return { done: true };
      };
      await create({ test: handler }, {}, 3).runDue();

      assert.equal(most, 3);
      assert.equal((await rows()).length, 0);
    });

    it('leaves a job alone that another process holds, and takes it once the lease is over', async () => {
      await put('feed');
      const held = { lease_id: 'other', attempts: 1 };
      const far = Date.now() + 3_600 * second;
      await database.db
        .updateTable('job')
        .set({ ...held, leased_until: far })
        .execute();
      const seen: number[] = [];
      const handler: JobHandler = async ({ attempts }) => {
        seen.push(attempts);
        return { done: true };
      };
      const runner = create({ test: handler });

      await runner.runDue();
      assert.deepEqual(seen, []);

      await database.db.updateTable('job').set({ leased_until: 1 }).execute();
      await runner.runDue();
      assert.deepEqual(seen, [2]);
      assert.deepEqual(await rows(), []);
    });

    it('writes no result once another process has the lease', async () => {
      await put('feed');
      await create({
        test: async () => {
          await database.db.updateTable('job').set({ lease_id: 'other' }).execute();
          return { done: true };
        },
      }).runDue();

      const row = await only();
      assert.deepEqual([row.lease_id, row.state, row.attempts], ['other', 'waiting', 1]);
      assert(logged.includes('job-lease-lost'));
    });

    it('renews the lease while the work goes on', { timeout: 60_000 }, async () => {
      await put('feed');
      const ends: number[] = [];
      const handler: JobHandler = async () => {
        while (new Set(ends).size < 3) {
          ends.push((await only()).leased_until ?? 0);
          await new Promise((resolve) => setImmediate(resolve));
        }
        return { done: true };
      };
      await create({ test: handler }, { leaseTime: 600 }).runDue();

      assert.deepEqual(ends, ends.toSorted());
      assert.deepEqual(await rows(), []);
    });

    it('tells a handler to stop whose job is taken away', async () => {
      await put('feed');
      let reason: unknown;
      await create(
        {
          test: async (_job, { signal }) => {
            await removeJob(database.db, { regencyCode, kind: 'test', subject: 'feed' });
            await new Promise((resolve) => signal.addEventListener('abort', resolve));
            reason = signal.reason;
            throw signal.reason;
          },
        },
        { leaseTime: 60 },
      ).runDue();

      assert.match(String(reason), /lease/);
      assert.deepEqual(await rows(), []);
    });

    it('frees the place of a handler that does not listen when its time is over', async () => {
      await put('feed');
      await create({ test: () => new Promise(() => undefined) }, { runTime: 20 }).runDue();

      assert.equal((await only()).problem, 'It took longer than 0.02 seconds.');
    });

    describe('putJob', () => {
      it('moves a waiting job to the earlier time and replaces its payload', async () => {
        await put('feed', clock + 10, { step: 1 });
        await put('feed', clock + 20, { step: 2 });
        assert.deepEqual(
          [(await only()).run_at, (await only()).payload],
          [clock + 10, '{"step":2}'],
        );
        await put('feed', clock + 5);
        assert.equal((await only()).run_at, clock + 5);
      });

      it('revives a job that has failed', async () => {
        await put('feed');
        await database.db
          .updateTable('job')
          .set({ state: 'failed', attempts: maxAttempts, problem: 'away' })
          .execute();
        await put('feed', clock + 7);

        const row = await only();
        assert.deepEqual(
          [row.state, row.attempts, row.problem, row.run_at],
          ['waiting', 0, null, clock + 7],
        );
      });

      it('is undone with the transaction it is part of', async () => {
        await assert.rejects(
          database.db.transaction().execute(async (transaction) => {
            await putJob(transaction, { regencyCode, kind: 'test', subject: 'a', runAt: clock });
            throw new Error('changed my mind');
          }),
        );
        assert.deepEqual(await rows(), []);
      });

      for (const result of ['done', 'again', 'failed'] as const) {
        it(`is not lost while the job runs and ends with ${result}`, async () => {
          await put('feed');
          const seen: unknown[] = [];
          const handler: JobHandler = async ({ payload, attempts }) => {
            seen.push([payload, attempts]);
            if (seen.length > 1) return { done: true };
            await put('feed', clock, 'new');
            if (result === 'failed') throw new Error('too late');
            return result === 'done' ? { done: true } : { againAt: clock + 3_600 * second };
          };
          await create({ test: handler }).runDue();

          assert.deepEqual(seen, [
            [null, 1],
            ['new', 1],
          ]);
          assert.deepEqual(await rows(), []);
        });
      }
    });
  });
});
