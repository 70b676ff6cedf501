import { readFile } from 'node:fs/promises';

import type { AreaSource, District, Village, VillageKind } from '@kentongan/contract';
import Papa from 'papaparse';

import { areaDataFile } from './area-data-file.ts';
import { areaSource } from './area-source.ts';
import { quietName } from './quiet-name.ts';

/** A regency or city with its districts and villages, each sorted by code. */
export interface RegencyAreas {
  readonly code: string;
  /** Without its kind: `Ponorogo`. */
  readonly name: string;
  readonly kind: 'regency' | 'city';
  readonly districts: readonly District[];
  readonly villages: readonly Village[];
  readonly source: AreaSource;
}

/** Reads the areas of one regency from the installed data, or `null` for an unknown code. */
export async function readRegencyAreas(code: string): Promise<RegencyAreas | null> {
  const [regency] = await readRows('regencies.csv', (line) => line.startsWith(`${code},`));
  const [, , fullName] = regency ?? [];
  if (fullName === undefined) return null;
  const belongs = (line: string) => line.startsWith(`${code}.`);
  const districts = await readRows('districts.csv', belongs);
  const villages = await readRows('villages.csv', belongs);
  return {
    code,
    ...splitName(quietName(fullName)),
    districts: districts
      .map(([districtCode = '', , name = '']) => ({ code: districtCode, name: quietName(name) }))
      .sort(byCode),
    villages: villages
      .map(([villageCode = '', districtCode = '', name = '']) => ({
        code: villageCode,
        districtCode,
        name: quietName(name),
        kind: villageKind(villageCode),
      }))
      .sort(byCode),
    source: areaSource(),
  };
}

/** The first digit of a village's own number tells its kind. */
function villageKind(code: string): VillageKind {
  const [, , , number = ''] = code.split('.');
  return number.startsWith('1') ? 'urban' : number.startsWith('3') ? 'customary' : 'rural';
}

/** Only the lines of one regency are parsed: the file has 84,000. */
async function readRows(file: string, isWanted: (line: string) => boolean): Promise<string[][]> {
  const text = await readFile(areaDataFile(file), 'utf8');
  const lines = text.split(/\r?\n/).filter(isWanted);
  return Papa.parse<string[]>(lines.join('\n')).data.filter((row) => row.length >= 3);
}

function splitName(fullName: string): Pick<RegencyAreas, 'name' | 'kind'> {
  const name = fullName.replace(/^(kabupaten|kab\.?|kota)\s+((administrasi|adm\.?)\s+)?/i, '');
  return { name, kind: /^kota\b/i.test(fullName) ? 'city' : 'regency' };
}

function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : 1;
}
