/** What is compared, by name: each call measures once and gives its figure. */
export type Variants<Name extends string> = Readonly<Record<Name, () => Promise<number>>>;

/** The figures of each variant; those of one round have the same position. */
export type Samples<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/** How long to go on. */
export interface AlternateOptions<Name extends string> {
  /** Rounds that are run and thrown away, so that caches and compilers are warm for all. */
  readonly warmUps?: number;
  /** The fewest rounds that count. */
  readonly atLeast: number;
  /** The most rounds that count. */
  readonly atMost: number;
  /** Asked after each further round whether the answer is already clear. */
  readonly isClear?: (samples: Samples<Name>) => boolean;
}

/**
 * Measures variants in turn, round after round, each round starting with another one, so that no
 * variant always has the quiet moment or always comes after the same neighbour.
 */
export async function alternate<Name extends string>(
  variants: Variants<Name>,
  { warmUps = 1, atLeast, atMost, isClear = () => true }: AlternateOptions<Name>,
): Promise<Samples<Name>> {
  // `Object.keys` forgets the type of the keys it gives.
  const names = Object.keys(variants) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (let round = -warmUps; round < atMost; round += 1) {
    if (round >= atLeast && isClear(samples)) break;
    const first = (round + warmUps) % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const value = await variants[name]();
      if (round >= 0) samples[name].push(value);
    }
  }
  return samples;
}
