import type { ClientError } from '@kentongan/sdk';

/** Names of places, each with its kind. */
export const area = {
  village: {
    rural: (name: string) => `Desa ${name}`,
    urban: (name: string) => `Kelurahan ${name}`,
    customary: (name: string) => `Desa Adat ${name}`,
  },
  district: (name: string) => `Kec. ${name}`,
};

/** Names of groups, each with its kind. */
export const groupName = {
  kim: (name: string) => `KIM ${name}`,
  kim_forum: (name: string) => `Forum KIM ${name}`,
  traditional_media_forum: (name: string) => `FK Metra ${name}`,
  telecenter: (name: string) => `Telecenter ${name}`,
};

/** What several widgets say. */
export const sharedWords = {
  retry: 'Coba lagi',
  loading: 'Memuat…',
  newTab: '(tab baru)',
  stale: (date: string) => `Layanan sedang tidak dapat dihubungi. Data per ${date}.`,
  noGroups: 'Belum ada KIM terdaftar',
  howToForm:
    'KIM dibentuk oleh warga bersama pemerintah desa atau kelurahan. Hubungi kantor desa, kelurahan, atau dinas kominfo setempat untuk memulai.',
  failure: {
    api: 'Layanan sedang bermasalah. Coba lagi nanti.',
    connection: 'Tidak dapat terhubung. Periksa koneksi internet Anda.',
    timeout: 'Layanan terlalu lama merespons. Coba lagi.',
    contract: 'Data tidak dapat dibaca. Coba lagi nanti.',
    regency: 'Kode wilayah ini belum terdaftar pada layanan KIM.',
    setup: 'Widget belum diatur dengan benar: periksa atribut "regency" dan "api".',
  } satisfies Record<ClientError['kind'] | 'regency' | 'setup', string>,
  area,
  groupName,
};
