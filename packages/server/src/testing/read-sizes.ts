import sharp from 'sharp';

/** What a test asks of a finished picture. */
export interface Sizes {
  readonly format: string;
  readonly width: number;
  readonly height: number;
  readonly hasMetadata: boolean;
  /** Colour in the middle of the first and of the last line. */
  readonly top: 'red' | 'green';
  readonly bottom: 'red' | 'green';
}

/** Reads back what was made. */
export async function readSizes(bytes: Uint8Array): Promise<Sizes> {
  const { format, width, height, exif, icc, iptc, xmp } = await sharp(bytes).metadata();
  const raw = await sharp(bytes).removeAlpha().raw().toBuffer();
  const colourAt = (line: number) => {
    const at = (line * width + Math.floor(width / 2)) * 3;
    return (raw[at] ?? 0) > (raw[at + 1] ?? 0) ? 'red' : 'green';
  };
  return {
    format: format === 'heif' ? 'avif' : format,
    width,
    height,
    hasMetadata: [exif, icc, iptc, xmp].some((part) => part !== undefined),
    top: colourAt(0),
    bottom: colourAt(height - 1),
  };
}
