import type { FeedErrorDetails } from '../../feeds/feed-error.ts';
import type { PauseReason } from '../../feeds/feed-state.ts';
import type { OutgoingErrorCode } from '../../outgoing/outgoing-error.ts';
import type { Advice } from './advice.ts';

/** Why a feed is not looked at, and what staff can do. */
export const pauseReasons: Readonly<Record<PauseReason, string>> = {
  staff: 'dihentikan oleh petugas',
  gone: 'server menyatakan umpan ini sudah dihapus',
  failing: 'gagal dibaca selama 14 hari',
  broken: 'tugas pengambilannya gagal berulang kali; laporkan, lalu aktifkan dengan feeds resume',
  duplicate: 'pindah ke alamat yang sudah diambil sebagai umpan lain',
};

/** Says what cannot be done with a feed and what to do instead. */
export function feedAdvice(details: FeedErrorDetails): Advice {
  const { code, subject, feedId, tried = [] } = details;
  switch (code) {
    case 'address-not-understood':
      return {
        problem: `"${subject}" bukan alamat situs`,
        advice: 'tulis alamat lengkapnya, misalnya https://kim-contoh.blogspot.com',
      };
    case 'regency-not-found':
      return {
        problem: `kabupaten/kota ${subject} belum ada`,
        advice: `jalankan: kentongan regency add ${subject}`,
      };
    case 'group-not-found':
      return {
        problem: `tidak ada kelompok "${subject}"`,
        advice: 'tulis slug kelompok seperti di alamat halamannya',
      };
    case 'feed-not-found':
      return {
        problem: `tidak ada umpan "${subject}"`,
        advice: 'lihat ID umpan dengan: kentongan feeds list',
      };
    case 'feed-ambiguous':
      return {
        problem: `lebih dari satu umpan berawalan "${subject}"`,
        advice: 'tulis ID umpan lebih panjang',
      };
    case 'feed-exists':
      return {
        problem: `umpan ${subject} sudah ada${feedId === undefined ? '' : ` (${feedId.slice(0, 8)})`}`,
        advice: 'tidak perlu apa-apa; bila pemiliknya salah, hentikan dengan feeds pause',
      };
    case 'feed-paused':
      return {
        problem: `umpan ${subject} sedang dihentikan`,
        advice: `jalankan: kentongan feeds resume ${subject}`,
      };
    case 'status-refused':
      return {
        problem: `${subject}: ${describeProblem(`status-${details.status}`, '')}`,
        advice: 'coba lagi nanti, atau periksa alamatnya di peramban',
      };
    case 'no-feed-found':
      return {
        problem: [
          `tidak ditemukan umpan (RSS, Atom, JSON Feed) di ${subject}; yang dicoba:`,
          ...tried.map(
            ({ url, code: reason, detail }) => `  ${url} — ${describeProblem(reason, detail)}`,
          ),
        ].join('\n'),
        advice: 'minta alamat umpan (RSS) kepada pengelola situs, lalu tambahkan alamat itu',
      };
  }
}

/** Why a site could not be asked. */
const outgoingProblems: Readonly<Record<OutgoingErrorCode, string>> = {
  'url-refused': 'alamat ini tidak dapat diambil; pakai http:// atau https:// tanpa port khusus',
  'address-refused': 'alamat ini menuju jaringan dalam, bukan internet, jadi tidak diambil',
  'not-found': 'nama situs ini tidak ada; periksa ejaannya',
  unreachable: 'situs ini tidak dapat dihubungi',
  'certificate-refused': 'sertifikat HTTPS situs ini tidak sah; minta pengelolanya memperbaruinya',
  'too-large': 'isinya terlalu besar untuk sebuah umpan (lebih dari 5 MB)',
  'too-slow': 'situs ini terlalu lambat menjawab',
  'too-many-redirects': 'alamat ini terus dialihkan ke alamat lain',
  'bad-answer': 'jawaban situs ini rusak atau terputus',
};

/**
 * Says in words why a feed could not be read. Codes of the reader come with a sentence for staff of
 * their own.
 */
export function describeProblem(code: string, detail: string): string {
  const status = /^status-(\d+)$/.exec(code)?.[1];
  if (status !== undefined) return `server menjawab dengan status ${status}`;
  if (code === 'gone') return 'server menyatakan umpan ini sudah dihapus (410)';
  const known = Object.entries(outgoingProblems).find(([name]) => name === code);
  return known?.[1] ?? detail.replace(/\.$/, '');
}

/** One count of a harvest in words; nothing when there is none. */
const countWords = {
  created: 'baru',
  updated: 'berubah',
  restored: 'kembali',
  withdrawn: 'disembunyikan karena hilang dari sumber',
  missed: 'tidak terlihat lagi, diperiksa sekali lagi',
  leftOut: 'tidak diambil karena terlalu lama atau terlalu banyak',
  elsewhere: 'sudah ada dari sumber lain',
  unchanged: 'tetap',
} as const;

/** Counts of a harvest, the ones that are not nought. */
export function describeCounts(counts: Readonly<Record<keyof typeof countWords, number>>): string {
  // The keys are those of the table above.
  const names = Object.keys(countWords) as (keyof typeof countWords)[];
  return names
    .filter((name) => counts[name] > 0)
    .map((name) => `${counts[name]} ${countWords[name]}`)
    .join(' · ');
}

/** Other words of the commands about feeds. */
export const feedWords = {
  office: 'dinas',
  active: 'aktif',
  paused: 'berhenti',
  never: 'belum pernah',
  none: 'Belum ada umpan. Tambahkan dengan: kentongan feeds add ALAMAT --regency KODE',
  nothingToSync: 'Tidak ada umpan aktif.',
  nothingToDiscover:
    'Tidak ada yang perlu dicari: setiap kelompok dengan situs, blog, atau kanal YouTube sudah punya umpan.',
  afterImport: (regencyCode: string) =>
    `Berikutnya: kentongan feeds discover --regency ${regencyCode} (mencari umpan dari kolom blog/situs)`,
  added: (id: string, url: string) => `Umpan ${id.slice(0, 8)} ditambahkan: ${url}`,
  nextStep: (id: string) =>
    `Server yang berjalan segera mengambilnya; untuk mengambil sekarang: kentongan feeds sync ${id.slice(0, 8)}`,
  items: (count: number) => `${count} tulisan di sumbernya`,
  activities: (count: number) => `${count} kegiatan`,
  checked: (time: string) => `dicek ${time}`,
  next: (time: string) => `berikutnya ${time}`,
  problem: (detail: string, times: number, since: string) =>
    `Masalah: ${detail}${times > 0 ? ` (${times} kali sejak ${since})` : ''}`,
  attempts: (count: number) => `Tugasnya terputus ${count} kali; lihat catatan server.`,
  asking: (done: number, total: number) => `Mencari umpan: ${done} dari ${total} alamat …`,
  syncing: (done: number, total: number) => `Mengambil umpan: ${done} dari ${total} …`,
  discovered: (added: number, refused: number) => `Umpan: baru ${added} · ditolak ${refused}`,
  notModified: 'tidak ada perubahan',
  overtaken: 'sedang diambil proses lain',
  pausedNow: (id: string, reason: string) => `Umpan ${id.slice(0, 8)} berhenti: ${reason}.`,
  resumed: (id: string) =>
    `Umpan ${id.slice(0, 8)} aktif lagi dan segera diambil oleh server yang berjalan.`,
} as const;
