import type { GroupRecord } from '../../groups/group-record.ts';
import type { ImportPlan } from './plan-import.ts';

/** The figures of the groups a sheet describes, for comparison with what the office knows. */
export interface ImportFigures {
  readonly groups: number;
  readonly villages: number;
  readonly districts: number;
  readonly decreed: number;
  readonly incorporated: number;
  readonly pilot: number;
  /** Rows whose people agreed to be shown. */
  readonly consents: number;
  /** Of these, the ones that have a number or an address to show. */
  readonly shownPhones: number;
  readonly shownEmails: number;
}

/** Counts what was accepted from a sheet, whether new or known. */
export function importFigures({
  created,
  updated,
  unchanged,
  consents,
}: ImportPlan): ImportFigures {
  const records = [...created, ...updated, ...unchanged].map(({ record }) => record);
  const count = (test: (record: GroupRecord) => boolean) => records.filter(test).length;
  const shown = records.flatMap(({ contact }) =>
    contact !== null && contact.consentAt !== null ? [contact.kind] : [],
  );
  const inVillage = records.filter(({ level }) => level === 'village' || level === 'neighborhood');
  return {
    groups: records.length,
    villages: new Set(inVillage.map(({ areaCode }) => areaCode)).size,
    districts: new Set(
      records
        .filter(({ level }) => level !== 'regency')
        .map(({ areaCode }) => areaCode.slice(0, 8)),
    ).size,
    decreed: count(({ legalStatus }) => legalStatus === 'decreed'),
    incorporated: count(({ legalStatus }) => legalStatus === 'incorporated'),
    pilot: count(({ legalStatus }) => legalStatus === 'pilot'),
    consents,
    shownPhones: shown.filter((kind) => kind !== 'email').length,
    shownEmails: shown.filter((kind) => kind === 'email').length,
  };
}
