import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { literalValues, type LiteralValues } from './literal-values.ts';
import type { WidgetAttribute, WidgetDescription, WidgetPart } from './widget-description.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Member extends Named {
  readonly kind: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly attribute?: string;
}

interface Declaration {
  readonly tagName: string;
  readonly name: string;
  readonly description: string;
  readonly members: readonly Member[];
  readonly events?: readonly (Named & { readonly type: { readonly text: string } })[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly (Named & { readonly default?: string })[];
}

interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly Declaration[];
  }[];
}

/** Reads the widgets from the manifest of the build, and the values of their attributes from its types. */
export function readWidgets(root: string): WidgetDescription[] {
  const folder = join(root, 'packages/widgets');
  // The build has just written it, in this shape.
  const manifest = JSON.parse(
    readFileSync(join(folder, 'custom-elements.json'), 'utf8'),
  ) as Manifest;
  const elements = manifest.modules.flatMap(({ path, declarations }) =>
    declarations.map((declaration) => ({ path, declaration })),
  );
  const valuesOf = literalValues(
    elements.map(({ path, declaration }) => ({
      file: join(folder, path.replace(/\.js$/, '.d.ts')),
      className: declaration.name,
    })),
  );
  return elements
    .map(({ path, declaration }) => toDescription(path, declaration, valuesOf))
    .sort((one, other) => one.tagName.localeCompare(other.tagName));
}

function toDescription(
  module: string,
  { tagName, name, description, members, ...parts }: Declaration,
  valuesOf: LiteralValues,
): WidgetDescription {
  const fields = members.filter(({ kind }) => kind === 'field');
  return {
    tagName,
    className: name,
    module,
    description: oneLine(description),
    attributes: fields.flatMap((field): WidgetAttribute[] =>
      field.attribute === undefined
        ? []
        : [
            {
              name: field.attribute,
              property: field.name,
              description: oneLine(field.description),
              type: field.type?.text ?? 'string',
              default: field.default ?? '',
              values: valuesOf(name, field.name),
            },
          ],
    ),
    properties: fields.filter(({ attribute }) => attribute === undefined).map(toPart),
    methods: members.filter(({ kind }) => kind === 'method').map(toPart),
    events: (parts.events ?? []).map((event) => ({
      ...toPart(event),
      className: event.type.text,
    })),
    slots: (parts.slots ?? []).map(toPart),
    cssParts: (parts.cssParts ?? []).map(toPart),
    cssProperties: (parts.cssProperties ?? []).map((property) => ({
      ...toPart(property),
      default: property.default ?? '',
    })),
  };
}

function toPart({ name, description }: Named): WidgetPart {
  return { name, description: oneLine(description) };
}

function oneLine(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}
