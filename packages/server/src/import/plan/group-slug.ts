import { foldName } from '@kentongan/contract';

const longest = 80;

/** What a slug is made of. */
export interface SlugParts {
  readonly name: string;
  readonly villageName: string | null;
  readonly districtName: string | null;
}

/**
 * Makes an address for a group, `reog-bina-broto`, that no other group has. A slug is given once
 * and stays, whatever the group is renamed to.
 */
export function createSlug(
  { name, villageName, districtName }: SlugParts,
  taken: ReadonlySet<string>,
): string {
  const words = [name];
  // "Sinar PKK Broto" in Broto needs no second Broto.
  for (const place of [villageName, districtName]) {
    if (place !== null && !foldName(words.join('')).endsWith(foldName(place))) words.push(place);
    const slug = slugify(words.join(' '));
    if (place !== null && !taken.has(slug)) return slug;
  }
  const base = slugify(words.join(' ')).slice(0, longest - 6);
  for (let number = 2; ; number += 1) {
    const slug = number === 2 && !taken.has(base) ? base : `${base}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}

function slugify(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'kim' : slug;
}
