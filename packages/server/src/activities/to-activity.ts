import * as z from 'zod/mini';

import type { Activity } from '@kentongan/contract';

import type { ActivityTable } from '../db/activity-tables.ts';
import type { ImageSizes } from '../media/read-images.ts';

/** A row of the table with what is said of its group. */
export interface ActivityRow extends ActivityTable {
  readonly slug: string | null;
  readonly group_name: string | null;
  readonly group_type: string | null;
  readonly village_name: string | null;
  readonly village_kind: string | null;
  readonly district_name: string | null;
}

const categoriesSchema = z.array(z.string());
const sourceUrlSchema = z.url({ protocol: /^https?$/ });

/** At which moment a row is shown, and with which pictures. */
export interface ActivityView {
  /** Milliseconds. */
  readonly now: number;
  /** By id; of a picture that is not in it, nothing is shown. */
  readonly images: ReadonlyMap<string, ImageSizes>;
}

/** Turns a row into what the public sees. */
export function toActivity(row: ActivityRow, { now, images }: ActivityView): Activity {
  const { slug, group_name, group_type } = row;
  const image = images.get(row.image_id ?? '');
  return {
    id: row.id,
    type: row.type,
    categories: z.parse(categoriesSchema, JSON.parse(row.categories)),
    title: row.title,
    summary: row.summary,
    body: row.body,
    contentLanguage: row.content_language,
    group:
      slug === null || group_name === null || group_type === null
        ? null
        : {
            slug,
            name: group_name,
            groupType: group_type,
            villageName: row.village_name,
            villageKind: row.village_kind,
            districtName: row.district_name,
          },
    startsAt: toInstant(row.starts_at),
    endsAt: toInstant(row.ends_at),
    place: row.place,
    timeZone: row.event_time_zone,
    // A pin that has run out is none, also before the job that takes it away has run.
    pinnedUntil: toInstant((row.pinned_until ?? 0) > now ? row.pinned_until : null),
    image: image === undefined ? null : { alt: row.image_alt ?? '', ...image },
    product: toProduct(row),
    // A link that is no web address must not reach a page, however it came in.
    sourceUrl: z.safeParse(sourceUrlSchema, row.source_url).data ?? null,
    sourceName: row.source_name,
    publishedAt: new Date(row.published_at).toISOString(),
    updatedAt: new Date(row.updated_at).toISOString(),
  };
}

/** A seller who has not agreed, or not given a number, is not shown. */
function toProduct(row: ActivityRow): Activity['product'] {
  if (row.type !== 'product_promotion') return null;
  const { price, seller_name: name, seller_whatsapp: whatsapp, seller_consent_at: consent } = row;
  const isShown = name !== null && whatsapp !== null && consent !== null;
  return { price, seller: isShown ? { name, whatsapp } : null };
}

/** Milliseconds as the contract writes them. */
export function toInstant(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
