import type { ActivityCategory, ActivityType, StaffActivity } from '@kentongan/contract';

import type { ActivityContent } from './to-content-row.ts';

/** What a stored activity says, in the form in which it is written. */
export function toContent(activity: StaffActivity): ActivityContent {
  const { seller } = activity;
  return {
    // Only values of this version are ever stored by it.
    type: activity.type as ActivityType,
    categories: activity.categories as ActivityCategory[],
    title: activity.title,
    contentLanguage: activity.contentLanguage,
    group: activity.group?.slug ?? null,
    summary: activity.summary ?? undefined,
    body: activity.body ?? undefined,
    startsAt: activity.startsAt ?? undefined,
    endsAt: activity.endsAt ?? undefined,
    place: activity.place ?? undefined,
    timeZone: activity.timeZone ?? undefined,
    price: activity.product?.price ?? undefined,
    seller:
      seller?.name && seller.whatsapp
        ? { name: seller.name, whatsapp: seller.whatsapp, consentAt: seller.consentAt }
        : undefined,
    sourceUrl: activity.sourceUrl ?? undefined,
    sourceName: activity.sourceName ?? undefined,
  };
}
