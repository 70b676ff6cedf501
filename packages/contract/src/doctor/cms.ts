/** Software that makes pages, as far as our advice differs. */
export const cmsNames = [
  'wordpress',
  'joomla',
  'opensid',
  'opendk',
  'blogger',
  'laravel',
  'plain',
] as const;
export type Cms = (typeof cmsNames)[number];

/** What gives each away, the surest first: a generator, or paths that no other has. */
const signs: readonly (readonly [Exclude<Cms, 'plain'>, RegExp])[] = [
  ['wordpress', /\bwordpress\b|\/wp-(?:content|includes|json)\b/i],
  ['joomla', /\bjoomla\b|\/media\/(?:system|vendor\/joomla)|[?&]option=com_|\/components\/com_/i],
  ['blogger', /^blogger$|\.blogspot\.com|\/\/www\.blogger\.com|blogblog\.com/i],
  ['opendk', /\bopendk\b/i],
  ['opensid', /\bopensid\b|\/desa\/(?:themes|upload)\/|\/donjo-app\//i],
  ['laravel', /\blaravel|\blivewire\b|^xsrf-token$|^csrf-token$|\/build\/assets\//i],
];

/**
 * Tells which software made a page from its clues; `plain` when nothing gives it away.
 *
 * @example
 * ```ts
 * import { detectCms } from '@kentongan/contract/doctor';
 *
 * detectCms(['WordPress 6.8']); // 'wordpress'
 * ```
 */
export function detectCms(clues: readonly string[]): Cms {
  return signs.find(([, sign]) => clues.some((clue) => sign.test(clue)))?.[0] ?? 'plain';
}
