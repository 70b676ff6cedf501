import type { OutgoingErrorCode } from '../../outgoing/outgoing-error.ts';
import type { PageRefusal } from '../page-refused-error.ts';

/** Why a page could not be looked at, and what to do. */
export interface RefusalWords {
  readonly problem: string;
  readonly advice: string;
}

/** Words of each refusal. */
export type CheckWords = Readonly<
  Record<OutgoingErrorCode | PageRefusal, (found: string) => RefusalWords>
>;

/** Indonesian, the default and the shape of all others. */
export const id: CheckWords = {
  status: (found) => ({
    problem: `halaman itu menjawab dengan status ${found}`,
    advice: 'buka alamatnya di peramban, dan periksa apakah halaman itu terbuka untuk umum',
  }),
  'not-html': (found) => ({
    problem: `alamat itu bukan halaman web (${found})`,
    advice: 'tulis alamat halaman tempat widget dipasang',
  }),
  'url-refused': () => ({
    problem: 'alamat itu tidak dapat diperiksa',
    advice: 'tulis alamat lengkap yang berawal dengan https:// atau http://, tanpa port khusus',
  }),
  'address-refused': () => ({
    problem: 'alamat itu menuju jaringan dalam, bukan internet',
    advice:
      'untuk situs di komputer sendiri jalankan kentongan doctor ALAMAT --allow-private, atau buka halamannya dengan ?kim-doctor',
  }),
  'not-found': () => ({
    problem: 'nama situs itu tidak ada',
    advice: 'periksa ejaannya',
  }),
  unreachable: () => ({
    problem: 'situs itu tidak dapat dihubungi dari server ini',
    advice: 'pastikan situsnya menyala, atau buka halamannya dengan ?kim-doctor',
  }),
  'certificate-refused': () => ({
    problem: 'sertifikat HTTPS situs itu tidak sah',
    advice: 'minta pengelola situs memperbarui sertifikatnya',
  }),
  'too-large': () => ({
    problem: 'halaman itu terlalu besar (lebih dari 3 MB)',
    advice: 'periksa halaman lain yang memakai tema yang sama',
  }),
  'too-slow': () => ({
    problem: 'situs itu terlalu lambat menjawab',
    advice: 'coba lagi nanti, atau buka halamannya dengan ?kim-doctor',
  }),
  'too-many-redirects': () => ({
    problem: 'alamat itu terus dialihkan ke alamat lain',
    advice: 'tulis alamat terakhir seperti tampak di peramban',
  }),
  'bad-answer': () => ({
    problem: 'jawaban situs itu rusak atau terputus',
    advice: 'coba lagi nanti',
  }),
};
