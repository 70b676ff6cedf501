/** `<kim-coverage>`: what its figures say. */
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
  target: (goal: string, due: string, missing: string) =>
    `Target ${goal}${due && ` sampai ${due}`}: ${missing ? `kurang ${missing}` : 'tercapai'}`,
  asOf: (date: string) => `Per ${date}`,
  areaData: (name: string, version: string, license: string) =>
    `Data wilayah: ${name} versi ${version}, lisensi ${license}`,
};
