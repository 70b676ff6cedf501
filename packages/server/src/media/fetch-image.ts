import type { GuardedFetch } from '../outgoing/guarded-fetch.ts';
import { OutgoingError } from '../outgoing/outgoing-error.ts';
import { imageLimits } from './image-limits.ts';
import { ImageRefusedError, type ImageRefusal } from './image-refused-error.ts';

const headers = { accept: 'image/avif,image/webp,image/png,image/jpeg,image/gif;q=0.8' };

/** What will be no better the next time. Whatever is not named here may be. */
const refusals: Readonly<Record<string, ImageRefusal>> = {
  'url-refused': 'address-refused',
  'address-refused': 'address-refused',
  'too-many-redirects': 'address-refused',
  'too-large': 'too-large',
};

/**
 * Fetches the bytes of a picture.
 *
 * @throws {@link ImageRefusedError} when another try would end the same; any other error is worth one.
 */
export async function fetchImage(
  fetch: GuardedFetch,
  url: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const { status, body } = await fetch(url, {
    headers,
    maxBytes: imageLimits.fileBytes,
    signal,
  }).catch((error: unknown) => {
    const refusal = error instanceof OutgoingError ? refusals[error.code] : undefined;
    throw refusal === undefined ? error : new ImageRefusedError(refusal, { cause: error });
  });
  if (status === 200) return body;
  const isTemporary = status >= 500 || status === 408 || status === 425 || status === 429;
  if (isTemporary) throw new Error(`The server of the picture answered ${status}`);
  throw new ImageRefusedError('not-there');
}
