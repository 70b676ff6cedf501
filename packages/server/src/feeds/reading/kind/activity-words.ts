import type { ActivityCategory, ActivityType } from '@kentongan/contract';

/**
 * Words, folded to small letters, by which a type is told; the first type with a word in the text
 * wins, so what is rarer and surer stands first. A `*` at the end stands for any ending.
 */
export const typeWords: readonly (readonly [type: ActivityType, words: string])[] = [
  [
    'study_visit',
    'studi banding|studi tiru|study banding|benchmarking|kunjungan belajar|widyawisata|studi lapangan|kaji tiru|studi komparasi|kunjungan kerja',
  ],
  [
    'inauguration',
    'pengukuhan|dikukuhkan|kukuhkan|pelantikan|dilantik|melantik|lantik|serah terima jabatan|sertijab|peresmian|diresmikan|meresmikan|resmikan|peluncuran|diluncurkan|launching',
  ],
  [
    'competition',
    'lomba*|perlombaan|kompetisi|kejuaraan|juara*|pertandingan|turnamen|festival kim|kimfest|lcck|cerdas cermat|sayembara|penghargaan|award|final',
  ],
  [
    'training',
    'pelatihan|dilatih|melatih|berlatih|bimtek|bimbingan teknis|workshop|lokakarya|diklat|kursus|magang|sekolah lapang|kelas menulis|kelas digital|training',
  ],
  [
    'coaching',
    'pembinaan|dibina|membina|pendampingan|didampingi|mendampingi|monev|monitoring|evaluasi|supervisi|pemberdayaan kim|penguatan kelembagaan',
  ],
  [
    'outreach',
    'sosialisasi*|penyuluhan|disuluh|diseminasi|kampanye|edukasi|literasi|seminar|webinar|talkshow|penerangan|sarasehan|ngobras',
  ],
  [
    'meeting',
    'rapat*|rakor*|rakordes|musyawarah|musdes|musrenbang*|musdus|pertemuan|koordinasi|audiensi|forum group discussion|fgd|silaturahmi|sidang|rembug|rembuk|diskusi|kopdar',
  ],
  [
    'performance',
    'pentas|pementasan|pagelaran|pergelaran|wayang|ketoprak|kethoprak|reog|ludruk|campursari|karawitan|jaranan|kuda lumping|pertunjukan|konser|tari|tarian|hadroh|gamelan|dalang',
  ],
  [
    'product_promotion',
    'promo|promosi|diskon|harga|jual|dijual|jualan|produk unggulan|produk lokal|pesan sekarang|pemesanan|order|open order|pre order|katalog|oleh oleh',
  ],
  [
    'announcement',
    'pengumuman|diumumkan|pemberitahuan|himbauan|imbauan|dihimbau|diimbau|undangan|lowongan|rekrutmen|pendaftaran|jadwal|maklumat|edaran|surat edaran|penerimaan',
  ],
  [
    'event',
    'festival|bazar|bazaar|pameran|expo|karnaval|kirab|peringatan|hut|upacara|gebyar|pesta rakyat|jalan sehat|gerak jalan|pengajian|sholawat|haul|agenda|pekan raya|pasar murah',
  ],
];

/** Words by which a category is told. */
export const categoryWords: readonly (readonly [category: ActivityCategory, words: string])[] = [
  [
    'fact_check',
    'hoaks|hoax|cek fakta|klarifikasi|disinformasi|misinformasi|salah kaprah|berita bohong|penipuan',
  ],
  [
    'health',
    'kesehatan|posyandu|puskesmas|stunting|vaksin*|imunisasi|dbd|demam berdarah|tbc|gizi|lansia|donor darah|bidan|dokter|covid*|sehat|fogging|germas|odgj|narkoba',
  ],
  [
    'msme',
    'umkm|ukm|usaha|produk|bumdes*|koperasi|wirausaha|kewirausahaan|pasar|bazar|bazaar|kuliner|kerajinan|batik|kripik|keripik|ekonomi|promo|olahan|pedagang|industri',
  ],
  [
    'agriculture',
    'pertanian|petani|tani|kwt|gapoktan|poktan|padi|panen*|tanam*|pupuk|ternak|peternakan|peternak|perikanan|ikan|irigasi|jagung|hidroponik|kebun|perkebunan|sawah|pangan|nelayan|kopi',
  ],
  [
    'tourism',
    'wisata*|pariwisata|pokdarwis|desa wisata|destinasi|homestay|air terjun|pantai|pendakian|piknik',
  ],
  [
    'arts_culture',
    'budaya|kebudayaan|seni|kesenian|tradisi|tradisional|bersih desa|sedekah bumi|nyadran|reog|wayang|tari|karawitan|adat|ketoprak|jaranan|grebeg|kirab|gamelan|pagelaran|metra|cagar',
  ],
  [
    'environment',
    'lingkungan|sampah|bank sampah|penghijauan|kebersihan|kerja bakti|gotong royong|reboisasi|sungai|banjir|longsor|bencana|kekeringan|biopori|daur ulang|pohon|bpbd|kebakaran',
  ],
  [
    'education_literacy',
    'pendidikan|sekolah|siswa*|santri|guru|literasi|perpustakaan|membaca|menulis|jurnalistik|paud|belajar|mahasiswa|kkn|madrasah|pelajar|beasiswa|pelatihan menulis|fotografi',
  ],
  [
    'technology',
    'digital*|teknologi|internet|website|aplikasi|media sosial|medsos|komputer|tik|wifi|blog|youtube|konten|siber|telecenter|video|android|data',
  ],
  [
    'village_government',
    'desa|kelurahan|lurah|kades|kepala desa|perangkat desa|bpd|pemdes|musdes|musrenbang*|apbdes*|dana desa|balai desa|rt|rw|dusun|pilkades|blt',
  ],
  [
    'government_programme',
    'program|pemkab|pemerintah|bupati|dinas|kementerian|bansos|bantuan|pkh|kecamatan|camat|pemprov|gubernur|ktp|dukcapil|pajak|pbb|prolegnas|pemilu|pilkada|sensus|kominfo|diskominfo',
  ],
  [
    'social',
    'sosial|santunan|yatim|duafa|dhuafa|ramadan|ramadhan|takjil|kurban|qurban|zakat|pkk|karang taruna|pemuda|relawan|peduli|bakti sosial|baksos|keagamaan|pengajian|masjid|disabilitas|keluarga',
  ],
  [
    'organization',
    'kim|pengurus|anggota|organisasi|kelembagaan|struktur organisasi|profil|fk kim|forum kim|sekretariat|visi misi|ad art|masa bakti',
  ],
];
