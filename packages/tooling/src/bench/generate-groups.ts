/** A generated group: what every place that needs test data builds its own shape from. */
export interface GeneratedGroup {
  readonly slug: string;
  readonly name: string;
  readonly district: number;
  readonly village: number;
  readonly isDecreed: boolean;
  readonly memberCount: number;
}

/** As many as the regency the design looks at has. */
export const districtCount = 21;
export const villageCount = 307;

const syllables =
  'ba be bo da do ga gi ja ka ke ko la lo ma mu na ngu nya pa po ra ro sa si su ta to wa wu ya'.split(
    ' ',
  );

/**
 * Makes the same groups each time: one for each village, then again from the first village.
 *
 * Names are made of syllables by a fixed sequence, so that they compress as badly as real ones.
 */
export function generateGroups(count: number): GeneratedGroup[] {
  const next = createSequence();
  return Array.from({ length: count }, (_, index) => {
    const village = Math.floor((index * villageCount) / Math.max(count, villageCount));
    return {
      slug: `kim-${index.toString(36)}`,
      name: `${generateName(next)} ${generateName(next)}`,
      district: districtOf(village),
      village,
      isDecreed: next() % 5 !== 0,
      memberCount: 7 + (next() % 20),
    };
  });
}

/** The district a village lies in; villages are numbered through the regency. */
export function districtOf(village: number): number {
  return Math.floor((village * districtCount) / villageCount);
}

/** Names of areas; the same number always has the same name. */
export function areaName(number: number): string {
  const next = createSequence(number + 1);
  return generateName(next);
}

function generateName(next: () => number): string {
  const length = 2 + (next() % 3);
  const letters = Array.from({ length }, () => syllables[next() % syllables.length]).join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** A linear congruential generator: no randomness, the same on every machine. */
function createSequence(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
