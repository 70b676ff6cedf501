/** How long an answer may be used, in milliseconds from the moment the backend made it. */
export interface Lifetime {
  /** Until then it is as good as new. */
  readonly fresh: number;
  /** Until then it may be shown while a new one is fetched. */
  readonly whileRevalidate: number;
  /** Until then it may be shown when the backend is away. */
  readonly ifError: number;
}

/** Reads `Cache-Control`. Gives `undefined` for an answer that must not be kept. */
export function readLifetime(headers: Headers): Lifetime | undefined {
  const control = headers.get('cache-control');
  if (control === null || /\bno-store\b/i.test(control)) return undefined;
  const isUnsure = /\bno-cache\b/i.test(control);
  const fresh = isUnsure ? 0 : readSeconds(control, 'max-age');
  return {
    fresh,
    whileRevalidate: isUnsure ? 0 : fresh + readSeconds(control, 'stale-while-revalidate'),
    ifError: fresh + readSeconds(control, 'stale-if-error'),
  };
}

function readSeconds(control: string, name: string): number {
  const seconds = new RegExp(`(?:^|[\\s,])${name}\\s*=\\s*"?(\\d+)`, 'i').exec(control)?.[1];
  return Number(seconds ?? 0) * 1_000;
}
