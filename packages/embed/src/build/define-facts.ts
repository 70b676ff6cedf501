import type { BuildFacts } from '../loader/build-facts.js';

/**
 * What takes the place of the facts in the loader's source, each by itself: the loader has no byte to
 * spare for their names.
 */
export function defineFacts(facts: BuildFacts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [`KIM_BUILD_FACTS.${name}`, JSON.stringify(fact)]),
  );
}
