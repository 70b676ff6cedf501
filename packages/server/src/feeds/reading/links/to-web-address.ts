import { feedLimits } from '../feed-limits.ts';

/**
 * An address as an absolute one of the web; `null` for every other scheme, for addresses with a
 * name or password in them, and for those too long to be one.
 */
export function toWebAddress(text: string | null | undefined, base?: string): string | null {
  if (!text || text.length > feedLimits.address * 2) return null;
  const trimmed = text.trim();
  if (trimmed === '') return null;
  // Nothing else can be meant by it, though the standard reads it as a relative path.
  const url = URL.parse(
    /^www\.[^/\s]+\.[^/\s]/i.test(trimmed) ? `http://${trimmed}` : trimmed,
    base,
  );
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    return null;
  }
  return url.href.length <= feedLimits.address ? url.href : null;
}
