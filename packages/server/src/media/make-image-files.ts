import { createHash } from 'node:crypto';

import sharp, { type Metadata, type OutputInfo } from 'sharp';

import { detectImageType, type ImageType } from './detect-image-type.ts';
import { imageLimits, maxPixels } from './image-limits.ts';
import { ImageRefusedError } from './image-refused-error.ts';

/** A picture in all sizes and formats. */
export interface ImageFiles {
  /** Pixels of the picture as it came in, upright. */
  readonly width: number;
  readonly height: number;
  readonly files: readonly ImageFile[];
}

/** One size of a picture in one format. */
export interface ImageFile {
  readonly name: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly content: Uint8Array;
}

/** AVIF takes seven times as long with the library's own effort, for two per cent fewer bytes. */
const formats = {
  avif: { quality: 50, effort: 2 },
  webp: { quality: 72, effort: 4 },
  jpeg: { quality: 70, mozjpeg: true },
} as const;

/** A second size that is hardly smaller than the first would not be worth its bytes. */
const minStep = 1.25;

// One picture at a time on one core; keeping decoded pictures would only hold memory.
sharp.concurrency(1);
sharp.cache(false);
// Whatever a file claims to be, only the readers of these formats may touch it.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
    'VipsForeignLoadHeifBuffer',
  ],
});

/**
 * Makes small upright copies without any metadata: no place, no camera, no thumbnail. Of an
 * animation it takes the first picture. `owner` keeps apart the names of two equal pictures.
 *
 * @throws {@link ImageRefusedError}
 */
export async function makeImageFiles(bytes: Uint8Array, owner: string): Promise<ImageFiles> {
  if (bytes.length > imageLimits.fileBytes) throw new ImageRefusedError('too-large');
  const type = detectImageType(bytes);
  if (type === undefined) throw new ImageRefusedError('not-an-image');
  const { width, height } = await measure(bytes, type);
  try {
    const widths = chooseWidths(width);
    const largest = await readUpright(bytes, type, Math.max(...widths));
    const files: ImageFile[] = [];
    for (const target of widths) {
      for (const format of ['avif', 'webp'] as const) {
        files.push(await writeFile(largest, { target, format, owner }));
      }
    }
    // Previews of shared links are made by programs that often know no other format.
    files.push(await writeFile(largest, { target: Math.max(...widths), format: 'jpeg', owner }));
    return { width, height, files };
  } catch (error) {
    throw new ImageRefusedError('damaged', { cause: error });
  }
}

async function measure(bytes: Uint8Array, type: ImageType) {
  const { format, compression, autoOrient } = await readMetadata(bytes, type);
  const isAsNamed = format === type || (type === 'avif' && compression === 'av1');
  if (!isAsNamed) throw new ImageRefusedError('not-an-image');
  const { width, height } = autoOrient;
  if (width < imageLimits.minWidth || height < imageLimits.minHeight) {
    throw new ImageRefusedError('too-small');
  }
  return { width, height };
}

async function readMetadata(bytes: Uint8Array, type: ImageType): Promise<Metadata> {
  const read = (limitInputPixels: number | false) =>
    sharp(bytes, { limitInputPixels, failOn: 'truncated' })
      .metadata()
      .catch((error: unknown) => {
        throw new ImageRefusedError('damaged', { cause: error });
      });
  // Only the head of the file is read here, so that the size can be told apart from damage.
  const metadata = await read(false);
  const { width, height } = metadata;
  if (width * height > maxPixels[type]) throw new ImageRefusedError('too-many-pixels');
  return metadata;
}

function chooseWidths(width: number): readonly number[] {
  const [small, large] = imageLimits.widths;
  const largest = Math.min(width, large);
  return largest < small * minStep ? [largest] : [small, largest];
}

interface Pixels {
  readonly data: Buffer;
  readonly info: OutputInfo;
}

/** Decodes once, already small; the sizes are made of the result. */
function readUpright(bytes: Uint8Array, type: ImageType, width: number): Promise<Pixels> {
  return sharp(bytes, { limitInputPixels: maxPixels[type], failOn: 'truncated' })
    .autoOrient()
    .resize({
      width,
      height: width * imageLimits.maxRatio,
      fit: 'inside',
      withoutEnlargement: true,
    })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
}

async function writeFile(
  { data, info }: Pixels,
  { target, format, owner }: { target: number; format: keyof typeof formats; owner: string },
): Promise<ImageFile> {
  const { width, height, channels } = info;
  const output = await sharp(data, { raw: { width, height, channels } })
    .resize({
      width: target,
      height: target * imageLimits.maxRatio,
      fit: 'inside',
      withoutEnlargement: true,
    })
    // Only JPEG has no transparency, and would show black instead.
    .flatten(format === 'jpeg' ? { background: '#fff' } : false)
    .toFormat(format, formats[format])
    .toBuffer({ resolveWithObject: true });
  const hash = createHash('sha256').update(owner).update(output.data).digest('hex').slice(0, 32);
  return {
    name: `${hash}-${output.info.width}.${format}`,
    type: `image/${format}`,
    width: output.info.width,
    height: output.info.height,
    content: new Uint8Array(output.data),
  };
}
