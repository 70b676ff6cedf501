import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { CompiledQuery, type QueryId, type RootOperationNode } from 'kysely';

import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open-database.ts';
import { insertActivity } from '../testing/insert-activity.ts';
import { insertFeed } from '../testing/insert-feed.ts';
import { insertGroup } from '../testing/insert-group.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { createTemporaryDirectory } from '../testing/temporary-directory.ts';
import { findFeed } from './feed-repository.ts';
import { selectStoredItems } from './select-stored-items.ts';

const regencyCode = '35.02';

describe('what may be an item of a feed already', () => {
  let database: Database;
  let remove: () => Promise<void>;
  let groupId: string;
  let feedId: string;

  before(async () => {
    const directory = await createTemporaryDirectory();
    remove = () => directory.remove();
    database = await openDatabase({ dataDir: directory.path });
    const { db } = database;
    await insertRegency(db, regencyCode);
    groupId = await insertGroup(db, regencyCode, { areaCode: '35.02.01.2008' });
    ({ id: feedId } = await insertFeed(db, regencyCode, { group_id: groupId }));
  });
  after(async () => {
    await database.close();
    await remove();
  });

  const feed = async () => {
    const found = await findFeed(database.db, { regencyCode, id: feedId });
    assert.ok(found);
    return found;
  };

  it('is what the feed has brought and what its group has said, each once', async () => {
    const { db } = database;
    const both = await insertActivity(db, regencyCode, { feed_id: feedId, group_id: groupId });
    const moved = await insertActivity(db, regencyCode, { feed_id: feedId, group_id: null });
    const own = await insertActivity(db, regencyCode, { feed_id: null, group_id: groupId });
    await insertActivity(db, regencyCode, { feed_id: null, group_id: null });

    const ids = (await selectStoredItems(db, await feed())).map(({ id }) => id);
    assert.deepEqual(ids.toSorted(), [both, moved, own].toSorted());
  });

  it('is found by indexes, however many activities the regency has', async () => {
    const { db } = database;
    const queries: CompiledQuery[] = [];
    const listening = db.withPlugin({
      transformQuery({ node, queryId }: { node: RootOperationNode; queryId: QueryId }) {
        queries.push(db.getExecutor().compileQuery(node, queryId));
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    await selectStoredItems(listening, await feed());

    const plans: string[] = [];
    for (const { sql, parameters } of queries) {
      const { rows } = await db.executeQuery<{ detail: string }>(
        CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]),
      );
      plans.push(rows.map(({ detail }) => detail).join('\n'));
    }
    assert.match(plans[0] ?? '', /activity_by_feed \(regency_code=\? AND feed_id=\?/);
    assert.match(plans[1] ?? '', /activity_by_group \(regency_code=\? AND group_id=\?/);
  });
});
