import { toE164, type NewActivity } from '@kentongan/contract';

import type { ActivityTable } from '../../db/activity-tables.ts';
import { searchVersion, toSearchText } from '../activity-search-text.ts';

/** What an activity says, however it came in. */
export type ActivityContent = Omit<NewActivity, 'id' | 'status' | 'publishedAt'>;

/** The columns that what it says fills. */
export type ContentRow = Pick<
  ActivityTable,
  | 'group_id'
  | 'type'
  | 'categories'
  | 'title'
  | 'summary'
  | 'body'
  | 'content_language'
  | 'starts_at'
  | 'ends_at'
  | 'place'
  | 'event_time_zone'
  | 'price'
  | 'seller_name'
  | 'seller_whatsapp'
  | 'seller_consent_at'
  | 'source_url'
  | 'source_name'
  | 'search_text'
  | 'search_version'
>;

/** Turns what an activity says into columns; its group has been looked up. */
export function toContentRow(content: ActivityContent, groupId: string | null): ContentRow {
  const { title, summary = null, body = null, place = null, seller } = content;
  return {
    group_id: groupId,
    type: content.type,
    categories: JSON.stringify(content.categories),
    title,
    summary,
    body,
    content_language: content.contentLanguage,
    starts_at: toMilliseconds(content.startsAt),
    ends_at: toMilliseconds(content.endsAt),
    place,
    event_time_zone: content.timeZone ?? null,
    price: content.price ?? null,
    seller_name: seller?.name ?? null,
    seller_whatsapp: seller ? toE164(seller.whatsapp) : null,
    seller_consent_at: toMilliseconds(seller?.consentAt),
    source_url: content.sourceUrl ?? null,
    source_name: content.sourceName ?? null,
    search_text: toSearchText({ title, summary, body, place }),
    search_version: searchVersion,
  };
}

function toMilliseconds(instant: string | null | undefined): number | null {
  return instant === null || instant === undefined ? null : Date.parse(instant);
}
