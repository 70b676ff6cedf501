import { compareLimits } from './compare-limits.ts';
import type { Direction } from './direction.ts';
import type { Schema } from './document.ts';
import type { Documents } from './documents.ts';
import { resolveReference } from './resolve-reference.ts';

/** Two schemas of one place. */
export interface SchemaPair {
  readonly before: Schema;
  readonly after: Schema;
  readonly documents: Documents;
  readonly direction: Direction;
  /** Path to the value, for the sentence that names it. */
  readonly place: string;
}

/** Tells how a newer schema breaks with an older one. Schemas that hold themselves are followed once. */
export function compareSchemas(pair: SchemaPair, followed = new Set<string>()): string[] {
  const { before: one, after: other, documents, direction, place } = pair;
  if (one.$ref !== undefined && other.$ref !== undefined) {
    const both = `${one.$ref} ${other.$ref}`;
    if (followed.has(both)) return [];
    followed = new Set([...followed, both]);
  }
  const before = resolveReference(one, documents.before);
  const after = resolveReference(other, documents.after);
  const inner = { documents, direction };
  const deeper = (next: Omit<SchemaPair, keyof typeof inner>): string[] =>
    compareSchemas({ ...inner, ...next }, followed);

  const choices = [choicesOf(before), choicesOf(after)] as const;
  if (choices[0].length > 1 || choices[1].length > 1) {
    return compareChoices(choices[0], choices[1], { ...inner, place }, followed);
  }
  const parts = [before.allOf, after.allOf] as const;
  if (parts[0] !== undefined || parts[1] !== undefined) {
    return deeper({
      before: merge(before, documents, 'before'),
      after: merge(after, documents, 'after'),
      place,
    });
  }
  const types = compareTypes(before, after, direction, place);
  if (types.length > 0) return types;
  return [
    ...compareLimits(before, after, direction, place),
    ...compareProperties(before, after, direction, place),
    ...Object.entries(before.properties ?? {}).flatMap(([name, schema]) => {
      const now = after.properties?.[name];
      return now === undefined
        ? []
        : deeper({ before: schema, after: now, place: `${place}.${name}` });
    }),
    ...(before.items !== undefined && after.items !== undefined
      ? deeper({ before: before.items, after: after.items, place: `${place}[]` })
      : []),
    ...(typeof before.additionalProperties === 'object' &&
    typeof after.additionalProperties === 'object'
      ? deeper({
          before: before.additionalProperties,
          after: after.additionalProperties,
          place: `${place}.*`,
        })
      : []),
  ];
}

function compareProperties(
  before: Schema,
  after: Schema,
  direction: Direction,
  place: string,
): string[] {
  const had = Object.keys(before.properties ?? {});
  const has = new Set(Object.keys(after.properties ?? {}));
  const [needed, needs] = [new Set(before.required), after.required ?? []];
  const gone = had.filter((name) => !has.has(name));
  if (direction === 'request') {
    return [
      ...gone
        .filter(() => after.additionalProperties === false)
        .map((name) => `${place}.${name}: is refused now`),
      ...needs.filter((name) => !needed.has(name)).map((name) => `${place}.${name}: is needed now`),
    ];
  }
  return [
    ...gone.map((name) => `${place}.${name}: is gone`),
    ...[...needed]
      .filter((name) => has.has(name) && !needs.includes(name))
      .map((name) => `${place}.${name}: may be missing now`),
  ];
}

function compareTypes(
  before: Schema,
  after: Schema,
  direction: Direction,
  place: string,
): string[] {
  const [narrow, wide] = direction === 'request' ? [before, after] : [after, before];
  if (wide.type === undefined) return [];
  const taken = typesOf(wide);
  const strange = typesOf(narrow).filter(
    (type) => !taken.includes(type) && !(type === 'integer' && taken.includes('number')),
  );
  if (strange.length === 0 && narrow.type !== undefined) return [];
  return [
    `${place}: was ${typesOf(before).join(' or ') || 'anything'}, is ${typesOf(after).join(' or ') || 'anything'}`,
  ];
}

function typesOf({ type = [] }: Schema): readonly string[] {
  return typeof type === 'string' ? [type] : type;
}

/** Every choice of the one that must fit has to fit a choice of the other. */
function compareChoices(
  before: readonly Schema[],
  after: readonly Schema[],
  { place, ...inner }: Pick<SchemaPair, 'documents' | 'direction' | 'place'>,
  followed: Set<string>,
): string[] {
  const isRequest = inner.direction === 'request';
  const [mustFit, offered] = isRequest ? [before, after] : [after, before];
  return mustFit.flatMap((choice) => {
    const found = offered.map((offer) =>
      compareSchemas(
        { ...inner, before: isRequest ? choice : offer, after: isRequest ? offer : choice, place },
        followed,
      ),
    );
    if (found.some((problems) => problems.length === 0)) return [];
    const closest = found.sort((one, other) => one.length - other.length)[0] ?? [];
    return closest.length > 0 ? closest : [`${place}: has no choice that fits`];
  });
}

function choicesOf(schema: Schema): readonly Schema[] {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return choices.flatMap(choicesOf);
  const types = typesOf(schema);
  return types.length > 1 ? types.map((type) => ({ ...schema, type })) : [schema];
}

function merge(schema: Schema, documents: Documents, side: keyof Documents): Schema {
  const { allOf = [], ...own } = schema;
  return allOf.reduce<Schema>((merged, part) => {
    const resolved = merge(resolveReference(part, documents[side]), documents, side);
    return {
      ...merged,
      ...resolved,
      properties: { ...merged.properties, ...resolved.properties },
      required: [...(merged.required ?? []), ...(resolved.required ?? [])],
    };
  }, own);
}
