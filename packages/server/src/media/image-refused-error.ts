/** Why a picture is not taken; stored with it, so a code is never renamed. */
export type ImageRefusal =
  /** The address is none we fetch from, or leads to one. */
  | 'address-refused'
  /** Its server says that there is no such picture. */
  | 'not-there'
  /** Its server could not be reached for days. */
  | 'unreachable'
  | 'too-large'
  /** Neither JPEG, PNG, WebP, GIF nor AVIF, whatever it is called. */
  | 'not-an-image'
  /** Too few pixels to show; above all pictures that only count readers. */
  | 'too-small'
  | 'too-many-pixels'
  /** Cut off or damaged. */
  | 'damaged'
  /** Takes longer than any honest picture. */
  | 'too-heavy';

/** A picture that will never be shown. */
export class ImageRefusedError extends Error {
  override readonly name = 'ImageRefusedError';
  readonly refusal: ImageRefusal;

  constructor(refusal: ImageRefusal, options?: ErrorOptions) {
    super(`The picture is refused: ${refusal}`, options);
    this.refusal = refusal;
  }
}
