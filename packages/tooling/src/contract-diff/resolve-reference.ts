import type { Document, Parameter, Schema } from './document.ts';

/** Gives what a reference points at; what is no reference stays as it is. */
export function resolveReference<Part extends Schema | Parameter>(
  part: Part,
  { components }: Document,
): Part {
  if (part.$ref === undefined) return part;
  const [, kind, name = ''] = /^#\/components\/(schemas|parameters)\/(.+)$/.exec(part.$ref) ?? [];
  const found = kind === 'parameters' ? components.parameters?.[name] : components.schemas?.[name];
  if (found === undefined) throw new Error(`${part.$ref} points at nothing`);
  // A reference in the place of a schema points at a schema, and so with parameters.
  return found as Part;
}
