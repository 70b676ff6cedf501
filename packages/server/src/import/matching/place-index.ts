import type { District, Village } from '@kentongan/contract';

import { editDistance } from './edit-distance.ts';
import { modernSpelling, placeKey } from './place-key.ts';

/** A village together with its district, as people tell them apart. */
export interface PlacedVillage extends Village {
  readonly districtName: string;
}

/** Finds districts and villages of one regency by what an office wrote. */
export interface PlaceIndex {
  readonly regencyCode: string;
  district(code: string): District | undefined;
  village(code: string): PlacedVillage | undefined;
  /** Today's spelling first, the old one when that finds nothing. */
  districtsNamed(text: string): readonly District[];
  villagesNamed(text: string, districtCode?: string): readonly PlacedVillage[];
  /** Villages whose names are nearest, best first, none when nothing is near. */
  villagesLike(text: string, districtCode?: string): readonly PlacedVillage[];
  districtsLike(text: string): readonly District[];
}

const mostSuggestions = 3;

/** Builds the index over the areas of a regency. */
export function createPlaceIndex(
  regencyCode: string,
  areas: { readonly districts: readonly District[]; readonly villages: readonly Village[] },
): PlaceIndex {
  const districts = new Map(areas.districts.map((district) => [district.code, district]));
  const villages = new Map(
    areas.villages.map((village) => [
      village.code,
      { ...village, districtName: districts.get(village.districtCode)?.name ?? '' },
    ]),
  );
  const districtsByKey = groupByKey([...districts.values()]);
  const villagesByKey = groupByKey([...villages.values()]);

  return {
    regencyCode,
    district: (code) => districts.get(code),
    village: (code) => villages.get(code),
    districtsNamed: (text) => named(districtsByKey, text),
    villagesNamed: (text, districtCode) => {
      const found = named(villagesByKey, text);
      return districtCode === undefined
        ? found
        : found.filter((village) => village.districtCode === districtCode);
    },
    villagesLike: (text, districtCode) =>
      nearest(
        [...villages.values()].filter(
          (village) => districtCode === undefined || village.districtCode === districtCode,
        ),
        text,
      ),
    districtsLike: (text) => nearest([...districts.values()], text),
  };
}

interface NameKeys<Place> {
  readonly today: ReadonlyMap<string, readonly Place[]>;
  readonly modern: ReadonlyMap<string, readonly Place[]>;
}

function groupByKey<Place extends { readonly name: string }>(
  places: readonly Place[],
): NameKeys<Place> {
  const keyOf = ({ name }: Place) => placeKey(name);
  const today = new Map<string, Place[]>();
  const modern = new Map<string, Place[]>();
  const add = (map: Map<string, Place[]>, key: string, place: Place) => {
    const known = map.get(key);
    if (known) known.push(place);
    else map.set(key, [place]);
  };
  for (const place of places) {
    add(today, keyOf(place), place);
    add(modern, modernSpelling(keyOf(place)), place);
  }
  return { today, modern };
}

function named<Place>(keys: NameKeys<Place>, text: string): readonly Place[] {
  const key = placeKey(text);
  return keys.today.get(key) ?? keys.modern.get(modernSpelling(key)) ?? [];
}

function nearest<Place extends { readonly name: string }>(
  places: readonly Place[],
  text: string,
): Place[] {
  const key = modernSpelling(placeKey(text.slice(0, 60)));
  const allowed = Math.max(1, Math.floor(key.length / 3));
  return places
    .map((place) => ({ place, distance: editDistance(key, modernSpelling(placeKey(place.name))) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostSuggestions)
    .map(({ place }) => place);
}
