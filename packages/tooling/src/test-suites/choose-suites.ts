import { CommandError } from '../command-error.ts';
import type { Suite } from './suites.ts';

/**
 * Picks suites by name; no name picks all.
 *
 * @throws {@link CommandError} for a name that no suite has, so that a slip does not pass for a success.
 */
export function chooseSuites(suites: readonly Suite[], names: readonly string[]): readonly Suite[] {
  const known = suites.map((suite) => suite.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new CommandError(`No suite is called ${unknown.join(', ')}. Known: ${known.join(', ')}.`);
  }
  return names.length === 0 ? suites : suites.filter((suite) => names.includes(suite.name));
}
