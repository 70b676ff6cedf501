import type { ImageRefusal } from '../../media/image-refused-error.ts';

/** Why a picture is not taken. */
export const imageRefusals: Readonly<Record<ImageRefusal, string>> = {
  'address-refused': 'alamatnya tidak dapat diambil',
  'not-there': 'gambarnya tidak ada',
  unreachable: 'servernya tidak dapat dihubungi',
  'too-large': 'berkasnya lebih dari 8 MB',
  'not-an-image': 'berkas ini bukan gambar',
  'too-small': 'gambarnya terlalu kecil',
  'too-many-pixels': 'pikselnya terlalu banyak',
  damaged: 'berkasnya rusak atau terpotong',
  'too-heavy': 'gambarnya terlalu berat untuk diolah',
};
