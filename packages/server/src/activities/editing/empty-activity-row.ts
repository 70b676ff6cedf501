import type { ActivityTable } from '../../db/activity-tables.ts';
import type { ContentRow } from './to-content-row.ts';

/** What a new activity that no feed has brought begins with, besides what it says. */
export const emptyActivityRow = {
  pinned_until: null,
  image_id: null,
  image_alt: null,
  feed_id: null,
  feed_item_key: null,
  feed_item_link: null,
  feed_item_hash: null,
  withdrawn_by: null,
  staff_edited_at: null,
} as const satisfies Partial<Omit<ActivityTable, keyof ContentRow>>;
