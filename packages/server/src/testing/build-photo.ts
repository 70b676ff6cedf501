import sharp from 'sharp';

/** What a test wants of a photo. */
export interface PhotoOptions {
  readonly width: number;
  readonly height: number;
  /** @defaultValue 'jpeg' */
  readonly format?: 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'tiff';
  /** EXIF orientation, 1 to 8. */
  readonly orientation?: number;
  /** Writes a place and a camera into it. */
  readonly withPlace?: boolean;
  /** Another number is another picture. */
  readonly seed?: number;
}

/** Makes a picture with soft shapes, half red and half green from left to right. */
export async function buildPhoto(options: PhotoOptions): Promise<Uint8Array> {
  const { width, height, format = 'jpeg', orientation, withPlace, seed = 0 } = options;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#20c040"/>
    <rect width="50%" height="100%" fill="#d03020"/>
    <circle cx="50%" cy="50%" r="${20 + seed}" fill="#f0f0e0"/></svg>`;
  let image = sharp(Buffer.from(svg)).removeAlpha();
  if (orientation !== undefined) image = image.withMetadata({ orientation });
  if (withPlace) {
    image = image.withExifMerge({
      IFD0: { Make: 'Ponsel Contoh' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 52/1 0/1' },
    });
  }
  return new Uint8Array(await image.toFormat(format).toBuffer());
}
