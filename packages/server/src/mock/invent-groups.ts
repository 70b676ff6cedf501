import type { Areas } from '@kentongan/contract';
import { createChance } from '@kentongan/contract/testing';

import type { Table, TableRow } from '../import/reading/table.ts';

const header = [
  'No',
  'Nama KIM',
  'Desa/Kelurahan',
  'Kecamatan',
  'Nomor SK',
  'Jumlah anggota',
  'Tahun berdiri',
  'Potensi',
];
const firstWords = ['Suara', 'Lentera', 'Warta', 'Pelita', 'Gema', 'Cahaya'] as const;
const lastWords = ['Rakyat', 'Mandiri', 'Sejahtera', 'Lestari', 'Makmur', 'Bersama'] as const;
const focuses = ['Pertanian', 'UMKM', 'Wisata', 'Lingkungan', 'Literasi digital'] as const;

/** Invents the sheet of an office, with groups in the villages that the regency really has. */
export function inventGroups(
  areas: Pick<Areas, 'districts' | 'villages'>,
  count: number,
  seed: number,
): Table {
  const chance = createChance(seed);
  const districts = new Map(areas.districts.map(({ code, name }) => [code, name]));
  const { villages } = areas;
  // Each group gets a village of its own, as long as there are any.
  const order = villages.map((village) => ({ village, at: chance.below(1_000_000) }));
  order.sort((one, other) => one.at - other.at);
  const rows = Array.from({ length: count }, (_, at): TableRow => {
    const village = order[at % order.length]?.village;
    const name = `${chance.pick(firstWords)} ${chance.pick(lastWords)}`;
    const decree = chance.below(4) === 0 ? null : `188.45/${100 + at}/${2019 + chance.below(6)}`;
    return {
      number: at + 2,
      cells: [
        at + 1,
        at < order.length ? name : `${name} ${at + 1}`,
        village?.name ?? null,
        districts.get(village?.districtCode ?? '') ?? null,
        decree,
        5 + chance.below(30),
        2012 + chance.below(12),
        chance.pick(focuses),
      ],
    };
  });
  return { name: 'Data KIM', rows: [{ number: 1, cells: header }, ...rows] };
}
