/**
 * Ends a series of rounds when its answer is clear, or when it has taken long enough: a busy
 * machine must not make a check take a quarter of an hour.
 */
export function untilClearOrLate<Input>(
  milliseconds: number,
  isClear: (input: Input) => boolean,
  now: () => number = () => performance.now(),
): (input: Input) => boolean {
  const end = now() + milliseconds;
  return (input) => now() >= end || isClear(input);
}
