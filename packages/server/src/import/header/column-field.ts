/** What a column of an office's sheet can mean. */
export const columnFields = [
  'rowNumber',
  'name',
  'village',
  'district',
  'areaCode',
  'groupType',
  'legalStatus',
  'decreeNumber',
  'decreeDate',
  'decreeIssuer',
  'decreeSubject',
  'term',
  'termStart',
  'termEnd',
  'establishedOn',
  'memberCount',
  'chair',
  'deputyChair',
  'secretary',
  'treasurer',
  'sectionHead',
  'phone',
  'consent',
  'email',
  'website',
  'socialMedia',
  'instagram',
  'facebook',
  'youtube',
  'tiktok',
  'focus',
  'address',
  'secretariat',
  'cluster',
  'kimId',
  'note',
] as const;
export type ColumnField = (typeof columnFields)[number];

/** Fields that several columns may hold at once. */
export const repeatableFields: ReadonlySet<ColumnField> = new Set(['sectionHead', 'website']);

/** Fields that are recognised, so that nobody wonders, but of which nothing is stored. */
export const unstoredFields: ReadonlySet<ColumnField> = new Set([
  'rowNumber',
  'decreeSubject',
  // A bare "alamat" is most often where somebody lives.
  'address',
  'cluster',
  'note',
]);
