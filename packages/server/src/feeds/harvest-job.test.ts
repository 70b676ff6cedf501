import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { Database } from '../db/database.ts';
import type { Log } from '../http/log.ts';
import { createJobRunner } from '../jobs/job-runner.ts';
import { createPosts, setHarvestStage, type HarvestStage } from '../testing/harvest-stage.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { createHarvestJob, feedHarvestKind } from './harvest-job.ts';
import { pauseFeed, resumeFeed } from './pause-feed.ts';

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
