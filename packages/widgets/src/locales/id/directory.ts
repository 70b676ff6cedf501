const number = new Intl.NumberFormat('id').format;

/** The list of `<kim-directory>` and its search. */
export const directory = {
  label: 'Direktori KIM',
  search: 'Cari KIM, desa, atau kecamatan',
  clear: 'Hapus pencarian',
  waiting: 'Memuat seluruh direktori…',
  found: (count: number) => `${number(count)} KIM ditemukan`,
  notFound: (text: string) =>
    `Tidak ada yang cocok dengan “${text}”. Periksa ejaannya, atau cari nama desa atau kecamatan saja.`,
  count: (count: number) => `${number(count)} KIM`,
  summary: (groups: number, villages: number) =>
    `${number(groups)} KIM di ${number(villages)} desa dan kelurahan`,
  regencyLevel: 'Tingkat kabupaten/kota',
  showMore: 'Tampilkan lebih banyak',
  legal: { pilot: 'Rintisan', decreed: 'Ber-SK', incorporated: 'Berbadan hukum' },
};
