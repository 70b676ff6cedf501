import type { DoctorWords } from './doctor-words.js';
import { places } from './id/places.js';
import { snapshotFindings } from './id/snapshot-findings.js';

/** Indonesian, the default. */
export const id: DoctorWords = {
  severity: { error: 'Masalah', warning: 'Peringatan', notice: 'Catatan' },
  cms: {
    wordpress: 'WordPress',
    joomla: 'Joomla',
    opensid: 'OpenSID',
    opendk: 'OpenDK',
    blogger: 'Blogger',
    laravel: 'Laravel',
    plain: 'HTML biasa atau sistem lain',
  },
  title: 'Pemeriksaan widget KIM',
  healthy: 'Tidak ada masalah yang ditemukan.',
  count: (errors, others) =>
    [
      ...(errors > 0 ? [`${errors} masalah`] : []),
      ...(others > 0 ? [`${others} peringatan`] : []),
    ].join(', '),
  where: 'Tempat mengubahnya',
  line: 'Baris yang benar',
  seen: 'Yang tertulis sekarang',
  copy: 'Salin baris',
  copyReport: 'Salin laporan',
  copied: 'Tersalin.',
  notCopied: 'Tidak dapat menyalin; pilih teksnya lalu tekan Ctrl+C.',
  close: 'Tutup',
  again: 'Periksa lagi',
  working: 'Sedang memeriksa …',
  system: 'Sistem situs',
  findings: {
    'nothing-here': {
      problem: () => 'Halaman ini tidak memuat apa pun dari KIM.',
      advice: () => 'Tempel potongan kode dari halaman pembuat, lalu periksa lagi.',
    },
    'script-missing': {
      problem: () => 'Ada tempat widget di halaman ini, tetapi skripnya tidak ada.',
      advice: () => 'Tambahkan baris skrip sekali untuk seluruh halaman.',
    },
    'script-unreachable': {
      problem: ({ address }) => `Skrip ${address} tidak dapat dihubungi.`,
      advice: () => 'Periksa ejaan alamatnya, dan pastikan layanan KIM sedang berjalan.',
    },
    'script-not-found': {
      problem: ({ address }) => `Tidak ada skrip di ${address}.`,
      advice: () => 'Ganti dengan alamat kanal v1 milik layanan Anda.',
    },
    'script-not-script': {
      problem: ({ address }) => `Yang datang dari ${address} bukan skrip widget.`,
      advice: () =>
        'Alamat ini menjawab dengan isi lain, misalnya halaman masuk. Pakai alamat layanan KIM.',
    },
    'integrity-mismatch': {
      problem: ({ address }) =>
        `Sidik integrity tidak cocok dengan isi ${address}, jadi browser menolaknya.`,
      advice: () =>
        'Ambil sidik terbaru dari halaman pembuat potongan kode, atau hapus atribut integrity.',
    },
    'mixed-content': {
      problem: ({ address }) =>
        `Halaman ini memakai https, tetapi ${address} memakai http; browser memblokirnya.`,
      advice: () => 'Ganti http:// menjadi https:// pada baris skrip.',
    },
    'script-twice': {
      problem: () => 'Skrip yang sama dipasang lebih dari sekali.',
      advice: () => 'Tidak merusak, tetapi cukup satu; hapus yang lain.',
    },
    'two-versions': {
      problem: ({ found }) => `Halaman ini memuat dua versi skrip: ${found}. Yang pertama dipakai.`,
      advice: () => 'Sisakan satu baris skrip, dan hapus yang lain dari tema atau plugin.',
    },
    'two-backends': {
      problem: ({ backend, found }) =>
        `Halaman ini memuat skrip dari dua layanan. Hanya ${backend} yang dipakai; ${found} diam.`,
      advice: () => 'Hapus skrip layanan yang tidak dipakai.',
    },
    'script-delayed': {
      problem: ({ found }) =>
        `Pengoptimal (${found}) menahan skrip sampai pengunjung menyentuh halaman.`,
      advice: () => 'Kecualikan kim.js dari penundaan, agar widget langsung tampil.',
    },
    'script-waits-for-consent': {
      problem: () => 'Skrip menunggu persetujuan kuki, jadi widget tidak tampil sebelum disetujui.',
      advice: () =>
        'Skrip ini tidak memasang kuki; masukkan ke golongan "penting" atau kecualikan.',
    },
    'script-inlined': {
      problem: () =>
        'Pengoptimal menyalin isi skrip ke dalam halaman, sehingga alamat layanannya hilang.',
      advice: () => 'Kecualikan kim.js dari penggabungan, atau tulis data-kim-api pada tag skrip.',
    },
    'script-combined': {
      problem: ({ address }) =>
        `Pengoptimal menggabungkan skrip ke dalam ${address}, sehingga alamat layanannya hilang.`,
      advice: () => 'Kecualikan kim.js dari penggabungan, lalu kosongkan tembolok.',
    },
    'chunk-changed': {
      problem: ({ address }) => `Isi ${address} berubah di jalan, jadi browser menolaknya.`,
      advice: () => 'Matikan "minify" atau pengoptimalan untuk alamat /embed/ di proksi atau CDN.',
    },
    'placement-missing': {
      problem: () => 'Skrip ada, tetapi tidak ada tempat widget di halaman ini.',
      advice: () => 'Tambahkan tempat widget, atau pindahkan skrip ke halaman yang memilikinya.',
    },
    'tags-stripped': {
      problem: ({ found }) =>
        `Tautan cadangan ke ${found} masih ada, tetapi tag widget di sekelilingnya dibuang.`,
      advice: () => 'Sistem situs membuang tag asing. Pakai bentuk div, yang tidak dibuang.',
    },
    'code-as-text': {
      problem: () => 'Kode widget tampil sebagai tulisan, bukan sebagai widget.',
      advice: () =>
        'Kode ditempel di tampilan visual. Tempel lagi di tampilan HTML atau blok HTML khusus.',
    },
    'widget-unknown': {
      problem: ({ found, expected }) => `Tidak ada widget ${found}; yang ada: ${expected}.`,
      advice: () => 'Perbaiki nama widget.',
    },
    'tag-taken': {
      problem: ({ found }) => `Tag ${found} sudah dipakai oleh kode lain di halaman ini.`,
      advice: () => 'Hapus plugin atau skrip yang mendaftarkan tag itu; yang pertama yang berlaku.',
    },
    'name-taken': {
      problem: ({ found }) =>
        `${found} menutupi fungsi browser yang dipakai semua skrip, jadi widget tidak dapat jalan.`,
      advice: () => 'Beri nama lain pada elemen itu, juga di kode yang membacanya.',
    },
    'regency-missing': {
      problem: ({ found }) => `Widget ${found} tidak menyebut kode kabupaten/kota.`,
      advice: () => 'Tambahkan kode Kemendagri, misalnya 35.02 untuk Ponorogo.',
    },
    'regency-malformed': {
      problem: ({ found }) => `${found} bukan kode kabupaten/kota.`,
      advice: () => 'Tulis dua angka, titik, dua angka: kode Kemendagri.',
    },
    'regency-unknown': {
      problem: ({ found, backend }) => `${found}: kode ini belum terdaftar di ${backend}.`,
      advice: () =>
        'Periksa kodenya, atau minta pengelola layanan mendaftarkannya dengan perintah ini.',
    },
    'district-elsewhere': {
      problem: ({ found, expected }) =>
        `${found} bukan kecamatan di ${expected}, jadi daftarnya kosong.`,
      advice: () => 'Kode kecamatan berawal dengan kode kabupatennya.',
    },
    ...snapshotFindings,
    'csp-script': {
      problem: ({ address }) => `Content-Security-Policy halaman ini memblokir skrip ${address}.`,
      advice: () => 'Ganti baris CSP itu dengan baris di bawah.',
    },
    'csp-connect': {
      problem: ({ expected }) =>
        `Content-Security-Policy halaman ini memblokir data dari ${expected}.`,
      advice: () => 'Skrip termuat, tetapi data tidak. Ganti baris CSP itu dengan baris di bawah.',
    },
    'csp-image': {
      problem: ({ expected }) =>
        `Content-Security-Policy halaman ini memblokir gambar kegiatan dari ${expected}.`,
      advice: () =>
        'Kegiatan tetap tampil tanpa gambar. Ganti baris CSP itu dengan baris di bawah.',
    },
    'csp-style': {
      problem: () =>
        'Content-Security-Policy halaman ini memblokir gaya sebaris yang mengatur warna widget.',
      advice: () =>
        'Pindahkan isi tag style itu ke berkas CSS situs; CSP tidak perlu dilonggarkan.',
    },
    'csp-frame': {
      problem: ({ expected }) =>
        `Content-Security-Policy halaman ini memblokir bingkai dari ${expected}.`,
      advice: () => 'Ganti baris CSP itu dengan baris di bawah.',
    },
    'csp-trusted-types': {
      problem: () =>
        'Content-Security-Policy halaman ini menolak satu-satunya kebijakan Trusted Types milik widget.',
      advice: () => 'Ganti baris trusted-types dengan baris di bawah.',
    },
    'csp-sandbox': {
      problem: () =>
        'Content-Security-Policy halaman ini mengurung halaman (sandbox) tanpa izin menjalankan skrip.',
      advice: () => 'Ganti baris sandbox dengan baris di bawah, atau pakai bingkai.',
    },
    'backend-unreachable': {
      problem: ({ backend }) => `Layanan ${backend} tidak dapat dihubungi.`,
      advice: () =>
        'Buka alamat ini; bila tidak menjawab "alive", layanan mati, atau tembok api menutupnya.',
    },
    'backend-not-kentongan': {
      problem: ({ backend }) => `Yang menjawab di ${backend} bukan layanan KIM.`,
      advice: () => 'Perbaiki alamat pada data-kim-api atau pada src skrip.',
    },
    cors: {
      problem: ({ backend }) => `Jawaban ${backend} tidak boleh dibaca oleh halaman lain (CORS).`,
      advice: () =>
        'Layanan selalu mengirim kepala ini; proksi di depannya membuangnya. Teruskan apa adanya.',
    },
    'version-mismatch': {
      problem: ({ found, expected, backend }) =>
        expected === ''
          ? `Versi ${found} tidak ada di ${backend}.`
          : `Skrip versi ${found} lebih baru daripada layanan ${backend} (versi ${expected}), atau berbeda generasi.`,
      advice: () => 'Pakai kanal v1, yang selalu cocok dengan layanannya.',
    },
    'origin-not-allowed': {
      problem: ({ found, backend }) =>
        `Formulir di ${found} ditolak oleh ${backend}: situs ini belum didaftarkan dinas.`,
      advice: () => 'Minta pengelola layanan menjalankan perintah ini.',
    },
    'frame-refused': {
      problem: ({ address }) =>
        `Bingkai ${address} menolak tampil di situs ini: situs belum didaftarkan dinas.`,
      advice: () => 'Minta pengelola layanan mendaftarkan situs ini.',
    },
    'ad-blocker': {
      problem: ({ address }) =>
        `Layanan dapat dihubungi, tetapi ${address} diblokir di komputer ini.`,
      advice: ({ expected }) =>
        `Biasanya pemblokir iklan atau tembok api. Izinkan ${expected}, lalu muat ulang.`,
    },
    'clock-off': {
      problem: ({ found }) =>
        `Jam komputer ini ${Number(found) > 0 ? 'lebih cepat' : 'lebih lambat'} ${Math.abs(Number(found))} menit.`,
      advice: () => 'Atur jam secara otomatis; dengan jam yang salah pesan dapat ditolak.',
    },
    offline: {
      problem: () => 'Komputer ini sedang tidak terhubung ke internet.',
      advice: () => 'Sambungkan lagi, lalu muat ulang halaman.',
    },
  },
  places,
};
