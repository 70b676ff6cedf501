import type { GroupRow } from '../groups/select-group-rows.ts';

/** A plain row of a group in the village Wates, named after its slug. */
export function testGroupRow(regencyCode: string, slug: string): GroupRow {
  return {
    regency_code: regencyCode,
    id: slug,
    slug,
    natural_key: slug,
    name: slug,
    group_type: 'kim',
    level: 'village',
    area_code: '35.02.01.2008',
    district_code: '35.02.01',
    village_code: '35.02.01.2008',
    legal_status: 'pilot',
    established_on: null,
    member_count: null,
    description: null,
    secretariat: null,
    focus: '[]',
    channels: '[]',
    contact_kind: null,
    contact_value: null,
    contact_owner: null,
    contact_consent_at: null,
    source: null,
    verified_at: null,
    sort_key: slug,
    created_at: 0,
    updated_at: 0,
    district_name: 'Slahung',
    village_name: 'Wates',
    village_kind: 'rural',
    last_activity_at: null,
  };
}
