import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { Database } from '../db/database.ts';
import type { Log } from '../http/log.ts';
import { createJobRunner } from '../jobs/job-runner.ts';
import { maxAttempts } from '../jobs/retry-delay.ts';
import { createShowJob } from '../regencies/create-show-job.ts';
import { createPosts, setHarvestStage, type HarvestStage } from '../testing/harvest-stage.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { createHarvestJob, feedHarvestKind } from './harvest-job.ts';
import { pauseFeed, resumeFeed } from './pause-feed.ts';
import { feedShowKind, feedShowPause } from './show-harvest.ts';

describe('The job that harvests a feed', () => {
  eachDatabase((_, open) => {
    let database: Database;
    let stage: HarvestStage;
    let logged: string[];

    beforeEach(async () => {
      database = await open();
      stage = await setHarvestStage(database);
      logged = [];
    });

    const run = async () => {
      const write: Log['info'] = (event, fields) =>
        logged.push(`${event} ${fields?.['reason'] ?? fields?.['code'] ?? ''}`.trim());
      const log: Log = { info: write, error: write };
      const { now, ...tools } = stage.tools;
      const handlers = { [feedHarvestKind]: createHarvestJob({ db: database.db, log, ...tools }) };
      await createJobRunner({ database, handlers, log, now }).runDue();
    };
    const jobTimes = async () => {
      const jobs = await database.db.selectFrom('job').select(['kind', 'run_at']).execute();
      return jobs.filter(({ kind }) => kind === feedHarvestKind).map(({ run_at }) => run_at);
    };

    it('is due when a feed is added and comes back at the time of the next look', async () => {
      stage.publish(createPosts(2, 1));
      const feed = await stage.add();

      await run();

      assert.equal((await stage.titles()).length, 2);
      assert.deepEqual(await jobTimes(), [(await stage.current(feed)).next_check_at]);
    });

    it('asks nothing before its time, as after a crash', async () => {
      stage.publish(createPosts(1));
      const feed = await stage.add();
      await stage.look(feed);
      stage.web.answers.length = 0;

      await run();

      assert.deepEqual(stage.web.answers, []);
      assert.deepEqual(await jobTimes(), [(await stage.current(feed)).next_check_at]);
    });

    it('is no failed job when the feed cannot be read', async () => {
      stage.publish(createPosts(1));
      const feed = await stage.add();
      stage.web.pages.delete(stage.feedUrl);

      await run();

      const { failure_count, problem_code, next_check_at } = await stage.current(feed);
      assert.deepEqual([failure_count, problem_code], [1, 'unreachable']);
      assert.deepEqual(await jobTimes(), [next_check_at]);
      assert.deepEqual(logged, ['feed-refused unreachable']);
    });

    it('has what many feeds bring shown together, once', async () => {
      const other = 'https://kim-lain.example/feed/';
      stage.publish(createPosts(2, 1));
      stage.publish(createPosts(2, 5), other);
      await stage.add();
      await stage.add(other, null);
      const before = await stage.revision();

      await run();
      const showing = await database.db
        .selectFrom('job')
        .select('run_at')
        .where('kind', '=', feedShowKind)
        .execute();

      assert.equal(await stage.revision(), before);
      assert.deepEqual(
        showing.map((job) => job.run_at),
        [stage.now + feedShowPause],
      );
      const handlers = { [feedShowKind]: createShowJob(database.db) };
      const log: Log = { info: () => undefined, error: () => undefined };
      const now = () => stage.now + feedShowPause;
      await createJobRunner({ database, handlers, log, now }).runDue();
      assert.equal(await stage.revision(), before + 1);
    });

    it('shows a feed at which the process ends each time as stopped, until staff resume it', async () => {
      stage.publish(createPosts(1));
      const feed = await stage.add();
      await database.db.updateTable('job').set({ attempts: maxAttempts }).execute();

      await run();

      const { state, pause_reason, next_check_at } = await stage.current(feed);
      assert.deepEqual([state, pause_reason, next_check_at], ['paused', 'broken', null]);
      assert.ok(logged.includes('feed-paused broken'));
      await resumeFeed(database.db, { regencyCode: '35.02', id: feed.id }, stage.now);
      await run();
      assert.equal((await stage.titles()).length, 1);
    });

    it('ends with a feed that is gone, and says so', async () => {
      stage.publish(createPosts(1));
      await stage.add();
      stage.web.pages.set(stage.feedUrl, { status: 410 });

      await run();

      assert.deepEqual(await jobTimes(), []);
      assert.deepEqual(logged, ['feed-paused gone']);
    });

    it('is taken away while staff have paused the feed', async () => {
      stage.publish(createPosts(1));
      const feed = await stage.add();
      const key = { regencyCode: '35.02', id: feed.id };
      await pauseFeed(database.db, key, stage.now);
      await run();
      const whilePaused = await stage.titles();
      await resumeFeed(database.db, key, stage.now);
      await run();

      assert.deepEqual(whilePaused, []);
      assert.equal((await stage.titles()).length, 1);
      assert.equal((await stage.current(feed)).state, 'active');
    });

    it('gives a feed all its patience back when staff resume it', async () => {
      stage.publish(createPosts(1));
      const feed = await stage.add();
      stage.web.pages.delete(stage.feedUrl);
      await stage.look(feed);
      stage.now += 14 * 86_400_000;
      await stage.look(feed);
      await resumeFeed(database.db, { regencyCode: '35.02', id: feed.id }, stage.now);

      const result = await stage.look(feed);

      assert(result.kind === 'failed');
      assert.equal(result.pauseReason, null);
    });
  });
});
