import { compareSchemas } from './compare-schemas.ts';
import type { Document, Operation, Parameter } from './document.ts';
import type { Documents } from './documents.ts';
import { resolveReference } from './resolve-reference.ts';

/** Compares what an operation takes beside its body. */
export function compareParameters(
  before: Operation,
  after: Operation,
  documents: Documents,
): string[] {
  const known = byPlace(before, documents.before);
  const now = byPlace(after, documents.after);
  return [
    ...[...known].flatMap(([place, parameter]) => {
      const current = now.get(place);
      if (current === undefined) return [`takes ${place} no more`];
      return [
        ...(current.required && !parameter.required ? [`needs ${place} now`] : []),
        ...compareSchemas({
          before: parameter.schema ?? {},
          after: current.schema ?? {},
          documents,
          direction: 'request',
          place,
        }),
      ];
    }),
    ...[...now]
      .filter(([place, { required }]) => required && !known.has(place))
      .map(([place]) => `needs ${place} now`),
  ];
}

function byPlace({ parameters = [] }: Operation, document: Document): Map<string, Parameter> {
  return new Map(
    parameters
      .map((parameter) => resolveReference(parameter, document))
      .map((parameter) => [`${parameter.in} parameter ${parameter.name}`, parameter]),
  );
}
