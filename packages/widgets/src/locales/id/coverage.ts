/** `<kim-coverage>`. */
export const coverage = {
  label: 'Cakupan KIM',
  villages: {
    rural: 'desa',
    rural_and_urban: 'desa dan kelurahan',
  },
  otherVillages: 'wilayah tingkat desa',
  villagesCovered: (covered: string, total: string, villages: string) =>
    `${covered} dari ${total} ${villages} memiliki KIM`,
  districtsCovered: (covered: string, total: string) =>
    `${covered} dari ${total} kecamatan memiliki KIM`,
  groups: 'KIM terdaftar',
  caption: (villages: string) => `Cakupan per kecamatan (${villages} yang memiliki KIM)`,
  district: 'Kecamatan',
  covered: 'Memiliki KIM',
  count: 'KIM',
  ofTotal: (covered: string, total: string) => `${covered} dari ${total}`,
  asOf: (date: string) => `Per ${date}`,
  areaData: (name: string, version: string, license: string) =>
    `Data wilayah: ${name} versi ${version}, lisensi ${license}`,
};
