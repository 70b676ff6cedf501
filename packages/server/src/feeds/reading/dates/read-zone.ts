/** Western Indonesian Time, where most of the groups are. */
const western = 7 * 60;

/** Minutes ahead of UTC. */
const zones = new Map([
  ['z', 0],
  ['ut', 0],
  ['utc', 0],
  ['gmt', 0],
  ['wib', western],
  ['ict', western],
  ['wita', 8 * 60],
  ['wit', 9 * 60],
  ['sgt', 8 * 60],
  ['myt', 8 * 60],
  ['hkt', 8 * 60],
  ['jst', 9 * 60],
  ['bst', 60],
  ['cet', 60],
  ['cest', 2 * 60],
  ['est', -5 * 60],
  ['edt', -4 * 60],
  ['cst', -6 * 60],
  ['cdt', -5 * 60],
  ['mst', -7 * 60],
  ['mdt', -6 * 60],
  ['pst', -8 * 60],
  ['pdt', -7 * 60],
]);

const farthest = 14 * 60;

/** Minutes ahead of UTC of the zone in what is left of a date; Western Indonesia without one. */
export function readZone(text: string): number {
  const offset = /([+\u2212-]) ?(\d{1,2})(?:[:.]?(\d{2}))?(?!\d)/.exec(text);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes <= farthest && Number(offset[3] ?? 0) < 60) {
      return offset[1] === '+' ? minutes : -minutes;
    }
    return western;
  }
  for (const [word] of text.matchAll(/[a-z]+/g)) {
    const minutes = zones.get(word);
    if (minutes !== undefined) return minutes;
  }
  return western;
}
