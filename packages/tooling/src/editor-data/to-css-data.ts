import type { WidgetDescription } from './widget-description.ts';

/** Custom data for CSS in VS Code: the custom properties and parts of all widgets, each once. */
export function toCssData(widgets: readonly WidgetDescription[]): object {
  const properties = new Map<string, object>();
  const parts = new Map<string, string[]>();
  for (const { tagName, cssProperties, cssParts } of widgets) {
    for (const { name, description, default: initial } of cssProperties) {
      if (properties.has(name)) continue;
      properties.set(name, { name, description: `${description} Default: \`${initial}\`.` });
    }
    for (const { name, description } of cssParts) {
      const lines = parts.get(name) ?? [];
      parts.set(name, [...lines, `\`<${tagName}>\`: ${description}`]);
    }
  }
  return {
    version: 1.1,
    properties: [...properties.values()],
    pseudoElements: [...parts].map(([name, lines]) => ({
      name: `::part(${name})`,
      description: lines.join('\n\n'),
    })),
  };
}
