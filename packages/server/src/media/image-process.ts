import { ImageRefusedError, type ImageRefusal } from './image-refused-error.ts';
import { makeImageFiles, type ImageFiles } from './make-image-files.ts';

/** What the process is told, once. */
export interface ImageProcessInput {
  readonly bytes: Uint8Array;
  readonly owner: string;
}

/** What the process answers, once. */
export type ImageProcessOutput =
  { readonly image: ImageFiles } | { readonly refusal: ImageRefusal };

process.once('message', async (input: ImageProcessInput) => {
  const output = await make(input);
  process.send?.(output, () => process.disconnect());
});

async function make({ bytes, owner }: ImageProcessInput): Promise<ImageProcessOutput> {
  try {
    return { image: await makeImageFiles(bytes, owner) };
  } catch (error) {
    if (error instanceof ImageRefusedError) return { refusal: error.refusal };
    throw error;
  }
}
