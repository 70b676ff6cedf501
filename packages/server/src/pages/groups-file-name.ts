import type { RegencyRecord } from '../regencies/regency-repository.ts';

/** `kim-kabupaten-ponorogo-2026-03-04.csv`: plain letters, which every system keeps. */
export function groupsFileName({ name, kind, updatedAt }: RegencyRecord): string {
  const place = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const day = new Date(updatedAt).toISOString().slice(0, 10);
  return `kim-${kind === 'city' ? 'kota' : 'kabupaten'}-${place}-${day}.csv`;
}
