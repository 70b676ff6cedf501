import { createReadableBlocks } from './readable-blocks.ts';

/** Makes a reference number that cannot be guessed: `KIM-3502-7QX4-M2KD`. */
export function createReference(regencyCode: string): string {
  return `KIM-${regencyCode.replace('.', '')}-${createReadableBlocks(2)}`;
}
