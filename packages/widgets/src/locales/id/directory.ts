import { groupDigits } from '../../internal/group-digits.js';

const number = (value: number): string => groupDigits(value, '.');

/** What stands in the list of `<kim-directory>` from the first moment. */
export const firstView = {
  search: 'Cari KIM, desa, atau kecamatan',
  filter: 'Saring',
  count: (count: number) => `${number(count)} KIM`,
  summary: (groups: number, villages: number) =>
    `${number(groups)} KIM di ${number(villages)} desa dan kelurahan`,
  legal: { pilot: 'Rintisan', decreed: 'Ber-SK', incorporated: 'Berbadan hukum' },
};

/** The list of `<kim-directory>` and its search. */
export const directory = {
  ...firstView,
  label: 'Direktori KIM',
  clear: 'Hapus pencarian',
  waiting: 'Mencari…',
  found: (count: number) => `${number(count)} KIM ditemukan`,
  notFound: (text: string) =>
    `Tidak ada yang cocok dengan “${text}”. Periksa ejaannya, atau cari nama desa atau kecamatan.`,
  regencyLevel: 'Tingkat kabupaten/kota',
  showMore: 'Tampilkan lebih banyak',
};
