import type { Areas, Client } from '@kentongan/sdk';

import { areaLabel } from '../../internal/area-label.js';
import { groupLabel } from '../../internal/group-label.js';
import type { Messages } from '../../locales/id.js';
import type { Option } from './choice.js';

/** So many fit below a field on a phone without hiding what comes after. */
const most = 8;
/** Kinds of places, which people write in front of a name or leave out. */
const kinds = /^(?:desa|ds|kelurahan|kel|kecamatan|kec)$/;

/** A village as it is searched. */
interface SearchedVillage extends Option {
  readonly name: string;
  readonly folded: string;
}

/** Makes a search for villages. They are all fetched at the first one, and kept. */
export function createVillageFinder(
  client: () => Client,
  messages: () => Messages,
): (text: string) => Promise<readonly Option[]> {
  let loading: Promise<readonly SearchedVillage[]> | undefined;
  return async (text) => {
    loading ??= client()
      .areas.get()
      .then(
        (areas) => toVillages(areas, messages()),
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      );
    const villages = await loading;
    const folded = text.split(/[\s,.]+/).map(fold);
    const words = folded.filter((word) => word !== '' && !kinds.test(word));
    if (words.length === 0) return [];
    const [first = ''] = words;
    const found = villages.filter((one) => words.every((word) => one.folded.includes(word)));
    const begins = (one: SearchedVillage): number => Number(one.name.startsWith(first));
    return found.sort((one, other) => begins(other) - begins(one)).slice(0, most);
  };
}

/** Makes a search for groups, which the backend does as well as in the directory. */
export function createGroupFinder(
  client: () => Client,
  messages: () => Messages,
): (text: string) => Promise<readonly Option[]> {
  return async (text) => {
    const { items } = await client().groups.list({ q: text.trim().slice(0, 80), limit: most });
    const { groupName, area } = messages();
    return items.map((group) => ({
      value: group.slug,
      label: [groupLabel(groupName, group), areaLabel(area, group)].filter(Boolean).join(', '),
    }));
  };
}

function toVillages({ districts, villages }: Areas, { area }: Messages): SearchedVillage[] {
  const districtNames = new Map(districts.map(({ code, name }) => [code, name]));
  return villages.map(({ code, districtCode, name, kind }) => {
    const label = areaLabel(area, {
      villageName: name,
      villageKind: kind,
      districtName: districtNames.get(districtCode) ?? null,
    });
    return { value: code, label, name: fold(name), folded: fold(label) };
  });
}

/** Letters and digits alone, so that "Ngilo-Ilo" and "ngilo ilo" are one. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
