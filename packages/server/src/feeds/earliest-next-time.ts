const day = 86_400_000;

/** A server may keep us away for so long; caches are set to a year by people who mean pictures. */
const longestFreshness = day;
const longestWait = 7 * day;

/** Earliest time a server wants to be asked again, by `Retry-After` and `Cache-Control: max-age`. */
export function earliestNextTime(headers: Headers, now: number): number | null {
  const waits = [
    bounded(retryAfter(headers.get('retry-after'), now), longestWait),
    bounded(maxAge(headers.get('cache-control')), longestFreshness),
  ].filter((wait) => wait !== null);
  return waits.length === 0 ? null : now + Math.max(...waits);
}

function retryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (/^\s*\d{1,10}\s*$/.test(value)) return Number(value) * 1_000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : date - now;
}

function maxAge(value: string | null): number | null {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,10})/i.exec(value ?? '')?.[1];
  return seconds === undefined ? null : Number(seconds) * 1_000;
}

function bounded(wait: number | null, longest: number): number | null {
  return wait === null || wait <= 0 ? null : Math.min(wait, longest);
}
