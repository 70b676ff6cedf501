import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Beside `src` and `dist`; the drawing it is made of lies next to it. */
const file = readFileSync(new URL('../../../assets/share-card.png', import.meta.url));

/** Where it is, from the root of the backend. */
export const shareCardPath = '/r/card.png';

/** The picture of a page that has none of its own: a struck kentongan. */
export const shareCard = {
  bytes: new Uint8Array(file),
  /** Changes with the picture. */
  version: createHash('sha256').update(file).digest('hex').slice(0, 8),
  type: 'image/png',
  width: 1_200,
  height: 630,
} as const;
