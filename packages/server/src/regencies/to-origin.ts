import { CreateRegencyError } from './create-regency-error.ts';

/** Reads the origin of a website. @throws {@link CreateRegencyError} for anything else. */
export function toOrigin(text: string): string {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== text.replace(/\/$/, '')) {
    throw new CreateRegencyError(
      `"${text}" is not the origin of a website. Give scheme and host only, for example https://ponorogo.go.id.`,
    );
  }
  return url.origin;
}
