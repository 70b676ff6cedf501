import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { CompiledQuery, type QueryId, type RootOperationNode } from 'kysely';

import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open-database.ts';
import { createTemporaryDirectory } from '../testing/temporary-directory.ts';
import type { ActivityFilter } from './activity-filter.ts';
import type { ActivityPosition } from './activity-order.ts';
import { createActivityRepository } from './activity-repository.ts';

describe('the plan of a list of activities in SQLite', () => {
  let database: Database;
  let remove: () => Promise<void>;

  before(async () => {
    const directory = await createTemporaryDirectory();
    remove = () => directory.remove();
    database = await openDatabase({ dataDir: directory.path });
  });
  after(async () => {
    await database.close();
    await remove();
  });

  /** What SQLite says it would do for each query that a list makes. */
  const plansOf = async (filter: ActivityFilter, position?: ActivityPosition) => {
    const { db } = database;
    const queries: CompiledQuery[] = [];
    const listening = db.withPlugin({
      transformQuery({ node, queryId }: { node: RootOperationNode; queryId: QueryId }) {
        // Subqueries pass by here as well, before the queries they are part of.
        const query = db.getExecutor().compileQuery(node, queryId);
        if (query.sql.includes('left join')) queries.push(query);
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    await createActivityRepository({ db: listening, engine: 'sqlite' }).list('36.72', filter, {
      ...{ limit: 21, after: position },
      timeZone: 'Asia/Jakarta',
    });
    const plans: string[] = [];
    for (const query of queries) {
      const explain = `explain query plan ${query.sql}`;
      const { rows } = await db.executeQuery<{ detail: string }>(
        CompiledQuery.raw(explain, [...query.parameters]),
      );
      plans.push(rows.map(({ detail }) => detail).join('\n'));
    }
    return plans;
  };
  const id = 'x';
  const at = 1_700_000_000_000;

  const cases: Record<string, [ActivityFilter, ActivityPosition | undefined, RegExp]> = {
    'of the feed': [{}, undefined, /activity_by_time/],
    'of a page far behind': [{}, { stretch: 'newest', at, id }, /activity_by_time/],
    'of a type': [{ type: 'event' }, undefined, /activity_by_type/],
    'of a category': [{ category: 'health' }, undefined, /activity_by_time/],
    'of a group': [{ group: 'jombang' }, undefined, /activity_by_group/],
    'of a district': [{ district: '36.72.07' }, undefined, /activity_by_(group|time)/],
    'of days': [{ from: '2026-01-01', to: '2026-01-31' }, undefined, /activity_by_time/],
    'of events to come': [{ eventsFrom: '2026-01-01' }, undefined, /activity_by_event/],
    'of events that were': [
      { eventsBefore: '2026-01-01' },
      { stretch: 'past', at, id },
      /activity_by_event_end/,
    ],
    'of a word': [{ q: 'dilatih' }, undefined, /activity_text VIRTUAL TABLE INDEX/],
  };
  for (const [name, [filter, position, index]] of Object.entries(cases)) {
    it(`${name} goes by an index and never through all rows`, async () => {
      const plans = await plansOf(filter, position);

      assert.ok(plans.length > 0);
      assert.match(plans.join('\n'), index);
      for (const plan of plans) {
        // One scan is that of the chosen rows, to which groups are joined.
        const [, chosen = plan] = plan.split('CO-ROUTINE a\n');
        assert.equal(chosen.match(/^SCAN a\b/gm)?.length ?? 0, plan === chosen ? 0 : 1, plan);
      }
    });
  }

  it('of the feed needs no sorting', async () => {
    const [, newest] = await plansOf({});

    assert.doesNotMatch(
      (newest ?? '').split('CO-ROUTINE')[1]?.split('SCAN')[0] ?? '',
      /TEMP B-TREE/,
    );
  });
});
