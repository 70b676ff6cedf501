import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { Kysely } from 'kysely';

import type { Tables } from '../db/tables.ts';
import { eachDatabase } from '../testing/test-databases.ts';
import { CreateRegencyError } from './create-regency-error.ts';
import { createRegency } from './create-regency.ts';
import { provinceTimeZone } from './province-time-zone.ts';

describe('createRegency', () => {
  eachDatabase((_, open) => {
    let db: Kysely<Tables>;
    beforeEach(async () => ({ db } = await open()));

    it('makes a regency with all its areas and sensible defaults', async () => {
      const regency = await createRegency(db, { code: '35.02', now: 1 });

      assert.deepEqual(regency, {
        isNew: true,
        code: '35.02',
        name: 'Ponorogo',
        kind: 'regency',
        officeName: 'Dinas Komunikasi dan Informatika Kabupaten Ponorogo',
        timeZone: 'Asia/Jakarta',
        districts: 21,
        villages: 307,
      });
      const areas = await db.selectFrom('area').select('level').execute();
      assert.equal(areas.length, 328);
    });

    it('leaves a regency alone that exists', async () => {
      await createRegency(db, { code: '35.02', officeName: 'Dinas Kominfo', now: 1 });

      const again = await createRegency(db, { code: '35.02', officeName: 'Lain', now: 2 });

      assert.equal(again.isNew, false);
      assert.equal(again.officeName, 'Dinas Kominfo');
    });

    it('refuses an unknown code, a wrong origin and a foreign time zone', async () => {
      const options = { code: '35.02', now: 1 };
      for (const wrong of [
        { ...options, code: '35.99' },
        { ...options, code: 'Ponorogo' },
        { ...options, origins: ['ponorogo.go.id'] },
        { ...options, origins: ['https://ponorogo.go.id/kim'] },
        { ...options, timeZone: 'Europe/Berlin' },
      ]) {
        await assert.rejects(createRegency(db, wrong), CreateRegencyError);
      }
      assert.deepEqual(await db.selectFrom('regency').selectAll().execute(), []);
    });
  });
});

describe('provinceTimeZone', () => {
  it('follows the province', () => {
    assert.equal(provinceTimeZone('35.02'), 'Asia/Jakarta');
    assert.equal(provinceTimeZone('73.71'), 'Asia/Makassar');
    assert.equal(provinceTimeZone('91.03'), 'Asia/Jayapura');
  });
});
