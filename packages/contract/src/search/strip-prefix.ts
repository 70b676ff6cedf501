/** Words in front of a name that people leave out or add as they like; "Ds.Wates" needs no space. */
const prefix =
  /^(?:(?:kim|kelompok informasi masyarakat|komunitas informasi masyarakat|desa|kelurahan|kecamatan)\.?\s+|(?:ds|kel|kec)(?:\.\s*(?=\S)|\s+))/i;

/**
 * Takes "KIM", "Desa", "Ds.", "Kel." or "Kec." off the front of a name, however often it stands there.
 *
 * @example
 * ```ts
 * import { stripPrefix } from '@kentongan/contract';
 *
 * stripPrefix('KIM Desa Wates'); // 'Wates'
 * ```
 */
export function stripPrefix(text: string): string {
  let name = text.trim();
  for (let next = name.replace(prefix, ''); next !== name; next = name.replace(prefix, ''))
    name = next;
  return name;
}
