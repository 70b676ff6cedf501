import type { ProblemCode } from '@kentongan/contract';

import { ProblemError } from './problem-error.ts';

/** Passes on what was found, or refuses with the problem that names what is missing. */
export function requireFound<Value>(value: Value | undefined, code: ProblemCode): Value {
  if (value === undefined) throw new ProblemError(code);
  return value;
}
