import type { ActivityType } from '@kentongan/contract';

const { format: number } = new Intl.NumberFormat('id');

/** Indonesian, the default. Every other catalogue has this shape. */
export const id = {
  regency: {
    regency: (name: string) => `Kabupaten ${name}`,
    city: (name: string) => `Kota ${name}`,
  },
  village: {
    rural: (name: string) => `Desa ${name}`,
    urban: (name: string) => `Kelurahan ${name}`,
    customary: (name: string) => `Desa Adat ${name}`,
  },
  district: (name: string) => `Kecamatan ${name}`,
  groupName: {
    kim: (name: string) => `KIM ${name}`,
    kim_forum: (name: string) => `Forum KIM ${name}`,
    traditional_media_forum: (name: string) => `FK Metra ${name}`,
    telecenter: (name: string) => `Telecenter ${name}`,
  },
  legal: { pilot: 'Rintisan', decreed: 'Ber-SK', incorporated: 'Berbadan hukum' },
  villages: { rural: 'desa', rural_and_urban: 'desa dan kelurahan' },
  count: (kim: number, others: number) =>
    others === 0
      ? `${number(kim)} KIM`
      : `${number(kim)} KIM dan ${number(others)} forum atau lembaga lain`,
  coveredVillages: (covered: number, total: number, villages: string) =>
    `${number(covered)} dari ${number(total)} ${villages} memiliki KIM`,
  coveredDistricts: (covered: number, total: number) =>
    `${number(covered)} dari ${number(total)} kecamatan memiliki KIM`,
  asOf: (date: string) => `Data per ${date}`,
  directory: {
    title: (place: string) => `Direktori KIM ${place}`,
    explanation: 'Kelompok Informasi Masyarakat (KIM)',
    regencyLevel: 'Tingkat kabupaten/kota',
    withoutGroup: (districts: number) =>
      `Belum ada kelompok terdaftar: ${number(districts)} kecamatan`,
    empty: 'Belum ada KIM terdaftar.',
    howToForm:
      'KIM dibentuk oleh warga bersama pemerintah desa atau kelurahan. Hubungi kantor desa, kelurahan, atau dinas kominfo setempat untuk memulai.',
    whole: 'Seluruh direktori',
    pages: 'Halaman direktori',
    page: (page: number, last: number) => `Halaman ${number(page)} dari ${number(last)}`,
    previous: 'Sebelumnya',
    next: 'Berikutnya',
  },
  group: {
    status: 'Status',
    decree: {
      decree: 'SK',
      circular: 'Surat edaran',
      deed: 'Akta',
      registration: 'Surat terdaftar',
    },
    established: 'Berdiri',
    members: 'Anggota',
    people: (count: number) => `${number(count)} orang`,
    focus: 'Bidang',
    activity: 'Kegiatan terakhir',
    channels: 'Situs dan media sosial',
    verified: (date: string) => `Diperiksa ${date}`,
    unverified: 'Belum diverifikasi',
    source: (name: string) => `Sumber: ${name}`,
    more: 'Pengurus, kontak, dan kegiatan di direktori',
    description: (group: string, place: string) =>
      `${group}: Kelompok Informasi Masyarakat di ${place}.`,
  },
  coverage: {
    title: (place: string) => `Cakupan KIM ${place}`,
    caption: 'Cakupan menurut kecamatan',
    district: 'Kecamatan',
    covered: (villages: string) => `Memiliki KIM (${villages})`,
    ofTotal: (covered: number, total: number) => `${number(covered)} dari ${number(total)}`,
    groups: 'KIM',
  },
  feed: {
    title: (place: string) => `Kegiatan ${place}`,
    allGroups: (place: string) => `KIM ${place}`,
    newest: (count: number) => `${number(count)} kegiatan terbaru`,
    empty: 'Belum ada kegiatan yang diterbitkan.',
    type: {
      news: 'Berita',
      announcement: 'Pengumuman',
      event: 'Acara',
      meeting: 'Pertemuan',
      outreach: 'Sosialisasi',
      training: 'Pelatihan',
      coaching: 'Pembinaan',
      study_visit: 'Studi tiru',
      inauguration: 'Pengukuhan',
      competition: 'Lomba',
      performance: 'Pertunjukan',
      product_promotion: 'Produk warga',
    } satisfies Record<ActivityType, string>,
  },
  contact: {
    title: (name: string) => `Hubungi ${name}`,
    explanation: 'Pertanyaan, usulan, dan permintaan seputar KIM',
    needsScript:
      'Formulir pesan memerlukan JavaScript, yang sedang mati di browser ini. Pakailah jalan lain di bawah ini.',
    email: 'Surel',
    phone: 'Telepon',
    address: 'Alamat',
    complaint: 'Laporan dan pengaduan',
    informationRequest: 'Permohonan informasi publik (PPID)',
    visit: (office: string) => `Datang atau berkirim surat ke ${office}.`,
  },
  footer: {
    directory: 'Direktori KIM',
    feed: 'Kegiatan KIM',
    coverage: 'Cakupan KIM',
    contact: 'Kirim pesan',
    download: 'Unduh data (CSV)',
    areaData: (version: string, license: string) =>
      `Data wilayah: versi ${version}, lisensi ${license}`,
  },
  share: {
    cardAlt: 'Sebuah kentongan yang dipukul, dengan tulisan KIM',
    pages: 'Halaman KIM',
    path: 'Letak halaman ini',
    search: 'Cari KIM, desa, kecamatan, atau bidang',
    searchButton: 'Cari',
    found: (count: number, text: string) => `${number(count)} kelompok cocok dengan “${text}”`,
    nothing: (text: string) =>
      `Tidak ada kelompok yang cocok dengan “${text}”. Coba kata yang lebih pendek atau nama desanya.`,
    latest: 'Kegiatan terbaru',
    allActivities: 'Semua kegiatan',
    activityPages: 'Halaman kegiatan',
    older: 'Kegiatan sebelumnya',
    newest: 'Kembali ke yang terbaru',
    published: (date: string) => `Diterbitkan ${date}`,
    place: 'Tempat',
    price: 'Harga',
    whatsApp: 'Bagikan lewat WhatsApp',
    calendar: 'Simpan ke kalender',
    original: (name: string) => `Baca di ${name}`,
    sourcePage: 'halaman asal',
  },
  failure: {
    title: 'Halaman tidak dapat ditampilkan',
    unknown: 'Kode wilayah, kecamatan, atau KIM pada alamat ini tidak dikenal. Periksa alamatnya.',
    broken: 'Layanan sedang bermasalah. Silakan muat ulang beberapa saat lagi.',
    gone: 'Alamat ini salah ketik, atau isinya sudah ditarik. Yang lain ada di sini:',
    strange: 'Alamat ini salah ketik, atau wilayahnya tidak dilayani di sini.',
    start: 'Halaman depan layanan',
  },
};

/** The words of one language. */
export type Words = typeof id;
