import type { GroupPlace } from '../../groups/group-place.ts';
import type { PlaceIndex } from '../matching/place-index.ts';

/** Names and codes around an area: a village and its district, a district alone, or neither. */
export function placeOf(areaCode: string, index: PlaceIndex): GroupPlace {
  const village = index.village(areaCode);
  if (village) {
    return {
      districtCode: village.districtCode,
      districtName: village.districtName,
      villageCode: village.code,
      villageName: village.name,
    };
  }
  const district = index.district(areaCode);
  return {
    districtCode: district?.code ?? null,
    districtName: district?.name ?? null,
    villageCode: null,
    villageName: null,
  };
}
