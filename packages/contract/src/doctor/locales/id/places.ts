import type { Cms } from '../../cms.js';
import type { Place } from '../../finding.js';

/** Where to change what, for each content management system. */
export type PlaceWords = Readonly<Record<Place, Readonly<Record<Cms, string>>>>;

/** Indonesian. */
export const places: PlaceWords = {
  script: {
    wordpress:
      'Tema anak: header.php sebelum </head>, atau plugin penyisip kode (peran Administrator).',
    joomla:
      'Sistem > Templat Situs > Opsi > kode khusus di <head>, atau modul "Custom HTML" tanpa penyaringan.',
    opensid: 'Admin Web > Widget > widget dinamis yang memuat kode KIM, atau tema di desa/themes.',
    opendk: 'Berkas resources/views/layouts/frontend, sebelum </head>.',
    blogger: 'Tema > Edit HTML, sebelum </head>; tulis async="async".',
    laravel: 'Layout Blade, misalnya resources/views/layouts/app.blade.php, sebelum </head>.',
    plain: 'Berkas HTML halaman ini, sebelum </head>.',
  },
  markup: {
    wordpress: 'Blok "HTML Khusus" di halaman ini; pakai bentuk div (peran Penulis pun boleh).',
    joomla: 'Modul "Custom HTML", penyunting "None", Filter Teks "No Filtering".',
    opensid: 'Admin Web > Widget > isi widget dinamis; tempel di mode kode.',
    opendk: 'Berkas Blade halaman ini; penyunting artikel membuang tag asing.',
    blogger: 'Tata Letak > gadget "HTML/JavaScript", atau pos dalam tampilan HTML.',
    laravel:
      'Berkas Blade halaman ini; isi dari basis data perlu {!! !!} agar tidak menjadi tulisan.',
    plain: 'Berkas HTML halaman ini.',
  },
  policy: {
    wordpress:
      'Plugin keamanan yang mengirim CSP (misalnya "HTTP Headers"), berkas .htaccess, atau konfigurasi server.',
    joomla: 'Sistem > Plugin > "System - HTTP Headers" > Content Security Policy.',
    opensid: 'Konfigurasi server web (.htaccess atau nginx) di depan OpenSID.',
    opendk: 'app/Http/Middleware/SecurityHeaders.php; atau pakai jalur satu asal (lihat panduan).',
    blogger: 'Tema > Edit HTML: tag meta Content-Security-Policy.',
    laravel:
      'config/csp.php (spatie/laravel-csp), middleware yang mengirim CSP, atau konfigurasi server.',
    plain:
      'Konfigurasi server web (Header set … di .htaccess, add_header … di nginx) atau tag meta CSP.',
  },
  optimiser: {
    wordpress:
      'Pengaturan plugin tembolok: daftar pengecualian JavaScript (delay, combine, minify) diisi kim.js.',
    joomla: 'Plugin pengoptimal (misalnya JCH Optimize): kecualikan berkas kim.js.',
    opensid:
      'Cloudflare atau proksi di depan situs: kecualikan kim.js, atau matikan Rocket Loader.',
    opendk:
      'Cloudflare atau proksi yang melayani situs kecamatan: kecualikan kim.js dari pengoptimalan.',
    blogger: 'Tema > Edit HTML: skrip penunda (lazy load) di tema; kecualikan kim.js.',
    laravel:
      'Paket pengoptimal halaman (misalnya laravel-page-speed): kecualikan kim.js; juga Cloudflare.',
    plain: 'Pengoptimal di server, CDN, atau Cloudflare: kecualikan kim.js.',
  },
  styles: {
    wordpress: 'Tampilan > Sesuaikan > CSS Tambahan, atau style.css tema anak.',
    joomla: 'Berkas user.css milik templat (media/templates/site/…/css/user.css).',
    opensid: 'Berkas CSS tema di desa/themes.',
    opendk: 'Berkas CSS tema OpenDK di public/css.',
    blogger: 'Tema > Sesuaikan > Lanjutan > Tambahkan CSS.',
    laravel: 'resources/css/app.css, lalu npm run build.',
    plain: 'Berkas CSS situs ini.',
  },
  snapshot: {
    wordpress:
      'Folder salinan di sebelah wp-config.php, lewat FTP atau pengelola berkas hosting; bukan Pustaka Media.',
    joomla: 'Folder salinan di sebelah configuration.php, lewat FTP; bukan Pengelola Media.',
    opensid: 'Folder salinan di akar OpenSID, di sebelah folder desa, lewat FTP.',
    opendk: 'Folder salinan di dalam public OpenDK.',
    blogger: 'Blogger tidak dapat menyimpan berkas; pakai widget tanpa data-src.',
    laravel: 'Folder salinan di dalam public; jangan dihapus saat deploy.',
    plain: 'Folder salinan di situs ini, lewat FTP atau pengelola berkas hosting.',
  },
  backend: everywhere('Server layanan KIM dan proksi di depannya; hubungi pengelolanya.'),
  office: everywhere('Baris perintah di server layanan KIM; dijalankan pengelolanya.'),
  visitor: everywhere('Komputer atau jaringan tempat halaman ini dibuka.'),
};

/** The same words for every system. */
function everywhere(text: string): Readonly<Record<Cms, string>> {
  return {
    wordpress: text,
    joomla: text,
    opensid: text,
    opendk: text,
    blogger: text,
    laravel: text,
    plain: text,
  };
}
