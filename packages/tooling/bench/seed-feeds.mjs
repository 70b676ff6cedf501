// Child process: makes each feed that the server at the given address lists one of the database in
// DATA_DIR, and its first harvest due. Arguments: code of the regency, address of the list.
import { randomUUID } from 'node:crypto';

import { openDatabase } from '../../server/dist/db/open-database.js';
import { feedAddressKey } from '../../server/dist/feeds/feed-address-key.js';
import { toHarvestJob } from '../../server/dist/feeds/harvest-job.js';
import { putJob } from '../../server/dist/jobs/put-job.js';

const [regencyCode, list] = process.argv.slice(2);
const urls = await (await fetch(`${list}/feeds`)).json();
const now = Date.now();
const { db, close } = await openDatabase({ dataDir: process.env.DATA_DIR });
const groups = await db
  .selectFrom('information_group')
  .select('id')
  .where('regency_code', '=', regencyCode)
  .execute();
await db.transaction().execute(async (transaction) => {
  for (const [index, url] of urls.entries()) {
    const id = randomUUID();
    await transaction
      .insertInto('feed')
      .values({
        regency_code: regencyCode,
        id,
        group_id: groups[index % groups.length].id,
        url,
        address_key: feedAddressKey(url),
        state: 'active',
        failure_count: 0,
        item_count: 0,
        missed_items: '[]',
        created_at: now,
        updated_at: now,
      })
      .execute();
    await putJob(transaction, { ...toHarvestJob({ regencyCode, id }), runAt: now });
  }
});
await close();
