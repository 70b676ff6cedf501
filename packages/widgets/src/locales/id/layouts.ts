import { groupDigits } from '../../internal/group-digits.js';

/** What cards and table of `<kim-directory>` say beyond the list. */
export const layouts = {
  name: 'Nama',
  village: 'Desa/Kelurahan',
  district: 'Kecamatan',
  legal: 'Status',
  activity: 'Keaktifan',
  members: 'Anggota',
  focus: 'Bidang',
  memberCount: (count: number) => `${groupDigits(count, '.')} anggota`,
  activityStatus: { active: 'Aktif', dormant: 'Belum ada kegiatan baru' },
  unknown: 'tidak diketahui',
};
