/** A language tag as BCP 47 writes it; `null` for what is none. */
export function toLanguage(text: string | undefined): string | null {
  const tag = text?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag)) return null;
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0] ?? null;
    return canonical === 'und' ? null : canonical;
  } catch {
    return null;
  }
}
