import type { ActivityStatus, GroupType, VillageKind } from '@kentongan/contract';

import { groupDigits } from '../../internal/group-digits.js';

const number = (value: number): string => groupDigits(value, '.');

/** The panel that narrows the list of `<kim-directory>`. */
export const filters = {
  facet: {
    district: 'Kecamatan',
    villageKind: 'Desa atau kelurahan',
    groupType: 'Jenis kelompok',
    legalStatus: 'Status',
    activityStatus: 'Kegiatan',
    focus: 'Bidang',
  },
  villageKind: {
    rural: 'Desa',
    urban: 'Kelurahan',
    customary: 'Desa adat',
  } satisfies Record<VillageKind, string>,
  groupType: {
    kim: 'KIM',
    kim_forum: 'Forum KIM',
    traditional_media_forum: 'FK Metra',
    telecenter: 'Telecenter',
  } satisfies Record<GroupType, string>,
  activityStatus: {
    active: 'Aktif',
    dormant: 'Tidak ada kabar terbaru',
    unknown: 'Belum diketahui',
  } satisfies Record<ActivityStatus, string>,
  all: 'Semua',
  choice: (name: string, count: number) => `${name} (${number(count)})`,
  sort: 'Urutkan menurut',
  byPlace: 'Kecamatan dan desa',
  byName: 'Nama kelompok',
  show: (count: number) => (count === 0 ? 'Tidak ada yang cocok' : `Lihat ${number(count)} KIM`),
  close: 'Tutup saringan',
  chosen: 'Saringan yang dipakai',
  remove: 'Hapus saringan',
  removeAll: 'Hapus semua saringan',
};
