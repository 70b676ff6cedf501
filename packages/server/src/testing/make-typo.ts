/** Gives a whole number from 0 up to, but not including, a limit. */
export type Random = (limit: number) => number;

/** Makes numbers that look like chance and are the same in every run. */
export function createRandom(seed: number): Random {
  let state = seed;
  return (limit) => {
    // Lehmer's generator, as in `minstd`.
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

/** Misspells a word by one letter: wrong, missing, too many, or swapped with the next. */
export function makeTypo(word: string, random: Random): string {
  const at = random(word.length - 1);
  const letter = String.fromCharCode(97 + random(26));
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  const typos = [
    before + letter + after,
    before + after,
    before + letter + word.slice(at),
    before + after.charAt(0) + word.charAt(at) + after.slice(1),
  ];
  return typos[random(typos.length)] ?? word;
}
