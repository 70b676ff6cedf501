import { createConfig, lintFromString } from '@redocly/openapi-core';

/** Asks Redocly's linter, with its recommended rules and every warning an error. */
export async function lintDocument(document: object): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended-strict'] });
  const problems = await lintFromString({
    source: JSON.stringify(document),
    absoluteRef: 'openapi.json',
    config,
  });
  return problems.map(({ ruleId, message, location }) => {
    return `${ruleId}: ${message} (${location[0]?.pointer ?? 'whole document'})`;
  });
}
