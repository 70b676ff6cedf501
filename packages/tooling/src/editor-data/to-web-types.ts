import type { WidgetDescription } from './widget-description.ts';

/** Web-types, which the editors of JetBrains read. */
export function toWebTypes(widgets: readonly WidgetDescription[], version: string): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: '@kentongan/widgets',
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: widgets.map(toElement) } },
  };
}

function toElement(widget: WidgetDescription): object {
  return {
    name: widget.tagName,
    description: widget.description,
    attributes: widget.attributes.map(
      ({ name, description, type, values, default: initial, property }) => ({
        name,
        description,
        value: {
          type: values.length > 0 ? values.map((value) => `'${value}'`).join(' | ') : type,
          required: type !== 'boolean',
          default: initial,
        },
        'js-property': property,
      }),
    ),
    slots: widget.slots,
    js: {
      properties: [
        ...widget.attributes.map(({ property, description, type }) => ({
          name: property,
          description,
          type,
        })),
        ...widget.properties,
      ],
      events: widget.events.map(({ name, description, className }) => ({
        name,
        description,
        type: className,
      })),
    },
    css: {
      parts: widget.cssParts,
      properties: widget.cssProperties.map(({ name, description, default: initial }) => ({
        name,
        description,
        default: initial,
      })),
    },
  };
}
