/** Formats that are read. SVG is none of them: it is a document with scripts and links. */
export type ImageType = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif';

/** Tells by its first bytes what a file is, whatever its name or its server say. */
export function detectImageType(bytes: Uint8Array): ImageType | undefined {
  const text = (from: number, to: number) =>
    Buffer.from(bytes.subarray(from, to)).toString('latin1');
  if (text(0, 3) === '\xFF\xD8\xFF') return 'jpeg';
  if (text(0, 8) === '\x89PNG\r\n\x1A\n') return 'png';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  if (text(0, 6) === 'GIF87a' || text(0, 6) === 'GIF89a') return 'gif';
  if (text(4, 8) === 'ftyp' && /^avi[fs]|^mif1.{4}(....)*avif/s.test(text(8, 64))) return 'avif';
  return undefined;
}
