import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { insertAreas } from '../testing/insert-areas.ts';
import { insertRegency } from '../testing/insert-regency.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import type { StoredTarget } from './regency-settings.ts';
import { SettingsError } from './change-settings.ts';
import { setCoverage } from './set-coverage.ts';

const target = (change: Partial<StoredTarget> = {}): StoredTarget => ({
  measure: 'villages',
  value: 80,
  unit: 'percent',
  due: '2026-12-31',
  ...change,
});

describe('setCoverage', () => {
  eachDatabase((_, open) => {
    let db: Kysely<Tables>;
    beforeEach(async () => {
      ({ db } = await open());
      await insertRegency(db, '16.06', { settings: { retentionDays: 30 } });
      await insertAreas(db, '16.06');
    });

    const read = async () => {
      const row = await db
        .selectFrom('regency')
        .selectAll()
        .where('regency_code', '=', '16.06')
        .executeTakeFirstOrThrow();
      // What the test itself or the function under test has stored.
      return { ...row, settings: JSON.parse(row.settings) as Record<string, unknown> };
    };

    it('stores denominator and targets, keeps all else, and tells readers of the change', async () => {
      const settings = await setCoverage(db, {
        code: '16.06',
        denominator: 'rural',
        targets: [target()],
        now: 5,
      });

      assert.deepEqual(settings.totals, { villages: 229, districts: 15 });
      const row = await read();
      assert.deepEqual(row.settings, {
        requireProof: false,
        retentionDays: 30,
        coverageDenominator: 'rural',
        coverageTargets: [target()],
      });
      assert.deepEqual([row.revision, row.updated_at], [2, 5]);
    });

    it('leaves as it is what is not given', async () => {
      await setCoverage(db, { code: '16.06', denominator: 'rural', targets: [target()], now: 1 });

      const targetsOnly = await setCoverage(db, { code: '16.06', targets: [], now: 2 });
      const denominatorOnly = await setCoverage(db, {
        code: '16.06',
        denominator: 'rural_and_urban',
        now: 3,
      });

      assert.deepEqual([targetsOnly.denominator, targetsOnly.targets], ['rural', []]);
      assert.equal(denominatorOnly.totals.villages, 242);
    });

    it('keeps settings that only another version knows', async () => {
      await db.updateTable('regency').set({ settings: '{"fromTheFuture":1}' }).execute();

      await setCoverage(db, { code: '16.06', targets: [], now: 1 });

      assert.equal((await read()).settings['fromTheFuture'], 1);
    });

    for (const [reason, change] of Object.entries({
      'an unknown regency': { code: '35.99' },
      'an unknown denominator': { denominator: 'all' },
      'more villages than there are': { targets: [target({ value: 243, unit: 'count' })] },
      'more districts than there are': {
        targets: [target({ measure: 'districts', value: 16, unit: 'count' })],
      },
      'more than all of them': { targets: [target({ value: 101 })] },
      'a share of groups': { targets: [target({ measure: 'groups' })] },
      'two targets for one measure': { targets: [target(), target({ value: 90 })] },
    } satisfies Record<string, object>)) {
      it(`refuses ${reason} and changes nothing`, async () => {
        const before = await read();

        await assert.rejects(setCoverage(db, { code: '16.06', now: 9, ...change }), SettingsError);

        assert.deepEqual(await read(), before);
      });
    }

    it('refuses to divide a city without any desa by its desa', async () => {
      await insertRegency(db, '33.72');
      await insertAreas(db, '33.72');

      await assert.rejects(
        setCoverage(db, { code: '33.72', denominator: 'rural', now: 1 }),
        /rural_and_urban/,
      );
    });
  });
});
