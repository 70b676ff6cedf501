import type { ColumnField } from './column-field.ts';

interface LabelRule {
  readonly field: ColumnField;
  readonly pattern: RegExp;
}

/**
 * What offices write over their columns, most specific first: "NO. HP KETUA" is a phone number
 * before it is a chair, "EMAIL KIM" an address before it is a name.
 *
 * Labels arrive in lower case with single spaces between words.
 */
const rules: readonly LabelRule[] = [
  rule('rowNumber', /^(no|nomor|nomer|no urut|nomor urut|nr)$/),
  rule('consent', /\b(bersedia|persetujuan|setuju|kesediaan|izin|ijin|consent)\b/),
  rule('email', /\b(e ?mail|surel|pos el)\b/),
  rule('instagram', /\b(instagram|ig)\b/),
  rule('facebook', /\b(facebook|fb|fanpage)\b/),
  rule('youtube', /\b(youtube|yt)\b/),
  rule('tiktok', /\b(tiktok|tik tok)\b/),
  rule('socialMedia', /\b(media sosial|medsos|sosmed|sosial media|akun medsos|social media)\b/),
  rule('website', /\b(blog|website|web|situs|laman|url|domain)\b/),
  rule(
    'phone',
    /\b(hp|wa|whatsapp|whats app|handphone|hand phone|ponsel|telp|telpon|telepon|tlp|kontak|contact|no tel|nomor seluler|seluler)\b/,
  ),
  rule('kimId', /\b(id kim|kim id|kode kim|id kim id|no registrasi|nomor registrasi)\b/),
  rule('areaCode', /\bkode (wilayah|desa|kel|kelurahan|kemendagri|area|desa kelurahan)\b/),
  rule('decreeIssuer', /\b(penerbit|penandatangan|diterbitkan oleh)\b/),
  rule('decreeSubject', /^tentang$|\b(sk|keputusan) tentang\b|\btentang (sk|keputusan)\b/),
  rule(
    'decreeDate',
    /\b(tgl|tanggal|tahun)\b.*\b(sk|keputusan|pengukuhan)\b|\b(sk|keputusan)\b.*\b(tgl|tanggal|tahun)\b/,
  ),
  rule(
    'decreeNumber',
    /\b(no|nomor|nomer)\b.*\b(sk|keputusan)\b|\b(sk|keputusan)\b.*\b(no|nomor|nomer)\b/,
  ),
  rule(
    'decreeNumber',
    /^(surat keputusan|sk|sk kim|sk kades|sk lurah|sk kepala desa|sk pengukuhan|legalitas|sk legalitas)$/,
  ),
  rule(
    'termStart',
    /\b(mulai|awal)\b.*\b(bakti|jabatan|periode|kepengurusan)\b|\b(bakti|jabatan|periode)\b.*\b(mulai|awal|dari)\b/,
  ),
  rule(
    'termEnd',
    /\b(akhir|selesai|berakhir|habis)\b.*\b(bakti|jabatan|periode|kepengurusan)\b|\b(bakti|jabatan|periode)\b.*\b(akhir|selesai|berakhir|habis|sampai|hingga)\b/,
  ),
  rule('term', /\b(masa bakti|masa bhakti|periode|masa jabatan|masa kepengurusan|masa khidmat)\b/),
  rule('establishedOn', /\b(berdiri|pendirian|dibentuk|pembentukan|terbentuk|didirikan)\b/),
  rule(
    'memberCount',
    /\b(jml|jumlah|jlh|jum|banyak|banyaknya|total)\b.*\b(anggota|personil|personel|pengurus)\b|^anggota$/,
  ),
  rule(
    'sectionHead',
    /\b(bidang|seksi|sie|divisi)\b.*\b(pengumpul|pengumpulan|pengolah|pengolahan|penyebar|penyebaran|pengelola|penyebarluasan)\b/,
  ),
  rule('secretariat', /\bsekretariat\b|\balamat (kim|kelompok|kantor)\b/),
  rule('address', /\balamat\b/),
  rule('deputyChair', /\bwakil ketua\b|\bwakil$/),
  rule('chair', /\bketua\b|\bpimpinan\b/),
  rule('secretary', /\bsekretaris\b|\bsekertaris\b/),
  rule('treasurer', /\bbendahara\b/),
  rule(
    'groupType',
    /^(jenis|tipe|bentuk)( (kim|kelompok|lembaga|kim fk kim fk metra))?( .*\bkim\b.*)?$/,
  ),
  rule('legalStatus', /\bstatus\b/),
  rule('focus', /\b(potensi|unggulan|bidang|tema|fokus|minat)\b/),
  rule('cluster', /\b(klaster|cluster)\b/),
  rule('note', /^(ket|keterangan|catatan|ket lain|keterangan lain|ket tambahan)$/),
  rule(
    'name',
    /\bnama (kim|kelompok|komunitas|lembaga)\b|\b(kelompok|komunitas) informasi masyarakat\b|^(kim|nama)$/,
  ),
  rule('village', /\b(desa|kelurahan|ds|kel|nagari|gampong|kampung|pekon|lembang)\b/),
  rule('district', /\b(kecamatan|kec|distrik|kapanewon|kemantren)\b/),
];

/** Personal data that a directory has no purpose for. Such columns are never read. */
const personalLabel =
  /\b(nik|ktp|kk|npwp|nip|lahir|ttl|umur|usia|pendidikan|kelamin|agama|pekerjaan|foto|tanda tangan|ttd|rekening)\b/;

/** What a label over a column means, or `null` when nothing is known about it. */
export function labelField(label: string): ColumnField | null {
  const normal = normalizeLabel(label);
  // A sentence is a title or a note, not a label.
  if (normal === '' || normal.length > 80 || personalLabel.test(normal)) return null;
  return rules.find(({ pattern }) => pattern.test(normal))?.field ?? null;
}

/** Lower case, letters and digits only, single spaces. */
export function normalizeLabel(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function rule(field: ColumnField, pattern: RegExp): LabelRule {
  return { field, pattern };
}
