import { compareParameters } from './compare-parameters.ts';
import { compareSchemas } from './compare-schemas.ts';
import type { Document, Operation, Schema } from './document.ts';
import type { Documents } from './documents.ts';
import { resolveReference } from './resolve-reference.ts';

/**
 * Tells what a client of an older API would stumble over in a newer one, each with its place.
 *
 * Clients read tolerantly (new fields, new values of open enums and new problem codes are no
 * change for them) and the server reads strictly (what it no longer knows, it refuses).
 */
export function breakingChanges(before: Document, after: Document): string[] {
  return operationsOf(before).flatMap(({ path, method, operation }) => {
    const now = after.paths[path]?.[method];
    const place = `${method.toUpperCase()} ${path}`;
    if (now === undefined) return [`${place}: is gone`];
    const documents = { before, after };
    return [
      ...(now.operationId === operation.operationId
        ? []
        : [`${place}: is now called ${now.operationId}, not ${operation.operationId}`]),
      ...securityProblems(operation, now),
      ...compareParameters(operation, now, documents),
      ...compareBodies(operation, now, documents),
      ...compareResponses(operation, now, documents),
    ].map((problem) => (problem.startsWith(place) ? problem : `${place}: ${problem}`));
  });
}

function operationsOf({ paths }: Document) {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ path, method, operation })),
  );
}

function securityProblems(before: Operation, after: Operation): string[] {
  const isOpen = ({ security = [] }: Operation): boolean => security.length === 0;
  if (isOpen(before) && !isOpen(after)) return ['needs a token now'];
  const roles = ['auditor', 'officer', 'admin'];
  const roleOf = ({ 'x-staff-role': role = '' }: Operation): number => roles.indexOf(role);
  return roleOf(after) > roleOf(before) && roleOf(before) >= 0
    ? [`needs the role ${after['x-staff-role']} now`]
    : [];
}

function compareBodies(before: Operation, after: Operation, documents: Documents): string[] {
  const [one, other] = [before.requestBody, after.requestBody];
  if (one === undefined) return other?.required === true ? ['asks for a body now'] : [];
  if (other === undefined) return ['takes no body any more'];
  return Object.entries(one.content).flatMap(([type, { schema }]) => {
    const now = other.content[type];
    if (now === undefined) return [`takes no ${type} any more`];
    // A file has no schema: whatever its type allows is taken.
    if (schema === undefined && now.schema === undefined) return [];
    return compareSchemas({
      before: schema ?? {},
      after: now.schema ?? {},
      documents,
      direction: 'request',
      place: 'body',
    });
  });
}

function compareResponses(before: Operation, after: Operation, documents: Documents): string[] {
  return Object.entries(before.responses).flatMap(([status, response]) => {
    const now = after.responses[status];
    // A problem that no longer happens is none.
    if (now === undefined) return /^[23]/.test(status) ? [`answers ${status} no more`] : [];
    const headers = Object.keys(response.headers ?? {}).filter(
      (name) => now.headers?.[name] === undefined,
    );
    return [
      ...headers.map((name) => `${status}: sends the header ${name} no more`),
      ...Object.entries(response.content ?? {}).flatMap(([type, { schema }]) => {
        const schemaNow: Schema | undefined = now.content?.[type]?.schema;
        return schemaNow === undefined
          ? [`${status}: answers with ${type} no more`]
          : compareSchemas({
              before: resolveReference(schema, documents.before),
              after: resolveReference(schemaNow, documents.after),
              documents,
              direction: 'response',
              place: status,
            });
      }),
    ];
  });
}
