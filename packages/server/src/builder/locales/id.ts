import type { Target, Widget } from '../builder-choice.ts';
import type { StepName } from '../write-snippet.ts';

/** All that the page says. */
export interface BuilderWords {
  readonly title: string;
  readonly lead: string;
  readonly otherLanguage: string;
  readonly skip: string;
  readonly choose: string;
  readonly regency: string;
  readonly widget: string;
  readonly widgets: Readonly<Record<Widget, string>>;
  readonly link: (widget: Widget, place: string) => string;
  readonly district: string;
  readonly allDistricts: string;
  readonly layout: string;
  readonly layouts: Readonly<Record<'list' | 'cards' | 'table' | 'compact', string>>;
  readonly widgetLanguage: string;
  readonly ofPage: string;
  readonly languages: Readonly<Record<'id' | 'en', string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly ownColour: string;
  readonly accent: string;
  readonly radius: string;
  readonly usual: string;
  readonly target: string;
  readonly targets: Readonly<Record<Target, string>>;
  readonly pin: string;
  readonly hints: string;
  readonly update: string;
  readonly preview: string;
  readonly previewNote: string;
  readonly snippet: string;
  readonly steps: Readonly<Record<StepName, string>>;
  readonly places: Readonly<Record<Target, Readonly<Partial<Record<StepName, string>>>>>;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly updated: string;
  readonly contrast: (ratio: string) => string;
  readonly frameLimits: string;
  readonly plugin: string;
  readonly noEmbed: string;
  readonly check: string;
  readonly checkLead: string;
  readonly url: string;
  readonly doCheck: string;
  readonly checking: string;
  readonly planned: string;
  readonly pasted: string;
  readonly failed: string;
  readonly slowDown: string;
  readonly guide: string;
  readonly demo: string;
  readonly api: string;
  readonly manifest: string;
  readonly share: string;
  readonly empty: string;
  readonly emptyAdvice: string;
}

/** Indonesian, the default and the shape of all others. */
export const id: BuilderWords = {
  title: 'Pasang KIM di situs Anda',
  lead: 'Pilih widget dan situs Anda, lihat hasilnya, lalu salin potongan kodenya.',
  otherLanguage: 'English',
  skip: 'Langsung ke potongan kode',
  choose: 'Pilihan',
  regency: 'Kabupaten/kota',
  widget: 'Widget',
  widgets: {
    directory: 'Direktori KIM',
    'activity-feed': 'Kegiatan',
    coverage: 'Cakupan',
    'contact-form': 'Formulir pesan',
  },
  link: (widget, place) =>
    ({
      directory: `Direktori KIM ${place}`,
      'activity-feed': `Kegiatan KIM ${place}`,
      coverage: `Cakupan KIM ${place}`,
      'contact-form': `Hubungi KIM ${place}`,
    })[widget],
  district: 'Kecamatan',
  allDistricts: 'Semua kecamatan',
  layout: 'Tata letak',
  layouts: { list: 'Daftar', cards: 'Kartu', table: 'Tabel', compact: 'Ringkas' },
  widgetLanguage: 'Bahasa widget',
  ofPage: 'Mengikuti halaman',
  languages: { id: 'Indonesia', en: 'Inggris' },
  theme: 'Tema',
  themes: { auto: 'Otomatis', light: 'Terang', dark: 'Gelap' },
  ownColour: 'Pakai warna sendiri',
  accent: 'Warna aksen',
  radius: 'Sudut kotak',
  usual: 'Bawaan',
  target: 'Situs Anda memakai',
  targets: {
    plain: 'HTML biasa',
    wordpress: 'WordPress',
    joomla: 'Joomla',
    opensid: 'OpenSID',
    opendk: 'OpenDK',
    blogger: 'Blogger',
    laravel: 'Laravel',
    react: 'React',
    vue: 'Vue',
    svelte: 'Svelte',
    frame: 'Bingkai tanpa skrip (iframe)',
  },
  pin: 'Kunci versi dan periksa sidiknya (SRI)',
  hints: 'Tampil lebih cepat dengan petunjuk pramuat (selain direktori: mengunci versi)',
  update: 'Perbarui',
  preview: 'Pratinjau',
  previewNote:
    'Widget yang sebenarnya, dengan data yang sebenarnya; pesan yang dikirim dari sini benar-benar terkirim.',
  snippet: 'Potongan kode',
  steps: {
    all: 'Tempel di halaman',
    script: 'Skrip, sekali untuk seluruh situs',
    place: 'Tempat widget',
    frame: 'Tempel di halaman ini',
    fit: 'Agar tinggi bingkai mengikuti isinya',
    styles: 'CSS situs: warna, dan ruang agar halaman tidak bergeser',
    policy: 'Bila situs memakai Content-Security-Policy, tambahkan',
    compiler: 'Agar Vue mengenal tag-nya',
  },
  places: {
    plain: { all: 'Di berkas HTML halaman, di tempat widget seharusnya tampil.' },
    wordpress: {
      script:
        'Oleh Administrator: tema anak (header.php, sebelum </head>) atau plugin penyisip kode. Dengan plugin Kentongan langkah ini tidak perlu.',
      place: 'Blok "HTML Khusus" di halaman atau pos; peran Penulis pun boleh.',
      styles: 'Tampilan > Sesuaikan > CSS Tambahan.',
    },
    joomla: { all: 'Modul "Custom HTML", penyunting "None", Filter Teks "No Filtering".' },
    opensid: {
      all: 'Admin Web > Widget > Tambah widget dinamis; tempel di mode kode. Tempel ulang setiap kali widget disunting.',
    },
    opendk: {
      script: 'Berkas di resources/views/layouts/frontend, sebelum </head>.',
      place: 'Berkas Blade halaman, di tempat widget seharusnya tampil.',
      policy: 'OpenDK selalu memakai kebijakan ini: app/Http/Middleware/SecurityHeaders.php.',
    },
    blogger: { all: 'Tata Letak > Tambahkan Gadget > HTML/JavaScript.' },
    laravel: {
      script: 'Layout Blade, sebelum </head>.',
      place: 'Berkas Blade halaman.',
    },
    react: { script: 'index.html, sebelum </head>.', place: 'Komponen React 19 atau lebih baru.' },
    vue: { script: 'Berkas index.html, sebelum </head>.', place: 'Komponen Vue 3.' },
    svelte: { script: 'src/app.html atau index.html, sebelum </head>.', place: 'Komponen Svelte.' },
    frame: {
      frame: 'Untuk situs yang tidak dapat memasang skrip.',
      fit: 'Bila satu baris skrip boleh, sekali di halaman itu. Tanpa ini bingkai setinggi 800 piksel dan dapat digulir.',
      policy: 'script-src hanya untuk baris skrip itu.',
    },
  },
  copy: 'Salin',
  copied: 'Tersalin.',
  notCopied: 'Tidak dapat menyalin; teksnya sudah dipilih, tekan Ctrl+C.',
  updated: 'Potongan kode diperbarui.',
  contrast: (ratio) =>
    `Kontras warna ini dengan latarnya ${ratio} : 1; agar terbaca perlu 4,5 : 1.`,
  frameLimits:
    'Di dalam bingkai, tata letak, warna, dan sudut selalu bawaan, dan versinya tidak dikunci. Untuk mengubahnya, pakai cara dengan skrip.',
  plugin: 'Lebih mudah: unduh plugin Kentongan (kentongan.zip)',
  noEmbed: 'Berkas widget belum ada di layanan ini; jalankan npm run build, lalu atur EMBED_DIR.',
  check: 'Periksa halaman Anda',
  checkLead:
    'Sebelum atau sesudah memasang: layanan ini membuka alamat itu dan menyebut apa yang menghalangi, baris demi baris.',
  url: 'Alamat halaman',
  doCheck: 'Periksa',
  checking: 'Sedang memeriksa …',
  planned: 'Widget belum terpasang di halaman itu. Bila dipasang sekarang:',
  pasted: 'Widget di halaman itu:',
  failed: 'Pemeriksaan gagal. Coba lagi sebentar lagi.',
  slowDown: 'Terlalu banyak pemeriksaan; coba lagi satu menit lagi.',
  guide: 'Panduan lengkap',
  demo: 'Halaman contoh dengan keempat widget',
  api: 'Uraian API (OpenAPI)',
  manifest: 'Berkas widget dan sidiknya',
  share: 'Halaman siap dibagikan',
  empty: 'Belum ada kabupaten/kota di layanan ini.',
  emptyAdvice: 'Buat satu, lalu muat ulang halaman ini:',
};
