/**
 * Names spread over a list from its end to near its start, each of which finds itself alone, so that
 * every search shows the same for it. Never the first name, which stands on top without a search.
 */
export function chooseNames(
  names: readonly string[],
  count: number,
  isAlone: (name: string) => boolean,
): readonly string[] {
  const chosen = Array.from({ length: count }, (_, index) => {
    const start = Math.floor(((count - index) / count) * (names.length - 1));
    const end = Math.floor(((count - index - 1) / count) * (names.length - 1));
    return names.slice(end + 1, start + 1).findLast(isAlone);
  }).filter((name) => name !== undefined);
  if (chosen.length < count) throw new Error('The list is too short to choose names from.');
  return chosen;
}
