import type { ImageType } from './detect-image-type.ts';

/** What a picture may be and what is made of it. */
export const imageLimits = {
  /** Bytes of the file. */
  fileBytes: 8_000_000,
  /** Pixels; anything smaller is a tracker, a line or an icon. */
  minWidth: 120,
  minHeight: 60,
  /** Widths of what is made, in pixels. */
  widths: [480, 960],
  /** No more than so many times the width, so that a long screenshot stays a picture. */
  maxRatio: 3,
  /** Milliseconds for one picture: of work it is 1 to 4 seconds, but visitors go first. */
  time: 120_000,
} as const;

/**
 * Pixels above which a file is not decoded. AVIF is unpacked in one piece and takes 19 bytes a
 * pixel, the others are read line by line.
 */
export const maxPixels: Readonly<Record<ImageType, number>> = {
  jpeg: 40_000_000,
  png: 40_000_000,
  webp: 40_000_000,
  gif: 16_000_000,
  avif: 12_000_000,
};
