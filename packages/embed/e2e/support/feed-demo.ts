import { storeImage } from '../../../server/src/media/store-image.ts';
import { buildPhoto } from '../../../server/src/testing/build-photo.ts';
import { bumpRevision } from '../../../server/src/testing/bump-revision.ts';
import { insertActivity } from '../../../server/src/testing/insert-activity.ts';
import type { Backend } from './start-backend.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** The clocks of Ponorogo are ahead of UTC by so much. */
const jakarta = 7 * hour;

/** Ids of the activities that {@link addFeedDemo} adds. */
export interface FeedDemo {
  readonly pinned: string;
  readonly event: string;
  readonly product: string;
}

/** Adds what a lively feed has: a pinned post with a picture, a coming event, a product, a past event. */
export async function addFeedDemo({ database: { db } }: Backend): Promise<FeedDemo> {
  const now = Date.now();
  const tomorrow = Math.floor((now + jakarta) / day + 1) * day - jakarta;
  const group = await db.selectFrom('information_group').select('id').executeTakeFirstOrThrow();
  const picture = async (seed: number): Promise<string> =>
    storeImage(db, {
      regencyCode: '35.02',
      bytes: await buildPhoto({ width: 1_200, height: 800, seed }),
      now,
    });
  const demo = {
    pinned: await insertActivity(db, '35.02', {
      title: 'Panen raya padi organik di Broto',
      summary: 'Kelompok tani memanen 12 ton gabah dari sawah tanpa pupuk kimia.',
      body: 'Panen dimulai pagi hari.\n\nHasilnya dijual lewat koperasi desa.',
      group_id: group.id,
      published_at: now - 2 * day,
      pinned_until: now + 30 * day,
      image_id: await picture(1),
      image_alt: 'Petani memanen padi',
    }),
    event: await insertActivity(db, '35.02', {
      type: 'event',
      title: 'Ngobras: ngobrol santai bersama warga',
      group_id: group.id,
      published_at: now - day,
      starts_at: tomorrow + 9 * hour,
      ends_at: tomorrow + 11 * hour,
      place: 'Balai Desa Broto',
      image_id: await picture(2),
    }),
    product: await insertActivity(db, '35.02', {
      type: 'product_promotion',
      title: 'Madu klanceng dari hutan jati',
      summary: 'Dipanen dua kali setahun, tanpa campuran.',
      group_id: group.id,
      published_at: now - hour,
      price: 'Rp85.000 per botol',
      seller_name: 'Warung Contoh',
      seller_whatsapp: '+6281230000021',
      seller_consent_at: now - day,
      image_id: await picture(3),
    }),
  };
  await insertActivity(db, '35.02', {
    type: 'event',
    title: 'Lomba yang sudah lewat',
    published_at: now - 40 * day,
    starts_at: now - 30 * day,
    place: 'Alun-alun',
  });
  await bumpRevision(db, '35.02');
  return demo;
}

/** Publishes one more activity, as an office does while somebody reads. */
export async function publishOneMore(
  { address, database: { db } }: Backend,
  title: string,
): Promise<void> {
  await insertActivity(db, '35.02', { title, published_at: Date.now() });
  await bumpRevision(db, '35.02');
  const list = async () => (await fetch(`${address}/v1/regencies/35.02/activities?limit=6`)).text();
  // A server that has just answered may go on with that answer for a moment.
  while (!(await list()).includes(title)) await new Promise((resolve) => setTimeout(resolve, 50));
}
