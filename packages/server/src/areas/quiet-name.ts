/** Numbers that stay in capitals: "Karang Anyar II". */
const romanNumber = /^[ivx]+$/i;

/** Turns a name that shouts into title case; other names, and short initials, stay as they are. */
export function quietName(name: string): string {
  const text = name.replace(/\s+/g, ' ').trim();
  const isShouting = text.length > 4 && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
  if (!isShouting) return text;
  return text.replace(/[\p{L}']+/gu, (word) =>
    romanNumber.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
