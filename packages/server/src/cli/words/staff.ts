import type { StaffRole } from '@kentongan/contract';

import type { StaffTokenError } from '../../staff/staff-token-error.ts';
import type { Advice } from './advice.ts';

/** Roles, as staff call them. */
export const roleNames: Readonly<Record<StaffRole, string>> = {
  auditor: 'pemeriksa (hanya membaca)',
  officer: 'petugas (membaca dan menulis)',
  admin: 'pengelola',
};

/** What the commands of tokens say. */
export const staffWords = {
  added: (name: string, role: string) => `Token untuk ${name}, ${role}, sudah dibuat:`,
  once: 'Simpan sekarang: token ini hanya ditampilkan satu kali dan tidak dapat dilihat lagi.',
  revoked: (name: string) => `Token untuk ${name} dicabut dan tidak berlaku lagi.`,
  none: 'Belum ada token. Buat dengan: kentongan staff add NAMA --role officer --regency KODE',
  expires: (day: string) => `berlaku sampai ${day}`,
  never: 'berlaku tanpa batas',
  over: (day: string) => `habis ${day}`,
  takenBack: (day: string) => `dicabut ${day}`,
  lastUsed: (day: string) => `terakhir dipakai ${day}`,
  unused: 'belum pernah dipakai',
};

/** Says why a token is not given out or taken back. */
export function staffAdvice({ code, found }: StaffTokenError): Advice {
  switch (code) {
    case 'regency-not-found':
      return {
        problem: `kabupaten/kota ${found} belum ada`,
        advice: `jalankan: kentongan regency add ${found}`,
      };
    case 'role-unknown':
      return {
        problem: `peran "${found}" tidak dikenal`,
        advice: 'pilih auditor, officer, atau admin',
      };
    case 'name-invalid':
      return {
        problem: 'nama pemegang token kosong atau tidak dapat dipakai',
        advice: 'tulis nama 2 sampai 100 huruf dalam satu baris',
      };
    case 'expiry-past':
      return {
        problem: 'masa berlaku token sudah lewat',
        advice: 'tulis misalnya --expires 90d atau tanggal yang akan datang',
      };
    case 'token-not-found':
      return {
        problem: `tidak ada token "${found}"`,
        advice: 'lihat daftarnya dengan: kentongan staff list --regency KODE',
      };
  }
}
