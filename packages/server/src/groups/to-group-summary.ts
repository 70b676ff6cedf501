import * as z from 'zod/mini';

import type { GroupSummary } from '@kentongan/contract';

import type { GroupRow } from './select-group-rows.ts';
import { toActivityStatus } from './to-activity-status.ts';

/** What a summary depends on besides the stored row. */
export interface GroupView {
  /** Milliseconds: groups whose latest activity is older are dormant. */
  readonly dormantBefore: number;
}

const focusSchema = z.array(z.string());

/** Turns a stored group into what a list shows. */
export function toGroupSummary(row: GroupRow, view: GroupView): GroupSummary {
  return {
    slug: row.slug,
    name: row.name,
    groupType: row.group_type,
    level: row.level,
    areaCode: row.area_code,
    districtCode: row.district_code,
    districtName: row.district_name,
    villageName: row.village_name,
    villageKind: row.village_kind,
    legalStatus: row.legal_status,
    activityStatus: toActivityStatus(row.last_activity_at, view.dormantBefore),
    memberCount: row.member_count,
    focus: z.parse(focusSchema, JSON.parse(row.focus)),
    hasContact: row.contact_value !== null && row.contact_consent_at !== null,
  };
}
