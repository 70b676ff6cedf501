import type { District, VillageKind } from '@kentongan/contract';

import { isBlankText } from '../fields/blank-text.ts';
import { placeKey } from './place-key.ts';
import type { PlacedVillage, PlaceIndex } from './place-index.ts';

/** What a row says about where its group is. Blank where the sheet says nothing. */
export interface PlaceQuery {
  readonly code: string;
  readonly village: string;
  readonly district: string;
  /** The district named in the heading above the row. */
  readonly sectionDistrict: District | null;
}

/** The column whose cell is to be changed, and why. */
export type PlaceRefusal =
  | { readonly code: 'village-missing'; readonly field: 'village' }
  | {
      readonly code: 'village-ambiguous';
      readonly field: 'district';
      readonly candidates: readonly PlacedVillage[];
    }
  | {
      readonly code: 'village-not-in-district';
      readonly field: 'village';
      readonly district: District;
      readonly elsewhere: readonly PlacedVillage[];
      readonly suggestions: readonly PlacedVillage[];
    }
  | {
      readonly code: 'village-not-found';
      readonly field: 'village';
      readonly suggestions: readonly PlacedVillage[];
    }
  | {
      readonly code: 'district-not-found';
      readonly field: 'district';
      readonly suggestions: readonly District[];
    }
  | { readonly code: 'code-unknown'; readonly field: 'areaCode' }
  | { readonly code: 'code-of-other-regency'; readonly field: 'areaCode' };

/** Where a group is. */
export type PlaceMatch =
  | { readonly village: PlacedVillage; readonly differsFromNames: boolean }
  | { readonly district: District }
  | { readonly regencyCode: string }
  | { readonly refusal: PlaceRefusal };

/** Finds the village of a row; a code wins over names. With only a district it is the district. */
export function matchPlace(query: PlaceQuery, index: PlaceIndex): PlaceMatch {
  if (!isBlankText(query.code)) return matchCode(query, index);
  const district = matchDistrict(query, index);
  if (district && 'refusal' in district) return district;
  if (isBlankText(query.village)) {
    const own = isBlankText(query.district) ? null : district;
    return own ? { district: own } : { refusal: { code: 'village-missing', field: 'village' } };
  }
  const found = preferKind(query.village, index.villagesNamed(query.village, district?.code));
  const [village] = found;
  if (village && found.length === 1) return { village, differsFromNames: false };
  if (found.length > 1) {
    return { refusal: { code: 'village-ambiguous', field: 'district', candidates: found } };
  }
  return district
    ? {
        refusal: {
          code: 'village-not-in-district',
          field: 'village',
          district,
          elsewhere: index.villagesNamed(query.village),
          suggestions: index.villagesLike(query.village, district.code),
        },
      }
    : {
        refusal: {
          code: 'village-not-found',
          field: 'village',
          suggestions: index.villagesLike(query.village),
        },
      };
}

function matchCode(query: PlaceQuery, index: PlaceIndex): PlaceMatch {
  const digits = query.code.replace(/\D/g, '');
  const code = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)]
    .filter((part) => part !== '')
    .join('.');
  if (code === index.regencyCode) return { regencyCode: code };
  const district = index.district(code);
  if (district) return { district };
  const village = index.village(code);
  if (village) {
    const differsFromNames =
      !isBlankText(query.village) &&
      !index.villagesNamed(query.village).some((named) => named.code === code);
    return { village, differsFromNames };
  }
  const isOther = code.length === 13 && !code.startsWith(`${index.regencyCode}.`);
  return {
    refusal: { code: isOther ? 'code-of-other-regency' : 'code-unknown', field: 'areaCode' },
  };
}

function matchDistrict(
  query: PlaceQuery,
  index: PlaceIndex,
): District | { readonly refusal: PlaceRefusal } | null {
  if (isBlankText(query.district)) return query.sectionDistrict;
  const [district] = index.districtsNamed(query.district);
  return (
    district ?? {
      refusal: {
        code: 'district-not-found',
        field: 'district',
        suggestions: index.districtsLike(query.district),
      },
    }
  );
}

/** "Kel. Kauman" is not the desa of that name beside it. */
function preferKind(text: string, villages: readonly PlacedVillage[]): readonly PlacedVillage[] {
  if (villages.length < 2) return villages;
  const kind = kindInPrefix(text);
  if (kind === null || placeKey(text) === '') return villages;
  const ofKind = villages.filter((village) =>
    kind === 'urban' ? village.kind === 'urban' : village.kind !== 'urban',
  );
  return ofKind.length > 0 ? ofKind : villages;
}

function kindInPrefix(text: string): VillageKind | null {
  if (/^\s*(kel|kelurahan)\b/i.test(text)) return 'urban';
  return /^\s*(ds|desa)\b/i.test(text) ? 'rural' : null;
}
