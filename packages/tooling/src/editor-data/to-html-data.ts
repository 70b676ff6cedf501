import type { WidgetDescription } from './widget-description.ts';

/** Custom data for HTML in VS Code: tags and attributes with their words. */
export function toHtmlData(widgets: readonly WidgetDescription[]): object {
  return {
    version: 1.1,
    tags: widgets.map(({ tagName, description, attributes }) => ({
      name: tagName,
      description,
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: attribute.description,
        // `v` marks an attribute that stands without a value.
        ...(attribute.type === 'boolean' ? { valueSet: 'v' } : {}),
        ...(attribute.values.length > 0
          ? { values: attribute.values.map((name) => ({ name })) }
          : {}),
      })),
    })),
  };
}
